import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../../adapters/time/zone-rules.ts';
import { decide as decideWith } from './decide.ts';
import {
  account,
  approved,
  boardStep,
  commit,
  content,
  DIGEST,
  DRAFT,
  facts,
  HEAD,
  OLD,
  ownerStep,
  policy,
  policyWith,
  pullRequest,
  review,
  teams,
} from './facts.fixture.ts';
import type { ResolvedFacts } from './facts.ts';

const ports = { loadZone: createZoneLoader() };
const decide = (given: ResolvedFacts) => decideWith(given, ports);

/** What of the approvals was ignored, as `login why`. */
function ignoredOf(given: ResolvedFacts): readonly string[] {
  return decide(given).parts.flatMap(({ ignored }) => ignored.map(({ login, why }) => `${login} ${why}`));
}

function codesOf(given: ResolvedFacts): readonly string[] {
  const { reasons, parts } = decide(given);
  return [...reasons, ...parts.flatMap((part) => part.reasons)].map(({ code }) => code);
}

describe('attacks on approvals', () => {
  const later = '2026-11-22T14:30:00Z';
  it.each<{
    readonly name: string;
    readonly given: ResolvedFacts;
    readonly state: string;
    readonly why?: string;
    readonly code?: string;
  }>([
    {
      name: 'AP-01 an approval of an older commit does not count',
      given: facts({ reviews: [review('eve'), review('ben'), review('cara', 'APPROVED', { commit_id: OLD })] }),
      state: 'pending',
      why: 'cara stale',
    },
    {
      name: 'AP-01 an approval of an older commit with the same content counts',
      given: facts({
        reviews: [review('eve'), review('ben'), review('cara', 'APPROVED', { commit_id: OLD })],
        digests: { [HEAD]: DIGEST, [OLD]: DIGEST },
      }),
      state: 'success',
    },
    {
      name: 'AP-01 a reviewed commit that cannot be read is stale',
      given: facts({
        reviews: [review('eve'), review('ben'), review('cara', 'APPROVED', { commit_id: OLD })],
        digests: { [HEAD]: DIGEST, [OLD]: null },
      }),
      state: 'pending',
      why: 'cara stale',
    },
    {
      name: 'AP-02 nothing is decided for a head whose content is not known',
      given: facts({ reviews: approved(), digests: { [OLD]: DIGEST } }),
      state: 'error',
      code: 'no_digest',
    },
    {
      name: 'AP-02 nothing is decided for a head that is not among the commits read',
      given: facts({ reviews: approved(), commits: [commit('ada', { sha: OLD })] }),
      state: 'error',
      code: 'no_head',
    },
    {
      name: 'AP-03 the author does not approve',
      given: facts({
        reviews: [review('eve'), review('cara'), review('ben')],
        pull_request: pullRequest({ author: account('ben') }),
      }),
      state: 'pending',
      why: 'ben author',
    },
    {
      name: 'AP-03 the author of a commit does not approve',
      given: facts({ reviews: approved(), commits: [commit('ben')] }),
      state: 'pending',
      why: 'ben contributor',
    },
    {
      name: 'AP-03 the committer of a commit does not approve',
      given: facts({ reviews: approved(), commits: [commit('ada', { committer: account('ben') })] }),
      state: 'pending',
      why: 'ben contributor',
    },
    {
      name: 'AP-03 a co-author does not approve',
      given: facts({ reviews: approved(), commits: [commit('ada', { co_authors: [account('ben')] })] }),
      state: 'pending',
      why: 'ben contributor',
    },
    {
      name: 'AP-03 who pushed does not approve',
      given: facts({ reviews: approved(), pull_request: pullRequest({ pushers: [account('ben')] }) }),
      state: 'pending',
      why: 'ben contributor',
    },
    {
      name: 'AP-03 who asked for the change does not approve',
      given: facts({
        reviews: approved(),
        changes: [{ path: DRAFT, before: null, after: { ...content, requested_by: 'Ben' } }],
      }),
      state: 'pending',
      why: 'ben requester',
    },
    {
      name: 'AP-03 who does the change does not approve',
      given: facts({
        reviews: approved(),
        changes: [{ path: DRAFT, before: null, after: { ...content, assignee: 'ben' } }],
      }),
      state: 'pending',
      why: 'ben implementer',
    },
    {
      name: 'AP-03 who did the change before it was amended does not approve',
      given: facts({
        reviews: approved(),
        changes: [{ path: DRAFT, before: { ...content, assignee: 'ben' }, after: content }],
      }),
      state: 'pending',
      why: 'ben implementer',
    },
    {
      name: 'AP-03 a merge of the base contributes nobody',
      given: facts({
        reviews: approved(),
        commits: [commit('ada', { sha: OLD }), commit('ben', { base_merge: true })],
      }),
      state: 'success',
    },
    {
      name: 'AP-03 a merge that may carry edits contributes its people',
      given: facts({
        reviews: approved(),
        commits: [commit('ada', { sha: OLD }), commit('ben', { base_merge: null, paths: null })],
      }),
      state: 'pending',
      why: 'ben contributor',
    },
    {
      name: 'AP-03 a commit that changes nothing of the pull request contributes nobody',
      given: facts({
        reviews: approved(),
        commits: [commit('ada', { sha: OLD }), commit('ben', { paths: ['docs/a.md'] })],
      }),
      state: 'success',
    },
    {
      name: 'AP-03 the forge itself is nobody',
      given: facts({
        reviews: approved(),
        commits: [commit('ada', { committer: { id: 19864447, login: 'web-flow', type: 'User' } })],
      }),
      state: 'success',
    },
    {
      name: 'AP-04 somebody unknown in a commit is an error that names it',
      given: facts({ reviews: approved(), commits: [commit('ada', { author: { email: 'x@example.org' } })] }),
      state: 'error',
      code: 'identity_unresolved',
    },
    {
      name: 'AP-04 excluding a member as co-author does not lower the bar for the others',
      given: facts({
        policy: policyWith({ id: 'all', approvers: ['cab'], require: 'all' }),
        reviews: [review('ben'), review('dan')],
        commits: [commit('ada', { co_authors: [account('cara')] })],
      }),
      state: 'failure',
      code: 'step_impossible',
    },
    {
      name: 'AP-05 a bot does not approve',
      given: facts({
        reviews: [
          review('eve'),
          review('ben'),
          review('cara', 'APPROVED', { user: { ...account('cara'), type: 'Bot' } }),
        ],
      }),
      state: 'pending',
      why: 'cara bot',
    },
    {
      name: 'AP-06 who may only read does not approve',
      given: facts({ reviews: approved(), permissions: { 2: 'read', 3: 'write', 5: 'write' } }),
      state: 'pending',
      why: 'ben permission_too_low',
    },
    {
      name: 'AP-06 who left does not approve',
      given: facts({
        reviews: approved(),
        teams: {
          ...teams,
          people: teams.people.map((one) => (one.login === 'ben' ? { ...one, status: 'former' } : one)),
        },
      }),
      state: 'pending',
      why: 'ben not_in_group',
    },
    {
      name: 'AP-06 whose permission could not be told does not approve',
      given: facts({ reviews: approved(), permissions: { 3: 'write', 5: 'write' } }),
      state: 'pending',
      why: 'ben permission_unknown',
    },
    {
      name: 'AP-07 a later refusal on another page counts',
      given: facts({ reviews: [...approved(), review('ben', 'CHANGES_REQUESTED', { submitted_at: later })] }),
      state: 'failure',
      code: 'refused',
    },
    {
      name: 'AP-07 dismissing a refusal does not revive the approval before it',
      given: facts({
        reviews: [
          ...approved(),
          review('ben', 'DISMISSED', {
            submitted_at: later,
            dismissed: { was: 'CHANGES_REQUESTED', by: account('dan'), at: later },
          }),
        ],
      }),
      state: 'pending',
      why: 'ben dismissed',
    },
    {
      name: 'AP-07 a dismissed approval leaves nothing',
      given: facts({
        reviews: [
          review('eve'),
          review('cara'),
          review('ben', 'DISMISSED', { dismissed: { was: 'APPROVED', by: account('jon'), at: later } }),
        ],
      }),
      state: 'pending',
      why: 'ben dismissed',
    },
    {
      name: 'AP-07 a comment changes nothing',
      given: facts({ reviews: [...approved(), review('ben', 'COMMENTED', { submitted_at: later })] }),
      state: 'success',
    },
    {
      name: 'AP-08 a deleted account does not approve',
      given: facts({ reviews: [review('eve'), review('ben'), review('cara', 'APPROVED', { user: null })] }),
      state: 'pending',
      why: 'null deleted_account',
    },
    {
      name: 'AP-08 capitals do not make two people of one',
      given: facts({
        reviews: [
          review('eve'),
          review('ben'),
          review('ben', 'APPROVED', { user: { ...account('ben'), login: 'BEN' } }),
        ],
      }),
      state: 'pending',
    },
    {
      name: 'AP-08 a login that changed hands does not approve',
      given: facts({
        reviews: [review('eve'), review('ben'), review('cara', 'APPROVED', { user: { ...account('cara'), id: 99 } })],
        permissions: { 2: 'write', 5: 'write', 99: 'write' },
      }),
      state: 'pending',
      why: 'cara other_account',
    },
    {
      name: 'AP-09 a pull request to another branch never succeeds',
      given: facts({ reviews: approved(), pull_request: pullRequest({ base: { branch: 'stable' } }) }),
      state: 'failure',
      code: 'wrong_base',
    },
    {
      name: 'AP-09 reviews from before the base was changed do not count',
      given: facts({ reviews: approved(), pull_request: pullRequest({ base_changed_at: later }) }),
      state: 'pending',
      why: 'ben base_changed',
    },
    {
      name: 'AP-10 a dismissal is seen whenever it is asked again',
      given: facts({
        reviews: [
          review('eve'),
          review('ben'),
          review('cara', 'DISMISSED', { dismissed: { was: 'APPROVED', by: null, at: later } }),
        ],
      }),
      state: 'pending',
      why: 'cara dismissed',
    },
    {
      name: 'AP-11 what the forge cut off is an error',
      given: facts({ reviews: approved(), truncated: ['commits: 250 of 312'] }),
      state: 'error',
      code: 'truncated',
    },
    {
      name: 'AP-11 fewer reviews than the forge counts are an error',
      given: facts({
        reviews: approved(),
        pull_request: pullRequest({ counts: { commits: 1, changed_paths: 1, reviews: 4 } }),
      }),
      state: 'error',
      code: 'truncated',
    },
    {
      name: 'AP-12 the answer names the head, base and content that it is about',
      given: facts({ reviews: approved(), now: '2026-11-22T16:00:00Z' }),
      state: 'success',
    },
    {
      name: 'AP-13 a change that is not valid fails, whoever approved it',
      given: facts({
        reviews: approved(),
        changes: [{ path: DRAFT, before: null, after: content, invalid: ['evidence is not written by hand'] }],
      }),
      state: 'failure',
      code: 'change_invalid',
    },
    {
      name: 'AP-14 records and control files together are refused',
      given: facts({
        reviews: [...approved(), review('hana')],
        changed_paths: [path(DRAFT), path('config/approvals.yaml')],
      }),
      state: 'failure',
      code: 'mixed_classes',
    },
    {
      name: 'AP-14 moving a file out of a controlled folder is control, too',
      given: facts({
        reviews: approved(),
        changes: [],
        changed_paths: [{ ...path('docs/a.yaml'), previous_path: 'config/a.yaml' }],
      }),
      state: 'failure',
      code: 'mixed_classes',
    },
    {
      name: 'AP-15 control files need their own owners',
      given: facts({ reviews: approved(), changes: [], changed_paths: [path('.github/workflows/decide.yml')] }),
      state: 'pending',
      why: 'ben not_in_group',
    },
    {
      name: 'AP-15 an owner without write does not count',
      given: facts({
        reviews: [review('hana')],
        changes: [],
        changed_paths: [path('config/teams.yaml')],
        permissions: { 8: 'triage' },
      }),
      state: 'pending',
      why: 'hana permission_too_low',
    },
    {
      name: 'AP-16 comments approve nothing',
      given: facts({ reviews: [review('eve', 'COMMENTED'), review('ben', 'COMMENTED'), review('cara', 'COMMENTED')] }),
      state: 'pending',
    },
    {
      name: 'AP-17 to say that it is an emergency is not enough',
      given: facts({
        changes: [
          { path: DRAFT, before: null, after: { ...content, type: 'emergency', emergency: { reason: 'Down' } } },
        ],
      }),
      state: 'pending',
    },
    {
      name: 'AP-17 an emergency that was not authorised in time fails',
      given: facts({
        changes: [
          { path: DRAFT, before: null, after: { ...content, type: 'emergency', emergency: { reason: 'Down' } } },
        ],
        emergency: { by: account('gus'), at: '2026-11-21T14:59:59Z', reason: 'Down', digest: DIGEST, edited: false },
      }),
      state: 'failure',
      code: 'not_authorised_in_time',
    },
    {
      name: 'AP-18 reviews that are on the merged pull request are judged like any others',
      given: facts({ reviews: [], emergency: null }),
      state: 'pending',
    },
    {
      name: 'AP-19 a refusal stays when somebody who may only write dismisses it',
      given: facts({
        reviews: [
          ...approved(),
          review('dan', 'DISMISSED', { dismissed: { was: 'CHANGES_REQUESTED', by: account('gus'), at: later } }),
        ],
      }),
      state: 'failure',
      code: 'refused',
    },
    {
      name: 'AP-19 a refusal goes when somebody who may approve dismisses it',
      given: facts({
        reviews: [
          ...approved(),
          review('dan', 'DISMISSED', { dismissed: { was: 'CHANGES_REQUESTED', by: account('cara'), at: later } }),
        ],
      }),
      state: 'success',
    },
    {
      name: 'AP-19 the author does not dismiss a refusal',
      given: facts({
        pull_request: pullRequest({ author: account('cara') }),
        reviews: [
          review('eve'),
          review('ben'),
          review('dan', 'DISMISSED', { dismissed: { was: 'CHANGES_REQUESTED', by: account('cara'), at: later } }),
        ],
      }),
      state: 'failure',
      code: 'refused',
    },
    {
      name: 'AP-20 approving one change does not carry another',
      given: facts({
        reviews: [review('eve')],
        policy: {
          ...policy,
          rules: [
            { id: 'staging', for: 'change', when: { environments: ['staging'] }, steps: [ownerStep] },
            { id: 'production', for: 'change', when: { environments: ['production'] }, steps: [boardStep] },
          ],
        },
        changed_paths: [path(registered(1)), path(registered(2))],
        changes: [
          {
            path: registered(1),
            id: 'CHG-1',
            before: { ...content, environment: 'staging' },
            after: { ...content, environment: 'staging' },
          },
          { path: registered(2), id: 'CHG-2', before: content, after: content },
        ],
      }),
      state: 'pending',
    },
  ])('$name', ({ given, state, why, code }) => {
    const decision = decide(given);
    expect(decision.state, JSON.stringify([decision.description, codesOf(given), ignoredOf(given)])).toBe(state);
    if (why !== undefined) expect(ignoredOf(given)).toContain(why);
    if (code !== undefined) expect(codesOf(given)).toContain(code);
  });

  it('AP-20 names the change that is not approved', () => {
    const changes = [1, 2].map((number) => ({
      path: registered(number),
      id: `CHG-${number}`,
      before: content,
      after: { ...content, environment: number === 1 ? 'staging' : 'production' },
    }));
    const rules = [
      {
        id: 'staging',
        for: 'change' as const,
        when: { environments: ['staging'] },
        steps: [{ ...ownerStep, distinct: false }],
      },
      { id: 'production', for: 'change' as const, when: { environments: ['production'] }, steps: [boardStep] },
    ];
    const decision = decide(
      facts({
        reviews: [review('eve')],
        policy: { ...policy, rules },
        changes: changes.slice(1),
        changed_paths: [path(registered(2))],
      }),
    );
    expect(decision.description).toContain('of 2 from cab');
    const both = decide(
      facts({
        reviews: [review('eve')],
        policy: { ...policy, rules },
        changes: [{ ...changes[0], before: null, id: 'CHG-1' } as never, changes[1] as never],
        changed_paths: [path(registered(1)), path(registered(2))],
      }),
    );
    expect(both.state).toBe('pending');
    expect(both.description).toContain('CHG-2: 0 of 2 from cab');
    expect(both.description).not.toContain('CHG-1');
  });
});

function path(name: string) {
  return { path: name, before: null, after: { mode: '100644', blob: '5'.repeat(40) } };
}

function registered(number: number): string {
  return `changes/2026/11/CHG-${number}.yaml`;
}
