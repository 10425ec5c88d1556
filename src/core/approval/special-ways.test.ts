import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../../adapters/time/zone-rules.ts';
import { decide as decideWith } from './decide.ts';
import {
  account,
  approved,
  content,
  DIGEST,
  DRAFT,
  facts,
  type Login,
  OTHER_DIGEST,
  policy,
  pullRequest,
  review,
} from './facts.fixture.ts';
import type { DecisionFacts, ResolvedFacts } from './facts.ts';

const ports = { loadZone: createZoneLoader() };
const decide = (given: ResolvedFacts) => decideWith(given, ports);

type Content = NonNullable<DecisionFacts['changes'][number]['after']>;
const draft = (more: Partial<Content>) => [{ path: DRAFT, before: null, after: { ...content, ...more } }];
const codesOf = (given: ResolvedFacts) => decide(given).parts.flatMap(({ reasons }) => reasons.map(({ code }) => code));

describe('an emergency', () => {
  const emergency = draft({ type: 'emergency', emergency: { reason: 'Nobody can pay.' } });
  const said = (by: Login, more: Partial<NonNullable<DecisionFacts['emergency']>> = {}) => ({
    ...{ by: account(by), at: '2026-11-22T14:00:00Z', reason: 'Now.', digest: DIGEST, edited: false },
    ...more,
  });

  it('may begin before it is authorised, until a deadline', () => {
    const decision = decide(facts({ changes: emergency, emergency: said('gus') }));
    expect(decision).toMatchObject({
      state: 'success',
      description: 'begun as an emergency; ecab authorises by 2026-11-23T14:00:00Z',
      authorise_afterwards: { by: ['ecab'], declared_by: 'gus', deadline: '2026-11-23T14:00:00Z' },
    });
    expect(decision.parts[0]?.steps.map(({ state }) => state)).toEqual(['afterwards']);
  });

  it.each([
    { name: 'is not over before the deadline', now: '2026-11-23T13:59:59Z', state: 'success' },
    { name: 'is not over exactly at the deadline', now: '2026-11-23T14:00:00Z', state: 'success' },
    { name: 'is unauthorised after the deadline', now: '2026-11-23T14:00:01Z', state: 'failure' },
  ])('$name', ({ now, state }) => {
    expect(decide(facts({ changes: emergency, emergency: said('gus'), now })).state).toBe(state);
  });

  it('owes nothing once it is authorised, late or not', () => {
    const given = facts({
      changes: emergency,
      emergency: said('gus'),
      reviews: [review('finn')],
      now: '2026-11-25T00:00:00Z',
    });
    expect(decide(given)).toMatchObject({ state: 'success', authorise_afterwards: null });
  });

  it.each<{ readonly name: string; readonly given: Partial<ResolvedFacts>; readonly state?: string }>([
    { name: 'said by a stranger', given: { emergency: said('ida') } },
    { name: 'said of other content', given: { emergency: said('gus', { digest: OTHER_DIGEST }) } },
    { name: 'in an edited comment', given: { emergency: said('gus', { edited: true }) } },
    { name: 'without a reason', given: { emergency: said('gus', { reason: ' ' }) } },
    { name: 'said by a bot', given: { emergency: { ...said('gus'), by: { ...account('gus'), type: 'Bot' } } } },
    { name: 'said by somebody who may only read', given: { emergency: said('gus'), permissions: { 7: 'read' } } },
    { name: 'of a change that does not say so', given: { emergency: said('gus'), changes: draft({ type: 'normal' }) } },
    { name: 'of a change without a reason', given: { emergency: said('gus'), changes: draft({ type: 'emergency' }) } },
  ])('is none $name', ({ given }) => {
    expect(decide(facts({ changes: emergency, ...given })).state).toBe('pending');
  });

  it('does not pass a refusal', () => {
    expect(
      decide(facts({ changes: emergency, emergency: said('gus'), reviews: [review('ida', 'CHANGES_REQUESTED')] }))
        .state,
    ).toBe('failure');
  });
});

