import type { Configuration } from '../config/configuration.ts';
import type { Draft, Entry, Ledger } from '../ledger/ledger.ts';
import type { Change, ChangeDraft, Incident, Problem, ServiceRequest } from '../record/record.ts';
import { pathOfRecord, type RecordId } from '../record/record-id.ts';

// What the tests of checks begin with: records and configuration in which nothing is wrong, and how to change one thing.

const opened = '2026-11-02T09:00:00Z';

const ticket = {
  title: 'Mail is slow',
  opened_at: opened,
  opened_by: 'rosa',
  service: 'mail',
  impact: 'medium',
  urgency: 'medium',
  priority: 'P3',
  team: 'service-desk',
} as const;

const window = { start: '2026-11-20T20:00:00Z', end: '2026-11-20T21:00:00Z' } as const;

export type Changes<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

export function incident(changes: Changes<Incident> = {}): Entry & { readonly kind: 'incident' } {
  const base: Incident = {
    id: 'INC-1',
    state: 'new',
    ...ticket,
    journal: [{ at: opened, by: 'rosa', to: 'new', set: { ...tracked } }],
  };
  const record = { ...base, ...changes } as Incident;
  return { kind: 'incident', ...file(record), record };
}

export function request(changes: Changes<ServiceRequest> = {}): Entry & { readonly kind: 'request' } {
  const base: ServiceRequest = {
    id: 'REQ-2',
    state: 'submitted',
    ...ticket,
    catalogue_item: 'laptop',
    answers: { size: 'small' },
    journal: [{ at: opened, by: 'rosa', to: 'submitted', set: { ...tracked, catalogue_item: 'laptop' } }],
  };
  const record = { ...base, ...changes } as ServiceRequest;
  return { kind: 'request', ...file(record), record };
}

export function change(changes: Changes<Change> = {}): Entry & { readonly kind: 'change' } {
  const base: Change = {
    id: 'CHG-3',
    title: 'Rotate the certificate of mail',
    type: 'normal',
    state: 'draft',
    opened_at: opened,
    opened_by: 'kim',
    service: 'mail',
    team: 'platform',
    window,
    plan: {
      justification: 'It ends.',
      implementation: 'Replace it.',
      backout: 'Put it back.',
      test: 'Log in.',
      impact: 'None.',
    },
    journal: [
      { at: opened, by: 'kim', to: 'draft', set: { type: 'normal', service: 'mail', team: 'platform', window } },
    ],
  };
  const record = { ...base, ...changes } as Change;
  return { kind: 'change', ...file(record), record };
}

export function problem(changes: Changes<Problem> = {}): Entry & { readonly kind: 'problem' } {
  const base: Problem = {
    id: 'PRB-4',
    state: 'new',
    ...ticket,
    journal: [{ at: opened, by: 'rosa', to: 'new', set: { ...tracked } }],
  };
  const record = { ...base, ...changes } as Problem;
  return { kind: 'problem', ...file(record), record };
}

export function changeDraft(changes: Changes<ChangeDraft> = {}): Draft & { readonly kind: 'change' } {
  const base: ChangeDraft = {
    title: 'Rotate the certificate of mail',
    type: 'normal',
    requested_by: 'kim',
    service: 'mail',
    team: 'platform',
    window,
    plan: {
      justification: 'It ends.',
      implementation: 'Replace it.',
      backout: 'Put it back.',
      test: 'Log in.',
      impact: 'None.',
    },
  };
  return {
    kind: 'change',
    path: 'changes/drafts/rotate.yaml',
    blob: '',
    draft: { ...base, ...changes } as ChangeDraft,
  };
}

const tracked = {
  impact: ticket.impact,
  urgency: ticket.urgency,
  priority: ticket.priority,
  service: ticket.service,
  team: ticket.team,
};

function file(record: { readonly id: string; readonly opened_at: string }) {
  // The ids of fixtures are well formed.
  return { path: pathOfRecord(record.id as RecordId, record.opened_at), blob: '' };
}

export function ledger(changes: Partial<Ledger> = {}): Ledger {
  return { entries: [], drafts: [], configuration: configuration(), unreadable: [], ...changes };
}

export function configuration(changes: Partial<Configuration> = {}): Configuration {
  return {
    organisation: { path: 'config/gitsm.yaml', value: organisation() },
    teams: { path: 'config/teams.yaml', value: teams() },
    sla: { path: 'config/sla.yaml', value: { definitions: [] } },
    schedule: { path: 'config/schedule.yaml', value: schedule() },
    approvals: { path: 'config/approvals.yaml', value: approvals() },
    services: filesById('services', [service(), service({ id: 'storage', title: 'Storage', depends_on: [] })]),
    calendars: filesById('calendars', [
      { id: 'office', title: 'Office', zone: 'Europe/Berlin', hours: 'always' } as const,
    ]),
    catalogue: filesById('catalogue', [catalogueItem()]),
    standardChanges: filesById('standard-changes', [standardChange()]),
    ...changes,
  };
}

export function filesById<T extends { readonly id: string }>(folder: string, values: readonly T[]) {
  return new Map(values.map((value) => [value.id, { path: `config/${folder}/${value.id}.yaml`, value }]));
}

