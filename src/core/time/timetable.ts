import { type Instant, toInstant } from './instant.ts';
import type { Interval } from './interval.ts';
import { buildOpenTable, type OpenTable } from './open-table.ts';
import { endOfExceptions, type HoursRules } from './shifts.ts';
import { type LoadZone, zoneClock } from './zone.ts';

/** One version of a calendar, ready for questions. Its table grows with what is asked; answers never depend on that. */
export type Timetable = {
  readonly zone: string;
  /** A table that covers both instants, as far as they lie between `EARLIEST` and `LATEST`. */
  readonly covering: (from: Instant, to: Instant) => OpenTable;
  /** Past this the calendar is never open; `LATEST` where weekly hours go on. */
  readonly lastPossiblyOpen: Instant;
  /** Past this it never closes again; `LATEST` unless it is open around the clock. */
  readonly lastPossiblyClosed: Instant;
};

/** Calendars know the years 1970 to 2199 and are closed outside them, so that no question can run for ever. */
export const EARLIEST: Instant = toInstant(Date.UTC(1970, 0, 1) / 1000);
export const LATEST: Instant = toInstant(Date.UTC(2200, 0, 1) / 1000);

const DAY = 86_400;
const YEAR = 366 * DAY;

/** Throws where the zone is unknown: ask `compileCalendar`, which tells that as a finding. */
export function createTimetable(rules: HoursRules, loadZone: LoadZone): Timetable {
  let table: OpenTable | undefined;
  const lastException = endOfExceptions(rules);
  return {
    zone: rules.zone,
    covering: (from, to) => {
      if (table !== undefined && from >= table.from && to <= table.to) return table;
      const wanted = clamp(from, to);
      if (table === undefined || wanted.from < table.from || wanted.to > table.to) {
        table = tabulate(rules, loadZone, grow(table, wanted));
      }
      return table;
    },
    lastPossiblyOpen: rules.week.some((slots) => slots.length > 0) ? LATEST : lastException,
    lastPossiblyClosed: rules.week.every(coversTheDay) ? lastException : LATEST,
  };
}

function coversTheDay(slots: HoursRules['week'][number]): boolean {
  return slots.some((slot) => slot.from === 0 && slot.to === DAY);
}

/** At least doubles a table that is too short, so that growing costs no more than building it once over. */
function grow(table: OpenTable | undefined, wanted: Interval): Interval {
  if (table === undefined) return clamp(wanted.from - YEAR / 4, wanted.to + YEAR);
  const more = Math.max(YEAR, table.to - table.from);
  return clamp(
    wanted.from < table.from ? Math.min(wanted.from, table.from - more) : table.from,
    wanted.to > table.to ? Math.max(wanted.to, table.to + more) : table.to,
  );
}

function clamp(from: number, to: number): Interval {
  const within = (at: number) => toInstant(Math.min(LATEST, Math.max(EARLIEST, at)));
  return { from: within(from), to: within(to) };
}

function tabulate(rules: HoursRules, loadZone: LoadZone, span: Interval): OpenTable {
  const zone = loadZone(rules.zone, toInstant(span.from - 3 * DAY), toInstant(span.to + 3 * DAY));
  if (zone === undefined) throw new Error(`There is no time zone "${rules.zone}"`);
  return buildOpenTable(rules, zoneClock(zone), span);
}
