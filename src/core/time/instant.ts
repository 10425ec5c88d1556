/** Whole seconds since 1970-01-01T00:00:00Z. Leap seconds do not exist, as in POSIX time. */
export type Instant = number & { readonly __unit: 'epoch-seconds' };

/** A length of time in whole seconds; negative only where a docstring says so. */
export type Seconds = number & { readonly __unit: 'seconds' };

const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):(\d\d))$/;

/**
 * Reads an RFC 3339 instant with any offset. Fractions of a second are cut off.
 * Stricter than `Date.parse`: 30 February, 24:00:00, second 60 and a blank for `T` are refused (`undefined`).
 */
export function parseInstant(text: string): Instant | undefined {
  const parts = RFC3339.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (!isCivilDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  const offset = offsetSeconds(parts[7], Number(parts[8] ?? 0), Number(parts[9] ?? 0));
  if (offset === undefined) return undefined;
  return (Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - offset) as Instant;
}

function offsetSeconds(sign: string | undefined, hours: number, minutes: number): number | undefined {
  if (sign === undefined) return 0;
  if (hours > 23 || minutes > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** Whether the date exists in the proleptic Gregorian calendar; years 1000 to 9999. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The one written form of an instant: `2026-11-22T15:40:00Z`. */
export function formatInstant(at: Instant): string {
  return `${new Date(at * 1000).toISOString().slice(0, 19)}Z`;
}

/** Brands a number of epoch seconds that is already known to be whole. */
export function toInstant(epochSeconds: number): Instant {
  return epochSeconds as Instant;
}

export function toSeconds(seconds: number): Seconds {
  return seconds as Seconds;
}
