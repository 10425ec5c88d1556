import { sameLogin } from '../lifecycle/role.ts';
import { environmentOf, servicesOf, windowOf } from './change-content.ts';
import {
  type Conflict,
  type ConflictKind,
  overlapOf,
  type PlannedChange,
  type Scheduled,
  type ScheduleFacts,
} from './conflict.ts';
import { foundationsOf, type ServiceMap } from './reach.ts';

/** Changes in these states are done, or will not be. */
const DONE: readonly (string | undefined)[] = ['review', 'closed', 'cancelled'];

/** What other changes stand in the way of one: on the same service, above or below it, by the same person. */
export function conflictsWithChanges(change: Scheduled, { others, services }: ScheduleFacts): readonly Conflict[] {
  return others.flatMap((other): readonly Conflict[] => {
    if (other.id === change.id || DONE.includes(other.content.state)) return [];
    const both = overlapOf(change.window, windowOf(other.content));
    if (both === undefined) return [];
    const blocks = !other.isProposal || isEarlier(other, change);
    const late = blocks ? '' : '; it was raised later and has to give way';
    return [...touching(change, other, services), ...sameAssignee(change, other)].map((touch) => ({
      kind: touch.kind,
      with: other.id,
      services: touch.services,
      says: `${touch.says}${late}`,
      blocks,
      ...both,
    }));
  });
}

/** Of two raised in the same second, the lower id came first. */
function isEarlier(a: PlannedChange, b: PlannedChange): boolean {
  if (a.raised !== b.raised) return a.raised < b.raised;
  return a.id.length === b.id.length ? a.id < b.id : a.id.length < b.id.length;
}

type Touch = { readonly kind: ConflictKind; readonly services: readonly string[]; readonly says: string };

/** The nearest relation alone is told: the same service, else what it stands on, else what stands on it. */
function touching(change: Scheduled, other: PlannedChange, services: ServiceMap): readonly Touch[] {
  if (environmentOf(change.content) !== environmentOf(other.content)) return [];
  const [ours, theirs] = [servicesOf(change.content), servicesOf(other.content)];
  const same = ours.filter((id) => theirs.includes(id));
  if (same.length > 0)
    return [{ kind: 'same_service', services: same, says: `${other.id} changes ${same.join(', ')}, too` }];
  const below = theirs.filter((id) => standsOn(ours, id, services));
  if (below.length > 0)
    return [{ kind: 'parent', services: below, says: `${other.id} changes ${below.join(', ')}, on which this stands` }];
  const above = theirs.filter((id) => ours.some((own) => standsOn([id], own, services)));
  if (above.length === 0) return [];
  return [{ kind: 'child', services: above, says: `${other.id} changes ${above.join(', ')}, which stands on this` }];
}

function standsOn(upper: readonly string[], lower: string, services: ServiceMap): boolean {
  return upper.some((id) => foundationsOf(id, services).has(lower));
}

function sameAssignee({ content }: Scheduled, other: PlannedChange): readonly Touch[] {
  const [ours, theirs] = [content.assignee, other.content.assignee];
  if (ours === undefined || theirs === undefined || !sameLogin(ours, theirs)) return [];
  return [
    { kind: 'assignee_busy', services: servicesOf(other.content), says: `${ours} does ${other.id} at that time` },
  ];
}
