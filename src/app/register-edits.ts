import { nextOfflineNumber } from '../core/history/next-number.ts';
import { pathOfEntry } from '../core/history/record-path.ts';
import type { Attribution } from '../core/journal/attribution.ts';
import { registerDraft } from '../core/journal/register-draft.ts';
import { registerEntry } from '../core/journal/register-entry.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import type { FileEffect, FilePlan } from '../core/plan/plan.ts';
import type { Edit } from '../core/record/edit.ts';
import { pathKind, toRecordId } from '../core/record/record-id.ts';
import { parseInstant } from '../core/time/instant.ts';

export type RegisterOptions = Attribution & {
  /** Who and when for one file, where the forge knows better than for all; `undefined` leaves it to the whole. */
  readonly attributionOf?: (path: string) => Attribution | undefined;
  /** Whether drafts become records with offline ids. Not where the forge numbers them by their pull requests. */
  readonly drafts?: 'register' | 'leave';
  /** Descriptions that stand beside records; they move with them. */
  readonly descriptions?: ReadonlySet<string>;
  /**
   * When the records of the version before were opened, by id. Without it the journal is believed; with it a journal
   * that was edited itself, or a record that is new, is left to its finding.
   */
  readonly openedBefore?: ReadonlyMap<string, string>;
};

export type RegisterPlan = FilePlan & {
  /** Ids of records of which an edit was forbidden, and is undone. */
  readonly putBack: readonly string[];
};

/**
 * Writes how things came to be: for each record whose fields run ahead of its journal the entry, or what puts a
 * forbidden edit back; for drafts their ids; for files in the wrong folder the right one. Planning again on the
 * result gives an empty plan.
 */
export function registerEdits(ledger: Ledger, options: RegisterOptions): RegisterPlan {
  const records = ledger.entries.map((entry) => registerRecord(entry, ledger, options));
  const drafts = options.drafts === 'leave' ? [] : registerDrafts(ledger, options);
  const all = [...records, ...drafts];
  return {
    effects: all.flatMap((one) => one.effects),
    summary: all.flatMap((one) => one.summary),
    putBack: records.flatMap((one) => one.putBack),
  };
}

function registerRecord(stated: Entry, ledger: Ledger, options: RegisterOptions): RegisterPlan {
  const attribution = options.attributionOf?.(stated.path) ?? options;
  const reset = resetOpening(stated, options);
  const entry = reset === undefined ? stated : reset.entry;
  const registered = registerEntry(entry, ledger.configuration, attribution);
  const edits = [...(reset?.edits ?? []), ...(registered?.edits ?? [])];
  const to = newPath(entry, ledger);
  const summary = [...(reset?.summary ?? []), ...(registered === undefined ? [] : [registered.summary])];
  const putBack = reset !== undefined || registered?.isPutBack === true ? [entry.record.id] : [];
  if (to === undefined) {
    return { effects: edits.length === 0 ? [] : [{ kind: 'edit_record', path: entry.path, edits }], summary, putBack };
  }
  const moved: FileEffect = { kind: 'move_file', path: entry.path, to, ...(edits.length === 0 ? {} : { edits }) };
  const beside = moveDescription(entry.path, to, options);
  return { effects: [moved, ...beside], summary: [...summary, `${entry.record.id} moved to ${to}`], putBack };
}

type Reset = { readonly entry: Entry; readonly edits: readonly Edit[]; readonly summary: readonly string[] };

/**
 * `opened_at` never changes; where it differs from the opening in the journal it is put back. Where the folder says
 * that the journal is what was edited, it is left to the finding.
 */
function resetOpening(entry: Entry, { openedBefore }: RegisterOptions): Reset | undefined {
  const { record } = entry;
  const at = record.journal[0]?.at;
  if (at === undefined || at === record.opened_at || parseInstant(at) === undefined) return undefined;
  if (openedBefore !== undefined && openedBefore.get(record.id) !== at) return undefined;
  const back = { ...entry, record: { ...record, opened_at: at } } as Entry;
  if (pathOfEntry(back) !== entry.path) return undefined;
  const edits: readonly Edit[] = [{ op: 'set', pointer: '/opened_at', value: at }];
  return { entry: back, edits, summary: [`${record.id} put back (opened_at): it never changes`] };
}

/** Where the file is to go; `undefined` where it is right, or where moving it would hide something worse. */
function newPath(entry: Entry, { entries, unreadable }: Ledger): string | undefined {
  const kind = pathKind(entry.path);
  const to = pathOfEntry(entry);
  if (to === undefined || to === entry.path) return undefined;
  if (kind.is !== 'record' || kind.id !== entry.record.id) return undefined;
  if (entry.record.journal[0]?.at !== entry.record.opened_at) return undefined;
  const isTaken = entries.some((other) => other !== entry && (other.path === to || other.record.id === kind.id));
  return isTaken || unreadable.some(({ place }) => place.path === to) ? undefined : to;
}

function moveDescription(from: string, to: string, { descriptions }: RegisterOptions): readonly FileEffect[] {
  const [path, target] = [from, to].map((record) => record.replace(/\.yaml$/, '.description.md'));
  if (path === undefined || target === undefined || descriptions?.has(path) !== true) return [];
  return [{ kind: 'move_file', path, to: target }];
}

function registerDrafts(ledger: Ledger, options: RegisterOptions): readonly FilePlan[] {
  let number = ledger.drafts.length === 0 ? 0 : nextOfflineNumber(ledger);
  return ledger.drafts.map((draft) => {
    const id = toRecordId(draft.kind, number++);
    const attribution = options.attributionOf?.(draft.path) ?? options;
    const source = { kind: 'command' } as const;
    const effect = registerDraft(draft, ledger.configuration, { id, attribution, source });
    return { effects: [effect], summary: [`${draft.path} registered as ${id}`] };
  });
}
