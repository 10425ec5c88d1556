import { nextOfflineNumber } from '../history/next-number.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import type { FileEffect } from '../plan/plan.ts';
import type { Edit } from '../record/edit.ts';
import type { AnyRecord, JournalEntry, RecordKind } from '../record/record.ts';
import { pathOfRecord, toRecordId } from '../record/record-id.ts';
import { fieldToJson, recordToJson } from '../record/record-json.ts';
import type { BuiltRecord } from './build-record.ts';
import type { Contradiction } from './import-report.ts';

export type Landing = {
  readonly effects: readonly FileEffect[];
  readonly summary: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly counts: { readonly created: number; readonly extended: number; readonly unchanged: number };
};

/** Puts built records beside what is here: new ones with the next free id, known ones left alone or extended. */
export function land(built: readonly BuiltRecord[], kind: RecordKind, ledger: Ledger): Landing {
  const here = new Map(ledger.entries.flatMap((entry) => keyed(entry)));
  let next = nextOfflineNumber(ledger);
  const effects: FileEffect[] = [];
  const contradictions: Contradiction[] = [];
  const counts = { created: 0, extended: 0, unchanged: 0 };
  for (const one of built) {
    const known = here.get(one.record.source?.key ?? '');
    if (known === undefined) {
      effects.push(creation(one, kind, next++));
      counts.created++;
      continue;
    }
    const edits = extension(known, one);
    if (edits === undefined) contradictions.push(otherHistory(one));
    else if (edits.length === 0) counts.unchanged++;
    else {
      effects.push({ kind: 'edit_record', path: known.path, edits });
      counts.extended++;
    }
  }
  const summary = [`${counts.created} created, ${counts.extended} extended, ${counts.unchanged} unchanged`];
  return { effects, summary, contradictions, counts };
}

function keyed(entry: Entry): readonly (readonly [string, Entry])[] {
  const { source } = entry.record;
  return source?.kind === 'import' && source.key !== undefined ? [[source.key, entry]] : [];
}

function creation(one: BuiltRecord, kind: RecordKind, number: number): FileEffect {
  const id = toRecordId(kind, number);
  return {
    kind: 'create_record',
    path: pathOfRecord(id, one.record.opened_at),
    document: kind,
    value: recordToJson({ id, ...one.record }),
  };
}

/** The edits that bring a record up to the file; `undefined` where its journal is not a beginning of the file's. */
function extension(known: Entry, one: BuiltRecord): readonly Edit[] | undefined {
  const before: AnyRecord = known.record;
  const { journal } = one.record;
  const isPrefix = before.journal.every((entry, index) => sameEntry(entry, journal[index]));
  if (!isPrefix) return undefined;
  const appended = journal.slice(before.journal.length);
  if (appended.length === 0) return [];
  const old: Readonly<Record<string, unknown>> = { ...before };
  const fields = Object.entries(one.record).filter(([name]) => name !== 'journal' && name !== 'source');
  const changed = fields.filter(([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value));
  const gone = ['hold_reason'].filter((name) => old[name] !== undefined && !Object.hasOwn(one.record, name));
  return [
    ...changed.map(([name, value]): Edit => ({ op: 'set', pointer: `/${name}`, value: fieldToJson(value) })),
    ...gone.map((name): Edit => ({ op: 'remove', pointer: `/${name}` })),
    ...appended.map((entry): Edit => ({ op: 'append', pointer: '/journal', value: recordToJson(entry) })),
  ];
}

/** Row numbers shift when a file is exported again; when and what is what makes an entry the same. */
function sameEntry(a: JournalEntry, b: JournalEntry | undefined): boolean {
  if (b === undefined || a.at !== b.at || a.to !== b.to) return false;
  return sortedJson(a.set) === sortedJson(b.set);
}

function sortedJson(set: Readonly<Record<string, unknown>> | undefined): string {
  return JSON.stringify(Object.entries(set ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function otherHistory(one: BuiltRecord): Contradiction {
  return { key: one.key, kind: 'history_differs', row: 0, detail: 'its journal does not begin like the file' };
}
