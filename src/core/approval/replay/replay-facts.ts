import { factsAgain } from '../../audit/seen-facts.ts';
import type { ChangeContent } from '../../change/change-content.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';
import { ledgerFacts } from '../../proposal/ledger-facts.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../../record/json.ts';
import { fieldToJson } from '../../record/record-json.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import { assumedFacts } from '../assumed-facts.ts';
import type { ResolvedFacts } from '../facts.ts';

export type ChangeEntry = Extract<Entry, { readonly kind: 'change' }>;

/** `kept`: the reviews and commits as its evidence keeps them. `assumed`: raised as it stands, and reviewed by nobody. */
export type PastChange = { readonly facts: ResolvedFacts; readonly basis: 'kept' | 'assumed' };

export type CheckFacts = (facts: JsonMap) => readonly Finding[];

/**
 * The facts of a change that was decided in the past, without asking git or the forge: what the record holds and what
 * the configuration is today. Two policies are compared on the same facts, so that nothing but the policy differs.
 */
export function pastChange(entry: ChangeEntry, ledger: Ledger, checkFacts: CheckFacts): PastChange {
  const { record } = entry;
  const opened = parseInstant(record.opened_at) ?? (0 as Instant);
  return (
    keptFacts(entry, ledger, checkFacts) ?? {
      basis: 'assumed',
      facts: assumedFacts(ledger, { of: asDraft(entry), author: record.opened_by, now: opened }),
    }
  );
}

/** What came of it since is no part of what was decided. */
function asDraft(entry: ChangeEntry): ChangeEntry {
  const { hold: _hold, state: _state, implemented: _implemented, ...rest } = entry.record;
  return { ...entry, record: rest as ChangeEntry['record'] };
}

function keptFacts(entry: ChangeEntry, ledger: Ledger, checkFacts: CheckFacts): PastChange | undefined {
  const { evidence } = entry.record;
  const seen = evidence?.facts?.seen as JsonValue | undefined;
  if (evidence?.merged_at === undefined || !isJsonMap(seen)) return undefined;
  const paths = pathsIn(seen);
  const draft = paths.find((path) => path.startsWith('changes/drafts/'));
  if (draft === undefined) return undefined;
  const facts = factsAgain(seen, {
    ...ledgerFacts(ledger, []),
    now: evidence.merged_at,
    changed_paths: paths.map((path) => ({ path, before: null, after: FILE })),
    changes: [{ path: draft, before: null, after: asDraft(entry).record as ChangeContent }],
  });
  const plain = fieldToJson(facts) as JsonMap;
  return checkFacts(plain).length > 0 ? undefined : { basis: 'kept', facts: plain as unknown as ResolvedFacts };
}

const FILE = { mode: '100644', blob: '0'.repeat(40) };

function pathsIn({ commits }: JsonMap): readonly string[] {
  const listed = Array.isArray(commits) ? commits.filter(isJsonMap) : [];
  const paths = listed.flatMap((commit: JsonMap) => (Array.isArray(commit.paths) ? commit.paths : []));
  return [...new Set(paths.filter((path): path is string => typeof path === 'string'))].sort();
}
