import type { DecisionFacts, ResolvedFacts, Review } from './facts.ts';

// What the tests of decisions begin with: a change of a service that needs its owner and two of a board, approved by
// nobody yet, and how to change one thing.

export const HEAD = '1'.repeat(40);
export const OLD = '2'.repeat(40);
export const DIGEST = `sha256:${'a'.repeat(64)}`;
export const OTHER_DIGEST = `sha256:${'b'.repeat(64)}`;
export const NOW = '2026-11-22T15:00:00Z';

/** Everybody is `#<number>` of the list, from 1. */
const LOGINS = ['ada', 'ben', 'cara', 'dan', 'eve', 'finn', 'gus', 'hana', 'ida', 'jon'] as const;
export type Login = (typeof LOGINS)[number];

function idOf(login: Login): number {
  return LOGINS.indexOf(login) + 1;
}

export function account(login: Login): { readonly id: number; readonly login: string; readonly type: string } {
  return { id: idOf(login), login, type: 'User' };
}

let lastReview = 100;

/** A review on the head, one minute after the one before. */
export function review(login: Login, state: Review['state'] = 'APPROVED', changes: Partial<Review> = {}): Review {
  lastReview += 1;
  const at = `2026-11-22T${String(10 + Math.floor((lastReview % 240) / 60)).padStart(2, '0')}:${String(lastReview % 60).padStart(2, '0')}:00Z`;
  return { id: lastReview, user: account(login), state, commit_id: HEAD, submitted_at: at, ...changes };
}

export function commit(
  author: Login,
  changes: Partial<DecisionFacts['commits'][number]> = {},
): DecisionFacts['commits'][number] {
  return {
    sha: HEAD,
    author: account(author),
    committer: account(author),
    co_authors: [],
    base_merge: false,
    paths: [DRAFT],
    ...changes,
  };
}

export const DRAFT = 'changes/drafts/rotate-tls.yaml';

export const content = {
  type: 'normal',
  service: 'shop',
  team: 'network',
  requested_by: 'ida',
  assignee: 'jon',
  window: { start: '2026-12-01T20:00:00Z', end: '2026-12-01T22:00:00Z' },
} as const satisfies NonNullable<DecisionFacts['changes'][number]['after']>;

export const teams = {
  people: LOGINS.map((login, at) => ({ login, user_id: at + 1, status: 'active' as const })),
  teams: [
    { id: 'board', title: 'Board', kind: 'approval', members: ['ben', 'cara', 'dan'] },
    { id: 'urgent', title: 'Urgent board', kind: 'approval', members: ['ben', 'finn'] },
    { id: 'network', title: 'Network', kind: 'support', members: ['ada', 'gus', 'jon'] },
  ],
  roles: { managers: ['ben'], change_manager: ['hana'], cab: 'board', ecab: 'urgent' },
} as const satisfies NonNullable<DecisionFacts['teams']>;

type Rules = NonNullable<DecisionFacts['policy']>['rules'];
export type Steps = NonNullable<Rules[number]['steps']>;

export const ownerStep = {
  id: 'owner',
  approvers: ['service_owner'],
  require: 'first',
} as const satisfies Steps[number];
export const boardStep = { id: 'board', approvers: ['cab'], require: { count: 2 } } as const satisfies Steps[number];

export const policy = {
  version: 3,
  rules: [
    { id: 'normal', for: 'change', when: { types: ['normal'] }, steps: [ownerStep, boardStep] },
    {
      id: 'emergency',
      for: 'change',
      when: { types: ['emergency'] },
      steps: [{ id: 'urgent', approvers: ['ecab'], require: 'first' }],
      authorise: { afterwards: { by: 'ecab', within_hours: 24 } },
    },
    { id: 'standard', for: 'change', when: { types: ['standard'] }, require: 'none', reason: 'By its template.' },
    { id: 'tickets', for: 'records', require: 'none', reason: 'Work must not wait.' },
    { id: 'rules', for: 'control', steps: [{ id: 'owners', approvers: ['control_owners'], require: 'first' }] },
  ],
  classes: [
    { class: 'change', paths: ['changes/**'] },
    { class: 'records', paths: ['tickets/**', 'docs/**'] },
    { class: 'control', paths: ['config/**', '.github/**'] },
  ],
  waivers: [{ conflict: 'same_service', by: ['change_manager'] }],
  risk: {},
  control_owners: ['hana'],
} as const satisfies NonNullable<DecisionFacts['policy']>;

/** The policy with other steps for normal changes. */
export function policyWith(...steps: Steps): NonNullable<DecisionFacts['policy']> {
  return { ...policy, rules: [{ id: 'normal', for: 'change', steps }, ...policy.rules.slice(3)] };
}

const file = { mode: '100644', blob: '3'.repeat(40) };

/** Opened and written by ada, asked for by ida, done by jon. */
export function facts(changes: Partial<ResolvedFacts> = {}): ResolvedFacts {
  const reviews = changes.reviews ?? [];
  const touched = changes.changes ?? [{ path: DRAFT, before: null, after: content }];
  const changed_paths = changes.changed_paths ?? touched.map(({ path }) => ({ path, before: null, after: file }));
  const commits = changes.commits ?? [commit('ada', { paths: changed_paths.map(({ path }) => path) })];
  return {
    now: NOW,
    default_branch: 'main',
    pull_request: pullRequest({
      counts: { commits: commits.length, changed_paths: changed_paths.length, reviews: reviews.length },
    }),
    ...{ commits, changed_paths, reviews, policy, teams },
    permissions: Object.fromEntries(LOGINS.map((login) => [String(idOf(login)), 'write'])),
    digests: { [HEAD]: DIGEST, [OLD]: OTHER_DIGEST },
    changes: touched,
    services: [shop],
    standard_changes: [],
    schedule: {},
    other_changes: [],
    major_incidents: [],
    waivers: [],
    emergency: null,
    truncated: [],
    ...changes,
  };
}

export const shop = {
  id: 'shop',
  title: 'Shop',
  type: 'business_service',
  status: 'production',
  criticality: 'high',
  owner: 'eve',
  team: 'network',
} as const satisfies NonNullable<DecisionFacts['services']>[number];

export function pullRequest(changes: Partial<DecisionFacts['pull_request']> = {}): DecisionFacts['pull_request'] {
  return {
    number: 57,
    author: account('ada'),
    base: { branch: 'main' },
    head: HEAD,
    merge_base: '4'.repeat(40),
    draft: false,
    opened_at: '2026-11-20T09:00:00Z',
    base_changed_at: null,
    pushers: [],
    counts: { commits: 0, changed_paths: 0, reviews: 0 },
    ...changes,
  };
}

/** The owner and two of the board approve. */
export function approved(): readonly Review[] {
  return [review('eve'), review('ben'), review('cara')];
}
