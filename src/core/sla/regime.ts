import type { Timetable } from '../time/timetable.ts';
import type { FieldValues } from './clocked-record.ts';
import type { Definition, Duration, When } from './definition.ts';

/** Under what a clock runs; another key means another clock. */
export type Regime = {
  readonly key: string;
  /** Which entry of `targets`: a priority or `default`. */
  readonly targetKey: string;
  readonly target: Duration;
  readonly calendar: string;
  readonly timetable: Timetable;
};

export type RegimeFacts = {
  readonly timetable: (calendar: string) => Timetable | undefined;
  readonly calendarOf: (kind: 'service' | 'team', id: string) => string | undefined;
  readonly customersOf: (service: string) => readonly string[];
};

export type RegimeAnswer =
  | { readonly is: 'regime'; readonly regime: Regime }
  | { readonly is: 'none' }
  /** The definition holds, but when its clock runs cannot be told. */
  | { readonly is: 'untold'; readonly calendar: string | undefined };

/** Under what the clock of a definition runs while a record has these values. */
export function regimeFor(definition: Definition, fields: FieldValues, facts: RegimeFacts): RegimeAnswer {
  if (!applies(definition.when, fields, facts.customersOf)) return { is: 'none' };
  const priority = fields.priority ?? 'default';
  const targetKey = Object.hasOwn(definition.targets, priority) ? priority : 'default';
  const target = definition.targets[targetKey];
  if (target === undefined) return { is: 'none' };
  const calendar = calendarFor(definition, fields, facts);
  const timetable = calendar === undefined ? undefined : facts.timetable(calendar);
  if (calendar === undefined || timetable === undefined) return { is: 'untold', calendar };
  return { is: 'regime', regime: { key: `${targetKey}|${calendar}`, targetKey, target, calendar, timetable } };
}

function calendarFor(definition: Definition, fields: FieldValues, facts: RegimeFacts): string | undefined {
  const of = definition.calendar_of;
  if (of === undefined) return definition.calendar;
  const id = fields[of];
  return id === undefined ? undefined : facts.calendarOf(of, id);
}

/** Whether every list that is given contains the record's value. */
export function applies(when: When | undefined, fields: FieldValues, customersOf: RegimeFacts['customersOf']): boolean {
  if (when === undefined) return true;
  const has = (list: readonly string[] | undefined, value: string | undefined) =>
    list === undefined || (value !== undefined && list.includes(value));
  return (
    has(when.services, fields.service) &&
    has(when.teams, fields.team) &&
    has(when.categories, fields.category) &&
    has(when.catalogue_items, fields.catalogue_item) &&
    has(when.types, fields.type) &&
    has(when.priorities, fields.priority) &&
    hasCustomer(when.customers, fields, customersOf)
  );
}

function hasCustomer(
  list: readonly string[] | undefined,
  fields: FieldValues,
  customersOf: RegimeFacts['customersOf'],
): boolean {
  if (list === undefined) return true;
  if (fields.customer !== undefined) return list.includes(fields.customer);
  return fields.service !== undefined && customersOf(fields.service).some((customer) => list.includes(customer));
}
