import {
  type Expectation,
  fits,
  isObject,
  type Keys,
  listOf,
  object,
  oneOf,
  text,
  whole,
} from '../time/expectation.ts';
import { parseInstant } from '../time/instant.ts';
import { dayOrInstant } from '../time/read-calendar.ts';
import { parseTimeOfDay } from '../time/slot.ts';

/** The shapes of what is asked about clocks, in parsed JSON; `sla.schema.json` says the same for editors. */

const word = text('a text');
const words = listOf(word);
const instant = text('an instant such as "2026-11-22T15:40:00Z"', (value) => parseInstant(value) !== undefined);
const positive = whole('a whole number above 0', 1);
const hoursAndMinutes = atLeastOne(object({}, { hours: positive, minutes: positive }), 'hours or minutes');

const duration: Expectation = (value, at) => {
  if (isObject(value) && 'working_days' in value) return object({ working_days: positive }, {})(value, at);
  if (!isObject(value) || !('end_of' in value)) return hoursAndMinutes(value, at);
  const time = text('a time of day such as "16:00"', (clock) => parseTimeOfDay(clock) !== undefined);
  return object({ end_of: oneOf('same_day', 'next_business_day') }, { at: time })(value, at);
};

const condition = object(
  {},
  { states: words, events: listOf(oneOf('opened', 'response', 'support_comment', 'reporter_comment', 'assigned')) },
);
const conditionNames = ['start', 'cancel', 'pause', 'resume', 'stop', 'reset'];
const whenKeys = ['services', 'teams', 'categories', 'catalogue_items', 'types', 'priorities', 'customers'];
const when = object({}, Object.fromEntries(whenKeys.map((key) => [key, words])));
const offset: Expectation = (value, at) =>
  isObject(value) && 'before' in value
    ? object({ before: hoursAndMinutes }, {})(value, at)
    : object({ after: hoursAndMinutes }, {})(value, at);
const escalation = exactlyOne(
  object(
    { id: word },
    {
      title: word,
      offset,
      percent: positive,
      when,
      tell: words,
      do: object({}, { reassign: object({ team: word }, {}), raise_priority: fits('true', (value) => value === true) }),
    },
  ),
  ['offset', 'percent'],
);

const required = {
  id: word,
  kind: oneOf('sla', 'ola', 'contract'),
  target: oneOf('response', 'resolution', 'update', 'approval', 'fulfilment'),
  records: listOf(oneOf('incident', 'request', 'change', 'problem')),
  targets: atLeastOne(
    object({}, Object.fromEntries(['P1', 'P2', 'P3', 'P4', 'P5', 'default'].map((key) => [key, duration]))),
    'a priority or default',
  ),
} satisfies Keys;

export const definitionShape: Expectation = exactlyOne(
  object(required, {
    title: word,
    when,
    effective_from: dayOrInstant,
    calendar: word,
    calendar_of: oneOf('service', 'team'),
    pause: object({}, { states: words, hold_reasons: words }),
    conditions: object({}, Object.fromEntries(conditionNames.map((name) => [name, condition]))),
    warn_at: listOf(whole('a percentage', 1)),
    escalations: listOf(escalation),
  }),
  ['calendar', 'calendar_of'],
);

const entry = object(
  { at: instant, by: word },
  { to: word, set: fits('an object', isObject), note: word, source: fits('an object', isObject) },
  true,
);

/** A record of any kind; what clocks do not read may be there as well. */
export const recordShape: Expectation = object(
  { id: word, opened_at: instant, journal: listOf(entry) },
  {
    kind: oneOf('incident', 'request', 'change', 'problem'),
    state: word,
    opened_by: word,
    requested_for: fits('a login, or an object with an id', isPerson),
    manual_due: listOf(object({ target: word, at: instant }, {}, true)),
  },
  true,
);

function isPerson(value: unknown): boolean {
  return typeof value === 'string' || (isObject(value) && typeof value.id === 'string');
}

function atLeastOne(shape: Expectation, what: string): Expectation {
  return (value, at) =>
    shape(value, at) ?? (Object.keys(value as object).length > 0 ? undefined : `${at} is empty; expected ${what}`);
}

function exactlyOne(shape: Expectation, [one, other]: readonly [string, string]): Expectation {
  return (value, at) => {
    const problem = shape(value, at);
    if (problem !== undefined || !isObject(value)) return problem;
    const given = [one, other].filter((key) => value[key] !== undefined).length;
    return given === 1
      ? undefined
      : `${at} has ${given === 0 ? 'neither' : 'both'} ${one} and ${other}; expected one of them`;
  };
}
