import type { Entry } from '../ledger/ledger.ts';
import { formatInstant } from '../time/instant.ts';
import { announce, unannounced } from './announce.ts';
import { clockDues } from './clock-dues.ts';
import { closeAutomatically } from './close-automatically.ts';
import { markDelivered } from './delivery.ts';
import { type Due, inOrder } from './due.ts';
import { acts, escalate } from './escalate.ts';
import { isPending } from './journal-step.ts';
import { type Notice, noticesOf } from './notices.ts';
import { reminderDues } from './reminders/reminder-dues.ts';
import type { TimerContext } from './timer-context.ts';
import { type TimerStep, withEdits } from './timer-step.ts';

export type Advanced = TimerStep & {
  /** What is to be told of what is announced in the record as it came: told once it is committed. */
  readonly notices: readonly Notice[];
};

/**
 * Brings a record up to `now`: marks what was delivered, announces what is due, does what escalations say, closes it.
 * An escalation can start other clocks, so it goes on until nothing is left; again on the result, nothing happens.
 */
export function advanceRecord(entry: Entry, context: TimerContext): Advanced {
  const dues = duesOf(entry, context);
  const notices = noticesOf(entry, dues, context);
  const delivered = markDelivered(entry, context);
  const edits = [...delivered.edits];
  const summary = [...delivered.summary];
  let current = edits.length === 0 ? entry : withEdits(entry, edits);
  for (let step = nextStep(current, dues, context); step !== undefined; ) {
    edits.push(...step.edits);
    summary.push(...step.summary);
    current = withEdits(current, step.edits);
    step = nextStep(current, duesOf(current, context), context);
  }
  return { edits, summary, notices };
}

function duesOf(entry: Entry, context: TimerContext): readonly Due[] {
  return inOrder([...clockDues(entry, context), ...reminderDues(entry, context)]);
}

/** Announces up to the first escalation that changes the record, since what comes after it may then be another. */
function nextStep(entry: Entry, dues: readonly Due[], context: TimerContext): TimerStep | undefined {
  const fresh = unannounced(entry, dues);
  if (fresh.length === 0) return closeAutomatically(entry, context);
  const isHeld = fresh.some(acts) && isPending(entry);
  const taken: Due[] = [];
  for (const due of fresh) {
    if (!acts(due)) taken.push(due);
    else if (!isHeld) {
      taken.push(due);
      const done = escalate(entry, due, context);
      if (done !== undefined) return joined(announcing(entry, taken), done);
    }
  }
  return taken.length === 0 ? closeAutomatically(entry, context) : announcing(entry, taken);
}

function announcing({ record }: Entry, dues: readonly Due[]): TimerStep {
  return {
    edits: announce(dues),
    summary: dues.map(({ key, at }) => `${record.id} announces ${key}, due ${formatInstant(at)}`),
  };
}

function joined(a: TimerStep, b: TimerStep): TimerStep {
  return { edits: [...a.edits, ...b.edits], summary: [...a.summary, ...b.summary] };
}
