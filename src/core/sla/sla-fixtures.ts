import type { CalendarHours } from '../time/calendar.ts';
import { type CompiledCalendar, compileCalendar } from '../time/compile-calendar.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import type { Clock } from './clock.ts';
import type { ClockedEntry, ClockedRecord } from './clocked-record.ts';
import { clocksOf } from './clocks-of.ts';
import type { Definition } from './definition.ts';
import { prepareSla, type SlaFacts, type SlaRules } from './sla-rules.ts';

/** Samples for tests of clocks: all in UTC, and 2026-11-23 is a Monday. */

const utc: LoadZone = (zone, from) => ({ zone, transitions: [{ at: from, offsetSeconds: 0 }] });

export function calendarOf(id: string, hours: Partial<CalendarHours>): CompiledCalendar {
  const result = compileCalendar({ id, zone: 'Etc/UTC', hours: 'always', ...hours }, utc);
  if (!result.ok) throw new Error(result.findings.map((one) => one.code).join(', '));
  return result.calendar;
}

const day = ['09:00-17:00'];
export const office: Partial<CalendarHours> = {
  hours: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
};

export const calendars: readonly CompiledCalendar[] = [calendarOf('always', {}), calendarOf('office', office)];

/** `23T10:00:00` or `23T10:00` of November 2026. */
export function november(text: string): Instant {
  const at = parseInstant(`2026-11-${text.length === 8 ? `${text}:00` : text}Z`);
  if (at === undefined) throw new Error(`not an instant: ${text}`);
  return at;
}

export const resolution: Definition = {
  id: 'resolution',
  kind: 'sla',
  target: 'resolution',
  records: ['incident', 'request', 'change', 'problem'],
  calendar: 'always',
  targets: { P1: { hours: 4 }, P2: { hours: 8 }, P3: { hours: 24 } },
  pause: { states: ['on_hold'], hold_reasons: ['awaiting_caller'] },
};

export const response: Definition = {
  id: 'response',
  kind: 'sla',
  target: 'response',
  records: ['incident', 'request'],
  calendar: 'always',
  targets: { default: { hours: 1 } },
};

/** Kim and Mia are support, `gitsm[bot]` is a program, Rob reports and Pat passes by. */
export const facts: SlaFacts = {
  calendar: (id) => calendars.find((one) => one.id === id),
  support: {
    isSupport: (login) => ['kim', 'mia', 'gitsm[bot]'].includes(login),
    isBot: (login) => login.endsWith('[bot]'),
  },
};

export function rulesOf(...definitions: readonly Definition[]): SlaRules {
  return prepareSla(definitions, facts);
}

type Step = Omit<ClockedEntry, 'at' | 'by'> & { readonly by?: string };

/** An incident of Rob's, P2, opened at `opened`; each step is an entry of the journal at its time. */
export function incident(
  opened: string,
  steps: Readonly<Record<string, Step>> = {},
  change: Partial<ClockedRecord> = {},
): ClockedRecord {
  const at = (text: string) => `2026-11-${text.length === 8 ? `${text}:00` : text}Z`;
  const opening = { at: at(opened), by: 'rob', to: 'new', set: { priority: 'P2', service: 'mail', team: 'desk' } };
  const entries = Object.entries(steps).map(([time, step]) => ({ at: at(time), by: 'kim', ...step }));
  const state = entries.findLast((entry) => entry.to !== undefined)?.to ?? 'new';
  return {
    kind: 'incident',
    id: 'INC-1000001',
    opened_at: at(opened),
    state,
    journal: [opening, ...entries],
    ...change,
  };
}

/** The clocks of a record under definitions; `now` as for `november`. */
export function clocks(record: ClockedRecord, now: string, ...definitions: readonly Definition[]): readonly Clock[] {
  return clocksOf(record, rulesOf(...definitions), november(now));
}

/** The one clock that there is. */
export function clock(record: ClockedRecord, now: string, definition: Definition = resolution): Clock {
  const [first, ...more] = clocks(record, now, definition);
  if (first === undefined || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} clocks`);
  return first;
}
