import { toInstant } from '../../time/instant.ts';
import { type ClockFacts, isRunning, type ReportClock } from '../facts/clock-facts.ts';
import type { LocalTime, Moment } from '../period/local-time.ts';
import { compareText, type RecordRow, textOf, toRecordRow } from './record-row.ts';

/** A clock in a list, with the record that it runs on. */
export type ClockRow = {
  readonly record: RecordRow;
  readonly definition: string;
  readonly kind: ReportClock['kind'];
  readonly target: ReportClock['target'];
  readonly stage: ReportClock['stage'];
  readonly breached: boolean;
  readonly elapsed_seconds: number;
  readonly target_seconds: number;
  /** Clock time left; negative once breached. */
  readonly left_seconds: number;
  /** Rounded down, so that 100 is never shown before it is reached. */
  readonly percent_used: number;
  /** When it is, or was, due; moves when a paused clock resumes. */
  readonly due: Moment | null;
  readonly started_at: string;
  readonly ended_at: string | null;
};

export function toClockRow(clock: ClockFacts, local: LocalTime): ClockRow {
  const { definition, kind, target, stage, breached } = clock;
  return {
    record: toRecordRow(clock.facts),
    ...{ definition, kind, target, stage, breached },
    elapsed_seconds: clock.elapsedSeconds,
    target_seconds: clock.targetSeconds,
    left_seconds: clock.targetSeconds - clock.elapsedSeconds,
    percent_used: percentUsed(clock),
    due: clock.due === undefined ? null : local.moment(clock.due),
    started_at: textOf(clock.started) ?? '',
    ended_at: textOf(clock.ended),
  };
}

export function percentUsed({ elapsedSeconds, targetSeconds }: ReportClock): number {
  return targetSeconds <= 0 ? 100 : Math.floor((elapsedSeconds * 100) / targetSeconds);
}

const NEVER = toInstant(Number.MAX_SAFE_INTEGER);

/** Breached ones first, then what moves before what is paused, then the earliest due. */
export function byDue(a: ClockFacts, b: ClockFacts): number {
  return (
    Number(b.breached) - Number(a.breached) ||
    Number(a.stage === 'paused') - Number(b.stage === 'paused') ||
    (a.due ?? NEVER) - (b.due ?? NEVER) ||
    compareText(a.record, b.record) ||
    compareText(a.definition, b.definition) ||
    compareText(a.target, b.target)
  );
}

/** The clock that will be, or was, due first of those that run on each record. */
export function mostUrgentByRecord(clocks: readonly ClockFacts[]): ReadonlyMap<string, ClockFacts> {
  const urgent = new Map<string, ClockFacts>();
  for (const clock of clocks.filter(isRunning).sort(byDue)) {
    if (!urgent.has(clock.record)) urgent.set(clock.record, clock);
  }
  return urgent;
}
