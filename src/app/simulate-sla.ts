import type { Configuration, SlaConfig } from '../core/config/configuration.ts';
import { type ComparedClock, compareClocks, isMoved, type Standing } from '../core/history/compare-clocks.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { isFinal } from '../core/lifecycle/lifecycle-of.ts';
import { formatInstant, type Instant } from '../core/time/instant.ts';
import type { LoadZone } from '../core/time/zone.ts';
import { prepareTiming } from './measure-clocks.ts';

export type SimulationOptions = {
  /** The configuration that is proposed: of its definitions the last versions, as if they had always been in force. */
  readonly proposed: Configuration;
  readonly loadZone: LoadZone;
  /** Clocks that began from then on are compared. */
  readonly since: Instant;
  readonly now: Instant;
};

export type Verdict = Standing['verdict'] | 'not_measured';

type Turn = { readonly from: Verdict; readonly to: Verdict; readonly count: number };

export type Simulation = {
  readonly since: string;
  readonly as_of: string;
  /** How many clocks were compared, with those that only one side has. */
  readonly clocks: number;
  readonly definitions: readonly { readonly definition: string; readonly turns: readonly Turn[] }[];
  /** Clocks that come out otherwise: another verdict first, then by how much. */
  readonly moved: readonly MovedClock[];
};

export type MovedClock = ComparedClock & {
  readonly from: Verdict;
  readonly to: Verdict;
  /** By how many seconds more, or less where negative, are left of the target than before. */
  readonly shift: number;
};

/** All clocks of a period under proposed service levels and calendars, against those that were in force. */
export function simulateSla({ entries, configuration }: Ledger, options: SimulationOptions): Simulation {
  const { loadZone, now, since } = options;
  const sides = {
    before: prepareTiming(configuration, loadZone).rules,
    after: prepareTiming(alwaysInForce(options.proposed), loadZone).rules,
    now,
  };
  const from = formatInstant(since);
  const clocks = entries
    .filter(({ kind, record }) => !isFinal(kind, record.state) || (record.journal.at(-1)?.at ?? '') >= from)
    .flatMap((entry) => compareClocks(entry, sides))
    .filter(({ startedAt }) => startedAt >= from);
  return {
    since: from,
    as_of: formatInstant(now),
    clocks: clocks.length,
    definitions: definitionsOf(clocks),
    moved: clocks.filter(isMoved).map(toMoved).toSorted(byWeight),
  };
}

/** What is proposed says how clocks will run; a date from which it holds would leave the past as it was. */
function alwaysInForce(configuration: Configuration): Configuration {
  const { sla } = configuration;
  if (sla === undefined) return configuration;
  const latest = new Map(sla.value.definitions.map(({ effective_from: _, ...rest }) => [rest.id, rest]));
  // Leaving a key out takes the alternatives of the definition apart for the compiler, not in fact.
  const value = { definitions: [...latest.values()] } as unknown as SlaConfig;
  return { ...configuration, sla: { ...sla, value } };
}

function definitionsOf(clocks: readonly ComparedClock[]): Simulation['definitions'] {
  const ids = [...new Set(clocks.map(({ definition }) => definition))];
  return ids.map((definition) => ({
    definition,
    turns: turnsOf(clocks.filter((clock) => clock.definition === definition)),
  }));
}

function turnsOf(clocks: readonly ComparedClock[]): readonly Turn[] {
  const turns = new Map<string, Turn>();
  for (const clock of clocks) {
    const { from, to } = verdictsOf(clock);
    const key = `${from} ${to}`;
    turns.set(key, { from, to, count: (turns.get(key)?.count ?? 0) + 1 });
  }
  return [...turns.values()].toSorted((a, b) => b.count - a.count);
}

function verdictsOf({ before, after }: ComparedClock): { readonly from: Verdict; readonly to: Verdict } {
  return { from: before?.verdict ?? 'not_measured', to: after?.verdict ?? 'not_measured' };
}

function toMoved(clock: ComparedClock): MovedClock {
  const { before, after } = clock;
  const shift = before === undefined || after === undefined ? 0 : after.remaining - before.remaining;
  return { ...clock, ...verdictsOf(clock), shift };
}

function byWeight(a: MovedClock, b: MovedClock): number {
  const same = (clock: MovedClock) => Number(clock.from === clock.to);
  return (
    same(a) - same(b) ||
    Math.abs(b.shift) - Math.abs(a.shift) ||
    Number(a.record > b.record) - Number(a.record < b.record)
  );
}
