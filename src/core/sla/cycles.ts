import type { Instant } from '../time/instant.ts';
import { type Conditions, holds, inStates } from './conditions.ts';
import type { Point } from './timeline.ts';

export type MarkEvent = 'start' | 'pause' | 'resume' | 'stop' | 'cancel' | 'reset';

/** A turn in the life of a clock; `index` is the point of the timeline at which it happens. */
export type Mark = { readonly at: Instant; readonly event: MarkEvent; readonly index: number };

/** One life of a clock: begins with `start`; the last mark says how it stands. */
export type Cycle = readonly Mark[];

type Moment = { readonly point: Point; readonly before: Point | undefined; readonly conditions: Conditions };

/** `stopped` may go on; after `idle` only another clock can begin. */
type Phase = 'idle' | 'running' | 'paused' | 'stopped';

/**
 * When clocks of these conditions start, pause, go on and end on a timeline, in wall time: targets and calendars play no
 * part. A clock stopped by a state goes on when the record leaves it (reopening); one stopped by an event is over.
 */
export function cyclesOf(points: readonly Point[], conditions: Conditions): readonly Cycle[] {
  const cycles: Mark[][] = [];
  let phase: Phase = 'idle';
  for (const [index, point] of points.entries()) {
    for (const event of eventsAt(phase, { point, before: points[index - 1], conditions })) {
      if (event === 'start') cycles.push([]);
      cycles.at(-1)?.push({ at: point.at, event, index });
      phase = phaseAfter(event, point, conditions);
    }
  }
  return cycles;
}

function phaseAfter(event: MarkEvent, point: Point, conditions: Conditions): Phase {
  switch (event) {
    case 'start':
    case 'resume':
      return 'running';
    case 'pause':
      return 'paused';
    case 'stop':
      return conditions.reopens && inStates(conditions.stop, point) ? 'stopped' : 'idle';
    case 'cancel':
    case 'reset':
      return 'idle';
  }
}

function eventsAt(phase: Phase, moment: Moment): readonly MarkEvent[] {
  const begun = beginning(phase, moment);
  if (begun === undefined && (phase === 'idle' || phase === 'stopped')) return [];
  const end = ending(moment);
  // Leaving a pause or a resolution into the end of the clock is no resumption.
  if (end.length > 0) return endings(end, begun === 'start', phase === 'stopped');
  const pauses = (phase !== 'paused' || begun !== undefined) && beginsToPause(begun, moment);
  return [...(begun === undefined ? [] : [begun]), ...(pauses ? (['pause'] as const) : [])];
}

/** A reset completes no clock that begins with it or is stopped already: it only begins the next one. */
function endings(end: readonly MarkEvent[], isNew: boolean, isStopped: boolean): readonly MarkEvent[] {
  if ((isNew || isStopped) && end.includes('reset')) return end.filter((event) => event !== 'reset');
  return isNew ? ['start', ...end] : end;
}

function beginning(phase: Phase, moment: Moment): 'start' | 'resume' | undefined {
  switch (phase) {
    case 'idle':
      return startsAt(moment) ? 'start' : undefined;
    case 'stopped':
      return inStates(moment.conditions.stop, moment.point) ? undefined : 'resume';
    case 'paused':
      return goesOn(moment) ? 'resume' : undefined;
    case 'running':
      return undefined;
  }
}

function ending({ point, conditions }: Moment): readonly MarkEvent[] {
  if (holds(conditions.stop, point)) return ['stop'];
  if (holds(conditions.cancel, point)) return ['cancel'];
  if (!holds(conditions.reset, point)) return [];
  return conditions.pauses(point) ? ['reset', 'start', 'pause'] : ['reset', 'start'];
}

/** A state starts a clock only when it is entered, or a second one would start beside the first that just ended. */
function startsAt({ point, before, conditions }: Moment): boolean {
  if (!holds(conditions.start, point)) return false;
  return before === undefined || !inStates(conditions.start, before) || !inStates(conditions.start, point);
}

function goesOn({ point, conditions }: Moment): boolean {
  return conditions.resume === undefined ? !conditions.pauses(point) : holds(conditions.resume, point);
}

/** Where `resume` says what ends a pause, the state that began it must be entered anew to begin another. */
function beginsToPause(begun: 'start' | 'resume' | undefined, { point, before, conditions }: Moment): boolean {
  if (!conditions.pauses(point)) return false;
  return conditions.resume === undefined || begun === 'start' || before === undefined || !conditions.pauses(before);
}
