import type { CivilDay } from '../../time/civil-date.ts';
import { formatInstant, type Instant, toInstant } from '../../time/instant.ts';
import { type LoadZone, type ZoneRules, zoneClock } from '../../time/zone.ts';

/** An instant on which a person acts: in UTC, and with the offset of the organisation's zone. */
export type Moment = {
  /** `2026-11-22T15:40:00Z` */
  readonly utc: string;
  /** `2026-11-22T16:40:00+01:00` */
  readonly local: string;
};

/** The organisation's zone, as far as reports need it. */
export type LocalTime = {
  readonly zone: string;
  readonly dayAt: (at: Instant) => CivilDay;
  /** When the day begins. */
  readonly midnightOf: (day: CivilDay) => Instant;
  readonly moment: (at: Instant) => Moment;
  /** What a clock on its wall shows, as seconds: every day has 24 hours. */
  readonly wallAt: (at: Instant) => number;
};

const YEAR = 366 * 86_400;

/** Knows the zone from 5 years before `asOf` to 5 years after it; beyond, the offset nearest in time is taken. */
export function createLocalTime(loadZone: LoadZone, zone: string, asOf: Instant): LocalTime | undefined {
  const rules = loadZone(zone, toInstant(asOf - 5 * YEAR), toInstant(asOf + 5 * YEAR));
  if (rules === undefined) return undefined;
  const wall = zoneClock(rules);
  return {
    zone,
    dayAt: wall.dayAt,
    midnightOf: (day) => wall.instantOf(day, 0),
    moment: (at) => ({ utc: formatInstant(at), local: withOffset(at, offsetAt(rules, at)) }),
    wallAt: (at) => at + offsetAt(rules, at),
  };
}

function offsetAt(rules: ZoneRules, at: Instant): number {
  let offset = rules.transitions[0]?.offsetSeconds ?? 0;
  for (const transition of rules.transitions) {
    if (transition.at > at) break;
    offset = transition.offsetSeconds;
  }
  return offset;
}

function withOffset(at: Instant, offsetSeconds: number): string {
  const minutes = Math.abs(Math.round(offsetSeconds / 60));
  const sign = offsetSeconds < 0 ? '-' : '+';
  const wall = formatInstant(toInstant(at + offsetSeconds)).slice(0, 19);
  return `${wall}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
