import type { Draft, Entry, Ledger } from '../ledger/ledger.ts';
import type { Change, ChangeDraft, Incident, Problem, ServiceRequest } from '../record/record.ts';
import { pathOfRecord, type RecordId } from '../record/record-id.ts';
import { type Changes, configuration } from './configuration.fixture.ts';

// What the tests of checks begin with: records in which nothing is wrong, and how to change one thing.

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
