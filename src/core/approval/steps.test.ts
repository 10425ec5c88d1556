import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import {
  account,
  boardStep,
  commit,
  content,
  DRAFT,
  facts,
  type Login,
  NOW,
  ownerStep,
  policyWith,
  review,
  type Steps,
  teams,
} from './facts.fixture.ts';
import type { DecisionFacts, ResolvedFacts } from './facts.ts';

const ports = { loadZone: () => undefined };
const board = (require: Steps[number]['require'], more: Partial<Steps[number]> = {}) => ({
  ...boardStep,
  require,
  ...more,
});

function withReviews(steps: Steps, logins: readonly Login[], more: Partial<ResolvedFacts> = {}) {
  const decision = decide(
    facts({ policy: policyWith(...steps), reviews: logins.map((login) => review(login)), ...more }),
    ports,
  );
  return { ...decision, steps: decision.parts[0]?.steps ?? [] };
}

describe('a quorum', () => {
  it.each<{
    readonly name: string;
    readonly require: Steps[number]['require'];
    readonly by: readonly Login[];
    readonly state: string;
  }>([
    { name: 'first is not met by nobody', require: 'first', by: [], state: 'pending' },
    { name: 'first is met by one', require: 'first', by: ['dan'], state: 'success' },
    { name: 'all of three is not met by two', require: 'all', by: ['ben', 'cara'], state: 'pending' },
    { name: 'all of three is met by three', require: 'all', by: ['ben', 'cara', 'dan'], state: 'success' },
    { name: 'a count of two is not met by one', require: { count: 2 }, by: ['ben'], state: 'pending' },
    { name: 'a count of two is met by two', require: { count: 2 }, by: ['ben', 'dan'], state: 'success' },
    {
      name: 'a count above the group cannot be met',
      require: { count: 4 },
      by: ['ben', 'cara', 'dan'],
      state: 'failure',
    },
    { name: 'a third of three is one', require: { percent: 33 }, by: ['ben'], state: 'success' },
    { name: 'over a third of three is two', require: { percent: 34 }, by: ['ben'], state: 'pending' },
    { name: 'one percent is one, never none', require: { percent: 1 }, by: [], state: 'pending' },
  ])('$name', ({ require, by, state }) => {
    expect(withReviews([board(require)], by).state).toBe(state);
  });
});

describe('one person', () => {
  const anybody = (id: string, more: Partial<Steps[number]> = {}) => ({
    id,
    approvers: ['cab', 'service_owner'],
    require: 'first' as const,
    ...more,
  });

  it('counts once over steps that ask for distinct people', () => {
    const { state, steps } = withReviews([anybody('one'), anybody('two')], ['eve']);
    expect(state).toBe('pending');
    expect(steps.map(({ counted }) => counted.length)).toEqual([1, 0]);
  });

  it('counts again where a step does not ask for it', () => {
    expect(withReviews([anybody('one'), anybody('two', { distinct: false })], ['eve']).state).toBe('success');
  });

  it('gives way where others can only be counted in one step', () => {
    const wide = { id: 'wide', approvers: ['cab', 'service_owner'], require: 'first' as const };
    const { state, steps } = withReviews([wide, boardStep], ['ben', 'cara', 'eve']);
    expect(state).toBe('success');
    expect(steps.map(({ counted }) => counted.map(({ login }) => login))).toEqual([['eve'], ['ben', 'cara']]);
  });

  it('cannot be both of two people whom the steps ask for', () => {
    const only = (id: string) => ({ id, approvers: ['user:eve'], require: 'first' as const });
    expect(withReviews([only('one'), only('two')], ['eve'])).toMatchObject({ state: 'failure' });
  });
});

