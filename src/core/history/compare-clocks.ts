import type { Entry } from '../ledger/ledger.ts';
import type { ClockRun } from '../sla/clock-run.ts';
import { measureRecord } from '../sla/clocks-of.ts';
import { remainingSeconds } from '../sla/manual-due.ts';
import type { SlaRules } from '../sla/sla-rules.ts';
import { formatInstant, type Instant } from '../time/instant.ts';

/** How one clock stands under one set of definitions and calendars. */
export type Standing = {
  readonly verdict: 'met' | 'breached' | 'running';
  readonly isCompleted: boolean;
  readonly elapsed: number;
  readonly target: number;
  /** Negative once it is overdue. */
  readonly remaining: number;
};

/** One clock of one record under both; absent where the definition has no such clock. */
export type ComparedClock = {
  readonly record: string;
  readonly definition: string;
  readonly startedAt: string;
  readonly before?: Standing;
  readonly after?: Standing;
};

type Sides = { readonly before: SlaRules; readonly after: SlaRules; readonly now: Instant };

/**
 * The clocks of one record under two configurations. A clock is the same by its definition and its start, whatever
 * target it runs under; cancelled ones say nothing and are left out.
 */
export function compareClocks({ kind, record }: Entry, { before, after, now }: Sides): readonly ComparedClock[] {
  const clocked = { kind, ...record };
  const [old, next] = [
    standings(measureRecord(clocked, before, now).runs),
    standings(measureRecord(clocked, after, now).runs),
  ];
  return [...new Set([...old.keys(), ...next.keys()])].map((key) => {
    const [definition = '', startedAt = ''] = key.split(' ');
    const [was, is] = [old.get(key), next.get(key)];
    return {
      record: record.id,
      definition,
      startedAt,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
  });
}

function standings(runs: readonly ClockRun[]): ReadonlyMap<string, Standing> {
  return new Map(
    runs
      .filter(({ stage }) => stage !== 'cancelled')
      .map((run) => [`${run.definition.id} ${formatInstant(run.startedAt)}`, standingOf(run)] as const),
  );
}

function standingOf(run: ClockRun): Standing {
  const isCompleted = run.stage === 'completed';
  const verdict = run.breachedAt !== undefined ? 'breached' : isCompleted ? 'met' : 'running';
  return { verdict, isCompleted, elapsed: run.elapsed, target: run.target, remaining: remainingSeconds(run) };
}

export function isMoved({ before, after }: ComparedClock): boolean {
  if (before === undefined || after === undefined) return before !== after;
  return (
    before.verdict !== after.verdict ||
    before.elapsed !== after.elapsed ||
    before.target !== after.target ||
    before.remaining !== after.remaining
  );
}
