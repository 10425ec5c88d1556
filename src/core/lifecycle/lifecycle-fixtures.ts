import type { Configuration, OrganisationConfig, TeamsConfig } from '../config/configuration.ts';
import type { Entry } from '../ledger/ledger.ts';
import type {
  AnyRecord,
  Change,
  Incident,
  JournalEntry,
  Problem,
  RecordKind,
  ServiceRequest,
} from '../record/record.ts';
import { parseRecordId, pathOfRecord } from '../record/record-id.ts';

/** One valid record of each kind, and a small organisation, for unit tests: small changes make each case. */
export const OPENED = '2026-11-20T08:00:00Z';

export function incident(change: Partial<Incident> = {}): Incident {
  return {
    id: 'INC-117',
    ...COMMON,
    title: 'Mail is slow',
    state: 'new',
    opened_by: 'rae',
    category: 'mail',
    ...change,
  };
}

export function request(change: Partial<ServiceRequest> = {}): ServiceRequest {
  const own = {
    id: 'REQ-118',
    title: 'New laptop',
    state: 'submitted',
    opened_by: 'rae',
    catalogue_item: 'laptop',
  } as const;
  return { ...own, ...COMMON, journal: [opening('submitted')], ...change };
}

export function problem(change: Partial<Problem> = {}): Problem {
  return { id: 'PRB-7', ...COMMON, title: 'Mail queue fills', state: 'new', opened_by: 'rae', ...change };
}

export function change(more: Partial<Change> = {}): Change {
  const { impact, urgency, priority, ...common } = COMMON;
  const own = {
    id: 'CHG-57',
    title: 'Rotate the certificate',
    type: 'normal',
    state: 'draft',
    opened_by: 'rae',
  } as const;
  return { ...own, ...common, journal: [opening('draft')], ...more };
}

export const PLAN: NonNullable<Change['plan']> = {
  justification: 'It expires',
  implementation: 'Replace it',
  backout: 'Put the old one back',
  test: 'Open the page',
  impact: 'None',
};

const MAKERS = { incident, request, change, problem } as const;

/** A record of the kind in its initial state, with any fields. */
export function recordOf(kind: RecordKind, fields: object = {}): AnyRecord {
  return MAKERS[kind](fields);
}

export function entryOf(record: AnyRecord, path?: string): Entry {
  const id = parseRecordId(record.id);
  if (id === undefined) throw new Error(`a fixture has the id ${record.id}`);
  const kinds = { INC: 'incident', REQ: 'request', CHG: 'change', PRB: 'problem' } as const;
  const kind = kinds[record.id.slice(0, 3) as keyof typeof kinds];
  // The kind follows from the id, which the compiler cannot see.
  return { kind, path: path ?? pathOfRecord(id, record.opened_at), blob: '0'.repeat(40), record } as Entry;
}

function opening(to: string): JournalEntry {
  return { at: OPENED, by: 'rae', to };
}

const COMMON = {
  opened_at: OPENED,
  service: 'mail',
  impact: 'medium',
  urgency: 'medium',
  priority: 'P3',
  team: 'desk',
  journal: [opening('new')],
} as const;

export const TEAMS: TeamsConfig = {
  people: [
    { login: 'kim' },
    { login: 'lee', status: 'former' },
    { login: 'max' },
    { login: 'cleo' },
    { login: 'petra' },
    { login: 'robo', bot: true },
  ],
  teams: [
    { id: 'desk', title: 'Service desk', kind: 'support', members: ['kim', 'lee'] },
    { id: 'network', title: 'Network', kind: 'support', members: ['kim'] },
    { id: 'cab', title: 'CAB', kind: 'approval', members: ['cleo'] },
  ],
  roles: { managers: ['max'], change_manager: ['cleo'], problem_manager: ['petra'], cab: 'cab', ecab: 'cab' },
};

export const ORGANISATION: OrganisationConfig = {
  organisation: 'Sample',
  zone: 'Etc/UTC',
  calendar: 'office',
  us: { user_id: 1, login: 'gitsm[bot]' },
  priority_matrix: {
    high: { high: 'P1', medium: 'P2', low: 'P3' },
    medium: { high: 'P2', medium: 'P3', low: 'P4' },
    low: { high: 'P3', medium: 'P4', low: 'P5' },
  },
  categories: [
    { id: 'mail', title: 'Mail' },
    { id: 'network', title: 'Network', team: 'network' },
    { id: 'wifi', title: 'Wireless', parent: 'network' },
  ],
  intake: { team: 'desk', impact: 'medium', urgency: 'medium', service: 'unknown' },
  auto_close: { after_business_days: 5, calendar: 'office' },
};

export const CONFIGURATION: Configuration = {
  organisation: { path: 'config/gitsm.yaml', value: ORGANISATION },
  teams: { path: 'config/teams.yaml', value: TEAMS },
  services: new Map(),
  calendars: new Map(),
  catalogue: new Map(),
  standardChanges: new Map(),
};
