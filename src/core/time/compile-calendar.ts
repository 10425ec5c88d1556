import type { Finding } from '../finding/finding.ts';
import type { Calendar, CalendarHours } from './calendar.ts';
import { aroundDate, effectiveFrom, versionsOf } from './calendar-versions.ts';
import { checkCalendar } from './check-calendar.ts';
import { type Instant, toInstant } from './instant.ts';
import { readHours } from './shifts.ts';
import { createTimetable, EARLIEST, type Timetable } from './timetable.ts';
import { type LoadZone, zoneClock } from './zone.ts';

export type CalendarVersion = { readonly effectiveFrom: Instant; readonly timetable: Timetable };

/** A calendar ready for questions; versions ascend, the first holds from the beginning of time. */
export type CompiledCalendar = { readonly id: string; readonly versions: readonly CalendarVersion[] };

export type CompileResult =
  | { readonly ok: true; readonly calendar: CompiledCalendar }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Warnings do not keep a calendar from working; errors do, and come all at once. */
export function compileCalendar(
  calendar: Calendar,
  loadZone: LoadZone,
  path = calendarPath(calendar.id),
): CompileResult {
  const errors = checkCalendar(calendar, loadZone, path).filter((one) => one.severity === 'error');
  if (errors.length > 0) return { ok: false, findings: errors };
  const versions = versionsOf(calendar).map(({ hours }, index) => ({
    effectiveFrom: index === 0 ? EARLIEST : startOf(hours, loadZone),
    timetable: createTimetable(readHours(hours), loadZone),
  }));
  return { ok: true, calendar: { id: calendar.id, versions } };
}

export function calendarPath(id: string): string {
  return `config/calendars/${id}.yaml`;
}

/** The hours that a clock uses all its life: those in force when its record was opened. */
export function hoursInForce(calendar: CompiledCalendar, openedAt: Instant): Timetable {
  const version = calendar.versions.findLast((one) => one.effectiveFrom <= openedAt) ?? calendar.versions[0];
  if (version === undefined) throw new Error(`Calendar ${calendar.id} has no version`);
  return version.timetable;
}

function startOf(hours: CalendarHours, loadZone: LoadZone): Instant {
  const span = aroundDate(hours.effective_from ?? '');
  const zone = loadZone(hours.zone, span.from, span.to);
  const start = zone === undefined ? undefined : effectiveFrom(hours, zoneClock(zone));
  return start ?? toInstant(EARLIEST);
}
