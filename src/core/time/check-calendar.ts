import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Calendar, CalendarHours } from './calendar.ts';
import { aroundDate, effectiveFrom, type VersionPlace, versionsOf } from './calendar-versions.ts';
import { checkWeek, type Report } from './check-week.ts';
import { parseCivilDay } from './civil-date.ts';
import { type Instant, parseInstant } from './instant.ts';
import { parseSlot } from './slot.ts';
import { type LoadZone, zoneClock } from './zone.ts';

/** What is wrong with a calendar whose shape the schema has passed. All findings, in the order of the file's parts. */
export function checkCalendar(calendar: Calendar, loadZone: LoadZone, path: string): readonly Finding[] {
  const report: Report = (code, pointer, args) => finding(code, { path, pointer }, args ?? {});
  const versions = versionsOf(calendar);
  return [
    ...versions.flatMap((version) => checkVersion(version, loadZone, report)),
    ...checkOrder(versions, loadZone, report),
  ];
}

function checkVersion({ hours, pointer }: VersionPlace, loadZone: LoadZone, report: Report): readonly Finding[] {
  return [
    ...(isZone(hours.zone, loadZone) ? [] : [report('CALENDAR_ZONE_UNKNOWN', `${pointer}/zone`, { zone: hours.zone })]),
    ...(opensEver(hours) ? [] : [report('CALENDAR_NEVER_OPENS', `${pointer}/hours`)]),
    ...checkWeek(hours.hours, `${pointer}/hours`, report),
    ...checkHolidays(hours, pointer, report),
    ...checkOpenings(hours, pointer, report),
    ...checkClosures(hours, pointer, report),
  ];
}

function isZone(zone: string, loadZone: LoadZone): boolean {
  return loadZone(zone, 0 as Instant, 1 as Instant) !== undefined;
}

function opensEver(hours: CalendarHours): boolean {
  if (hours.hours === 'always') return true;
  const weekly = Object.values(hours.hours).some((slots) => slots.length > 0);
  return weekly || (hours.openings ?? []).some((opening) => opening.hours.length > 0);
}

function checkHolidays(hours: CalendarHours, pointer: string, report: Report): readonly Finding[] {
  const seen = new Set<string>();
  return (hours.holidays ?? []).flatMap(({ date }, index) => {
    const place = `${pointer}/holidays/${index}/date`;
    if (parseCivilDay(date) === undefined) return [report('CALENDAR_DATE_IMPOSSIBLE', place, { date })];
    if (seen.has(date)) return [report('CALENDAR_HOLIDAY_TWICE', place, { date })];
    seen.add(date);
    return [];
  });
}

function checkOpenings(hours: CalendarHours, pointer: string, report: Report): readonly Finding[] {
  return (hours.openings ?? []).flatMap((opening, index) => {
    const place = `${pointer}/openings/${index}`;
    const known = parseCivilDay(opening.date) !== undefined;
    return [
      ...(known ? [] : [report('CALENDAR_DATE_IMPOSSIBLE', `${place}/date`, { date: opening.date })]),
      ...opening.hours.flatMap((slot, at) =>
        parseSlot(slot) === undefined ? [report('CALENDAR_SLOT_EMPTY', `${place}/hours/${at}`, { slot })] : [],
      ),
    ];
  });
}

function checkClosures(hours: CalendarHours, pointer: string, report: Report): readonly Finding[] {
  return (hours.closures ?? []).flatMap(({ from, to }, index) => {
    const place = `${pointer}/closures/${index}`;
    const [start, end] = [parseInstant(from), parseInstant(to)];
    if (start === undefined) return [report('CALENDAR_DATE_IMPOSSIBLE', `${place}/from`, { date: from })];
    if (end === undefined) return [report('CALENDAR_DATE_IMPOSSIBLE', `${place}/to`, { date: to })];
    return end > start ? [] : [report('CALENDAR_CLOSURE_REVERSED', `${place}/to`, { from, to })];
  });
}

/** The first version may leave its start open; each later one must say when it takes over from the one before. */
function checkOrder(versions: readonly VersionPlace[], loadZone: LoadZone, report: Report): readonly Finding[] {
  const starts = versions.map(({ hours }) => startOf(hours, loadZone));
  return versions.flatMap(({ hours, pointer }, index) => {
    const date = hours.effective_from;
    const place = `${pointer}/effective_from`;
    if (date !== undefined && parseCivilDay(date) === undefined && parseInstant(date) === undefined) {
      return [report('CALENDAR_DATE_IMPOSSIBLE', place, { date })];
    }
    const before = versions[index - 1]?.hours.effective_from ?? 'the beginning';
    const ascends = index === 0 || (starts[index] ?? -Infinity) > (starts[index - 1] ?? -Infinity);
    if (ascends) return [];
    return [
      report('CALENDAR_VERSIONS_NOT_ASCENDING', date === undefined ? pointer : place, {
        from: date ?? 'no date',
        before,
      }),
    ];
  });
}

function startOf(hours: CalendarHours, loadZone: LoadZone): Instant | undefined {
  const span = aroundDate(hours.effective_from ?? '');
  const zone = loadZone(hours.zone, span.from, span.to);
  return zone === undefined ? undefined : effectiveFrom(hours, zoneClock(zone));
}
