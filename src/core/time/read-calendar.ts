import { says } from '../finding/make-finding.ts';
import type { Calendar } from './calendar.ts';
import { parseCivilDay, WEEKDAYS } from './civil-date.ts';
import { type CompiledCalendar, compileCalendar } from './compile-calendar.ts';
import { type Expectation, fits, isObject, type Keys, listOf, object, text } from './expectation.ts';
import { parseInstant } from './instant.ts';
import { parseSlot } from './slot.ts';
import type { LoadZone } from './zone.ts';

const title = text('a text');
const date = text('a day such as "2026-12-25"', (value) => parseCivilDay(value) !== undefined);
const instant = text('an instant such as "2026-12-25T09:00:00Z"', (value) => parseInstant(value) !== undefined);
const slots = listOf(text('a slot such as "08:00-17:00"', (value) => parseSlot(value) !== undefined));
const week = object({}, Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, slots])));

/** A day or an instant, as `effective_from` is. */
export const dayOrInstant: Expectation = text(
  'a day such as "2027-01-01" or an instant',
  (value) => parseCivilDay(value) !== undefined || parseInstant(value) !== undefined,
);

const hoursKeys = {
  zone: text('the name of a time zone'),
  hours: (value, at) => (isObject(value) ? week(value, at) : fits('always, or hours by weekday', isAlways)(value, at)),
} satisfies Keys;
const optionalKeys = {
  holidays: listOf(object({ date }, { title })),
  openings: listOf(object({ date, hours: slots }, { title })),
  closures: listOf(object({ from: instant, to: instant }, { title })),
  effective_from: dayOrInstant,
} satisfies Keys;
const calendarShape = object(hoursKeys, {
  id: text('a text'),
  title,
  ...optionalKeys,
  history: listOf(object(hoursKeys, optionalKeys)),
});

function isAlways(value: unknown): boolean {
  return value === 'always';
}

export type ReadCalendar =
  | { readonly ok: true; readonly calendar: CompiledCalendar }
  | { readonly ok: false; readonly error: string };

/** How many calendars are kept ready; a batch of questions rarely has more. */
const KEPT = 1000;

/**
 * Reads calendars that come as parsed JSON in the shape of `calendar.schema.json`; `id` and `title` may be left out.
 * What was read stays ready by its content, so that thousands of questions on one calendar build its tables once.
 */
export function createCalendarReader(loadZone: LoadZone): (value: unknown, at: string) => ReadCalendar {
  const ready = new Map<string, ReadCalendar>();
  return (value, at) => {
    const key = `${at} ${JSON.stringify(value)}`;
    const known = ready.get(key);
    if (known !== undefined) return known;
    const read = readCalendar(value, at, loadZone);
    if (ready.size >= KEPT) ready.clear();
    ready.set(key, read);
    return read;
  };
}

function readCalendar(value: unknown, at: string, loadZone: LoadZone): ReadCalendar {
  const problem = calendarShape(value, at);
  if (problem !== undefined) return { ok: false, error: problem };
  const calendar: Calendar = { id: 'inline', ...(value as Omit<Calendar, 'id'>) }; // The shape has just been checked.
  const compiled = compileCalendar(calendar, loadZone);
  if (compiled.ok) return compiled;
  const told = compiled.findings.map((one) => `${at}${one.place.pointer.replaceAll('/', '.')}: ${says(one)}`);
  return { ok: false, error: told.join(' ') };
}
