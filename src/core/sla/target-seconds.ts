import type { Instant } from '../time/instant.ts';
import { elapsed } from '../time/open-time.ts';
import { parseTimeOfDay } from '../time/slot.ts';
import { LATEST, type Timetable } from '../time/timetable.ts';
import { addWorkingDays, endOfWorkingDay } from '../time/working-days.ts';
import type { Duration, HoursAndMinutes } from './definition.ts';

/**
 * How many open seconds a target leaves from `start`. Working days and ends of days are turned into seconds once, at the
 * start, so that a pause moves them like any other. What lies past 2200 comes out one second longer than there is time.
 */
export function targetSeconds(target: Duration, timetable: Timetable, start: Instant): number {
  if ('working_days' in target) return until(timetable, start, addWorkingDays(timetable, start, target.working_days));
  if ('end_of' in target) {
    const at = target.at === undefined ? undefined : parseTimeOfDay(target.at);
    const day = { endOf: target.end_of, ...(at === undefined ? {} : { at }) };
    return until(timetable, start, endOfWorkingDay(timetable, start, day));
  }
  return secondsOf(target);
}

export function secondsOf(duration: HoursAndMinutes): number {
  return (duration.hours ?? 0) * 3600 + (duration.minutes ?? 0) * 60;
}

function until(timetable: Timetable, start: Instant, end: Instant | undefined): number {
  return end === undefined ? elapsed(timetable, start, LATEST) + 1 : elapsed(timetable, start, end);
}
