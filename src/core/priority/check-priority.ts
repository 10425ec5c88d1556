import type { Configuration } from '../config/configuration.ts';
import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { tell } from '../journal/told.ts';
import type { Entry } from '../ledger/ledger.ts';
import { isFinal } from '../lifecycle/lifecycle-of.ts';
import { isKnownPerson, rolesOf } from '../lifecycle/role.ts';
import { computePriority, expectedPriority, type PriorityMatrix } from './priority.ts';

/** Priority against impact, urgency and override. Without `config/gitsm.yaml` there is no matrix to hold it against. */
export function checkPriority(entry: Entry, configuration: Configuration): readonly Finding[] {
  const matrix = configuration.organisation?.value.priority_matrix;
  if (matrix === undefined) return [];
  const findings = [
    ...checkFoundation(entry),
    ...checkValue(entry, matrix),
    ...checkIdleOverride(entry, matrix),
    ...checkOverrider(entry, configuration),
  ];
  return findings.length > 0 && isHistory(entry) ? [] : findings;
}

function checkValue({ path, record }: Entry, matrix: PriorityMatrix): readonly Finding[] {
  const expected = expectedPriority(record, matrix);
  if (expected === undefined || expected === record.priority) return [];
  const overridden = record.priority_override !== undefined;
  const why = overridden ? 'the override says' : `impact ${record.impact} and urgency ${record.urgency} give`;
  const found = record.priority ?? 'missing';
  const place =
    record.priority === undefined
      ? ({ path, pointer: '', on: 'key' } as const)
      : ({ path, pointer: '/priority', on: 'value' } as const);
  return [finding('PRIORITY_MISMATCH', place, { found, expected, why })];
}

function checkFoundation({ path, record }: Entry): readonly Finding[] {
  if (record.priority === undefined || record.priority_override !== undefined) return [];
  const missing = (['impact', 'urgency'] as const).filter((field) => record[field] === undefined);
  if (missing.length === 0) return [];
  return [finding('PRIORITY_UNFOUNDED', { path, pointer: '/priority', on: 'value' }, { missing })];
}

function checkIdleOverride({ path, record }: Entry, matrix: PriorityMatrix): readonly Finding[] {
  const value = record.priority_override?.value;
  if (value === undefined || value !== computePriority(record, matrix)) return [];
  return [finding('PRIORITY_OVERRIDE_IDLE', { path, pointer: '/priority_override', on: 'key' }, { value })];
}

/** People whom `config/teams.yaml` does not know are told of elsewhere. */
function checkOverrider({ path, record }: Entry, configuration: Configuration): readonly Finding[] {
  const by = record.priority_override?.by;
  if (by === undefined || !isKnownPerson(by, configuration)) return [];
  const roles = rolesOf(by, record, configuration);
  if (roles.has('manager') || roles.has('bot')) return [];
  return [finding('PRIORITY_OVERRIDE_NOT_ENTITLED', { path, pointer: '/priority_override/by', on: 'value' }, { by })];
}

/** A record that ended keeps the priority that it was worked by, whatever the matrix says since; its journal holds it. */
function isHistory({ kind, record }: Entry): boolean {
  if (!isFinal(kind, record.state) || record.priority === undefined) return false;
  return tell(record.journal, kind).fields.priority === record.priority;
}
