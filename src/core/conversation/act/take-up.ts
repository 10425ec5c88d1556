import type { Entry } from '../../ledger/ledger.ts';
import type { RecordKind } from '../../record/record.ts';
import { openSteps } from '../approval/open-steps.ts';
import type { Scene, Step } from './step.ts';

/** Where a record is while somebody works on it, and where it is when the work is done. */
export const WORK: Readonly<Record<RecordKind, string>> = {
  incident: 'in_progress',
  request: 'in_fulfilment',
  problem: 'assess',
  change: 'implementing',
};

export const DONE: Readonly<Record<RecordKind, string>> = {
  incident: 'resolved',
  request: 'fulfilled',
  problem: 'resolved',
  change: 'review',
};

const NOT_BEGUN: readonly string[] = ['new', 'submitted', 'approved'];

export function isBegun({ record }: Entry): boolean {
  return !NOT_BEGUN.includes(record.state) && record.state !== 'awaiting_approval';
}

/** The steps into somebody's hands; none where it is there already, or not approved yet. */
export function takeUp(scene: Scene): readonly Step[] {
  const { entry, ledger } = scene;
  if (isBegun(entry) || entry.record.state === 'awaiting_approval') return [];
  const needsNoApproval = entry.record.state === 'submitted' && openSteps(entry, ledger.configuration).length === 0;
  const approved: readonly Step[] = needsNoApproval ? [{ do: 'change', to: 'approved', as: 'us' }] : [];
  return [...approved, { do: 'change', to: WORK[entry.kind], fields: mine(scene) }];
}

/** Whoever takes up what is nobody's has it. */
export function mine({ entry, by }: Scene): Readonly<Record<string, string>> {
  return entry.record.assignee === undefined ? { assignee: by } : {};
}
