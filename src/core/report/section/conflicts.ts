import type { ChangeContent } from '../../change/change-content.ts';
import type { Conflict as FoundConflict, PlannedChange as ScheduledChange } from '../../change/conflict.ts';
import { findConflicts as conflictsOf } from '../../change/find-conflicts.ts';
import { assessRisk } from '../../change/risk.ts';
import type { ScheduleConfig } from '../../config/configuration.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { ledgerFacts } from '../../proposal/ledger-facts.ts';
import { type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { LoadZone } from '../../time/zone.ts';
import type { PlannedChange } from './planned-change.ts';
import { compareText } from './record-row.ts';

/** Why a window does not suit, with what; `with` is a change, a freeze or an incident. */
export type Conflict = {
  readonly kind: 'same_service' | 'parent' | 'child' | 'assignee_busy' | 'freeze' | 'open_major_incident';
  readonly change: string;
  readonly with: string;
  /** Services that it is about. */
  readonly services: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
};

export type Freeze = {
  readonly id: string;
  readonly title: string;
  readonly reason: string | undefined;
  readonly span: Interval;
};

export type FindConflicts = (changes: readonly PlannedChange[]) => readonly Conflict[];

/**
 * What stands between planned changes, and between them and freezes and major incidents, by the rules of approvals;
 * each pair once, and no freeze to which the change is an exception. What a change breaks by itself, such as its lead
 * time, is for whoever approves it.
 */
export function conflictFinder(ledger: Ledger, loadZone: LoadZone): FindConflicts {
  const { schedule, services: list, policy, major_incidents: majors } = ledgerFacts(ledger, []);
  const services = new Map((list ?? []).map((service) => [service.id, service]));
  const facts = {
    ...{ services, loadZone, schedule: schedule ?? {}, leadTimeHours: {} },
    majorIncidents: (majors ?? []).map((one) => ({ ...one, opened: parseInstant(one.opened_at) ?? toInstant(0) })),
  };
  const riskOf = (content: ChangeContent) =>
    policy === null ? 'low' : assessRisk(content, { policy, services, paths: [] }).risk;
  return (changes) => {
    const inOrder = changes.toSorted(
      (a, b) => (a.window?.from ?? 0) - (b.window?.from ?? 0) || compareText(a.id, b.id),
    );
    const others = inOrder.map(toScheduled);
    const found = inOrder.flatMap((change, at) => {
      const scheduled = others[at];
      if (scheduled === undefined || change.window === undefined) return [];
      const { conflicts } = conflictsOf(scheduled, riskOf(scheduled.content), { ...facts, others });
      return conflicts.flatMap((one) => toConflict(change, one));
    });
    return oncePerPair(found);
  };
}

function toScheduled({ id, path, opened, content }: PlannedChange): ScheduledChange {
  return { id, isProposal: path === null, raised: opened ?? toInstant(0), content };
}

function toConflict(change: PlannedChange, found: FoundConflict): readonly Conflict[] {
  const { kind, with: other, services, from, to } = found;
  if (kind === 'outside_maintenance' || kind === 'lead_time' || other === undefined) return [];
  if (kind === 'freeze' && change.freezeException === other) return [];
  return [{ kind, change: change.id, with: other, services, from, to }];
}

/** The other side of a pair says the same again, as `child` what is `parent` here. */
function oncePerPair(conflicts: readonly Conflict[]): readonly Conflict[] {
  const told = new Set<string>();
  return conflicts.filter(({ kind, change, with: other }) => {
    const isPair = kind !== 'freeze' && kind !== 'open_major_incident';
    const relation = kind === 'child' ? 'parent' : kind;
    const key = [relation, ...(isPair ? [change, other].sort() : [change, other])].join(' ');
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

export function freezesOf(schedule: ScheduleConfig | undefined): readonly Freeze[] {
  return (schedule?.freezes ?? []).flatMap(({ id, title, reason, start, end }) => {
    const [from, to] = [parseInstant(start), parseInstant(end)];
    if (from === undefined || to === undefined || to <= from) return [];
    return [{ id, title, reason, span: { from, to } }];
  });
}