describe('a refusal', () => {
  it.each<{ readonly name: string; readonly given: Partial<ResolvedFacts>; readonly state: string }>([
    { name: 'of somebody who may write blocks', given: {}, state: 'failure' },
    {
      name: 'of somebody who may only read is noted',
      given: { permissions: readersBut('ida', 'read') },
      state: 'success',
    },
    {
      name: 'of somebody whose permission is not known is an error',
      given: { permissions: readersBut('ida', 'unknown') },
      state: 'error',
    },
  ])('$name', ({ given, state }) => {
    expect(
      decide(
        facts({
          reviews: [...approved(), review('ida', 'CHANGES_REQUESTED', { commit_id: '2'.repeat(40) })],
          ...given,
        }),
      ).state,
    ).toBe(state);
  });

  it('of a member blocks whatever they may do in the repository', () => {
    const given = facts({
      reviews: [...approved(), review('dan', 'CHANGES_REQUESTED')],
      permissions: readersBut('dan', 'none'),
    });
    expect(decide(given)).toMatchObject({ state: 'failure', blocks: [{ login: 'dan' }] });
  });

  it('of a deleted account blocks until somebody entitled dismisses it', () => {
    const at = '2026-11-22T14:00:00Z';
    const lifted = review('dan', 'DISMISSED', {
      user: null,
      dismissed: { was: 'CHANGES_REQUESTED', by: account('dan'), at },
    });
    expect(decide(facts({ reviews: [...approved(), review('dan', 'CHANGES_REQUESTED', { user: null })] })).state).toBe(
      'failure',
    );
    expect(decide(facts({ reviews: [...approved(), lifted] })).state).toBe('success');
  });

  function readersBut(login: Login, permission: 'read' | 'unknown' | 'none'): ResolvedFacts['permissions'] {
    return { ...facts().permissions, [String(account(login).id)]: permission };
  }
});

describe('a conflict', () => {
  const other = {
    id: 'CHG-9',
    proposal: false,
    opened_at: '2026-11-01T09:00:00Z',
    change: { ...content, assignee: 'gus' },
  };
  const waiver = {
    conflict: 'same_service',
    by: account('hana'),
    at: '2026-11-22T14:00:00Z',
    reason: 'Agreed.',
    digest: DIGEST,
    edited: false,
  } as const;
  const given = (more: Partial<ResolvedFacts> = {}) => facts({ reviews: approved(), other_changes: [other], ...more });

  it('is for the author to mend', () => {
    expect(decide(given())).toMatchObject({ state: 'failure', description: 'same_service: CHG-9 changes shop, too' });
  });

  it('is accepted by whom the policy names', () => {
    expect(decide(given({ waivers: [waiver] })).state).toBe('success');
    expect(decide(given({ waivers: [{ ...waiver, with: 'CHG-9' }] })).parts[0]?.conflicts[0]?.waived_by).toBe('hana');
  });

  it.each<{
    readonly name: string;
    readonly more:
      | Partial<typeof waiver>
      | {
          readonly with?: string;
          readonly by?: ReturnType<typeof account>;
          readonly digest?: string;
          readonly edited?: boolean;
          readonly conflict?: 'freeze';
        };
  }>([
    { name: 'by somebody else', more: { by: account('ben') } },
    { name: 'of another kind', more: { conflict: 'freeze' } },
    { name: 'with another change', more: { with: 'CHG-8' } },
    { name: 'on other content', more: { digest: OTHER_DIGEST } },
    { name: 'in an edited comment', more: { edited: true } },
  ])('is not accepted $name', ({ more }) => {
    expect(decide(given({ waivers: [{ ...waiver, ...more } as DecisionFacts['waivers'][number]] })).state).toBe(
      'failure',
    );
  });

  it('is not accepted by whoever wrote the change', () => {
    expect(decide(given({ waivers: [waiver], pull_request: pullRequest({ pushers: [account('hana')] }) })).state).toBe(
      'failure',
    );
  });

  it.each<{ readonly name: string; readonly more: Partial<ResolvedFacts> }>([
    { name: 'other changes', more: { other_changes: null } },
    { name: 'major incidents', more: { major_incidents: null } },
    { name: 'the schedule', more: { schedule: null } },
    { name: 'services', more: { services: null } },
    { name: 'standard changes', more: { standard_changes: null } },
    { name: 'the policy', more: { policy: null } },
    { name: 'teams', more: { teams: null } },
  ])('could hide where $name could not be read', ({ more }) => {
    expect(decide(facts({ reviews: approved(), ...more })).state).toBe('error');
  });
});

describe('a hold', () => {
  it('keeps what is approved waiting', () => {
    const hold = { reason: 'Waits for the supplier.', since: '2026-11-20T09:00:00Z' };
    const changes = [{ path: 'changes/2026/11/CHG-57.yaml', id: 'CHG-57', before: null, after: { ...content, hold } }];
    expect(decide(facts({ reviews: approved(), changes })).state).toBe('pending');
  });

  it.each([
    { name: 'before it begins', since: '2026-11-22T15:00:01Z', scope: {}, state: 'success' },
    { name: 'from its beginning', since: '2026-11-22T15:00:00Z', scope: {}, state: 'pending' },
    { name: 'of other services', since: '2026-11-22T15:00:00Z', scope: { services: ['mail'] }, state: 'success' },
  ])('of everything counts $name as $state', ({ since, scope, state }) => {
    const schedule = { lockdown: { since, reason: 'Audit.', by: 'ben', scope } };
    expect(decide(facts({ reviews: approved(), schedule })).state).toBe(state);
  });
});

