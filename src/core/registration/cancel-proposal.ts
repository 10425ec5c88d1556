import type { Configuration } from '../config/configuration.ts';
import { type Attribution, toEntry } from '../journal/attribution.ts';
import { registerDraft } from '../journal/register-draft.ts';
import type { Draft } from '../ledger/ledger.ts';
import type { FileEffect } from '../plan/plan.ts';
import { applyEdits } from '../record/edit.ts';
import { isJsonMap, type JsonMap } from '../record/json.ts';
import type { JournalEntry } from '../record/record.ts';
import type { RecordId } from '../record/record-id.ts';
import { recordToJson } from '../record/record-json.ts';

export type Cancelled = {
  readonly id: RecordId;
  readonly pullRequest: number;
  readonly repository: string;
  readonly raised: Pick<Attribution, 'by' | 'at'>;
  readonly closed: Pick<Attribution, 'by' | 'at'>;
  /** Who refused it and why; absent where its author withdrew it. */
  readonly refusal?: string;
};

/** A draft that was never merged becomes a change all the same: cancelled, with who ended it and why. */
export function cancelProposal(
  draft: Draft & { readonly kind: 'change' },
  configuration: Configuration,
  { id, pullRequest: number, repository, raised, closed, refusal }: Cancelled,
): FileEffect {
  const source = { pull_request: number };
  const made = registerDraft(draft, configuration, {
    id,
    attribution: { ...raised, source },
    source: { kind: 'pull_request', repository, number },
  });
  if (made.kind !== 'move_file' || made.edits === undefined) throw new Error('a draft is registered by moving it');
  const applied = applyEdits(recordToJson(draft.draft), made.edits);
  if (!applied.ok || !isJsonMap(applied.value)) throw new Error('a draft is a map');
  const journal = applied.value.journal as unknown as readonly JournalEntry[];
  const ending = toEntry(journal, { ...closed, source }, { to: 'cancelled' });
  const value: JsonMap = {
    ...applied.value,
    state: 'cancelled',
    cancellation: (refusal ?? `Withdrawn by ${closed.by}.`).slice(0, 2000),
    journal: [...journal.map(recordToJson), recordToJson(ending)],
  };
  return { kind: 'create_record', path: made.to, document: 'change', value };
}
