import type { Configuration } from '../config/configuration.ts';

// A configuration in which nothing is wrong, and how to change one thing.

export type Changes<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

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
