import { type Instant, parseInstant, toInstant } from '../time/instant.ts';
import {
  type ClockedEntry,
  type ClockedRecord,
  type FieldValues,
  TRACKED_FIELDS,
  type TrackedField,
} from './clocked-record.ts';
import type { ClockEvent } from './definition.ts';
import { eventsOf, openingEvents, type SupportFacts, servedPerson } from './entry-events.ts';

/** What holds from `at` on, until the next point, and what happened at it. */
export type Point = {
  readonly at: Instant;
  readonly state: string;
  /** The same object as at the point before where nothing has changed. */
  readonly fields: FieldValues;
  readonly events: readonly ClockEvent[];
  readonly entry: ClockedEntry;
};

const INITIAL_STATE = { incident: 'new', problem: 'new', request: 'submitted', change: 'draft' } as const;

/**
 * The journal as points in time, ascending, the first at the opening. Entries after `now` have not happened. Of entries
 * at one instant the order of the journal counts. A field that no entry sets has its present value from the opening on.
 */
export function timelineOf(record: ClockedRecord, support: SupportFacts, now: Instant): readonly Point[] {
  const openedAt = parseInstant(record.opened_at);
  if (openedAt === undefined || openedAt > now) return [];
  const entries = datedEntries(record, openedAt).filter(({ at }) => at <= now);
  const served = servedPerson(record);
  const points: Point[] = [];
  for (const { at, entry, opens } of entries) {
    const before = points.at(-1);
    points.push({
      at,
      state: entry.to ?? before?.state ?? INITIAL_STATE[record.kind],
      fields: before === undefined ? openingFields(record, entry) : changedFields(before.fields, entry),
      events: opens ? openingEvents(entry) : eventsOf(entry, support, served),
      entry,
    });
  }
  return points;
}

type DatedEntry = { readonly at: Instant; readonly entry: ClockedEntry; readonly opens: boolean };

function datedEntries(record: ClockedRecord, openedAt: Instant): readonly DatedEntry[] {
  const dated = record.journal.map((entry) => ({
    at: toInstant(Math.max(openedAt, parseInstant(entry.at) ?? openedAt)),
    entry,
    opens: false,
  }));
  if (dated.some((one, index) => one.at < (dated[index - 1]?.at ?? openedAt))) dated.sort((a, b) => a.at - b.at);
  const first = dated[0];
  if (first !== undefined && isOpening(first, record.kind, openedAt)) {
    return [{ ...first, at: openedAt, opens: true }, ...dated.slice(1)];
  }
  return [{ at: openedAt, entry: { at: record.opened_at, by: record.opened_by ?? '' }, opens: true }, ...dated];
}

/** The first entry opens the record, even if it was written a little later; a journal that lacks it gets one. */
function isOpening(first: DatedEntry, kind: ClockedRecord['kind'], openedAt: Instant): boolean {
  return first.entry.to === INITIAL_STATE[kind] || (first.at === openedAt && first.entry.to !== undefined);
}

function openingFields(record: ClockedRecord, opening: ClockedEntry): FieldValues {
  const values: Partial<Record<TrackedField, string>> = {};
  for (const field of TRACKED_FIELDS) {
    const journalled = record.journal.some((entry) => entry.set !== undefined && field in entry.set);
    const value = journalled ? opening.set?.[field] : record[field];
    if (typeof value === 'string') values[field] = value;
  }
  return values;
}

function changedFields(before: FieldValues, entry: ClockedEntry): FieldValues {
  const set = entry.set;
  if (set === undefined || !TRACKED_FIELDS.some((field) => field in set)) return before;
  const values: Partial<Record<TrackedField, string>> = { ...before };
  for (const field of TRACKED_FIELDS) {
    if (!(field in set)) continue;
    const value = set[field];
    if (typeof value === 'string') values[field] = value;
    else delete values[field];
  }
  return values;
}