describe('steps in order', () => {
  const steps = [
    { ...ownerStep, order: 1 },
    { ...boardStep, order: 2 },
  ];

  it('wait for those before them', () => {
    expect(withReviews(steps, []).steps.map(({ state }) => state)).toEqual(['open', 'waiting']);
    expect(withReviews(steps, ['eve']).steps.map(({ state }) => state)).toEqual(['met', 'open']);
  });

  it('count what was given early', () => {
    expect(withReviews(steps, ['ben', 'cara']).description).toBe('0 of 1 from service_owner');
    expect(withReviews(steps, ['ben', 'cara', 'eve']).state).toBe('success');
  });

  it('run side by side where their order is the same', () => {
    expect(withReviews([ownerStep, boardStep], []).steps.map(({ state }) => state)).toEqual(['open', 'open']);
  });
});

describe('an approval expires', () => {
  it.each([
    { name: 'not a second before its time', now: '2026-11-22T11:59:59Z', state: 'success' },
    { name: 'exactly at its time', now: '2026-11-22T12:00:00Z', state: 'pending' },
    { name: 'and stays so', now: '2026-11-22T12:00:01Z', state: 'pending' },
  ])('$name', ({ now, state }) => {
    const reviews = [review('dan', 'APPROVED', { submitted_at: '2026-11-22T10:00:00Z' })];
    const given = facts({ policy: policyWith(board('first', { expires_after_hours: 2 })), reviews, now });
    expect(decide(given, ports).state).toBe(state);
  });
});

describe('delegation', () => {
  type Away = NonNullable<DecisionFacts['teams']>['people'][number]['away'];
  const awayAs = (login: Login, delegate: Login): DecisionFacts['teams'] => {
    const away: Away = [{ from: '2026-11-22T10:00:00Z', to: '2026-11-22T12:00:00Z', delegate }];
    return { ...teams, people: teams.people.map((one) => (one.login === login ? { ...one, away } : one)) };
  };
  const lent = [{ ...ownerStep, delegation: true }];
  const by = (login: Login, submitted_at: string) => [review(login, 'APPROVED', { submitted_at })];

  it.each([
    { name: 'does not hold before the absence', at: '2026-11-22T09:59:59Z', state: 'pending' },
    { name: 'holds from its beginning', at: '2026-11-22T10:00:00Z', state: 'success' },
    { name: 'is over at its end', at: '2026-11-22T12:00:00Z', state: 'pending' },
  ])('$name', ({ at, state }) => {
    const given = facts({ policy: policyWith(...lent), teams: awayAs('eve', 'finn'), reviews: by('finn', at) });
    expect(decide(given, ports).state).toBe(state);
  });

  it('is told with whose place was taken', () => {
    const given = facts({
      policy: policyWith(...lent),
      teams: awayAs('eve', 'finn'),
      reviews: by('finn', '2026-11-22T11:00:00Z'),
    });
    expect(decide(given, ports).parts[0]?.steps[0]?.counted).toMatchObject([
      { login: 'finn', as: 'service_owner', in_place_of: 'eve' },
    ]);
  });

  it.each<{ readonly name: string; readonly given: Partial<ResolvedFacts> }>([
    { name: 'takes a step that allows it', given: { policy: policyWith(ownerStep) } },
    {
      name: 'is not for those who cannot approve themselves',
      given: { commits: [commit('ada', { co_authors: [account('eve')] })] },
    },
    { name: 'is not handed on', given: { teams: awayAs('eve', 'gus') } },
    { name: 'takes the same of the delegate as of anybody', given: { permissions: { 6: 'read' } } },
  ])('$name', ({ given }) => {
    const base = {
      policy: policyWith(...lent),
      teams: awayAs('eve', 'finn'),
      reviews: by('finn', '2026-11-22T11:00:00Z'),
    };
    expect(decide(facts({ ...base, ...given }), ports).state).not.toBe('success');
  });
});

