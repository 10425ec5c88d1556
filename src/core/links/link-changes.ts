import type { Entry } from '../ledger/ledger.ts';
import type { FileEffect, FilePlan } from '../plan/plan.ts';
import { applyEdits, type Edit } from '../record/edit.ts';
import { fieldToJson, recordToJson } from '../record/record-json.ts';
import { compareIds, type RecordIndex } from './record-index.ts';
import { type LinkField, relations } from './relations.ts';
import { idsAt } from './stated-links.ts';

/** One id put into or taken out of a field of a record, with the reason for people. */
export type LinkChange = {
  readonly id: string;
  readonly field: LinkField;
  readonly target: string;
  readonly op: 'add' | 'remove';
  readonly because: string;
};

/** The records after the changes; those that are not touched are the same objects. */
export function applyChanges(entries: readonly Entry[], changes: readonly LinkChange[]): readonly Entry[] {
  const touched = byRecord(changes);
  return entries.map((entry) => {
    const own = touched.get(entry.record.id);
    if (own === undefined) return entry;
    const applied = applyEdits(recordToJson(entry.record), editsFor(entry, own));
    if (!applied.ok) throw new Error(`links of ${entry.path} cannot be edited: ${applied.reason}`);
    // The fields come from the table of relations for this kind, which the schema of the kind repeats.
    return { ...entry, record: applied.value as unknown } as Entry;
  });
}

/** The changes as edits of files, in the order of the ids. */
export function toFilePlan(changes: readonly LinkChange[], index: RecordIndex): FilePlan {
  const touched = [...byRecord(changes)].sort(([a], [b]) => compareIds(a, b));
  const effects = touched.flatMap(([id, own]): readonly FileEffect[] => {
    const entry = index.get(id);
    return entry === undefined ? [] : [{ kind: 'edit_record', path: entry.path, edits: editsFor(entry, own) }];
  });
  return { effects, summary: [...changes].sort(compareChanges).map(toLine) };
}

function byRecord(changes: readonly LinkChange[]): ReadonlyMap<string, readonly LinkChange[]> {
  const touched = new Map<string, LinkChange[]>();
  for (const change of changes) {
    const own = touched.get(change.id);
    if (own === undefined) touched.set(change.id, [change]);
    else own.push(change);
  }
  return touched;
}

/** A list or map that nothing is left in goes altogether. */
function editsFor(entry: Entry, changes: readonly LinkChange[]): readonly Edit[] {
  const fields = [...new Set(changes.map((change) => change.field))];
  const idsOf = new Map(fields.map((field) => [field, idsAfter(entry, field, changes)]));
  const given = Object.keys(entry.record.links ?? {}) as LinkField[];
  const isLeft = [...given, ...fields].some((field) => (idsOf.get(field) ?? idsAt(entry, field)).length > 0);
  if (!isLeft) return [{ op: 'remove', pointer: '/links' }];
  return [...idsOf].map(([field, ids]): Edit => {
    const pointer = `/links/${field}`;
    if (ids.length === 0) return { op: 'remove', pointer };
    return { op: 'set', pointer, value: isList(entry, field) ? ids : fieldToJson(ids[0]) };
  });
}

/** What is added stands behind what was there, in the order of the numbers. */
function idsAfter(entry: Entry, field: LinkField, changes: readonly LinkChange[]): readonly string[] {
  const own = changes.filter((change) => change.field === field);
  const gone = new Set(own.filter((change) => change.op === 'remove').map((change) => change.target));
  const added = own.filter((change) => change.op === 'add').map((change) => change.target);
  const kept = idsAt(entry, field).filter((id) => !gone.has(id));
  return [...new Set([...kept, ...added.sort(compareIds)])];
}

function isList(entry: Entry, field: LinkField): boolean {
  return (relations[entry.kind][field]?.most ?? 1) > 1;
}

function compareChanges(a: LinkChange, b: LinkChange): number {
  return compareIds(a.id, b.id) || compareIds(a.target, b.target);
}

function toLine({ id, field, target, op, because }: LinkChange): string {
  return `${id} links.${field}: ${target} ${op === 'add' ? 'added' : 'removed'}, as ${because}`;
}
