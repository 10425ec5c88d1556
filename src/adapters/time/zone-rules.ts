import { Temporal } from 'temporal-polyfill';
import { type Instant, toInstant } from '../../core/time/instant.ts';
import type { LoadZone, ZoneTransition } from '../../core/time/zone.ts';

type KnownSpan = {
  readonly from: Instant;
  readonly to: Instant;
  readonly transitions: readonly ZoneTransition[];
};

/** Letters first: fixed offsets such as `+02:00` know no summer time and are not zones. */
const IANA_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

/** Zone data of the Node at hand, read once for each zone and span. */
export function createZoneLoader(): LoadZone {
  const known = new Map<string, KnownSpan>();
  return (zone, from, to) => {
    if (!isZone(zone)) return undefined;
    const before = known.get(zone);
    // Spans far apart are not joined, as reading the decades between them costs more than forgetting the shorter one.
    const joins = before !== undefined && from <= before.to && to >= before.from;
    const span = joins ? extend(zone, before, from, to) : readSpan(zone, from, to);
    if (before === undefined || span.to - span.from >= before.to - before.from) known.set(zone, span);
    return { zone, transitions: span.transitions };
  };
}

/** Which release of the zone data answers, for keys of caches: `2026c`. */
export function zoneDataVersion(): string {
  return process.versions.tz ?? 'unknown';
}

function isZone(zone: string): boolean {
  if (!IANA_NAME.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function readSpan(zone: string, from: Instant, to: Instant): KnownSpan {
  const start = Temporal.Instant.fromEpochMilliseconds(from * 1000).toZonedDateTimeISO(zone);
  return { from, to, transitions: [transitionAt(start), ...transitionsAfter(start, to)] };
}

function extend(zone: string, known: KnownSpan, from: Instant, to: Instant): KnownSpan {
  const earlier = from < known.from ? readSpan(zone, from, known.from).transitions : [];
  const later = to > known.to ? readSpan(zone, known.to, to).transitions : [];
  return {
    from: toInstant(Math.min(from, known.from)),
    to: toInstant(Math.max(to, known.to)),
    transitions: withoutRepeats([...earlier, ...known.transitions, ...later]),
  };
}

/** Spans begin with an entry for the offset in force there, which says nothing new where they are joined. */
function withoutRepeats(transitions: readonly ZoneTransition[]): readonly ZoneTransition[] {
  return transitions.filter((one, index) => one.offsetSeconds !== transitions[index - 1]?.offsetSeconds);
}

function transitionsAfter(start: Temporal.ZonedDateTime, to: Instant): readonly ZoneTransition[] {
  const found: ZoneTransition[] = [];
  let next = start.getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds < to * 1000) {
    found.push(transitionAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

function transitionAt(moment: Temporal.ZonedDateTime): ZoneTransition {
  return {
    at: toInstant(Math.floor(moment.epochMilliseconds / 1000)),
    offsetSeconds: Math.round(moment.offsetNanoseconds / 1e9),
  };
}
