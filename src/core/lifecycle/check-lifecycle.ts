import type { Configuration } from '../config/configuration.ts';
import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { Need } from './lifecycle.ts';
import { lifecycleOf } from './lifecycle-of.ts';
import { missingIn, staleIn } from './moves.ts';

/** What the present state takes and what it leaves behind. Whether the way to it was allowed is `checkJournal`'s. */
export function checkLifecycle(entry: Entry, _configuration: Configuration): readonly Finding[] {
  const { kind, record } = entry;
  const at: Place = { path: entry.path, pointer: '/state', on: 'value' };
  const { states } = lifecycleOf(kind, record);
  if (!states.includes(record.state)) return [notOfType(entry, states, at)];
  const missing = missingIn(kind, record, record.state);
  return [
    ...(isAsImported(entry)
      ? tellIncomplete(missing, record.state, at)
      : missing.map((need) => miss(need, record.state, at))),
    ...checkStale(entry),
  ];
}

function notOfType(entry: Entry, states: readonly string[], at: Place): Finding {
  const type = entry.kind === 'change' ? entry.record.type : entry.kind;
  return finding('STATE_NOT_OF_TYPE', at, { type, state: entry.record.state, known: states });
}

function miss(need: Need, state: string, at: Place): Finding {
  return finding('STATE_FIELD_MISSING', at, { state, what: need.says, field: fieldOf(need), give: need.give });
}

function tellIncomplete(missing: readonly Need[], state: string, at: Place): readonly Finding[] {
  if (missing.length === 0) return [];
  return [finding('STATE_IMPORTED_INCOMPLETE', at, { state, fields: [...new Set(missing.map(fieldOf))] })];
}

function checkStale(entry: Entry): readonly Finding[] {
  const { kind, path, record } = entry;
  return staleIn(kind, record, record.state).map((field) => {
    const states = lifecycleOf(kind, record).passing.find((passing) => passing.field === field)?.states ?? [];
    return finding(
      'STATE_FIELD_STALE',
      { path, pointer: `/${field}`, on: 'key' },
      { field, states, state: record.state },
    );
  });
}

/** Whether another system brought the record into its state: what it did not ask for is not owed here. */
function isAsImported({ record }: Entry): boolean {
  if (record.source?.kind !== 'import') return false;
  const entered = record.journal.findLast((entry) => entry.to !== undefined);
  return entered?.to === record.state && entered.source?.import !== undefined;
}

/** The field as people write it: `resolution.code`. */
export function fieldOf(need: Need): string {
  return need.pointer.slice(1).replaceAll('/', '.');
}