describe('an amendment', () => {
  const path = 'changes/2026/11/CHG-57.yaml';
  const amended = (before: Partial<Content>, after: Partial<Content>) => [
    { path, id: 'CHG-57', before: { ...content, ...before }, after: { ...content, ...after } },
  ];
  const moved = { start: '2026-12-02T20:00:00Z', end: '2026-12-02T22:00:00Z' };
  const rescheduling = {
    ...policy,
    reschedule: [{ id: 'a-day', when: { types: ['normal' as const] }, by: ['peer'], within_hours: 24 }],
  };

  it('is decided over what was and what will be', () => {
    const rules = [
      {
        id: 'test',
        for: 'change' as const,
        when: { environments: ['test'] },
        steps: [{ id: 'a', approvers: ['cab'], require: 'first' as const }],
      },
      {
        id: 'production',
        for: 'change' as const,
        when: { environments: ['production'] },
        steps: [{ id: 'b', approvers: ['ecab'], require: 'first' as const }],
      },
    ];
    const decision = decide(facts({ policy: { ...policy, rules }, changes: amended({}, { environment: 'test' }) }));
    expect(decision.parts[0]?.steps.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each<{ readonly name: string; readonly more: Partial<ResolvedFacts>; readonly state: string }>([
    {
      name: 'that moves the window as a rule allows needs nobody',
      more: { changes: amended({}, { window: moved }) },
      state: 'success',
    },
    {
      name: 'that moves it further needs approval',
      more: { changes: amended({}, { window: { start: '2026-12-02T20:00:01Z', end: '2026-12-02T22:00:01Z' } }) },
      state: 'pending',
    },
    {
      name: 'that makes it longer needs approval',
      more: { changes: amended({}, { window: { ...content.window, end: '2026-12-01T22:00:01Z' } }) },
      state: 'pending',
    },
    {
      name: 'that changes something else, too, needs approval',
      more: { changes: amended({}, { window: moved, environment: 'test' }) },
      state: 'pending',
    },
    {
      name: 'by somebody whom the rule does not name needs approval',
      more: { changes: amended({}, { window: moved }), pull_request: pullRequest({ author: account('ida') }) },
      state: 'pending',
    },
  ])('$name', ({ more, state }) => {
    expect(decide(facts({ policy: rescheduling, ...more })).state).toBe(state);
  });

  it('that removes the change is judged by what it was', () => {
    const changes = [{ path, id: 'CHG-57', before: content, after: null }];
    expect(decide(facts({ changes })).parts[0]?.steps).toHaveLength(2);
  });
});

describe('a standard change', () => {
  const template = {
    ...{ id: 'renew', title: 'Renew', version: 2, status: 'approved' as const, owner: 'eve' },
    ...{
      fixed: { type: 'standard', team: 'network', environment: 'production' },
      variable: ['service', 'window', 'assignee'],
    },
  };
  const follows = (more: Partial<Content> = {}) =>
    facts({
      standard_changes: [template],
      changes: draft({ type: 'standard', environment: 'production', template: { id: 'renew', version: 2 }, ...more }),
    });

  it('needs nobody where it follows its template', () => {
    expect(decide(follows())).toMatchObject({ state: 'success', description: 'nobody needs to approve: standard' });
  });

  it.each<{ readonly name: string; readonly given: ResolvedFacts }>([
    { name: 'names none', given: facts({ standard_changes: [template], changes: draft({ type: 'standard' }) }) },
    { name: 'follows an older version', given: follows({ template: { id: 'renew', version: 1 } }) },
    { name: 'changes what is fixed', given: follows({ environment: 'test' }) },
    { name: 'fills in what is not free', given: follows({ affects: ['shop'] }) },
    {
      name: 'follows one that is not approved',
      given: { ...follows(), standard_changes: [{ ...template, status: 'retired' }] },
    },
  ])('fails where it $name', ({ given }) => {
    expect(decide(given).state).toBe('failure');
    expect(codesOf(given)).toContain('template');
  });
});

describe('a retrospective change', () => {
  const done = { reason: 'So it was.', id: 'done', for: 'change', require: 'none' } as const;
  const given = (end: string) =>
    facts({
      policy: { ...policy, rules: [done] },
      changes: draft({ type: 'retrospective', window: { start: '2026-11-20T20:00:00Z', end } }),
    });

  it.each([
    { end: '2026-11-22T14:59:59Z', state: 'success' },
    { end: '2026-11-22T15:00:00Z', state: 'success' },
    { end: '2026-11-22T15:00:01Z', state: 'failure' },
  ])('that ends at $end is a $state', ({ end, state }) => {
    expect(decide(given(end)).state).toBe(state);
  });
});
