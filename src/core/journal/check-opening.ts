import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import { lifecycleOf } from '../lifecycle/lifecycle-of.ts';
import type { AnyRecord, JournalEntry } from '../record/record.ts';

/** The first entry is the opening: the initial state, at `opened_at`. An imported log may begin in any state. */
export function checkOpening({ kind, path, record }: Entry): readonly Finding[] {
  const findings: Finding[] = [];
  const opening = record.journal[0];
  const { initial } = lifecycleOf(kind, record);
  if (opening?.to !== initial && !(isImported(record) && opening?.to !== undefined)) {
    const found = opening?.to === undefined ? 'names no state' : `says to: ${opening.to}`;
    findings.push(finding('JOURNAL_OPENING_STATE', { path, pointer: '/journal/0', on: 'value' }, { found, initial }));
  }
  if (opening !== undefined && opening.at !== record.opened_at) {
    const args = { found: opening.at, opened: record.opened_at };
    findings.push(finding('JOURNAL_OPENING_TIME', { path, pointer: '/journal/0/at', on: 'value' }, args));
  }
  return findings;
}

export function isImported(record: AnyRecord): boolean {
  return record.source?.kind === 'import';
}

/** An entry that another system made: its moves are history, not acts of ours. */
export function isImportedEntry(record: AnyRecord, entry: JournalEntry): boolean {
  return isImported(record) && entry.source?.import !== undefined;
}
