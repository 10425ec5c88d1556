import type { Calendar, CalendarHours } from './calendar.ts';
import { parseCivilDay } from './civil-date.ts';
import { type Instant, parseInstant, toInstant } from './instant.ts';
import type { ZoneClock } from './zone.ts';

/** A version of a calendar's hours and where it stands in the file. */
export type VersionPlace = { readonly hours: CalendarHours; readonly pointer: string };

/** All versions, oldest first, as the file lists them: `history`, then the top. */
export function versionsOf(calendar: Calendar): readonly VersionPlace[] {
  const earlier = (calendar.history ?? []).map((hours, index) => ({ hours, pointer: `/history/${index}` }));
  return [...earlier, { hours: calendar, pointer: '' }];
}

/** When a version comes into force: a date means 00:00 in its own zone. `undefined` where it does not say, or wrongly. */
export function effectiveFrom(hours: CalendarHours, zone: ZoneClock): Instant | undefined {
  if (hours.effective_from === undefined) return undefined;
  const day = parseCivilDay(hours.effective_from);
  return day === undefined ? parseInstant(hours.effective_from) : zone.instantOf(day, 0);
}

/** Wide enough to place any date that `effectiveFrom` may be asked for. */
export function aroundDate(text: string): { readonly from: Instant; readonly to: Instant } {
  const day = parseCivilDay(text.slice(0, 10)) ?? 0;
  return { from: toInstant((day - 3) * 86_400), to: toInstant((day + 3) * 86_400) };
}
