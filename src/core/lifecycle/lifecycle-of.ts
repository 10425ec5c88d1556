import type { RecordKind } from '../record/record.ts';
import { changeLifecycles } from './change-lifecycle.ts';
import { incidentLifecycle } from './incident-lifecycle.ts';
import type { Lifecycle } from './lifecycle.ts';
import { problemLifecycle } from './problem-lifecycle.ts';
import { requestLifecycle } from './request-lifecycle.ts';

/**
 * The lifecycle that a record follows; of the record only the `type` is read, as only changes have more than one.
 * A change whose type is not known follows the normal one, the strictest.
 * The record's own type is erased: a lifecycle of a kind is only ever asked about records of that kind.
 */
export function lifecycleOf(kind: RecordKind, record: object): Lifecycle {
  switch (kind) {
    case 'incident':
      return incidentLifecycle as unknown as Lifecycle;
    case 'request':
      return requestLifecycle as unknown as Lifecycle;
    case 'problem':
      return problemLifecycle as unknown as Lifecycle;
    case 'change':
      return changeLifecycles[toChangeType(record)] as unknown as Lifecycle;
  }
}

/** Every state that a kind knows, whatever its type. */
export function statesOf(kind: RecordKind): readonly string[] {
  return lifecycleOf(kind, {}).states;
}

export function isFinal(kind: RecordKind, state: string): boolean {
  return lifecycleOf(kind, {}).final.includes(state);
}

/** Whether the work is over: resolved, fulfilled, closed, rejected, cancelled. */
export function isDone(kind: RecordKind, state: string): boolean {
  return lifecycleOf(kind, {}).done.includes(state);
}

/** Whether going from one state to the other takes up work that was over. Judged by states alone, so that imported journals count too. */
export function isReopening(kind: RecordKind, from: string, to: string): boolean {
  return isDone(kind, from) && !isDone(kind, to);
}

function toChangeType(record: object): keyof typeof changeLifecycles {
  const type = 'type' in record ? record.type : undefined;
  return typeof type === 'string' && Object.hasOwn(changeLifecycles, type)
    ? (type as keyof typeof changeLifecycles)
    : 'normal';
}