type Of<Key extends keyof Configuration> =
  NonNullable<Configuration[Key]> extends { readonly value: infer T }
    ? T
    : NonNullable<Configuration[Key]> extends ReadonlyMap<string, { readonly value: infer T }>
      ? T
      : never;

export function organisation(changes: Changes<Of<'organisation'>> = {}): Of<'organisation'> {
  const base: Of<'organisation'> = {
    organisation: 'Sample',
    zone: 'Europe/Berlin',
    calendar: 'office',
    priority_matrix: {
      high: { high: 'P1', medium: 'P2', low: 'P3' },
      medium: { high: 'P2', medium: 'P3', low: 'P4' },
      low: { high: 'P3', medium: 'P4', low: 'P5' },
    },
    categories: [
      { id: 'mail', title: 'Mail', team: 'service-desk' },
      { id: 'mail-delivery', title: 'Delivery', parent: 'mail' },
    ],
    environments: ['production', 'staging'],
    intake: { team: 'service-desk', impact: 'medium', urgency: 'medium', service: 'mail' },
    auto_close: { after_business_days: 5, calendar: 'office' },
  };
  return { ...base, ...changes } as Of<'organisation'>;
}

export function teams(changes: Changes<Of<'teams'>> = {}): Of<'teams'> {
  const base: Of<'teams'> = {
    people: [
      { login: 'kim', user_id: 1 },
      { login: 'lee', user_id: 2 },
      { login: 'mia', user_id: 3 },
      { login: 'old', user_id: 4, status: 'former' },
    ],
    teams: [
      {
        id: 'service-desk',
        title: 'Service desk',
        kind: 'support',
        members: ['kim', 'lee'],
        lead: 'kim',
        calendar: 'office',
      },
      { id: 'platform', title: 'Platform', kind: 'support', members: ['mia'] },
      { id: 'board', title: 'Board', kind: 'approval', members: ['kim', 'mia'] },
    ],
    roles: { managers: ['kim'], change_manager: ['mia'], cab: 'board', ecab: 'board' },
  };
  return { ...base, ...changes } as Of<'teams'>;
}

export function service(changes: Changes<Of<'services'>> = {}): Of<'services'> {
  const base: Of<'services'> = {
    id: 'mail',
    title: 'Mail',
    description: 'Mail for everyone.',
    type: 'business_service',
    status: 'production',
    criticality: 'high',
    owner: 'mia',
    team: 'service-desk',
    on_call: 'platform',
    calendar: 'office',
    depends_on: [{ service: 'storage' }],
    documents: ['https://docs.example/mail'],
    verified_at: '2026-10-01',
  };
  return { ...base, ...changes } as Of<'services'>;
}

export function catalogueItem(changes: Changes<Of<'catalogue'>> = {}): Of<'catalogue'> {
  const base: Of<'catalogue'> = {
    id: 'laptop',
    title: 'Laptop',
    description: 'A laptop.',
    status: 'production',
    service: 'mail',
    team: 'service-desk',
    owner: 'lee',
    impact: 'low',
    urgency: 'low',
    fields: [
      { id: 'size', label: 'Size', type: 'choice', options: ['small', 'large'], required: true },
      { id: 'bag', label: 'Bag', type: 'boolean', when: { field: 'size', is: ['large'] } },
    ],
    approval: [{ id: 'owner', approvers: ['item_owner', 'team:board', 'user:kim'] }],
    fulfilment: [{ id: 'order', title: 'Order it', team: 'service-desk' }],
  };
  return { ...base, ...changes } as Of<'catalogue'>;
}

export function standardChange(changes: Changes<Of<'standardChanges'>> = {}): Of<'standardChanges'> {
  const base: Of<'standardChanges'> = {
    id: 'patching',
    title: 'Patching',
    version: 2,
    status: 'approved',
    owner: 'mia',
    fixed: { team: 'platform', environment: 'production' },
    variable: ['service', 'window', 'assignee', 'plan'],
    services: ['mail'],
    max_duration_minutes: 120,
  };
  return { ...base, ...changes } as Of<'standardChanges'>;
}

export function schedule(changes: Changes<Of<'schedule'>> = {}): Of<'schedule'> {
  const base: Of<'schedule'> = {
    maintenance: [
      {
        id: 'nights',
        title: 'Nights',
        zone: 'Europe/Berlin',
        weekly: { days: ['monday'], hours: ['22:00-24:00'] },
        scope: { services: ['mail'], environments: ['production'] },
      },
    ],
    freezes: [{ id: 'year-end', title: 'Year end', start: '2026-12-20T00:00:00Z', end: '2027-01-03T00:00:00Z' }],
  };
  return { ...base, ...changes } as Of<'schedule'>;
}

export function approvals(changes: Changes<Of<'approvals'>> = {}): Of<'approvals'> {
  const base: Of<'approvals'> = {
    version: 1,
    rules: [
      {
        id: 'normal',
        for: 'change',
        when: { types: ['normal'], services: ['mail'], environments: ['production'] },
        steps: [{ id: 'board', approvers: ['cab', 'service_owner', 'user:kim', 'team:board'], require: 'first' }],
      },
    ],
    classes: [{ class: 'change', paths: ['changes/drafts/**'] }],
    control_owners: ['kim'],
  };
  return { ...base, ...changes } as Of<'approvals'>;
}
