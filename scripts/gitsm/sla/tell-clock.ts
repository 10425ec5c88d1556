import type { Clock } from '../../../src/core/sla/clock.ts';
import type { StoryEvent } from '../../../src/core/sla/story.ts';
import { showDuration, showInstant } from '../duration.ts';

/** The story of a clock: what it counts, where it stands, how it came there, and who held the record meanwhile. */
export function tellClock(clock: Clock): string {
  return [
    `${clock.definition} (${clock.kind}, ${clock.target}) on ${clock.record}, ${clock.priority ?? 'no priority'}, calendar ${clock.calendar} (${clock.zone})`,
    `  ${standing(clock)}`,
    `  ${arithmetic(clock)}`,
    `  ${dueTimes(clock)}`,
    ...holders(clock),
    ...clock.story.map((event) => `  ${tellEvent(event)}`),
  ].join('\n');
}

function standing(clock: Clock): string {
  const stage = {
    in_progress: 'running',
    paused: `paused since ${showInstant(clock.paused_since ?? '')}`,
    completed: `completed ${showInstant(clock.stopped_at ?? '')}`,
    cancelled: `cancelled ${showInstant(clock.stopped_at ?? '')}`,
  }[clock.stage];
  if (!clock.breached) return `${stage}, not breached`;
  const with_ = clock.breached_with;
  const holder = with_ === undefined ? '' : `, held by ${[with_.team, with_.assignee ?? 'nobody'].join(' / ')}`;
  return `${stage}, BREACHED ${showInstant(clock.breached_at ?? '')}${holder}`;
}

/** Compared in seconds: elapsed > target is the one rule of a breach. */
function arithmetic(clock: Clock): string {
  const { elapsed_seconds: elapsed, target_seconds: target, remaining_seconds: left } = clock;
  const sign = elapsed > target ? '>' : '≤';
  const rest = left < 0 ? `${showDuration(-left)} over` : `${showDuration(left)} left`;
  const paused = clock.paused_seconds > 0 ? `; ${showDuration(clock.paused_seconds)} paused, not counted` : '';
  return `${elapsed} s elapsed ${sign} ${target} s target (${showDuration(elapsed)} of ${showDuration(target)}, ${clock.percent_used} %, ${rest})${paused}`;
}

function dueTimes(clock: Clock): string {
  if (clock.due_at === null) return 'due: never; the calendar does not open long enough';
  const current = `due ${showInstant(clock.due_at)}`;
  const moved =
    clock.original_due_at === clock.due_at
      ? 'as from the start'
      : `originally ${showInstant(clock.original_due_at ?? 'never')}`;
  const agreed =
    clock.manual_due === undefined ? '' : `, agreed by hand: ${clock.manual_due.reason ?? 'no reason given'}`;
  return `${current} (${moved}${agreed})`;
}

function holders(clock: Clock): readonly string[] {
  const shares = clock.holders.filter((one) => one.seconds > 0);
  if (shares.length === 0) return [];
  const parts = shares.map(
    (one) => `${one.team ?? 'no team'} / ${one.assignee ?? 'nobody'} ${showDuration(one.seconds)}`,
  );
  return [`  time used by: ${parts.join(' · ')}`];
}

function tellEvent(event: StoryEvent): string {
  const by = event.by === null ? '' : ` by ${event.by}`;
  const due = event.due_at === null ? '' : `, due ${showInstant(event.due_at)}`;
  const held = `${event.team ?? 'no team'} / ${event.assignee ?? 'nobody'}`;
  return `${showInstant(event.at).padEnd(17)}  ${event.event.padEnd(8)} ${event.cause}${by}  [${held}; ${showDuration(event.elapsed_seconds)} elapsed${due}]`;
}
