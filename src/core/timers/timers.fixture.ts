import type { Configuration } from '../config/configuration.ts';
import { withTracked } from '../journal/record-fields.ts';
import { tell } from '../journal/told.ts';
import type { Entry } from '../ledger/ledger.ts';
import { entryOf, ORGANISATION, recordOf, TEAMS } from '../lifecycle/lifecycle-fixtures.ts';
import { applyEdits } from '../record/edit.ts';
import type { AnyRecord, JournalEntry } from '../record/record.ts';
import { kindOfId } from '../record/record-id.ts';
import { recordToJson } from '../record/record-json.ts';
import { createLocalTime } from '../report/period/local-time.ts';
import type { Definition } from '../sla/definition.ts';
import { calendars } from '../sla/sla-fixtures.ts';
import { prepareSla } from '../sla/sla-rules.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import { type Advanced, advanceRecord } from './advance-record.ts';
import type { TimerContext } from './timer-context.ts';

/** Samples for tests of timers; 2026-11-23 is a Monday. Every zone but UTC is an hour east of it. */
export const eastward: LoadZone = (zone, from) => ({
  zone,
  transitions: [{ at: from, offsetSeconds: zone === 'Etc/UTC' ? 0 : 3600 }],
});

/** `23T10:00` or `23T10:00:01` of November 2026. */
export function november(text: string): string {
  return `2026-11-${text.length === 8 ? `${text}:00` : text}Z`;
}

export function instant(text: string): Instant {
  const at = parseInstant(november(text));
  if (at === undefined) throw new Error(`not an instant: ${text}`);
  return at;
}

/** Eight hours around the clock for P3, four for P2, two for P1, with warnings at half and three quarters. */
export const watched: Definition = {
  id: 'resolution',
  kind: 'sla',
  target: 'resolution',
  records: ['incident', 'request', 'change', 'problem'],
  calendar: 'always',
  targets: { P1: { hours: 2 }, P2: { hours: 4 }, default: { hours: 8 } },
  pause: { states: ['on_hold'], hold_reasons: ['awaiting_caller'] },
  warn_at: [50, 75],
};

const teams = {
  ...TEAMS,
  teams: [
    { id: 'desk', title: 'Service desk', kind: 'support', members: ['kim', 'lee'], lead: 'cleo' },
    { id: 'network', title: 'Network', kind: 'support', members: ['petra'], lead: 'petra' },
    { id: 'nobodies', title: 'Nobody', kind: 'support', members: ['lee'] },
  ],
} as const satisfies typeof TEAMS;

export const configuration: Configuration = {
  organisation: {
    path: 'config/gitsm.yaml',
    value: {
      ...ORGANISATION,
      zone: 'Europe/Berlin',
      major_incident: { update_every_minutes: 60, review_within_business_days: 5 },
    },
  },
  teams: { path: 'config/teams.yaml', value: teams },
  services: new Map(),
  calendars: new Map(),
  catalogue: new Map(),
  standardChanges: new Map(),
};

/** The configuration with parts in place of its own. */
export function configurationWith(parts: Partial<Configuration>): Configuration {
  return { ...configuration, ...parts };
}

export function contextAt(now: Instant, definitions: readonly Definition[] = [watched]): TimerContext {
  return {
    configuration,
    rules: prepareSla(definitions, {
      calendar: (id) => calendars.find((one) => one.id === id),
      support: { isSupport: (login) => ['kim', 'petra'].includes(login), isBot: (login) => login.endsWith('[bot]') },
    }),
    now,
    us: 'gitsm[bot]',
    local: createLocalTime(eastward, 'Europe/Berlin', now),
    isDelivered: () => false,
  };
}

type Step = Omit<JournalEntry, 'at' | 'by' | 'set'> & { readonly by?: string; readonly set?: object };
export type Steps = Readonly<Record<string, Step>>;

const OPENING = { impact: 'medium', urgency: 'medium', priority: 'P3', service: 'mail', team: 'desk' };
const INITIAL = { incident: 'new', request: 'submitted', problem: 'new', change: 'draft' } as const;

/** A record opened at `opened`; each step is an entry of the journal at its time, by kim. Fields are as it tells. */
export function record(id: string, opened: string, steps: Steps = {}, more: object = {}): Entry {
  const kind = kindOfId(id) ?? 'incident';
  const own = {
    ...OPENING,
    ...(kind === 'request' ? { catalogue_item: 'laptop' } : {}),
    ...(kind === 'change' ? { type: 'normal' } : {}),
  };
  const entries = Object.entries(steps).map(([at, step]) => ({ at: november(at), by: 'kim', ...step }));
  const journal = [
    { at: november(opened), by: 'rae', to: INITIAL[kind], set: own },
    ...entries,
  ] as readonly JournalEntry[];
  return told(entryOf(recordOf(kind, { id, opened_at: november(opened), ...more, journal })));
}

/** The record with its state and fields as the journal tells them. */
export function told(entry: Entry): Entry {
  const { state, fields } = tell(entry.record.journal, entry.kind);
  return { ...entry, record: withTracked(entry.record, entry.kind, state, fields) } as Entry;
}

/** The record after a run of the timers, with what the run planned. */
export function runOn(entry: Entry, context: TimerContext): Advanced & { readonly after: AnyRecord } {
  const advanced = advanceRecord(entry, context);
  const applied = applyEdits(recordToJson(entry.record), advanced.edits);
  if (!applied.ok) throw new Error(applied.reason);
  return { ...advanced, after: applied.value as unknown as AnyRecord };
}

/** What was announced, without the clock in the keys and with instants of November: `breach 23T18:00:00`. */
export function announcedIn({ announced }: AnyRecord): readonly string[] {
  return (announced ?? []).map(
    ({ key, at }) =>
      `${key.startsWith('reminder/') ? key.split('/').slice(0, 2).join('/') : key.split('/').at(-1)} ${at.slice(8, 19)}`,
  );
}
