import type { Decision } from '../approval/decision.ts';
import type { Identity, ResolvedFacts } from '../approval/facts.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../record/json.ts';
import { recordToJson } from '../record/record-json.ts';
import { toStorableText } from '../record/storable-text.ts';

/** What a decision looked at that no commit of the default branch tells: it is kept, so that it can be made again. */
const KEPT = ['default_branch', 'pull_request', 'reviews', 'waivers', 'emergency', 'truncated'] as const;

/** Of a record of 64 KiB; as YAML it takes about twice the room. */
const MOST_CHARACTERS = 16_000;

/** `undefined` where it would be more than a record holds: then the decision cannot be made again offline. */
export function seenFacts(facts: ResolvedFacts, decision: Decision): JsonMap | undefined {
  const seen = storable({
    ...Object.fromEntries(KEPT.map((name) => [name, facts[name]])),
    commits: facts.commits.map((commit) => ({
      ...commit,
      author: nameless(commit.author),
      committer: nameless(commit.committer),
      co_authors: commit.co_authors.map(nameless),
    })),
    permissions: Object.entries(facts.permissions).map(([id, permission]) => ({ id: Number(id), permission })),
    digests: Object.entries(facts.digests).map(([commit, digest]) => ({ commit, digest })),
    proposals: facts.other_changes === null ? null : conflicting(facts.other_changes, decision),
  });
  if (!isJsonMap(seen)) return undefined;
  return JSON.stringify(seen).length > MOST_CHARACTERS ? undefined : seen;
}

/** Whom the forge knows by number needs no address in the record. */
function nameless({ id, login, type, ...rest }: Identity): Identity {
  if (id === undefined) return rest;
  return { id, ...(login === undefined ? {} : { login }), ...(type === undefined ? {} : { type }) };
}

type OtherChanges = NonNullable<ResolvedFacts['other_changes']>;

/** Proposals stand in no commit of the branch; those that were in nobody's way said nothing. */
function conflicting(others: OtherChanges, { parts }: Decision): readonly object[] {
  const named = new Set(parts.flatMap(({ conflicts }) => conflicts.flatMap((one) => one.with ?? [])));
  return others
    .filter(({ id, proposal }) => proposal && named.has(id))
    .map((one) => ({ ...one, change: schedulingFields(one.change) }));
}

const SCHEDULING: readonly string[] = [
  ...['type', 'state', 'service', 'affects', 'environment', 'team', 'assignee', 'window'],
];

function schedulingFields(change: OtherChanges[number]['change']): object {
  return Object.fromEntries(Object.entries(change).filter(([name]) => SCHEDULING.includes(name)));
}

/** Plain data that a record may hold; what is `undefined` is left out. */
function storable(value: unknown): JsonValue {
  if (typeof value === 'string') return toStorableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value as JsonValue;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(given.map(([name, part]) => [name, storable(part)]));
}

type OfGit = Pick<
  ResolvedFacts,
  | 'policy'
  | 'teams'
  | 'services'
  | 'standard_changes'
  | 'schedule'
  | 'other_changes'
  | 'major_incidents'
  | 'changed_paths'
  | 'changes'
  | 'now'
>;

/** The facts as they were, from what git tells and what was kept; their shape is still to be checked. */
export function factsAgain(seen: JsonMap, git: OfGit): JsonMap {
  const { permissions, digests, proposals, ...kept } = seen;
  const registered = git.other_changes;
  const others = registered === null || !Array.isArray(proposals) ? null : [...registered, ...proposals];
  return recordToJson({
    ...git,
    ...kept,
    other_changes: others,
    permissions: byKey(permissions, 'id', 'permission'),
    digests: byKey(digests, 'commit', 'digest'),
  });
}

function byKey(list: JsonValue | undefined, key: string, value: string): JsonMap {
  const maps = Array.isArray(list) ? list.filter(isJsonMap) : [];
  return Object.fromEntries(maps.map((one: JsonMap) => [String(one[key]), one[value] ?? null]));
}
