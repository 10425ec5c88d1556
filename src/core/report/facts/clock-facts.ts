import type { Clock } from '../../sla/clock.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import { isCounted, type LedgerFacts, type RecordFacts } from './record-facts.ts';

/** A clock with the facts of its record, and its instants read. */
export type ClockFacts = {
  readonly clock: Clock;
  readonly facts: RecordFacts;
  readonly due: Instant | undefined;
  /** When it was completed. */
  readonly completed: Instant | undefined;
  readonly breached: Instant | undefined;
};

export type ClockTarget = Clock['target'];

/** Clocks of counted records; cancelled ones, such as those of an earlier priority, are left out. */
export function clockFacts(clocks: readonly Clock[], ledger: LedgerFacts): readonly ClockFacts[] {
  return clocks.flatMap((clock) => {
    const facts = ledger.byId.get(clock.record);
    return facts === undefined || !isCounted(facts) || clock.stage === 'cancelled' ? [] : [withInstants(clock, facts)];
  });
}

function withInstants(clock: Clock, facts: RecordFacts): ClockFacts {
  const read = (text: string | null | undefined) => (text == null ? undefined : parseInstant(text));
  return {
    clock,
    facts,
    due: read(clock.due_at),
    completed: clock.stage === 'completed' ? read(clock.stopped_at) : undefined,
    breached: read(clock.breached_at),
  };
}

/** In progress or paused. */
export function isOpenClock({ clock }: ClockFacts): boolean {
  return clock.stage === 'in_progress' || clock.stage === 'paused';
}

export function isLate(each: ClockFacts): boolean {
  return isOpenClock(each) && each.clock.breached;
}

/** At least 75 % of the target used, and not breached; paused clocks among them. */
export function isAtRisk(each: ClockFacts): boolean {
  return isOpenClock(each) && !each.clock.breached && each.clock.percent_used >= 75;
}
