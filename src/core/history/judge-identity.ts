import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import { isSameJson, type JsonValue } from '../record/json.ts';
import type { HistoryFacts } from './facts.ts';
import type { Pair, PairedVersions } from './pair-versions.ts';
import { isRecordPath } from './record-path.ts';

/** What says which record it is, and where it came from. */
const FIXED = ['opened_at', 'opened_by', 'source'] as const;

/** A record keeps its id, its file, when and by whom it was opened, and its source. */
export function judgeIdentity({ before, after }: Pair): readonly Finding[] {
  const findings: Finding[] = [];
  const at = (pointer: string): Place => ({ path: after.path, pointer, on: 'value' });
  if (before.record.id !== after.record.id) {
    const args = { before: before.record.id, after: after.record.id };
    findings.push(finding(before.kind === after.kind ? 'HISTORY_ID_CHANGED' : 'HISTORY_KIND_CHANGED', at('/id'), args));
  }
  if (before.path !== after.path && isRecordPath(before)) {
    findings.push(finding('HISTORY_RECORD_MOVED', at('/id'), { id: after.record.id, from: before.path }));
  }
  for (const field of FIXED) findings.push(...judgeFixed({ before, after }, field));
  return findings;
}

/** Removed records; one that came back at once under another kind is told as that. */
export function judgePresence({ removed, added }: PairedVersions, facts: HistoryFacts): readonly Finding[] {
  const gone = removed.filter((entry) => facts.unreadable?.has(entry.path) !== true && !isSampleLeft(entry, facts));
  return gone.map((entry) => {
    const { id } = entry.record;
    const other = added.find((candidate) => candidate.kind !== entry.kind && isSameOrigin(candidate, entry));
    if (other !== undefined) {
      const place: Place = { path: other.path, pointer: '/id', on: 'value' };
      return finding('HISTORY_KIND_CHANGED', place, { before: id, after: other.record.id });
    }
    return finding('HISTORY_RECORD_REMOVED', { path: entry.path, pointer: '' }, { id, path: entry.path });
  });
}

/** Nobody's history is lost with the records of an organisation that does not exist. */
function isSampleLeft({ record }: Entry, { leavesSample }: HistoryFacts): boolean {
  return leavesSample === true && record.source?.kind === 'sample';
}

function judgeFixed({ before, after }: Pair, field: (typeof FIXED)[number]): readonly Finding[] {
  const [old, now] = [before.record[field], after.record[field]];
  if (isSame(old, now)) return [];
  const place: Place =
    now === undefined
      ? { path: after.path, pointer: '', on: 'key' }
      : { path: after.path, pointer: `/${field}`, on: 'value' };
  return [finding('HISTORY_FIXED_FIELD_CHANGED', place, { field, before: told(old), after: told(now) })];
}

function isSameOrigin(a: Entry, b: Entry): boolean {
  if (a.record.id.slice(3) === b.record.id.slice(3)) return true;
  return a.record.opened_at === b.record.opened_at && a.record.opened_by === b.record.opened_by;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isSameJson(a as JsonValue, b as JsonValue);
}

function told(value: unknown): string {
  if (value === undefined) return 'not there';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
