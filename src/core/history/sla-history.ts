import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { SlaRules } from '../sla/sla-rules.ts';
import type { Instant } from '../time/instant.ts';
import { type ComparedClock, compareClocks, isMoved } from './compare-clocks.ts';

/** So many clocks are named; how many more there are is counted. */
const NAMES_AT_MOST = 10;

export type SlaEdit = {
  /** Records that were there before, as they are after it: what was done to a record itself is not the edit's. */
  readonly entries: readonly Entry[];
  readonly before: SlaRules;
  readonly after: SlaRules;
  readonly now: Instant;
  /** Where the definitions stand after the edit, and in which order. */
  readonly path: string;
  readonly definitions: readonly { readonly id: string }[];
};

/**
 * What an edit of definitions or calendars does to clocks that were completed: one finding a definition. The past is
 * kept by giving the new version an `effective_from`; where the edit corrects a mistake, this is what it corrects.
 */
export function judgeSlaHistory(edit: SlaEdit): readonly Finding[] {
  const moved = edit.entries.flatMap((entry) =>
    compareClocks(entry, edit).filter((clock) => isMoved(clock) && isPast(clock)),
  );
  return [...new Set(moved.map(({ definition }) => definition))].map((definition) => {
    const clocks = moved.filter((clock) => clock.definition === definition);
    const index = edit.definitions.findLastIndex(({ id }) => id === definition);
    const place = { path: edit.path, pointer: index < 0 ? '' : `/definitions/${index}` };
    return finding('SLA_HISTORY_MOVED', place, {
      definition,
      count: clocks.length,
      clocks: clocks.toSorted(byWeight).slice(0, NAMES_AT_MOST).map(tell),
      more: Math.max(0, clocks.length - NAMES_AT_MOST),
    });
  });
}

function isPast({ before, after }: ComparedClock): boolean {
  return before?.isCompleted ?? after?.isCompleted ?? false;
}

/** What has another verdict first, then what differs most. */
function byWeight(a: ComparedClock, b: ComparedClock): number {
  const turned = (clock: ComparedClock) => Number(clock.before?.verdict === clock.after?.verdict);
  return (
    turned(a) - turned(b) ||
    Math.abs(shift(b)) - Math.abs(shift(a)) ||
    Number(a.record > b.record) - Number(a.record < b.record)
  );
}

function shift({ before, after }: ComparedClock): number {
  return (after?.remaining ?? 0) - (before?.remaining ?? 0);
}

/** `INC-117 met → breached (−90 min)`: by how much more or less time was left. */
function tell(clock: ComparedClock): string {
  const { record, before, after } = clock;
  if (before === undefined) return `${record} not measured → ${after?.verdict}`;
  if (after === undefined) return `${record} ${before.verdict} → not measured`;
  const verdict = before.verdict === after.verdict ? before.verdict : `${before.verdict} → ${after.verdict}`;
  const seconds = shift(clock);
  const sign = seconds < 0 ? '−' : '+';
  const size = Math.abs(seconds);
  return `${record} ${verdict} (${sign}${size % 60 === 0 ? `${size / 60} min` : `${size} s`} left)`;
}