describe('who is asked', () => {
  it.each<{ readonly approver: string; readonly by: Login }>([
    { approver: 'service_owner', by: 'eve' },
    { approver: 'change_manager', by: 'hana' },
    { approver: 'cab', by: 'dan' },
    { approver: 'ecab', by: 'finn' },
    { approver: 'peer', by: 'gus' },
    { approver: 'control_owners', by: 'hana' },
    { approver: 'user:Ben', by: 'ben' },
    { approver: 'team:board', by: 'cara' },
  ])('$approver is $by', ({ approver, by }) => {
    const step = { id: 'step', approvers: [approver], require: 'first' as const };
    expect(withReviews([step], [by]).state).toBe('success');
    expect(withReviews([step], ['ida']).state).toBe('pending');
  });

  it.each<{
    readonly name: string;
    readonly step: Partial<Steps[number]>;
    readonly more?: Partial<ResolvedFacts>;
    readonly code: string;
  }>([
    { name: 'a team that is not there', step: { approvers: ['team:ghosts'] }, code: 'group_unknown' },
    { name: 'a person who is not listed', step: { approvers: ['user:nobody'] }, code: 'group_unknown' },
    {
      name: 'all of a group with somebody who is not listed',
      step: { approvers: ['cab', 'user:nobody'], require: 'all' },
      code: 'group_unknown',
    },
    {
      name: 'a team of people who left',
      step: { approvers: ['user:dan'] },
      more: {
        teams: {
          ...teams,
          people: teams.people.map((one) => (one.login === 'dan' ? { ...one, status: 'former' } : one)),
        },
      },
      code: 'group_empty',
    },
    {
      name: 'the owner of an unknown service',
      step: { approvers: ['service_owner'] },
      more: { changes: [{ path: DRAFT, before: null, after: { ...content, service: 'ghost' } }] },
      code: 'group_unknown',
    },
  ])('$name is an error', ({ step, more = {}, code }) => {
    const given = facts({
      policy: policyWith({ id: 'step', approvers: [], require: 'first', ...step }),
      reviews: [review('dan'), review('ben')],
      ...more,
    });
    const { state, parts } = decide(given, ports);
    expect(state).toBe('error');
    expect(parts.flatMap(({ reasons }) => reasons.map((reason) => reason.code))).toContain(code);
  });
});

describe('a rule', () => {
  const rules = (...given: NonNullable<DecisionFacts['policy']>['rules']) => ({ ...policyWith(), rules: given });
  it.each<{ readonly name: string; readonly policy: NonNullable<DecisionFacts['policy']> }>([
    {
      name: 'that does not match is no yes',
      policy: rules({ id: 'a', for: 'change', when: { types: ['emergency'] }, steps: [ownerStep] }),
    },
    { name: 'of another class is no yes', policy: rules({ id: 'a', for: 'records', require: 'none', reason: 'So.' }) },
    { name: 'without steps is no yes', policy: rules({ id: 'a', for: 'change' }) },
    { name: 'with an empty list of steps is no yes', policy: rules({ id: 'a', for: 'change', steps: [] }) },
    { name: 'that says none without a reason is no yes', policy: rules({ id: 'a', for: 'change', require: 'none' }) },
    {
      name: 'that says none beside steps is no yes',
      policy: rules({ id: 'a', for: 'change', require: 'none', reason: 'So.', steps: [ownerStep] }),
    },
  ])('$name', ({ policy }) => {
    expect(decide(facts({ policy, reviews: [review('eve')] }), ports).state).toBe('error');
  });

  it('that needs nobody says why, and takes nothing from those that need somebody', () => {
    const none = { id: 'free', for: 'change', require: 'none', reason: 'Harmless.' } as const;
    expect(decide(facts({ policy: rules(none) }), ports).state).toBe('success');
    expect(decide(facts({ policy: rules(none, { id: 'a', for: 'change', steps: [ownerStep] }) }), ports).state).toBe(
      'pending',
    );
  });

  it('adds its steps to those of every other rule that matches', () => {
    const policy = rules(
      { id: 'a', for: 'change', steps: [ownerStep] },
      { id: 'b', for: 'change', when: { outage: false }, steps: [boardStep] },
    );
    expect(decide(facts({ policy, now: NOW }), ports).parts[0]?.steps.map(({ rule }) => rule)).toEqual(['a', 'b']);
  });
});
