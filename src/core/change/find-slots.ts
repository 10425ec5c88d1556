import type { Level } from '../record/record.ts';
import { type Instant, type Seconds, toInstant } from '../time/instant.ts';
import { type Interval, subtract, union } from '../time/interval.ts';
import { conflictsWithChanges } from './change-conflicts.ts';
import { windowOf } from './change-content.ts';
import type { PlannedChange, Scheduled, ScheduleFacts } from './conflict.ts';
import { freezesFor, maintenanceFor, unknownZone } from './find-conflicts.ts';
import { timesOf } from './maintenance.ts';

export type SlotQuestion = {
  readonly length: Seconds;
  /** Not before this, and not before the lead time is over. */
  readonly from: Instant;
  readonly most: number;
};

export type SlotAnswer =
  | { readonly ok: true; readonly slots: readonly Interval[] }
  | { readonly ok: false; readonly reason: string };

const DAY = 86_400;
/** Where nothing is free for so long, a slot is agreed by people, not found. */
const HORIZON_DAYS = 90;
/** Work begins at quarters of an hour. */
const STEP = 900;

/**
 * The first windows in which nothing speaks against a change: within its maintenance windows, where it has some, and
 * outside freezes and whatever other changes stand in the way; one for each stretch of free time.
 */
export function findSlots(
  change: PlannedChange,
  { risk, question, facts }: { readonly risk: Level; readonly question: SlotQuestion; readonly facts: ScheduleFacts },
): SlotAnswer {
  const { length, most } = question;
  const earliest = change.raised + (facts.leadTimeHours[change.content.type] ?? 0) * 3600;
  const from = toInstant(Math.max(question.from, earliest));
  const span = { from, to: toInstant(from + HORIZON_DAYS * DAY) };
  const unassigned = { ...change, risk };
  const meant = maintenanceFor(unassigned, facts);
  const times = meant.map((one) => timesOf(one, span, facts.loadZone));
  const unknown = meant.find((_, at) => times[at] === undefined);
  if (unknown !== undefined) return { ok: false, reason: unknownZone(unknown.id, unknown.zone) };
  const open = meant.length === 0 ? [span] : union(times.flatMap((one) => one ?? []));
  const taken = union([...freezesFor(unassigned, facts).map((one) => one.span), ...takenBy(unassigned, span, facts)]);
  const free = subtract(subtract([span], subtract([span], open)), taken);
  const slots = free.flatMap((stretch) => firstSlot(stretch, length)).slice(0, most);
  return { ok: true, slots };
}

/** The windows of all changes with which this one would conflict if it took the whole span. */
function takenBy(change: Omit<Scheduled, 'window'>, span: Interval, facts: ScheduleFacts): readonly Interval[] {
  const clashing = new Set(conflictsWithChanges({ ...change, window: span }, facts).map((one) => one.with));
  return facts.others.filter(({ id }) => clashing.has(id)).flatMap(({ content }) => windowOf(content) ?? []);
}

function firstSlot({ from, to }: Interval, length: Seconds): readonly Interval[] {
  const start = Math.ceil(from / STEP) * STEP;
  return start + length <= to ? [{ from: toInstant(start), to: toInstant(start + length) }] : [];
}
