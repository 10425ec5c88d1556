import { type Instant, type Seconds, toInstant, toSeconds } from './instant.ts';
import { countStarted, type OpenTable } from './open-table.ts';
import { countBelow, countNotAbove } from './sorted-search.ts';
import { LATEST, type Timetable } from './timetable.ts';

/** Open seconds in [from, to); 0 where `to` is not after `from`. */
export function elapsed(timetable: Timetable, from: Instant, to: Instant): Seconds {
  if (to <= from) return toSeconds(0);
  const table = timetable.covering(from, to);
  return toSeconds(openBefore(table, to) - openBefore(table, from));
}

/**
 * The first instant at which `seconds` of open time have passed since `from`; a budget used up exactly at closing is
 * due at closing. No budget is due at once. `undefined` where the calendar does not open for that long before 2200.
 */
export function due(timetable: Timetable, from: Instant, seconds: number): Instant | undefined {
  if (seconds <= 0) return from;
  // No more time can be open than passes: a budget beyond the last opening needs no table.
  if (from + seconds > timetable.lastPossiblyOpen) return undefined;
  return searchForward(timetable, from, timetable.lastPossiblyOpen, (table) => {
    const wanted = openBefore(table, from) + seconds;
    if (wanted > table.total) return undefined;
    const index = countBelow(table.before, wanted, Math.max(0, countStarted(table, from) - 1)) - 1;
    return toInstant((table.starts[index] ?? 0) + wanted - (table.before[index] ?? 0));
  });
}

export function isOpen(timetable: Timetable, at: Instant): boolean {
  const table = timetable.covering(at, at);
  const index = countStarted(table, at) - 1;
  return index >= 0 && at < (table.ends[index] ?? 0);
}

/** The first open instant at or after `from`: `from` itself while it is open. `undefined` if it never opens again. */
export function nextOpen(timetable: Timetable, from: Instant): Instant | undefined {
  return searchForward(timetable, from, timetable.lastPossiblyOpen, (table) => {
    const started = countStarted(table, from);
    if (started > 0 && from < (table.ends[started - 1] ?? 0)) return from;
    const start = table.starts[started];
    return start === undefined ? undefined : toInstant(start);
  });
}

/** The end of the open time that `from` lies in or, while it is closed, of the next one. `undefined`: never again. */
export function nextClose(timetable: Timetable, from: Instant): Instant | undefined {
  const last = Math.min(timetable.lastPossiblyOpen, Math.max(timetable.lastPossiblyClosed, from));
  return searchForward(timetable, from, toInstant(last), (table) => {
    const end = table.ends[countNotAbove(table.ends, from)];
    // An interval that ends with the table may have been cut there.
    return end === undefined || (end >= table.to && table.to < LATEST) ? undefined : closing(end);
  });
}

function closing(end: number): Instant | undefined {
  return end >= LATEST ? undefined : toInstant(end);
}

/** Asks tables that begin at or before `from` and reach further and further, until one answers or the last one that could has been asked. */
export function searchForward<Answer>(
  timetable: Timetable,
  from: Instant,
  last: Instant,
  ask: (table: OpenTable) => Answer | undefined,
): Answer | undefined {
  for (let to = from; ; ) {
    const table = timetable.covering(from, to);
    const answer = ask(table);
    if (answer !== undefined || table.to >= last) return answer;
    to = toInstant(table.to + 1);
  }
}

function openBefore(table: OpenTable, at: Instant): number {
  const index = countStarted(table, at) - 1;
  if (index < 0) return 0;
  const start = table.starts[index] ?? 0;
  return (table.before[index] ?? 0) + Math.min(at, table.ends[index] ?? start) - start;
}
