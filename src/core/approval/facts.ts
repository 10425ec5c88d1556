import type { DeepReadonly } from '../record/record.ts';
import type * as Read from '../record/schema-types.generated.ts';

/** Everything that a decision looks at; `schemas/decision-facts.schema.json` documents it. */
export type DecisionFacts = DeepReadonly<Read.DecisionFacts>;

/** The same with every digest computed; `null` where a commit could not be read. */
export type ResolvedFacts = Omit<DecisionFacts, 'digests'> & {
  readonly digests: Readonly<Record<string, string | null>>;
};

export type Account = DecisionFacts['pull_request']['pushers'][number];
export type ChangedPath = DecisionFacts['changed_paths'][number];
export type Commit = DecisionFacts['commits'][number];
export type Identity = Commit['author'];
export type Review = DecisionFacts['reviews'][number];
export type TouchedChange = DecisionFacts['changes'][number];
export type Said = NonNullable<DecisionFacts['emergency']>;
export type Waiver = DecisionFacts['waivers'][number];
export type Permission = DecisionFacts['permissions'][string];

/** What an account may do; who is not listed is unknown. */
export function permissionOf({ id }: Account, { permissions }: Pick<DecisionFacts, 'permissions'>): Permission {
  const key = String(id);
  return (Object.hasOwn(permissions, key) ? permissions[key] : undefined) ?? 'unknown';
}

export function canWrite(permission: Permission): boolean {
  return permission === 'admin' || permission === 'maintain' || permission === 'write';
}

/** The digest of a commit's content; `null` where it is not known. */
export function digestAt(commit: string, { digests }: Pick<ResolvedFacts, 'digests'>): string | null {
  return (Object.hasOwn(digests, commit) ? digests[commit] : undefined) ?? null;
}

/** A commit as people read it. */
export function short(commit: string | null): string {
  return commit === null ? 'an unknown commit' : commit.slice(0, 7);
}
