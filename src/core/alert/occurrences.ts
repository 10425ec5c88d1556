import type { Incident } from '../record/record.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';
import type { Alert } from './alert.ts';

/** One firing of one alert, as a line of `alerts.occurrences`: `<fingerprint> <started> [<ended>]`. */
export type Occurrence = Pick<Alert, 'fingerprint' | 'startedAt' | 'endedAt'>;

/** As many as a record can hold; more are "at least so many". */
export const MOST_OCCURRENCES = 500;

export function occurrencesOf({ alerts }: Incident): readonly Occurrence[] {
  return (alerts?.occurrences ?? []).flatMap(parseOccurrence);
}

function parseOccurrence(line: string): readonly Occurrence[] {
  const [fingerprint = '', started = '', ended] = line.split(' ');
  const startedAt = parseInstant(started);
  if (startedAt === undefined) return [];
  const endedAt = ended === undefined ? undefined : parseInstant(ended);
  return [{ fingerprint, startedAt, ...(endedAt === undefined ? {} : { endedAt }) }];
}

export function formatOccurrence({ fingerprint, startedAt, endedAt }: Occurrence): string {
  const times = [startedAt, ...(endedAt === undefined ? [] : [endedAt])].map(formatInstant);
  return [fingerprint, ...times].join(' ');
}

/** The same for one firing, whatever is heard of it later. */
export function occurrenceKey({ fingerprint, startedAt }: Occurrence): string {
  return `${fingerprint} ${startedAt}`;
}

/**
 * The occurrences with what is heard of them now. Each counts once however often it is told; an end stays an end,
 * since a firing that comes after it is an older message.
 */
export function withHeard(known: readonly Occurrence[], heard: readonly Occurrence[]): readonly Occurrence[] {
  const merged = new Map(known.map((one) => [occurrenceKey(one), one]));
  for (const one of heard) {
    const there = merged.get(occurrenceKey(one));
    const isNew = there === undefined && merged.size < MOST_OCCURRENCES;
    const isOver = there !== undefined && there.endedAt === undefined && one.endedAt !== undefined;
    if (isNew || isOver) merged.set(occurrenceKey(one), one);
  }
  return [...merged.values()];
}

/** When the last one ended; `undefined` while any fires, or where there are none. */
export function allEndedAt(occurrences: readonly Occurrence[]): Instant | undefined {
  const ends = occurrences.flatMap(({ endedAt }) => endedAt ?? []);
  if (ends.length === 0 || ends.length < occurrences.length) return undefined;
  return ends.toSorted((a, b) => a - b).at(-1);
}
