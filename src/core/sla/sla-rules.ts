import { parseCivilDay } from '../time/civil-date.ts';
import { type CompiledCalendar, hoursInForce } from '../time/compile-calendar.ts';
import { type Instant, parseInstant, toInstant } from '../time/instant.ts';
import type { Timetable } from '../time/timetable.ts';
import type { Definition } from './definition.ts';
import type { SupportFacts } from './entry-events.ts';

/** What clocks must know beside the record. */
export type SlaFacts = {
  readonly calendar: (id: string) => CompiledCalendar | undefined;
  readonly support: SupportFacts;
  /** The calendar that a service or team names. */
  readonly calendarOf?: (kind: 'service' | 'team', id: string) => string | undefined;
  readonly customersOf?: (service: string) => readonly string[];
};

/** Definitions and facts made ready for many records. */
export type SlaRules = {
  readonly facts: SlaFacts;
  readonly inForce: (openedAt: Instant) => readonly Definition[];
  readonly timetable: (calendar: string, openedAt: Instant) => Timetable | undefined;
};

export function prepareSla(definitions: readonly Definition[], facts: SlaFacts): SlaRules {
  const versions = byId(definitions).map(oldestFirst);
  return {
    facts,
    inForce: (openedAt) => versions.flatMap((ofOneId) => ofOneId.findLast((one) => startOf(one) <= openedAt) ?? []),
    timetable: (id, openedAt) => {
      const calendar = facts.calendar(id);
      return calendar === undefined ? undefined : hoursInForce(calendar, openedAt);
    },
  };
}

/** In the order in which the ids first come. */
function byId(definitions: readonly Definition[]): readonly (readonly Definition[])[] {
  const groups = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const group = groups.get(definition.id);
    if (group === undefined) groups.set(definition.id, [definition]);
    else group.push(definition);
  }
  return [...groups.values()];
}

function oldestFirst(versions: readonly Definition[]): readonly Definition[] {
  return versions.toSorted((a, b) => startOf(a) - startOf(b));
}

/** When a version comes into force: a date means 00:00 UTC; without one it has always been. */
export function startOf(definition: Definition): Instant {
  const text = definition.effective_from;
  if (text === undefined) return toInstant(Number.NEGATIVE_INFINITY);
  const day = parseCivilDay(text);
  return day === undefined ? (parseInstant(text) ?? toInstant(Number.POSITIVE_INFINITY)) : toInstant(day * 86_400);
}
