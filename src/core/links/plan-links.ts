import type { Entry } from '../ledger/ledger.ts';
import type { FilePlan } from '../plan/plan.ts';
import { applyChanges, type LinkChange, toFilePlan } from './link-changes.ts';
import { linkCycles, placeKey, placesOnCycles } from './link-cycles.ts';
import { obstacles, type TwoSided, twoSidedLinks } from './other-side.ts';
import { indexRecords, type RecordIndex } from './record-index.ts';
import { idsAt, ownLinks } from './stated-links.ts';

export type LinkStates = {
  readonly after: readonly Entry[];
  /** The records before the change that is being completed; absent where there is none, or it is not known. */
  readonly before?: readonly Entry[];
  /** The records as they were when every link had both sides last, where that is known. */
  readonly settled?: readonly Entry[];
};

/**
 * What brings both sides of every link to the same: where `before` or `settled` had both sides and one is gone, the
 * other goes too; any other one-sided link is completed. What contradicts, leads in a circle, or has no room stays as it is.
 */
export function planLinks({ after, before, settled }: LinkStates): FilePlan {
  const index = indexRecords(after);
  const oneSided = twoSidedLinks(ownLinks(index), index).filter((link) => !link.isMirrored);
  const earlier = oneSided.length === 0 ? [] : [before ?? [], settled ?? []].map(indexRecords);
  const withdrawn = oneSided.filter((link) => earlier.some((records) => wasMirroredIn(records)(link)));
  const removed = planRemovals(withdrawn);
  const left = applyChanges(after, removed);
  return toFilePlan([...removed, ...planCompletions(left)], index);
}

function wasMirroredIn(before: RecordIndex): (link: TwoSided) => boolean {
  return ({ by, link, on, mirror }) => {
    const [oldBy, oldOn] = [before.get(by.record.id), before.get(on.record.id)];
    if (oldBy === undefined || oldOn === undefined) return false;
    return idsAt(oldBy, link.field).includes(on.record.id) && idsAt(oldOn, mirror).includes(by.record.id);
  };
}

function planRemovals(withdrawn: readonly TwoSided[]): readonly LinkChange[] {
  return withdrawn.map(({ by, link, on, mirror }) => ({
    id: by.record.id,
    field: link.field,
    target: on.record.id,
    op: 'remove',
    because: `${on.record.id} no longer names it in ${mirror}`,
  }));
}

function planCompletions(entries: readonly Entry[]): readonly LinkChange[] {
  const index = indexRecords(entries);
  const links = ownLinks(index);
  const onCycle = placesOnCycles(linkCycles(links));
  return [...obstacles(twoSidedLinks(links, index))]
    .filter(([{ by, link }, obstacle]) => obstacle === undefined && !onCycle.has(placeKey(by, link)))
    .map(([{ by, link, on, mirror }]) => ({
      id: on.record.id,
      field: mirror,
      target: by.record.id,
      op: 'add',
      because: `${by.record.id} names it in ${link.field}`,
    }));
}
