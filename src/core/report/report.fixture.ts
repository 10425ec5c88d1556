import type { Configuration } from '../config/configuration.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import type { Change, Incident, Problem, ServiceRequest } from '../record/record.ts';
import { clocksOf } from '../sla/clocks-of.ts';
import type { Definition } from '../sla/definition.ts';
import { prepareSla } from '../sla/sla-rules.ts';
import { type CompiledCalendar, compileCalendar } from '../time/compile-calendar.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import type { ReportInput } from './model/compute-model.ts';

/** Samples for tests of reports: all in UTC. 2026-11-16 is a Monday, and the as-of is the Sunday of that week. */
const AS_OF = '2026-11-22T15:40:00Z';

export const utc: LoadZone = (zone, from) => ({ zone, transitions: [{ at: from, offsetSeconds: 0 }] });

/** `11-16T09:00` of 2026. */
export function at(text: string): string {
  return text.length === 11 ? `2026-${text}:00Z` : text;
}

export function instant(text: string): Instant {
  const found = parseInstant(at(text));
  if (found === undefined) throw new Error(`not an instant: ${text}`);
  return found;
}

type Step = {
  readonly by?: string;
  readonly to?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  readonly recorded_at?: string;
};
type Steps = Readonly<Record<string, Step>>;

const first = { priority: 'P2', service: 'mail', team: 'desk' } as const;

/** What all kinds share: opened at `opened` by rob in team desk, P2; each step is an entry at its time, by kim. */
function common(id: string, opened: string, steps: Steps, start: string) {
  const entries = Object.entries(steps).map(([when, step]) => ({ at: at(when), by: 'kim', ...step }));
  const set: Record<string, unknown> = Object.assign({}, ...entries.map((entry) => entry.set ?? {}));
  return {
    id,
    title: `Title of ${id}`,
    state: entries.findLast((entry) => entry.to !== undefined)?.to ?? start,
    opened_at: at(opened),
    opened_by: 'rob',
    ...{ impact: 'high', urgency: 'medium', ...first, ...set },
    journal: [
      { at: at(opened), by: 'rob', to: start, set: { impact: 'high', urgency: 'medium', ...first } },
      ...entries,
    ],
  };
}

function entry(kind: Entry['kind'], record: object): Entry {
  const { id } = record as { readonly id: string };
  // Samples are complete by construction; the schema's own tests judge shapes.
  return { kind, path: `records/${id}.yaml`, blob: id, record } as unknown as Entry;
}

export function incident(id: string, opened: string, steps: Steps = {}, more: Partial<Incident> = {}): Entry {
  return entry('incident', { ...common(id, opened, steps, 'new'), ...more });
}

export function request(id: string, opened: string, steps: Steps = {}, more: Partial<ServiceRequest> = {}): Entry {
  return entry('request', { ...common(id, opened, steps, 'submitted'), catalogue_item: 'access', ...more });
}

export function problem(id: string, opened: string, steps: Steps = {}, more: Partial<Problem> = {}): Entry {
  return entry('problem', { ...common(id, opened, steps, 'new'), ...more });
}

export function change(id: string, opened: string, steps: Steps = {}, more: Partial<Change> = {}): Entry {
  return entry('change', { ...common(id, opened, steps, 'scheduled'), type: 'normal', ...more });
}

const day = ['09:00-17:00'];
const office = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };

const calendars: ReadonlyMap<string, CompiledCalendar> = new Map(
  [
    { id: 'always', zone: 'Etc/UTC', hours: 'always' as const },
    { id: 'office', zone: 'Etc/UTC', hours: office },
  ].map((calendar) => {
    const compiled = compileCalendar(calendar, utc);
    if (!compiled.ok) throw new Error(`calendar ${calendar.id}`);
    return [calendar.id, compiled.calendar];
  }),
);

const definitions: readonly Definition[] = [
  {
    id: 'first-answer',
    kind: 'sla',
    target: 'response',
    records: ['incident'],
    calendar: 'always',
    targets: { default: { hours: 1 } },
  },
  {
    id: 'mended',
    kind: 'sla',
    target: 'resolution',
    records: ['incident'],
    calendar: 'office',
    targets: { P1: { hours: 4 }, default: { hours: 6 } },
    pause: { states: ['on_hold'], hold_reasons: ['awaiting_caller'] },
  },
  {
    id: 'delivered',
    kind: 'sla',
    target: 'fulfilment',
    records: ['request'],
    calendar: 'office',
    targets: { default: { hours: 16 } },
  },
];

export const organisation = {
  organisation: 'Sample works',
  sample: true,
  zone: 'Etc/UTC',
  calendar: 'office',
  staleness: { untouched_days: [5, 30] },
  targets: { sla_compliance: 92, reopening: 4 },
};

const teams = {
  people: [{ login: 'kim' }, { login: 'mia' }],
  teams: [
    { id: 'desk', title: 'Service desk', kind: 'support', members: ['kim', 'mia'] },
    { id: 'ops', title: 'Operations', kind: 'support', members: ['mia'] },
    { id: 'cab', title: 'Change advisory board', kind: 'approval', members: ['kim'] },
  ],
};

const services = [
  { id: 'mail', title: 'Mail', criticality: 'high', owner: 'mia', team: 'desk', depends_on: [{ service: 'network' }] },
  { id: 'network', title: 'Network', criticality: 'critical', owner: 'kim', team: 'ops' },
];

/** The configuration, with parts in place of its own. */
export function configuration(parts: Partial<Record<keyof Configuration, unknown>> = {}): Configuration {
  const file = (path: string, value: unknown) => ({ path, value });
  const service = (value: object) => ({ type: 'technical_service', status: 'production', ...value });
  return {
    organisation: file('config/gitsm.yaml', organisation),
    teams: file('config/teams.yaml', teams),
    services: new Map(services.map((each) => [each.id, file(`config/services/${each.id}.yaml`, service(each))])),
    calendars: new Map(),
    catalogue: new Map(),
    standardChanges: new Map(),
    ...parts,
  } as unknown as Configuration;
}

/** A report over entries at the as-of, with the clocks that the two incident targets and the request target make. */
export function inputOf(entries: readonly Entry[], parts: Partial<ReportInput> = {}): ReportInput {
  const asOf = parts.asOf ?? instant(AS_OF);
  const support = { isSupport: (login: string) => ['kim', 'mia'].includes(login), isBot: () => false };
  const rules = prepareSla(definitions, { calendar: (id) => calendars.get(id), support });
  const ledger: Ledger = { entries, drafts: [], configuration: configuration(), unreadable: [], remarks: [] };
  const clocks = entries.flatMap(({ kind, record }) => clocksOf({ kind, ...record }, rules, asOf));
  return { ledger, clocks, calendars, loadZone: utc, findings: [], asOf, ...parts };
}
