import { kindOfId } from '../core/record/record-id.ts';
import { factsOfQuestion, type KnownElsewhere } from '../core/sla/batch-facts.ts';
import { type Clock, toClock } from '../core/sla/clock.ts';
import type { ClockedRecord } from '../core/sla/clocked-record.ts';
import { measureRecord } from '../core/sla/clocks-of.ts';
import type { Definition } from '../core/sla/definition.ts';
import { definitionShape, recordShape } from '../core/sla/read-sla.ts';
import { prepareSla } from '../core/sla/sla-rules.ts';
import type { CompiledCalendar } from '../core/time/compile-calendar.ts';
import { isObject, listOf } from '../core/time/expectation.ts';
import { type Instant, parseInstant } from '../core/time/instant.ts';
import { createCalendarReader, type ReadCalendar } from '../core/time/read-calendar.ts';
import type { LoadZone } from '../core/time/zone.ts';

export type SlaQuestionPorts = {
  readonly loadZone: LoadZone;
  /** What holds where a question brings no definitions, and calendars that it names without bringing them. */
  readonly definitions?: () => unknown;
  readonly calendarById?: (id: string) => unknown;
  /** Services and teams in force, as their files have them: whose calendar and customers it is. */
  readonly elsewhere?: () => KnownElsewhere;
};

/** The answer carries the `id` of its question as it came; `null` where it had none. */
export type SlaAnswer = { readonly id: unknown } & ({ readonly clocks: readonly Clock[] } | { readonly error: string });

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/**
 * Answers questions of the form `{id, record, definitions, calendars, now}` from parsed JSON. Never throws for what was
 * asked. `definitions` is the file's object or its list, `calendars` a list or a map by id; `batch-facts.ts` says who
 * counts as support. A clock that cannot be told makes the answer an error: some clocks would pass for all of them.
 */
export function createSlaAnswerer(ports: SlaQuestionPorts): (question: unknown) => SlaAnswer {
  const readCalendarOf = createCalendarFinder(ports);
  const passed = new Set<string>();
  return (question) => {
    if (!isObject(question)) return { id: null, error: 'the question is no object; expected {"id", "record", …}' };
    const id = question.id ?? null;
    const record = readRecord(question.record);
    if (!record.ok) return { id, error: record.error };
    const definitions = readDefinitions(question.definitions ?? ports.definitions?.(), passed);
    if (!definitions.ok) return { id, error: definitions.error };
    const now = typeof question.now === 'string' ? parseInstant(question.now) : undefined;
    if (now === undefined)
      return { id, error: 'now is missing or no instant; expected "2026-11-22T15:40:00Z" or the like' };
    const calendars = (name: string) => readCalendarOf(name, question.calendars);
    const facts = factsOfQuestion(question, record.value, ports.elsewhere?.() ?? {});
    return { id, ...answer({ record: record.value, definitions: definitions.value, calendars, facts, now }) };
  };
}

type Subject = {
  readonly record: ClockedRecord;
  readonly definitions: readonly Definition[];
  readonly calendars: (name: string) => ReadCalendar;
  readonly facts: ReturnType<typeof factsOfQuestion>;
  readonly now: Instant;
};

function answer({
  record,
  definitions,
  calendars,
  facts,
  now,
}: Subject): { readonly clocks: readonly Clock[] } | { readonly error: string } {
  const problems: string[] = [];
  const calendar = (name: string): CompiledCalendar | undefined => {
    const read = calendars(name);
    if (!read.ok) problems.push(read.error);
    return read.ok ? read.calendar : undefined;
  };
  const rules = prepareSla(definitions, { ...facts, calendar });
  const { runs, untold } = measureRecord(record, rules, now);
  const [first] = untold;
  if (first === undefined) return { clocks: runs.map(toClock) };
  return { error: problems[0] ?? `definition "${first.definition}" has no calendar: its service or team names none` };
}

/** The kind may be left to the id, as in the files of records. */
function readRecord(value: unknown): Read<ClockedRecord> {
  const problem = recordShape(value, 'record');
  if (problem !== undefined) return { ok: false, error: problem };
  const given = withoutNulls(value as ClockedRecord); // The shape has just been checked.
  const record = { ...given, journal: given.journal.map(withoutNulls) };
  const kind = record.kind ?? kindOfId(record.id);
  if (kind === undefined)
    return { ok: false, error: `record.kind is missing, and the id "${record.id}" does not tell it` };
  return { ok: true, value: { ...record, kind } };
}

/** Other systems write `null` for what is not there. In `set` it says that a field was removed, and stays. */
function withoutNulls<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null)) as T;
}

const HOLDS_AT_MOST = 1000;

/** `passed` remembers by their text the definitions that are in order, so that a batch checks them once. */
function readDefinitions(value: unknown, passed: Set<string>): Read<readonly Definition[]> {
  const list = isObject(value) && 'definitions' in value ? value.definitions : value;
  const key = JSON.stringify(list) ?? '';
  if (!passed.has(key)) {
    const problem = list === undefined ? 'definitions are missing' : listOf(definitionShape)(list, 'definitions');
    if (problem !== undefined) return { ok: false, error: problem };
    if (passed.size >= HOLDS_AT_MOST) passed.clear();
    passed.add(key);
  }
  return { ok: true, value: list as readonly Definition[] }; // The shape has been checked.
}

/** Finds a calendar among those that a question brings, else among those of the ports. */
function createCalendarFinder(ports: SlaQuestionPorts): (name: string, given: unknown) => ReadCalendar {
  const read = createCalendarReader(ports.loadZone);
  return (name, given) => {
    const value = amongGiven(name, given) ?? ports.calendarById?.(name);
    return value === undefined
      ? { ok: false, error: `there is no calendar "${name}"` }
      : read(value, `calendars.${name}`);
  };
}

function amongGiven(name: string, given: unknown): unknown {
  if (Array.isArray(given)) return given.find((one: unknown) => isObject(one) && one.id === name);
  return isObject(given) && Object.hasOwn(given, name) ? given[name] : undefined;
}
