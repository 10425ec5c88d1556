import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZoneLoader } from '../../adapters/time/zone-rules.ts';
import { decide as decideWith } from './decide.ts';
import {
  account,
  boardStep,
  commit,
  content,
  DIGEST,
  DRAFT,
  facts,
  HEAD,
  type Login,
  OLD,
  OTHER_DIGEST,
  ownerStep,
  policyWith,
  review,
  type Steps,
  teams,
} from './facts.fixture.ts';
import type { ResolvedFacts, Review } from './facts.ts';

const ports = { loadZone: createZoneLoader() };
const decide = (given: ResolvedFacts) => decideWith(given, ports);

const logins: readonly Login[] = ['ada', 'ben', 'cara', 'dan', 'eve', 'finn', 'gus', 'hana'];
const login = fc.constantFrom(...logins);
// Mostly approvals, so that some decisions are a success.
const state = fc.constantFrom<Review['state']>(
  'APPROVED',
  'APPROVED',
  'APPROVED',
  'CHANGES_REQUESTED',
  'DISMISSED',
  'COMMENTED',
);

const anyReview = fc
  .record({
    by: login,
    state,
    isOld: fc.boolean(),
    minute: fc.nat(59),
    was: fc.constantFrom('APPROVED' as const, 'CHANGES_REQUESTED' as const),
    dismisser: login,
  })
  .map(({ by, state: said, isOld, minute, was, dismisser }) => {
    const at = `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`;
    const dismissed = said === 'DISMISSED' ? { dismissed: { was, by: account(dismisser), at } } : {};
    return (id: number) => review(by, said, { id, commit_id: isOld ? OLD : HEAD, submitted_at: at, ...dismissed });
  });

const step: fc.Arbitrary<Steps[number]> = fc.constantFrom<Steps[number]>(
  ownerStep,
  boardStep,
  { ...boardStep, id: 'all', require: 'all' },
  { ...boardStep, id: 'half', require: { percent: 50 }, distinct: false },
  { id: 'peer', approvers: ['peer'], require: 'first' },
  { id: 'short', approvers: ['cab'], require: 'first', expires_after_hours: 5 },
);

const permission = fc.constantFrom<ResolvedFacts['permissions'][string]>('write', 'write', 'write', 'read', 'unknown');

