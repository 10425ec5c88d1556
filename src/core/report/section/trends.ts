import { formatCivilDay, toCivilDay } from '../../time/civil-date.ts';
import type { Instant } from '../../time/instant.ts';
import { type LedgerFacts, wasOpenAt } from '../facts/record-facts.ts';
import type { LocalTime } from '../period/local-time.ts';
import type { Period } from '../period/period.ts';
import type { TeamName } from './queue.ts';

export type TeamTrend = {
  readonly team: string;
  readonly title: string;
  /** Tickets (incidents and requests) open at the as-of. */
  readonly open: number;
  /** Tickets open at the end of each week of the model; by the team that holds them at the as-of. */
  readonly backlog: readonly number[];
};

export type DayTrend = {
  /** The local day of the first count. */
  readonly from: string;
  /** Incidents opened on each local day: 53 weeks, the last day is that of the as-of. */
  readonly opened: readonly number[];
};

export function teamTrends(
  ledger: LedgerFacts,
  teams: readonly TeamName[],
  weeks: readonly Period[],
): readonly TeamTrend[] {
  const tickets = [...ledger.incidents, ...ledger.requests];
  return teams.map(({ id, title }) => {
    const own = tickets.filter(({ team }) => team === id);
    return {
      team: id,
      title,
      open: own.filter(({ phase }) => phase === 'open').length,
      backlog: weeks.map(({ to }) => own.filter((each) => wasOpenAt(each, to)).length),
    };
  });
}

const DAYS = 53 * 7;

export function dayTrend({ incidents }: LedgerFacts, local: LocalTime, asOf: Instant): DayTrend {
  const first = toCivilDay(local.dayAt(asOf) - DAYS + 1);
  const opened = new Array<number>(DAYS).fill(0);
  for (const each of incidents) {
    const index = local.dayAt(each.opened) - first;
    if (index >= 0 && index < DAYS) opened[index] = (opened[index] ?? 0) + 1;
  }
  return { from: formatCivilDay(first), opened };
}
