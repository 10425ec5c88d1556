import type { Holder, HolderShare } from '../../sla/holders.ts';
import { type ClockFacts, isLate } from '../facts/clock-facts.ts';
import type { LocalTime } from '../period/local-time.ts';
import { contains, type Period } from '../period/period.ts';
import { byDue, type ClockRow, toClockRow } from './clock-row.ts';
import { compareText, textOf } from './record-row.ts';

/** A clock that passed its target: when, who held the record then, and who used how much of the clock time. */
export type Breach = {
  readonly clock: ClockRow;
  readonly breached_at: string | null;
  readonly held_by: Holder | null;
  /** The closing category of the record, else its category. */
  readonly cause: string | null;
  readonly holders: readonly HolderShare[];
};

export type BreachSummary = {
  /** Clocks whose target was passed in the period, and all that are open and past it, most urgent first. */
  readonly list: readonly Breach[];
  /** By the team that held the record when the target was passed; each team's share of the elapsed time of them all. */
  readonly by_team: readonly {
    readonly team: string;
    readonly breaches: number;
    readonly seconds: number;
    readonly of_seconds: number;
  }[];
  readonly by_cause: readonly { readonly cause: string | null; readonly breaches: number }[];
};

export function breachSummary(clocks: readonly ClockFacts[], period: Period, local: LocalTime): BreachSummary {
  const breached = clocks
    .filter((each) => isLate(each) || contains(period, each.breached))
    .sort((a, b) => Number(isLate(b)) - Number(isLate(a)) || byDue(a, b));
  const list = breached.map((each) => toBreach(each, local));
  return { list, by_team: byTeam(list), by_cause: byCause(list) };
}

function toBreach(each: ClockFacts, local: LocalTime): Breach {
  return {
    clock: toClockRow(each, local),
    breached_at: textOf(each.breached),
    held_by: each.clock.breached_with ?? null,
    cause: causeOf(each),
    holders: each.clock.holders,
  };
}

function causeOf({ facts }: ClockFacts): string | null {
  const record = facts.record as { readonly closing_category?: string; readonly category?: string };
  return record.closing_category ?? record.category ?? null;
}

function byTeam(list: readonly Breach[]): BreachSummary['by_team'] {
  const breaches = new Map<string, number>();
  const seconds = new Map<string, number>();
  for (const { held_by, holders } of list) {
    if (held_by?.team != null) breaches.set(held_by.team, (breaches.get(held_by.team) ?? 0) + 1);
    for (const { team, seconds: used } of holders)
      if (team !== null) seconds.set(team, (seconds.get(team) ?? 0) + used);
  }
  const total = [...seconds.values()].reduce((sum, each) => sum + each, 0);
  const teams = [...new Set([...breaches.keys(), ...seconds.keys()])].sort(compareText);
  return teams
    .map((team) => ({
      team,
      breaches: breaches.get(team) ?? 0,
      seconds: seconds.get(team) ?? 0,
      of_seconds: total,
    }))
    .sort((a, b) => b.breaches - a.breaches || b.seconds - a.seconds);
}

function byCause(list: readonly Breach[]): BreachSummary['by_cause'] {
  const counts = new Map<string | null, number>();
  for (const { cause } of list) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts]
    .map(([cause, breaches]) => ({ cause, breaches }))
    .sort((a, b) => b.breaches - a.breaches || compareText(a.cause ?? '', b.cause ?? ''));
}
