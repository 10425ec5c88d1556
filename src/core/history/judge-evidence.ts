import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { isSameJson, type JsonValue } from '../record/json.ts';
import type { Announcement, AnyRecord } from '../record/record.ts';
import { authorOf, type HistoryFacts, isByAutomation } from './facts.ts';
import type { Pair } from './pair-versions.ts';

/** Fields that carry proof; automation alone writes them. */
const MACHINE_FIELDS = ['evidence', 'approvals', 'unauthorised'] as const;

/**
 * Evidence that a person wrote, changed or took out. Where the author is not known, adding may have been automation's;
 * changing what was there is told in any case.
 */
export function judgeEvidence(pair: Pair, facts: HistoryFacts): readonly Finding[] {
  if (isByAutomation(facts)) return judgeAnnounced(pair);
  const fields = MACHINE_FIELDS.flatMap((field) => judgeField(pair, field, facts));
  return [...fields, ...judgeAnnounced(pair), ...judgeNotices(pair, facts)];
}

function judgeField({ before, after }: Pair, field: string, facts: HistoryFacts): readonly Finding[] {
  const [old, now] = [fieldOf(before.record, field), fieldOf(after.record, field)];
  const what = whatHappened(old, now);
  if (what === undefined) return [];
  const author = authorOf(facts);
  if (author === undefined && (what === 'added' || isExtension(old, now))) return [];
  const place: Place = now === undefined ? top(after.path) : { path: after.path, pointer: `/${field}`, on: 'key' };
  return [finding('HISTORY_EVIDENCE_FORGED', place, { author: author ?? 'Somebody', what, field })];
}

/** Notices that a person added: sending them is automation's. */
function judgeNotices({ before, after }: Pair, facts: HistoryFacts): readonly Finding[] {
  const author = authorOf(facts);
  const [old, now] = [before.record.announced ?? [], after.record.announced ?? []];
  if (author === undefined || now.length <= old.length) return [];
  const place: Place = { path: after.path, pointer: '/announced', on: 'key' };
  return [finding('HISTORY_EVIDENCE_FORGED', place, { author, what: 'added to', field: 'announced' })];
}

/** What was announced stays, in its order; only that it was delivered is added later. */
function judgeAnnounced({ before, after }: Pair): readonly Finding[] {
  const [old, now] = [before.record.announced ?? [], after.record.announced ?? []];
  return old.flatMap((notice, index) => {
    const kept = now[index];
    const what = kept === undefined ? 'is gone' : noticeChange(notice, kept);
    if (what === undefined) return [];
    const place: Place =
      kept === undefined ? top(after.path) : { path: after.path, pointer: `/announced/${index}`, on: 'value' };
    return [finding('HISTORY_NOTICE_CHANGED', place, { key: notice.key, what })];
  });
}

function noticeChange(before: Announcement, after: Announcement): string | undefined {
  if (before.key !== after.key || before.at !== after.at) return 'was rewritten';
  const isDeliveryChanged = before.delivered_at !== undefined && before.delivered_at !== after.delivered_at;
  return isDeliveryChanged ? 'was delivered at another time' : undefined;
}

function whatHappened(before: JsonValue | undefined, after: JsonValue | undefined): string | undefined {
  if (before === undefined) return after === undefined ? undefined : 'added';
  if (after === undefined) return 'removed';
  return isSameJson(before, after) ? undefined : 'changed';
}

/** Everything that was there is there still, lists longer at their end. */
function isExtension(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  if (before === undefined) return true;
  if (after === undefined) return false;
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) &&
      before.every((item, index) => after[index] !== undefined && isSameJson(item, after[index]))
    );
  }
  if (typeof before !== 'object' || before === null) return isSameJson(before, after);
  if (typeof after !== 'object' || after === null) return false;
  const [old, now] = [before, after] as readonly { readonly [key: string]: JsonValue }[];
  return Object.keys(old ?? {}).every((key) => isExtension(old?.[key], now?.[key]));
}

function fieldOf(record: AnyRecord, field: string): JsonValue | undefined {
  return (record as unknown as Readonly<Record<string, JsonValue | undefined>>)[field];
}

function top(path: string): Place {
  return { path, pointer: '', on: 'key' };
}
