import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Entry } from '../ledger/ledger.ts';

/** Evidence comes with the entry of the registration that wrote it; without one somebody else wrote it. */
export function checkEvidence({ path, kind, record }: Entry): readonly Finding[] {
  if (kind !== 'change' || record.evidence === undefined) return [];
  const { pull_request: number } = record.evidence;
  const isToldOf = record.journal.some(
    ({ source }) => source?.pull_request !== undefined && source.pull_request === number,
  );
  if (isToldOf) return [];
  const of = number === undefined ? 'no pull request' : `pull request ${number}`;
  return [finding('EVIDENCE_UNSUPPORTED', { path, pointer: '/evidence', on: 'key' }, { of })];
}
