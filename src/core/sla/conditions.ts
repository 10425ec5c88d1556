import type { Condition, ConditionName, Definition, TargetName } from './definition.ts';
import type { Point } from './timeline.ts';

/** The six conditions of a definition, with what its target implies filled in. */
export type Conditions = Readonly<Record<Exclude<ConditionName, 'pause' | 'resume'>, Condition>> & {
  readonly pauses: (point: Point) => boolean;
  readonly resume?: Condition;
  /** Whether leaving the states that stopped it resumes the clock, as reopening does; else it is over for good. */
  readonly reopens: boolean;
};

const OPENED: Condition = { events: ['opened'] };
const NEVER: Condition = {};
const DONE = ['resolved', 'fulfilled', 'review', 'closed'];
const DROPPED = ['cancelled', 'rejected'];
const DECIDED = ['approved', 'rejected', 'in_fulfilment', 'fulfilled', 'scheduled', 'implementing', 'review', 'closed'];

type Implied = Readonly<Record<'start' | 'stop' | 'cancel' | 'reset', Condition>> & { readonly reopens: boolean };

const IMPLIED: Readonly<Record<TargetName, Implied>> = {
  // Done without any answer, as by an alert that recovers: nobody is left to be answered.
  response: {
    start: OPENED,
    stop: { events: ['response'] },
    cancel: { states: [...DROPPED, ...DONE] },
    reset: NEVER,
    reopens: false,
  },
  resolution: { start: OPENED, stop: { states: DONE }, cancel: { states: DROPPED }, reset: NEVER, reopens: true },
  update: {
    start: OPENED,
    stop: { states: DONE },
    cancel: { states: DROPPED },
    reset: { events: ['support_comment'] },
    reopens: true,
  },
  // A refusal is a decision too; only what goes back to its author is left undecided.
  approval: {
    start: { states: ['awaiting_approval', 'authorize'] },
    stop: { states: DECIDED },
    cancel: { states: ['cancelled', 'submitted', 'draft', 'assess'] },
    reset: NEVER,
    reopens: false,
  },
  fulfilment: {
    start: { states: ['approved', 'in_fulfilment'] },
    stop: { states: DONE },
    cancel: { states: DROPPED },
    reset: NEVER,
    reopens: true,
  },
};

export function conditionsOf(definition: Definition, kind: string): Conditions {
  const implied = IMPLIED[definition.target];
  const own = definition.conditions ?? {};
  // Only requests are approved before they are fulfilled.
  const start = definition.target === 'fulfilment' && kind !== 'request' ? OPENED : implied.start;
  return {
    start: own.start ?? start,
    stop: own.stop ?? implied.stop,
    cancel: own.cancel ?? implied.cancel,
    reset: own.reset ?? implied.reset,
    pauses: (point) => pausesByHold(definition, point) || (own.pause !== undefined && holds(own.pause, point)),
    ...(own.resume === undefined ? {} : { resume: own.resume }),
    reopens: implied.reopens,
  };
}

function pausesByHold(definition: Definition, point: Point): boolean {
  const pause = definition.pause;
  if (pause === undefined || !(pause.states ?? ['on_hold']).includes(point.state)) return false;
  return pause.hold_reasons === undefined || pause.hold_reasons.includes(point.fields.hold_reason ?? '');
}

export function holds(condition: Condition, point: Point): boolean {
  return inStates(condition, point) || (condition.events ?? []).some((event) => point.events.includes(event));
}

export function inStates(condition: Condition, point: Point): boolean {
  return condition.states?.includes(point.state) ?? false;
}
