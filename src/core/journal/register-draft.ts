import type { Configuration } from '../config/configuration.ts';
import type { Draft } from '../ledger/ledger.ts';
import { lifecycleOf } from '../lifecycle/lifecycle-of.ts';
import type { FileEffect } from '../plan/plan.ts';
import { computePriority } from '../priority/priority.ts';
import type { Edit } from '../record/edit.ts';
import type { RecordSource } from '../record/record.ts';
import { pathOfRecord, type RecordId } from '../record/record-id.ts';
import { fieldToJson, recordToJson } from '../record/record-json.ts';
import { formatInstant } from '../time/instant.ts';
import { type Attribution, toEntry } from './attribution.ts';
import { trackedValues } from './record-fields.ts';

export type DraftRegistration = {
  readonly id: RecordId;
  readonly attribution: Attribution;
  readonly source: RecordSource;
};

/**
 * Makes a draft the record that it was meant to be: moved to its place, with id, initial state, priority and the
 * opening of its journal. Its own text stays as it was written.
 */
export function registerDraft(
  { kind, path, draft }: Draft,
  configuration: Configuration,
  { id, attribution, source }: DraftRegistration,
): FileEffect {
  const openedAt = formatInstant(attribution.at);
  const { initial } = lifecycleOf(kind, draft);
  const matrix = configuration.organisation?.value.priority_matrix;
  const priority = matrix === undefined ? undefined : computePriority(draft, matrix);
  const fields = priority === undefined ? draft : { ...draft, priority };
  const opening = toEntry([], attribution, { to: initial, set: trackedValues(fields, kind) });
  const added = {
    id,
    state: initial,
    opened_at: openedAt,
    opened_by: attribution.by,
    ...(priority === undefined ? {} : { priority }),
    source,
    journal: [recordToJson(opening)],
  };
  const edits = Object.entries(added).map(
    ([name, value]): Edit => ({ op: 'set', pointer: `/${name}`, value: fieldToJson(value) }),
  );
  return { kind: 'move_file', path, to: pathOfRecord(id, openedAt), edits };
}
