import type { FieldInput } from '../../core/journal/field-input.ts';
import type { Outcome } from '../../core/journal/outcome.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import { toFilePlan } from '../../core/links/link-changes.ts';
import { indexRecords } from '../../core/links/record-index.ts';
import { fieldsFromIncidents } from '../../core/problem/from-incidents.ts';
import type { Incident } from '../../core/record/record.ts';
import { type CreateOptions, createRecord } from '../create-record.ts';

export type Raised =
  | Outcome
  | { readonly ok: false; readonly why: 'no_incident'; readonly id: string }
  | { readonly ok: false; readonly why: 'has_problem'; readonly id: string; readonly problem: string };

/** A problem with what its incidents say, linked to all of them, whatever their state; none of them may have one. */
export function raiseProblem(
  ledger: Ledger,
  ids: readonly string[],
  given: FieldInput,
  options: CreateOptions,
): Raised {
  const index = indexRecords(ledger.entries);
  const incidents: Incident[] = [];
  for (const id of new Set(ids)) {
    const entry = index.get(id);
    if (entry?.kind !== 'incident') return { ok: false, why: 'no_incident', id };
    const problem = entry.record.links?.problem;
    if (problem !== undefined) return { ok: false, why: 'has_problem', id, problem };
    incidents.push(entry.record);
  }
  const [first, ...others] = incidents;
  if (first === undefined) return createRecord('problem', given, ledger, options);
  const outcome = createRecord('problem', { ...fieldsFromIncidents([first, ...others]), ...given }, ledger, options);
  return outcome.ok && options.draft !== true ? linked(outcome, incidents, index) : outcome;
}

function linked(
  outcome: Outcome & { readonly ok: true },
  incidents: readonly Incident[],
  index: ReadonlyMap<string, Entry>,
): Outcome {
  const because = `it was raised from ${incidents.length === 1 ? 'it' : 'them'}`;
  const changes = incidents.map(
    ({ id }) => ({ id, field: 'problem', target: outcome.id, op: 'add', because }) as const,
  );
  const links = toFilePlan(changes, index);
  const effects = [...outcome.plan.effects, ...links.effects];
  return { ...outcome, plan: { effects, summary: [...outcome.plan.summary, ...links.summary] } };
}
