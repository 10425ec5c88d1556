import { type CompiledCalendar, hoursInForce } from '../core/time/compile-calendar.ts';
import { isObject, type JsonObject } from '../core/time/expectation.ts';
import { formatInstant, type Instant, parseInstant } from '../core/time/instant.ts';
import { due, elapsed, isOpen, nextClose, nextOpen } from '../core/time/open-time.ts';
import { createCalendarReader } from '../core/time/read-calendar.ts';
import { EARLIEST, LATEST, type Timetable } from '../core/time/timetable.ts';
import type { LoadZone } from '../core/time/zone.ts';

export type CalendarQuestionPorts = {
  readonly loadZone: LoadZone;
  /** The calendar of an id as its file has it, for questions that name one. */
  readonly calendarById: (id: string) => unknown;
};

/** The answer carries the `id` of its question as it came; `null` where it had none. */
export type CalendarAnswer = { readonly id: unknown } & (
  | { readonly seconds: number }
  | { readonly at: string }
  | { readonly open: boolean }
  | { readonly error: string }
);

type Told = { readonly seconds: number } | { readonly at: string } | { readonly open: boolean };
type Outcome = Told | { readonly error: string };

const OPERATIONS = ['elapsed', 'due', 'open', 'next_open', 'next_close'] as const;
type Operation = (typeof OPERATIONS)[number];

/**
 * Answers questions about calendars, one after the other, from parsed JSON. Never throws for what was asked. A calendar
 * with versions answers by the one in force at `from`, as the clock of a record opened then would.
 */
export function createCalendarAnswerer(ports: CalendarQuestionPorts): (question: unknown) => CalendarAnswer {
  const readCalendar = createCalendarReader(ports.loadZone);
  return (question) => {
    if (!isObject(question))
      return { id: null, error: 'the question is no object; expected {"id", "op", "calendar", …}' };
    return { id: question.id ?? null, ...answer(question, findCalendar(question, ports, readCalendar)) };
  };
}

type Found = ReturnType<ReturnType<typeof createCalendarReader>>;

function findCalendar(
  question: JsonObject,
  ports: CalendarQuestionPorts,
  read: ReturnType<typeof createCalendarReader>,
): Found {
  const { calendar } = question;
  if (typeof calendar !== 'string') return read(calendar, 'calendar');
  const file = ports.calendarById(calendar);
  return file === undefined ? { ok: false, error: `there is no calendar "${calendar}"` } : read(file, calendar);
}

function answer(question: JsonObject, found: Found): Outcome {
  const operation = OPERATIONS.find((one) => one === question.op);
  if (operation === undefined)
    return { error: `op is ${quote(question.op)}; expected one of ${OPERATIONS.join(', ')}` };
  if (!found.ok) return { error: found.error };
  const from = readInstant(question.from ?? (operation === 'open' ? question.at : undefined), 'from');
  if ('error' in from) return from;
  return calculate(operation, question, { calendar: found.calendar, from: from.instant });
}

type Subject = { readonly calendar: CompiledCalendar; readonly from: Instant };

function calculate(operation: Operation, question: JsonObject, { calendar, from }: Subject): Outcome {
  const hours = hoursInForce(calendar, from);
  switch (operation) {
    case 'elapsed': {
      const to = readInstant(question.to, 'to');
      return 'error' in to ? to : { seconds: elapsed(hours, from, to.instant) };
    }
    case 'due':
      return dueAfter(hours, from, question.for);
    case 'open':
      return { open: isOpen(hours, from) };
    case 'next_open':
      return told(nextOpen(hours, from), 'the calendar does not open again before the year 2200');
    case 'next_close':
      return told(nextClose(hours, from), 'the calendar does not close again before the year 2200');
  }
}

function dueAfter(hours: Timetable, from: Instant, seconds: unknown): Outcome {
  if (!Number.isSafeInteger(seconds) || (seconds as number) < 0) {
    return { error: `for is ${quote(seconds)}; expected whole seconds, 0 or more` };
  }
  return told(due(hours, from, seconds as number), 'the calendar does not open for so long before the year 2200');
}

function told(at: Instant | undefined, never: string): Outcome {
  return at === undefined ? { error: never } : { at: formatInstant(at) };
}

function readInstant(value: unknown, name: string): { readonly instant: Instant } | { readonly error: string } {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  if (instant === undefined) {
    return { error: `${name} is ${quote(value)}; expected an instant such as "2026-11-22T15:40:00Z"` };
  }
  if (instant < EARLIEST || instant >= LATEST) return { error: `${name} is ${quote(value)}; expected 1970 to 2199` };
  return { instant };
}

function quote(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value)?.slice(0, 80) ?? String(value));
}
