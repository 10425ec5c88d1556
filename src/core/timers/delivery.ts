import type { Entry } from '../ledger/ledger.ts';
import type { Edit } from '../record/edit.ts';
import type { Announcement, AnyRecord } from '../record/record.ts';
import { formatInstant } from '../time/instant.ts';
import type { TimerContext } from './timer-context.ts';
import type { TimerStep } from './timer-step.ts';

/** Unique over all records; fits a marker: ids and slugs are at most 60 characters each, the whole at most 180. */
export function effectKey({ id }: Pick<AnyRecord, 'id'>, { key }: Pick<Announcement, 'key'>): string {
  return `${id}/${key}`;
}

/** Writes down what is known to stand in the thread, and what a later word of the same clock has said with it. */
export function markDelivered({ record }: Entry, { isDelivered, now }: TimerContext): TimerStep {
  const announced = record.announced ?? [];
  const isTold = (notice: Announcement) => notice.delivered_at !== undefined || isDelivered(effectKey(record, notice));
  const marked = announced.flatMap((notice, index) => {
    if (notice.delivered_at !== undefined) return [];
    const covering = isTold(notice) || laterOfClock(announced, index).some(isTold);
    return covering ? [{ notice, index }] : [];
  });
  const at = formatInstant(now);
  return {
    edits: marked.map(({ index }): Edit => ({ op: 'set', pointer: `/announced/${index}/delivered_at`, value: at })),
    summary: marked.map(({ notice }) => `${record.id} delivered ${notice.key}`),
  };
}

const WARNING = /\/warning-\d+$/;

/**
 * A late run finds several thresholds of one clock at once: the last one speaks for the warnings before it. Those that
 * come after a warning, of the same clock; none for what is no warning.
 */
export function laterOfClock(announced: readonly Announcement[], index: number): readonly Announcement[] {
  const key = announced[index]?.key ?? '';
  if (!WARNING.test(key)) return [];
  const clock = key.replace(WARNING, '/');
  return announced.slice(index + 1).filter((other) => other.key.startsWith(clock));
}
