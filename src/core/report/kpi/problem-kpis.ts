import type { Instant } from '../../time/instant.ts';
import { parseInstant } from '../../time/instant.ts';
import { type RecordFacts, wasOpenAt } from '../facts/record-facts.ts';
import { count, durations, share } from '../figure/figure.ts';
import { contains } from '../period/period.ts';
import { endedIn, isOpenedIn, isResolvedIn, type Kpi } from './kpi.ts';

export const problemKpis: readonly Kpi[] = [
  {
    id: 'problem_opened',
    title: 'Opened',
    definition: 'Problems opened in the period.',
    measure: ({ ledger }, period) => count(ledger.problems.filter(isOpenedIn(period))),
  },
  {
    id: 'problem_resolved',
    title: 'Resolved',
    definition: 'Problems resolved in the period.',
    measure: ({ ledger }, period) => count(ledger.problems.filter(isResolvedIn(period))),
  },
  {
    id: 'problem_backlog',
    title: 'Backlog',
    definition: 'Problems neither resolved nor closed at the end of the period.',
    measure: ({ ledger }, period) => count(ledger.problems.filter((each) => wasOpenAt(each, period.to))),
  },
  {
    id: 'problem_queue_rate',
    title: 'Queue rate',
    definition: 'Problems closed for every 100 opened in the period; above 100 the queue shrinks.',
    measure: ({ ledger }, period) => ({
      as: 'rate',
      numerator: ledger.problems.filter(({ closed }) => contains(period, closed)).length,
      denominator: ledger.problems.filter(isOpenedIn(period)).length,
      per: 100,
    }),
  },
  {
    id: 'problem_time_to_resolve',
    title: 'Time to resolve, wall',
    definition: 'Resolution less opening, of problems resolved in the period. Wall time.',
    measure: ({ problemTimes }, period) =>
      durations(
        'wall',
        endedIn(problemTimes, period).map(({ wall }) => wall),
      ),
  },
  {
    id: 'problem_known_error_coverage',
    title: 'Known-error coverage',
    definition: 'Open problems with a published workaround at the end of the period, of all open then.',
    aim: { target: 'known_error_coverage', is: 'at_least' },
    measure: ({ ledger }, period) =>
      share(
        ledger.problems.filter((each) => wasOpenAt(each, period.to)),
        (each) => hadPublishedWorkaround(each, period.to),
      ),
  },
];

/** `published_at` may be missing where it was written by hand; the status alone then counts. */
export function hadPublishedWorkaround({ record }: RecordFacts<'problem'>, at: Instant): boolean {
  const knownError = record.known_error;
  if (knownError?.status !== 'published' || knownError.workaround === undefined) return false;
  const published = knownError.published_at === undefined ? undefined : parseInstant(knownError.published_at);
  return published === undefined || published < at;
}
