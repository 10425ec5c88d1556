import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { sameLogin } from '../lifecycle/role.ts';
import type { JournalEntry } from '../record/record.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';
import { authorOf, type HistoryFacts } from './facts.ts';
import type { Pair } from './pair-versions.ts';

/** Entries that the change appended: told at their time, and in the name of who made the change. */
export function judgeAppended({ before, after }: Pair, facts: HistoryFacts): readonly Finding[] {
  const known = before.record.journal.length;
  return after.record.journal.slice(known).flatMap((entry, offset) => {
    const at = (key: string): Place => ({ path: after.path, pointer: `/journal/${known + offset}${key}`, on: 'value' });
    return [...judgeTime(entry, facts.since, at('/at')), ...judgeName(entry, facts, at('/by'))];
  });
}

/**
 * An entry from before the version that it is appended to was not there when it should have been, so it says when it
 * was written. Whether it precedes the entry above it is `checkJournal`'s.
 */
function judgeTime(entry: JournalEntry, since: Instant | undefined, place: Place): readonly Finding[] {
  const at = parseInstant(entry.at);
  if (since === undefined || at === undefined || at >= since || entry.recorded_at !== undefined) return [];
  return [finding('HISTORY_BACK_DATED', place, { at: entry.at, since: formatInstant(since) })];
}

function judgeName(entry: JournalEntry, facts: HistoryFacts, place: Place): readonly Finding[] {
  const author = authorOf(facts);
  if (author === undefined || sameLogin(entry.by, author)) return [];
  return [finding('HISTORY_OTHERS_NAME', place, { author, by: entry.by })];
}
