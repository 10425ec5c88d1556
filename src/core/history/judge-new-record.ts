import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';
import { sameLogin } from '../lifecycle/role.ts';
import { FIRST_OFFLINE_NUMBER, isOnForge, parseRecordId } from '../record/record-id.ts';
import { authorOf, type HistoryFacts } from './facts.ts';

/** Records that bring a history of their own with them, told by many. */
const WITH_HISTORY: readonly string[] = ['import', 'sample'];

/** A record that a person added: with a number that is the person's to give, and a journal in the person's name. */
export function judgeNewRecord(entry: Entry, facts: HistoryFacts): readonly Finding[] {
  const author = authorOf(facts);
  if (author === undefined) return [];
  return [...judgeNumber(entry, author), ...judgeNames(entry, author), ...judgeProof(entry, author)];
}

function judgeNumber({ path, record }: Entry, author: string): readonly Finding[] {
  const id = parseRecordId(record.id);
  if (id === undefined || !isOnForge(id)) return [];
  const place: Place = { path, pointer: '/id', on: 'value' };
  return [finding('HISTORY_ID_NOT_GIVEN', place, { author, id, first: FIRST_OFFLINE_NUMBER })];
}

function judgeNames({ path, record }: Entry, author: string): readonly Finding[] {
  if (WITH_HISTORY.includes(record.source?.kind ?? '')) return [];
  return record.journal.flatMap(({ by }, index) => {
    if (sameLogin(by, author)) return [];
    const place: Place = { path, pointer: `/journal/${index}/by`, on: 'value' };
    return [finding('HISTORY_OTHERS_NAME', place, { author, by })];
  });
}

function judgeProof({ path, kind, record }: Entry, author: string): readonly Finding[] {
  if (kind !== 'change' || record.evidence === undefined || record.source?.kind === 'sample') return [];
  const place: Place = { path, pointer: '/evidence', on: 'key' };
  return [finding('HISTORY_EVIDENCE_FORGED', place, { author, what: 'added', field: 'evidence' })];
}