/** Pull requests of which some are approved and some are not, for many reasons. */
const anyFacts: fc.Arbitrary<ResolvedFacts> = fc
  .record({
    reviews: fc.array(anyReview, { maxLength: 8 }),
    steps: fc.uniqueArray(step, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    others: fc.array(fc.record({ by: login, merge: fc.boolean() }), { maxLength: 2 }),
    rights: fc.array(permission, { minLength: logins.length, maxLength: logins.length }),
    sameContent: fc.boolean(),
  })
  .map(({ reviews, steps, others, rights, sameContent }) =>
    facts({
      reviews: reviews.map((make, at) => make(at + 1)),
      policy: policyWith(...steps),
      commits: [
        ...others.map(({ by, merge }, at) => commit(by, { sha: String(at + 5).repeat(40), base_merge: merge })),
        commit('ada'),
      ],
      permissions: Object.fromEntries(logins.map((one, at) => [String(account(one).id), rights[at] ?? 'write'])),
      digests: { [HEAD]: DIGEST, [OLD]: sameContent ? DIGEST : OTHER_DIGEST },
    }),
  );

type Damage = (given: ResolvedFacts, at: number) => ResolvedFacts;

function replaceAt<T>(list: readonly T[], at: number, change: (one: T) => T | undefined): readonly T[] {
  const index = list.length === 0 ? -1 : at % list.length;
  return list.flatMap((one, place) => (place === index ? (change(one) ?? []) : [one]));
}

const onReviews =
  (change: (one: Review) => Review | undefined): Damage =>
  (given, at) => ({ ...given, reviews: replaceAt(given.reviews, at, change) });

const onCommits =
  (change: (one: ResolvedFacts['commits'][number]) => ResolvedFacts['commits'][number] | undefined): Damage =>
  (given, at) => ({ ...given, commits: replaceAt(given.commits, at, change) });

// Each takes one fact away, or makes it one that could not be told.
const damages: Readonly<Record<string, Damage>> = {
  'a review is missing': onReviews(() => undefined),
  'the commit of a review is not known': onReviews((one) => ({ ...one, commit_id: null })),
  'the time of a review is not known': onReviews((one) => ({ ...one, submitted_at: null })),
  'how a review was dismissed is not known': onReviews(({ dismissed: _, ...one }) => one),
  'who dismissed a review is not known': onReviews((one) =>
    one.dismissed === undefined ? one : { ...one, dismissed: { ...one.dismissed, by: null } },
  ),
  'a commit is missing': onCommits(() => undefined),
  'what a commit changes is not known': onCommits((one) => ({ ...one, paths: null })),
  'whether a commit merges the base is not known': onCommits((one) => ({ ...one, base_merge: null })),
  'the author of a commit is not known': onCommits((one) => ({ ...one, author: { email: 'x@example.org' } })),
  'a permission is not known': (given, at) => ({
    ...given,
    permissions: { ...given.permissions, [String((at % 8) + 1)]: 'unknown' },
  }),
  'permissions are missing': (given) => ({ ...given, permissions: {} }),
  'a digest is not known': (given, at) => ({
    ...given,
    digests: { ...given.digests, [at % 2 === 0 ? HEAD : OLD]: null },
  }),
  'the author is not known': (given) => ({ ...given, pull_request: { ...given.pull_request, author: null } }),
  'the merge base is not known': (given) => ({ ...given, pull_request: { ...given.pull_request, merge_base: null } }),
  'a changed path is missing': (given) => ({ ...given, changed_paths: [] }),
  'the change is missing': (given) => ({ ...given, changes: [] }),
  'something was cut off': (given) => ({ ...given, truncated: ['something'] }),
  'the policy could not be read': (given) => ({ ...given, policy: null }),
  'the policy has no rules': (given) => ({ ...given, policy: given.policy && { ...given.policy, rules: [] } }),
  'teams could not be read': (given) => ({ ...given, teams: null }),
  'a group is empty': (given) => ({
    ...given,
    teams: given.teams && { ...given.teams, teams: given.teams.teams.map((team) => ({ ...team, members: [] })) },
  }),
  'a person is not listed': (given, at) => ({
    ...given,
    teams: given.teams && { ...given.teams, people: replaceAt(given.teams.people, at, () => undefined) },
  }),
  'services could not be read': (given) => ({ ...given, services: null }),
  'the schedule could not be read': (given) => ({ ...given, schedule: null }),
  'other changes could not be read': (given) => ({ ...given, other_changes: null }),
};

describe('a decision that is no success', () => {
  it.each(Object.keys(damages))('stays none where %s', (name) => {
    const damage = damages[name] as Damage;
    fc.assert(
      fc.property(anyFacts, fc.nat(20), (given, at) => {
        fc.pre(decide(given).state !== 'success');
        expect(decide(damage(given, at)).state).not.toBe('success');
      }),
      { numRuns: 60 },
    );
  });

  it('is not what all of them are', () => {
    const states = fc.sample(anyFacts, { numRuns: 300, seed: 7 }).map((given) => decide(given).state);
    expect(new Set(states)).toEqual(new Set(['success', 'pending', 'failure', 'error']));
  });
});

describe('a decision', () => {
  it('does not depend on the order in which reviews are listed', () => {
    fc.assert(
      fc.property(
        anyFacts.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.reviews], { minLength: given.reviews.length })),
        ),
        ([given, shuffled]) => {
          expect(decide({ ...given, reviews: shuffled })).toEqual(decide(given));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of people and members', () => {
    const turned = {
      ...teams,
      people: teams.people.toReversed(),
      teams: teams.teams.map((team) => ({ ...team, members: team.members.toReversed() })).toReversed(),
    };
    fc.assert(
      fc.property(anyFacts, (given) => {
        const [one, other] = [decide(given), decide({ ...given, teams: turned })];
        expect(other.state).toBe(one.state);
        expect(other.parts.map(({ steps }) => steps.map(({ counted }) => counted.length))).toEqual(
          one.parts.map(({ steps }) => steps.map(({ counted }) => counted.length)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('says what it says in at most 140 characters, of one line', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(fc.string({ minLength: 80, maxLength: 300 }), { maxLength: 2 }),
        (given, invalid) => {
          const { description } = decide({
            ...given,
            changes: [{ path: DRAFT, before: null, after: content, invalid }],
          });
          expect(description.length).toBeLessThanOrEqual(140);
          expect(description.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('counts nobody who had a hand in it', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { parts, excluded } = decide(given);
        const counted = parts.flatMap(({ steps }) => steps.flatMap((one) => one.counted.map(({ user_id }) => user_id)));
        expect(excluded.filter(({ user_id }) => user_id !== null && counted.includes(user_id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
