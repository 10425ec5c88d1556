import type { TeamsConfig } from '../config/configuration.ts';
import type { ledgerFacts } from '../proposal/ledger-facts.ts';
import type { DeepReadonly } from '../record/record.ts';
import type * as Read from '../record/schema-types.generated.ts';
import { formatInstant, parseInstant, toInstant } from '../time/instant.ts';
import type { Decision } from './decision.ts';
import type { Account, ResolvedFacts, Review } from './facts.ts';
import { createDirectory, isActivePerson } from './people.ts';

/** `config/approvals.test.yaml`. */
export type PolicyTests = DeepReadonly<Read.PolicyTests>;
export type PolicyCase = PolicyTests['cases'][number];

/** What the configuration at hand says to every case. */
type Known = ReturnType<typeof ledgerFacts>;

const HEAD = '0'.repeat(40);
const DIGEST = `sha256:${'0'.repeat(64)}`;
const DRAFT = 'changes/drafts/case.yaml';
const FILE = { mode: '100644', blob: HEAD };
const DAY = 86_400;
/** Accounts that config/teams.yaml does not know are numbered from here. */
const FIRST_STRANGER = 9_000_000_000_000_000;

/** The facts of a case: its pull request, with the configuration at hand and nothing else going on. */
export function factsOfCase(of: PolicyCase, now: string, known: Known): ResolvedFacts {
  const accountOf = accountsOf(known.teams);
  const author = accountOf(of.author);
  const paths = [...(of.change === undefined ? [] : [DRAFT]), ...(of.paths ?? [])];
  const reviews = reviewsOf(of, now, accountOf);
  const people = [of.author, ...(of.approved_by ?? []), ...(of.refused_by ?? []), of.emergency_by ?? of.author];
  return {
    ...known,
    ...scheduleOf(of, now, known),
    now,
    default_branch: 'main',
    pull_request: {
      ...{ number: 1, author, base: { branch: 'main' }, head: HEAD, merge_base: HEAD, draft: false, opened_at: now },
      ...{ base_changed_at: null, pushers: [] },
      counts: { commits: 1, changed_paths: paths.length, reviews: reviews.length },
    },
    changed_paths: paths.map((path) => ({ path, before: null, after: FILE })),
    commits: [{ sha: HEAD, author, committer: author, co_authors: [], base_merge: false, paths }],
    reviews,
    permissions: Object.fromEntries(
      people.map((login) => [String(accountOf(login).id), permissionOf(login, known.teams)]),
    ),
    digests: { [HEAD]: DIGEST },
    other_changes: [],
    major_incidents: [],
    waivers: [],
    emergency: emergencyOf(of, now, accountOf),
    truncated: [],
  };
}

function emergencyOf(
  { emergency_by: login }: PolicyCase,
  now: string,
  accountOf: (login: string) => Account,
): ResolvedFacts['emergency'] {
  if (login === undefined) return null;
  return { by: accountOf(login), at: now, reason: 'The case says so.', digest: DIGEST, edited: false };
}

function accountsOf(teams: TeamsConfig | null): (login: string) => Account {
  const directory = createDirectory(teams);
  const strangers: string[] = [];
  return (login) => {
    const person = directory.find(login);
    const type = person?.bot === true || login.endsWith('[bot]') ? 'Bot' : 'User';
    if (person?.user_id !== undefined) return { id: person.user_id, login: person.login, type };
    const name = login.toLowerCase();
    if (!strangers.includes(name)) strangers.push(name);
    return { id: FIRST_STRANGER + strangers.indexOf(name), login, type };
  };
}

/** People of the configuration may write; whoever left, or never was there, may read. */
function permissionOf(login: string, teams: TeamsConfig | null): 'write' | 'read' {
  return isActivePerson(createDirectory(teams).find(login)) ? 'write' : 'read';
}

function reviewsOf(
  { approved_by = [], refused_by = [] }: PolicyCase,
  now: string,
  accountOf: (login: string) => Account,
): readonly Review[] {
  const toReview = (state: Review['state']) => (login: string, at: number) => ({
    ...{ id: at + 1 + (state === 'APPROVED' ? 0 : 1000), user: accountOf(login), state, commit_id: HEAD },
    submitted_at: now,
  });
  return [...approved_by.map(toReview('APPROVED')), ...refused_by.map(toReview('CHANGES_REQUESTED'))];
}

/** Without a window of its own, a change is done in a year, or was a year ago, and nothing is said of the schedule. */
function scheduleOf(
  { change }: PolicyCase,
  now: string,
  { schedule }: Known,
): Pick<ResolvedFacts, 'changes' | 'schedule'> {
  if (change === undefined) return { changes: [], schedule };
  if (change.window !== undefined) return { changes: [{ path: DRAFT, before: null, after: change }], schedule };
  const start = toInstant((parseInstant(now) ?? 0) + (change.type === 'retrospective' ? -365 : 365) * DAY);
  const window = { start: formatInstant(start), end: formatInstant(toInstant(start + 3600)) };
  return { changes: [{ path: DRAFT, before: null, after: { ...change, window } }], schedule: {} };
}

/** What differs from what a case expects, one sentence each; lists are compared without regard to order. */
export function differences({ state, description, parts }: Decision, expect: PolicyCase['expect']): readonly string[] {
  const steps = parts.flatMap((part) => part.steps);
  const found = {
    state: [state],
    risk: parts.flatMap(({ risk }) => risk?.risk ?? []),
    rules: parts.flatMap(({ rules }) => rules.map(({ id }) => id)),
    steps: steps.map(({ id }) => id),
    waits_for: steps.filter((step) => step.state !== 'met').map(({ id }) => id),
    conflicts: parts.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)),
  } as const;
  return Object.entries(expect).flatMap(([name, wanted]) => {
    const [expected, actual] = [toSet(wanted), toSet(found[name as keyof typeof found])];
    if (expected === actual) return [];
    const why = name === 'state' ? ` (${description})` : '';
    return [`${name} is ${actual || 'none'}${why}, expected ${expected || 'none'}`];
  });
}

function toSet(value: string | readonly string[]): string {
  return [...new Set(typeof value === 'string' ? [value] : value)].sort().join(', ');
}
