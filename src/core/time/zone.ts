import { type CivilDay, toCivilDay } from './civil-date.ts';
import { type Instant, toInstant } from './instant.ts';
import { countNotAbove } from './sorted-search.ts';

/** From `at` on, local time is UTC plus `offsetSeconds`, until the next transition. */
export type ZoneTransition = { readonly at: Instant; readonly offsetSeconds: number };

/**
 * What a time zone does within a span. Ascending; the first entry stands at or before the start of the span and
 * carries the offset in force there, so that there is always one.
 */
export type ZoneRules = { readonly zone: string; readonly transitions: readonly ZoneTransition[] };

/** Rules that cover [from, to), or `undefined` where there is no such IANA zone. May cover more than was asked for. */
export type LoadZone = (zone: string, from: Instant, to: Instant) => ZoneRules | undefined;

/** A zone's rules made ready for questions; answers hold within the span of the rules only. */
export type ZoneClock = {
  /** The date on the wall at an instant. */
  readonly dayAt: (at: Instant) => CivilDay;
  /** When a wall shows `secondsOfDay` (24:00 and beyond run into the next days) on `day`. */
  readonly instantOf: (day: CivilDay, secondsOfDay: number) => Instant;
};

/**
 * Wall time that does not exist, or exists twice, is read as RFC 5545 (3.3.5) says: of two, the first; in a gap, with
 * the offset from before the gap. Both come to the same: the old offset holds until the wall shows
 * `at + max(old, new)`.
 */
export function zoneClock(rules: ZoneRules): ZoneClock {
  const offsets = rules.transitions.map((one) => one.offsetSeconds);
  const changesAt = Float64Array.from(rules.transitions, (one) => one.at);
  const wallChangesAt = Float64Array.from(rules.transitions, (one, index) =>
    Math.max(one.at + one.offsetSeconds, one.at + (offsets[index - 1] ?? one.offsetSeconds)),
  );
  const offsetOf = (changes: Float64Array, at: number): number =>
    offsets[Math.max(0, countNotAbove(changes, at) - 1)] ?? 0;
  return {
    dayAt: (at) => toCivilDay(Math.floor((at + offsetOf(changesAt, at)) / 86_400)),
    instantOf: (day, secondsOfDay) => {
      const wall = day * 86_400 + secondsOfDay;
      return toInstant(wall - offsetOf(wallChangesAt, wall));
    },
  };
}
