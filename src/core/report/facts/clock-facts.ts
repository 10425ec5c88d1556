import type { Instant } from '../../time/instant.ts';
import { isCounted, type LedgerFacts, type RecordFacts } from './record-facts.ts';

export type ClockTarget = 'response' | 'resolution' | 'update' | 'approval' | 'fulfilment';

export type Holder = { readonly team: string | undefined; readonly assignee: string | undefined };

/** What reports need to know of one clock; `record` is an id. */
export type ReportClock = {
  readonly record: string;
  readonly definition: string;
  readonly kind: 'sla' | 'ola' | 'contract';
  readonly target: ClockTarget;
  readonly stage: 'in_progress' | 'paused' | 'completed' | 'cancelled';
  readonly breached: boolean;
  readonly calendar: string;
  readonly started: Instant;
  /** When the target is passed if nothing pauses; absent where the calendar never opens again. */
  readonly due: Instant | undefined;
  readonly ended: Instant | undefined;
  readonly breachedAt: Instant | undefined;
  readonly elapsedSeconds: number;
  readonly targetSeconds: number;
  /** Clock time by who held the record. */
  readonly holders: readonly (Holder & { readonly seconds: number })[];
  /** Who held it when the target was passed. */
  readonly heldAtBreach: Holder | undefined;
};

export type ClockFacts = ReportClock & { readonly facts: RecordFacts };

/** Clocks of counted records, cancelled ones left out. */
export function clockFacts(clocks: readonly ReportClock[], ledger: LedgerFacts): readonly ClockFacts[] {
  return clocks.flatMap((clock) => {
    const facts = ledger.byId.get(clock.record);
    return facts === undefined || !isCounted(facts) || clock.stage === 'cancelled' ? [] : [{ ...clock, facts }];
  });
}

export function isRunning(clock: ReportClock): boolean {
  return clock.stage === 'in_progress' || clock.stage === 'paused';
}

/** At least 75 % of the target used, and not breached; paused clocks among them. */
export function isAtRisk(clock: ReportClock): boolean {
  return isRunning(clock) && !clock.breached && clock.elapsedSeconds * 4 >= clock.targetSeconds * 3;
}
