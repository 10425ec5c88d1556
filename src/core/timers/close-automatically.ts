import type { Entry } from '../ledger/ledger.ts';
import { canMove, missingIn } from '../lifecycle/moves.ts';
import type { AnyRecord } from '../record/record.ts';
import { formatInstant, type Instant } from '../time/instant.ts';
import { addWorkingDays } from '../time/working-days.ts';
import { isPending, journalled } from './journal-step.ts';
import { stretchesOf } from './stretches.ts';
import type { TimerContext } from './timer-context.ts';
import type { TimerStep } from './timer-step.ts';

/** Where each kind waits for a word of the reporter. */
const WAITS_IN = { incident: 'resolved', request: 'fulfilled', change: undefined, problem: undefined } as const;

/**
 * Closes an incident or a request that has stayed resolved or fulfilled for `auto_close.after_business_days`. Never an
 * accepted major incident, which a manager closes, and nothing that lacks what `closed` takes.
 */
export function closeAutomatically(entry: Entry, context: TimerContext): TimerStep | undefined {
  const { kind, record } = entry;
  const at = closesAt(entry, context);
  if (at === undefined || context.now < at) return undefined;
  if (!canMove(kind, record, 'closed', 'bot') || missingIn(kind, record, 'closed').length > 0) return undefined;
  if (isPending(entry)) return undefined;
  const after = { ...record, state: 'closed' } as AnyRecord;
  return {
    edits: journalled(entry, after, { rule: 'auto-close', context }),
    summary: [`${record.id} ${record.state} → closed by ${context.us}: due ${formatInstant(at)}`],
  };
}

/** When a record that waits to be closed is closed without a word; `undefined` where it does not wait, or nobody says. */
function closesAt(entry: Entry, { configuration, rules }: TimerContext): Instant | undefined {
  const { kind, record } = entry;
  const waitsIn = WAITS_IN[kind];
  const rule = configuration.organisation?.value.auto_close;
  if (waitsIn === undefined || record.state !== waitsIn || rule === undefined) return undefined;
  const since = stretchesOf(entry, ({ state }) => (state === waitsIn ? state : undefined)).at(-1)?.from;
  const timetable = since === undefined ? undefined : rules.timetable(rule.calendar, since);
  if (since === undefined || timetable === undefined) return undefined;
  return addWorkingDays(timetable, since, rule.after_business_days);
}
