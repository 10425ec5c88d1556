import type { Ledger } from '../../ledger/ledger.ts';
import { indexLedger, type LedgerIndex } from '../../ledger/ledger-index.ts';
import { isFinal } from '../../lifecycle/lifecycle-of.ts';
import { isCase, type Occurrence, occurrenceOf } from '../../similarity/matter.ts';
import { findRecurrences, type Recurrence } from '../../similarity/recurrences.ts';
import { similarityThresholds } from '../../similarity/thresholds.ts';
import { formatInstant, type Instant, toInstant } from '../../time/instant.ts';

/** Incidents that are to be proposed as a problem, under a key that names the first of them. */
export type Candidate = Pick<Recurrence, 'service' | 'category' | 'by' | 'words'> & {
  readonly key: string;
  readonly ids: readonly string[];
};

const DAY = 86_400;

/** Over so long it shows which words are rare. */
const KNOWN_DAYS = 180;

/**
 * What has kept coming back within the window up to `now` and is nobody's problem yet. Incidents of a problem, or of a
 * proposal that was declined, prove nothing new; while one of them belongs to a problem that is open or proposed, the
 * others are its concern.
 */
export function problemCandidates(ledger: Ledger, now: Instant): readonly Candidate[] {
  const organisation = ledger.configuration.organisation?.value;
  if (organisation?.similarity === undefined) return [];
  const thresholds = similarityThresholds(organisation);
  const index = indexLedger(ledger);
  const problems = problemsByIncident(index);
  const known = occurrencesIn(index, now, Math.max(KNOWN_DAYS, thresholds.windowDays));
  const recent = known.filter(({ opened }) => opened > now - thresholds.windowDays * DAY);
  return findRecurrences(recent, thresholds, known).flatMap((recurrence) => {
    const { service, category, by, words, ids } = recurrence;
    const free = ids.filter((id) => !problems.has(id));
    const isTaken = ids.some((id) => (problems.get(id) ?? []).some((problem) => !isFinal('problem', problem.state)));
    if (isTaken || free.length < thresholds.atLeast) return [];
    return [
      { key: `recurrence/${free[0]}`, service, by, words, ids: free, ...(category === undefined ? {} : { category }) },
    ];
  });
}

function occurrencesIn(index: LedgerIndex, now: Instant, days: number): readonly Occurrence[] {
  // Instants of one form are in the order of their texts.
  const [since, until] = [formatInstant(toInstant(now - days * DAY)), formatInstant(now)];
  return index.ofKind('incident').flatMap(({ record }) => {
    const isRecent = record.opened_at > since && record.opened_at <= until;
    return isRecent && isCase(record) ? (occurrenceOf(record) ?? []) : [];
  });
}

type ProblemState = { readonly state: string };

/** The problems that an incident is linked to, on either side, or named in the proposal of. */
function problemsByIncident(index: LedgerIndex): ReadonlyMap<string, readonly ProblemState[]> {
  const problems = new Map<string, ProblemState[]>();
  const add = (id: string, problem: ProblemState) => problems.set(id, [...(problems.get(id) ?? []), problem]);
  for (const { record } of index.ofKind('problem')) {
    for (const id of [...(record.links?.incidents ?? []), ...(record.proposal?.incidents ?? [])]) add(id, record);
  }
  for (const { record } of index.ofKind('incident')) {
    if (record.links?.problem === undefined) continue;
    // A problem that cannot be read, or is only proposed by a pull request, is one all the same.
    add(record.id, index.byId.get(record.links.problem)?.record ?? { state: 'new' });
  }
  return problems;
}
