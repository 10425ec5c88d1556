import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { isSameJson, type JsonMap, type JsonValue } from '../record/json.ts';
import type { JournalEntry } from '../record/record.ts';
import { recordToJson } from '../record/record-json.ts';
import type { Pair } from './pair-versions.ts';

/** The journal before is a prefix of the journal after: nothing that was told is told otherwise, or not at all. */
export function judgePrefix({ before, after }: Pair): readonly Finding[] {
  const [old, now] = [before.record.journal, after.record.journal];
  const findings: Finding[] = [];
  old.forEach((entry, index) => {
    const kept = now[index];
    const what = kept === undefined ? [] : differences(entry, kept);
    if (what.length === 0) return;
    const place = { path: after.path, pointer: `/journal/${index}`, on: 'value' } as const;
    findings.push(finding('HISTORY_ENTRY_REWRITTEN', place, { number: index + 1, what }));
  });
  if (now.length < old.length) {
    const place = { path: after.path, pointer: '/journal', on: 'key' } as const;
    findings.push(finding('HISTORY_JOURNAL_SHORTENED', place, { before: old.length, after: now.length }));
  }
  return findings;
}

/** The keys that differ, in the order of the entry before and then of the one after. */
function differences(before: JournalEntry, after: JournalEntry): readonly string[] {
  const [old, now] = [recordToJson(before), recordToJson(after)];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].filter((key) => !isSameAt(old, now, key));
}

function isSameAt(old: JsonMap, now: JsonMap, key: string): boolean {
  if (!Object.hasOwn(old, key) || !Object.hasOwn(now, key)) return false;
  return isSameJson(old[key] as JsonValue, now[key] as JsonValue);
}
