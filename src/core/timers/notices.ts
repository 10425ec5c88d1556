import type { Entry } from '../ledger/ledger.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import { isOnForge, numberOfId, parseRecordId } from '../record/record-id.ts';
import type { Instant } from '../time/instant.ts';
import { isLive } from './clock-dues.ts';
import { effectKey, laterOfClock } from './delivery.ts';
import type { Due } from './due.ts';
import { noticeLine } from './notice-line.ts';
import type { TimerContext } from './timer-context.ts';

/** A word to people that is due: in the thread of its record, and to whoever else listens, under the same key. */
export type Notice = {
  readonly key: string;
  readonly issue: number;
  readonly at: Instant;
  /** Encoded for Markdown; one line that stands alone. */
  readonly body: string;
  /** Whom it mentions. */
  readonly logins: readonly string[];
  readonly entry: Entry;
  readonly due: Due;
};

/** What is announced in a record and not delivered, and still worth a word. Records that are not on the forge have none. */
export function noticesOf(entry: Entry, dues: readonly Due[], context: TimerContext): readonly Notice[] {
  const { record } = entry;
  const id = parseRecordId(record.id);
  const announced = record.announced ?? [];
  const waiting = announced.filter(
    (notice, index) =>
      notice.delivered_at === undefined &&
      !context.isDelivered(effectKey(record, notice)) &&
      laterOfClock(announced, index).length === 0,
  );
  if (id === undefined || !isOnForge(id) || waiting.length === 0) return [];
  const byKey = new Map(dues.map((due) => [due.key, due]));
  return waiting.flatMap((notice): readonly Notice[] => {
    const due = byKey.get(notice.key);
    if (due === undefined || !isWorthAWord(entry, due)) return [];
    const key = effectKey(record, notice);
    return [{ key, issue: numberOfId(id), at: due.at, entry, due, ...noticeLine(entry, due, context) }];
  });
}

/** Nobody need act on a warning once the clock has ended; that a target was missed is told all the same. */
function isWorthAWord({ kind, record }: Entry, due: Due): boolean {
  if (due.kind === 'reminder') return due.isOpen;
  const { run, threshold } = due;
  if (isLive(run)) return !isDone(kind, record.state);
  return run.stage === 'completed' && threshold.kind === 'breach';
}
