import type { Clock } from '../../sla/clock.ts';
import { toInstant } from '../../time/instant.ts';
import { type ClockFacts, isOpenClock } from '../facts/clock-facts.ts';
import type { LocalTime, Moment } from '../period/local-time.ts';
import { compareText, type RecordRow, toRecordRow } from './record-row.ts';

/** A clock in a list, with the record that it runs on. Its story is told by `gitsm sla <record>`. */
export type ClockRow = {
  readonly record: RecordRow;
  readonly key: string;
  readonly definition: string;
  readonly kind: Clock['kind'];
  readonly target: Clock['target'];
  readonly stage: Clock['stage'];
  readonly breached: boolean;
  readonly elapsed_seconds: number;
  readonly target_seconds: number;
  /** Clock time left; negative once breached. */
  readonly remaining_seconds: number;
  readonly percent_used: number;
  /** When it is, or was, due; moves when a paused clock resumes. */
  readonly due: Moment | null;
  readonly started_at: string;
  readonly stopped_at: string | null;
};

export function toClockRow({ clock, facts, due }: ClockFacts, local: LocalTime): ClockRow {
  const { key, definition, kind, target, stage, breached, started_at } = clock;
  const { elapsed_seconds, target_seconds, remaining_seconds, percent_used } = clock;
  return {
    record: toRecordRow(facts),
    ...{ key, definition, kind, target, stage, breached },
    ...{ elapsed_seconds, target_seconds, remaining_seconds, percent_used },
    due: due === undefined ? null : local.moment(due),
    started_at,
    stopped_at: clock.stopped_at ?? null,
  };
}

const NEVER = toInstant(Number.MAX_SAFE_INTEGER);

/** Breached ones first, then what moves before what is paused, then the earliest due. */
export function byDue(a: ClockFacts, b: ClockFacts): number {
  return (
    Number(b.clock.breached) - Number(a.clock.breached) ||
    Number(a.clock.stage === 'paused') - Number(b.clock.stage === 'paused') ||
    (a.due ?? NEVER) - (b.due ?? NEVER) ||
    compareText(a.facts.id, b.facts.id) ||
    compareText(a.clock.key, b.clock.key)
  );
}

/** The clock that will be, or was, due first of those that are open on each record. */
export function mostUrgentByRecord(clocks: readonly ClockFacts[]): ReadonlyMap<string, ClockFacts> {
  const urgent = new Map<string, ClockFacts>();
  for (const each of clocks.filter(isOpenClock).sort(byDue)) {
    if (!urgent.has(each.facts.id)) urgent.set(each.facts.id, each);
  }
  return urgent;
}
