import { auditCoverage } from '../facts/audit-coverage.ts';
import { commonColumns, type ExportRow, stateColumns, timeColumns } from './record-columns.ts';
import type { Cell, ExportColumn } from './table-rows.ts';

type Columns<Kind extends 'incident' | 'request' | 'problem' | 'change'> = readonly ExportColumn<ExportRow<Kind>>[];

const list = (ids: readonly string[] | undefined): Cell => (ids === undefined ? null : ids.join(' '));

export const incidentColumns: Columns<'incident'> = [
  ...commonColumns,
  { name: 'category', says: 'Category at opening.', cell: ({ facts: { record } }) => record.category ?? null },
  { name: 'channel', says: 'How it came in.', cell: ({ facts: { record } }) => record.channel ?? null },
  { name: 'hold_reason', says: 'What it waits for.', cell: ({ facts: { record } }) => record.hold_reason ?? null },
  {
    name: 'resolution_code',
    says: 'How it was resolved.',
    cell: ({ facts: { record } }) => record.resolution?.code ?? null,
  },
  {
    name: 'closing_category',
    says: 'What it turned out to be.',
    cell: ({ facts: { record } }) => record.closing_category ?? null,
  },
  { name: 'major', says: 'State of the major incident.', cell: ({ facts: { record } }) => record.major?.state ?? null },
  {
    name: 'service_restored_at',
    is: 'instant',
    says: 'Service restored, UTC; major incidents only.',
    cell: ({ facts: { record } }) => record.major?.service_restored_at ?? null,
  },
  { name: 'problem', says: 'Linked problem.', cell: ({ facts: { record } }) => record.links?.problem ?? null },
  {
    name: 'caused_by',
    says: 'Change that caused it.',
    cell: ({ facts: { record } }) => record.links?.caused_by ?? null,
  },
  {
    name: 'resolved_by',
    says: 'Change that resolved it.',
    cell: ({ facts: { record } }) => record.links?.resolved_by ?? null,
  },
  { name: 'parent', says: 'Parent incident.', cell: ({ facts: { record } }) => record.links?.parent ?? null },
  {
    name: 'duplicate_of',
    says: 'Incident that it repeats.',
    cell: ({ facts: { record } }) => record.links?.duplicate_of ?? null,
  },
  {
    name: 'follow_up_of',
    says: 'Closed ticket that it follows.',
    cell: ({ facts: { record } }) => record.links?.follow_up_of ?? null,
  },
  ...timeColumns,
  ...stateColumns('incident'),
];

export const requestColumns: Columns<'request'> = [
  ...commonColumns,
  { name: 'catalogue_item', says: 'What was asked for.', cell: ({ facts: { record } }) => record.catalogue_item },
  { name: 'channel', says: 'How it came in.', cell: ({ facts: { record } }) => record.channel ?? null },
  { name: 'needed_by', says: 'Wanted day.', cell: ({ facts: { record } }) => record.needed_by ?? null },
  {
    name: 'approvals',
    is: 'integer',
    says: 'How many approvals were given.',
    cell: ({ facts: { record } }) => (record.approvals ?? []).filter(({ verdict }) => verdict === 'approved').length,
  },
  { name: 'hold_reason', says: 'What it waits for.', cell: ({ facts: { record } }) => record.hold_reason ?? null },
  { name: 'resolution_code', says: 'How it ended.', cell: ({ facts: { record } }) => record.resolution?.code ?? null },
  {
    name: 'satisfaction',
    is: 'integer',
    says: 'Score from 1 to 5.',
    cell: ({ facts: { record } }) => record.satisfaction?.score ?? null,
  },
  ...timeColumns,
  ...stateColumns('request'),
];

