import type { Counted, Decision, DecisionPart } from '../approval/decision.ts';
import { digestAt, permissionOf, type ResolvedFacts } from '../approval/facts.ts';
import { seenFacts } from '../audit/seen-facts.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Change } from '../record/record.ts';

export type Evidence = NonNullable<Change['evidence']>;

/** A pull request as it landed. Instants are RFC 3339 to the second. */
export type Landing = {
  readonly pullRequest: number;
  readonly mergedAt: string;
  readonly mergedBy: string | null;
  readonly mergeCommit: string;
  /** What the default branch was before. */
  readonly baseCommit: string;
  /** The digest of what landed; `null` where it could not be had. */
  readonly digest: string | null;
};

export type Authorisation = {
  readonly evidence: Evidence;
  readonly verdict: 'approved' | 'authorise_afterwards' | 'not_approved';
  /** What was missing; absent where it is authorised. */
  readonly why?: string;
};

/** What the authorisation of one change rests on: the decision as of the merge, and that nothing else landed. */
export function authorisationOf(
  id: string,
  decision: Decision,
  facts: ResolvedFacts,
  landed: {
    readonly landing: Landing;
    readonly policyDigest: string;
    /** Of each field of what was decided. */
    readonly planDigests: Readonly<Record<string, string>>;
  },
): Authorisation {
  const { landing, policyDigest, planDigests } = landed;
  const why = whyNot(decision, landing);
  const verdict =
    why !== undefined ? 'not_approved' : decision.authorise_afterwards === null ? 'approved' : 'authorise_afterwards';
  const part = decision.parts.find(({ change }) => change === id);
  const deadline = decision.authorise_afterwards?.deadline;
  return {
    ...{ verdict, ...(why === undefined ? {} : { why }) },
    evidence: {
      ...{ pull_request: landing.pullRequest, base_commit: landing.baseCommit, head_commit: decision.head },
      ...{ merge_commit: landing.mergeCommit, merged_at: landing.mergedAt },
      ...(landing.mergedBy === null ? {} : { merged_by: landing.mergedBy }),
      ...(landing.digest === null ? {} : { digest: landing.digest }),
      ...{ policy_digest: policyDigest, decision: verdict },
      ...(deadline === undefined ? {} : { authorise_by: deadline }),
      reviews: part === undefined ? [] : reviewsOf(part, facts),
      ...waiversOf(facts),
      ...(verdict === 'authorise_afterwards' ? emergencyOf(facts) : {}),
      facts: { ...otherFacts(decision, part, facts), plan: planDigests },
    },
  };
}

/** A yes is bound to its content: what landed must be what was decided. */
function whyNot({ state, description, digest }: Decision, landing: Landing): string | undefined {
  if (state !== 'success') return `the policy says ${state}: ${description}`;
  if (landing.digest === null) return 'what landed could not be read';
  return landing.digest === digest ? undefined : 'what landed is not what was approved';
}

export function reviewsOf({ steps }: DecisionPart, facts: ResolvedFacts): NonNullable<Evidence['reviews']> {
  return steps.flatMap((step) => step.counted.flatMap((one) => reviewOf(one, step.id, facts)));
}

function reviewOf(counted: Counted, step: string, facts: ResolvedFacts): NonNullable<Evidence['reviews']> {
  const { login, user_id, review, commit, at, as } = counted;
  const digest = commit === null ? null : digestAt(commit, facts);
  if (commit === null || digest === null) return [];
  return [{ login, user_id, role: as.slice(0, 120), step, review, commit, digest, at }];
}

function waiversOf({ waivers }: ResolvedFacts): Pick<Evidence, 'waivers'> {
  if (waivers.length === 0) return {};
  const told = waivers.map(({ conflict, by, reason, comment, at }) => ({
    ...{ conflict, by: by.login, user_id: by.id, reason, at },
    ...(comment === undefined ? {} : { comment }),
  }));
  return { waivers: told };
}

function emergencyOf({ emergency }: ResolvedFacts): Pick<Evidence, 'emergency'> {
  if (emergency === null) return {};
  const { by, reason, at, comment } = emergency;
  const told = { by: by.login, user_id: by.id, reason, at };
  return { emergency: { ...told, ...(comment === undefined ? {} : { comment }) } };
}

function otherFacts(decision: Decision, part: DecisionPart | undefined, facts: ResolvedFacts) {
  const counted = part?.steps.flatMap((step) => step.counted) ?? [];
  const permissions = counted.map(({ login, user_id }) => [
    login,
    permissionOf({ id: user_id, login, type: 'User' }, facts),
  ]);
  const seen = seenFacts(facts, decision);
  return {
    policy_version: decision.policy_version,
    rules: part?.rules.map(({ id }) => id) ?? [],
    risk: part?.risk?.risk ?? null,
    permissions: Object.fromEntries(permissions),
    excluded: decision.excluded.map(({ login, why }) => `${login}: ${why}`),
    ...(seen === undefined ? {} : { seen }),
  };
}

/** Everything of the configuration that can alter a decision, as plain data to be digested. */
export function decidingConfiguration(configuration: Configuration): Readonly<Record<string, unknown>> {
  const { approvals, teams, schedule, services, standardChanges, calendars } = configuration;
  const sorted = (files: ReadonlyMap<string, { readonly value: unknown }>) =>
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { value }]) => value);
  return {
    approvals: approvals?.value ?? null,
    teams: teams?.value ?? null,
    schedule: schedule?.value ?? null,
    services: sorted(services),
    standard_changes: sorted(standardChanges),
    calendars: sorted(calendars),
  };
}
