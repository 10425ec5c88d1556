import type { Draft, Entry, Ledger } from '../ledger/ledger.ts';
import { CONFIGURATION, entryOf } from '../lifecycle/lifecycle-fixtures.ts';
import type { FileEffect, FilePlan } from '../plan/plan.ts';
import { applyEdits, type Edit } from '../record/edit.ts';
import type { AnyRecord } from '../record/record.ts';
import { recordToJson } from '../record/record-json.ts';

/** A ledger in memory, and what a plan makes of it; for tests of the laws that hold over planning and applying. */
export function ledgerOf(entries: readonly Entry[], drafts: readonly Draft[] = []): Ledger {
  return { entries, drafts, configuration: CONFIGURATION, unreadable: [] };
}

export function applied(ledger: Ledger, plan: FilePlan): Ledger {
  return plan.effects.reduce(applyEffect, ledger);
}

function applyEffect(ledger: Ledger, effect: FileEffect): Ledger {
  switch (effect.kind) {
    case 'edit_record':
      return replaced(ledger, effect.path, effect.path, effect.edits);
    case 'move_file':
      return replaced(ledger, effect.path, effect.to, effect.edits ?? []);
    case 'create_record':
      return effect.document.endsWith('-draft')
        ? ledger
        : { ...ledger, entries: [...ledger.entries, entryAt(effect.value as unknown as AnyRecord, effect.path)] };
    default:
      throw new Error(`no test applies ${effect.kind}`);
  }
}

function replaced(ledger: Ledger, path: string, to: string, edits: readonly Edit[]): Ledger {
  const entries = ledger.entries.map((entry) =>
    entry.path === path ? entryAt(edited(entry.record, edits), to) : entry,
  );
  const draft = ledger.drafts.find((one) => one.path === path);
  if (draft === undefined) return { ...ledger, entries };
  const drafts = ledger.drafts.filter((one) => one.path !== path);
  return { ...ledger, drafts, entries: [...entries, entryAt(edited(draft.draft, edits), to)] };
}

function edited(record: object, edits: readonly Edit[]): AnyRecord {
  const result = applyEdits(recordToJson(record), edits);
  if (!result.ok) throw new Error(result.reason);
  return result.value as unknown as AnyRecord;
}

function entryAt(record: AnyRecord, path: string): Entry {
  return { ...entryOf(record, path) };
}