export const problemColumns: Columns<'problem'> = [
  ...commonColumns,
  { name: 'category', says: 'Category.', cell: ({ facts: { record } }) => record.category ?? null },
  {
    name: 'origin',
    says: 'reactive, proactive or major_incident.',
    cell: ({ facts: { record } }) => record.origin ?? null,
  },
  {
    name: 'known_error',
    says: 'Status of the known error.',
    cell: ({ facts: { record } }) => record.known_error?.status ?? null,
  },
  {
    name: 'workaround',
    is: 'boolean',
    says: 'Whether there is one.',
    cell: ({ facts: { record } }) => record.known_error?.workaround !== undefined,
  },
  {
    name: 'fix_applied_at',
    is: 'instant',
    says: 'Fix applied, UTC.',
    cell: ({ facts: { record } }) => record.fix_applied_at ?? null,
  },
  { name: 'resolution_code', says: 'How it ended.', cell: ({ facts: { record } }) => record.resolution?.code ?? null },
  {
    name: 'effectiveness',
    says: 'Verdict on the fix.',
    cell: ({ facts: { record } }) => record.effectiveness?.verdict ?? null,
  },
  {
    name: 'incidents',
    says: 'Linked incidents, separated by blanks.',
    cell: ({ facts: { record } }) => list(record.links?.incidents),
  },
  ...timeColumns,
  ...stateColumns('problem'),
];

export const changeColumns: Columns<'change'> = [
  ...commonColumns,
  { name: 'type', says: 'standard, normal, emergency or retrospective.', cell: ({ facts: { record } }) => record.type },
  {
    name: 'template',
    says: 'Standard change that it follows.',
    cell: ({ facts: { record } }) => record.template?.id ?? null,
  },
  { name: 'environment', says: 'Environment.', cell: ({ facts: { record } }) => record.environment ?? null },
  { name: 'risk', says: 'Claimed risk.', cell: ({ facts: { record } }) => record.risk?.claimed ?? null },
  {
    name: 'affects',
    says: 'Other services, separated by blanks.',
    cell: ({ facts: { record } }) => list(record.affects),
  },
  {
    name: 'window_start',
    is: 'instant',
    says: 'Start of the window, UTC.',
    cell: ({ facts: { record } }) => record.window?.start ?? null,
  },
  {
    name: 'window_end',
    is: 'instant',
    says: 'End of the window, UTC.',
    cell: ({ facts: { record } }) => record.window?.end ?? null,
  },
  {
    name: 'implemented_start',
    is: 'instant',
    says: 'Start of the work, UTC.',
    cell: ({ facts: { record } }) => record.implemented?.start ?? null,
  },
  {
    name: 'implemented_end',
    is: 'instant',
    says: 'End of the work, UTC.',
    cell: ({ facts: { record } }) => record.implemented?.end ?? null,
  },
  { name: 'close_code', says: 'Outcome.', cell: ({ facts: { record } }) => record.close?.code ?? null },
  {
    name: 'decision',
    says: 'Decision of the approval policy.',
    cell: ({ facts: { record } }) => record.evidence?.decision ?? null,
  },
  {
    name: 'unauthorised',
    is: 'boolean',
    says: 'Whether it landed without an authorised record.',
    cell: ({ facts: { record } }) => record.unauthorised !== undefined,
  },
  {
    name: 'caused',
    says: 'Incidents that it caused, separated by blanks.',
    cell: ({ facts: { record } }) => list(record.links?.caused),
  },
  {
    name: 'authorised_before',
    is: 'boolean',
    says: 'Audit: authorised before the work began.',
    cell: ({ facts }) => auditCoverage(facts).authorised_before,
  },
  {
    name: 'reviewed_by_another',
    is: 'boolean',
    says: 'Audit: reviewed by another.',
    cell: ({ facts }) => auditCoverage(facts).reviewed_by_another,
  },
  {
    name: 'test_evidence',
    is: 'boolean',
    says: 'Audit: a test task is done.',
    cell: ({ facts }) => auditCoverage(facts).test_evidence,
  },
  {
    name: 'formal_approval',
    is: 'boolean',
    says: 'Audit: formally approved.',
    cell: ({ facts }) => auditCoverage(facts).formal_approval,
  },
  {
    name: 'described',
    is: 'boolean',
    says: 'Audit: what and why are described.',
    cell: ({ facts }) => auditCoverage(facts).described,
  },
  ...stateColumns('change'),
];
