import type { Level } from '../record/record.ts';
import { formatInstant, toInstant } from '../time/instant.ts';
import { type Interval, subtract, union } from '../time/interval.ts';
import { conflictsWithChanges } from './change-conflicts.ts';
import { servicesOf, windowOf } from './change-content.ts';
import { type Conflict, overlapOf, type PlannedChange, type Scheduled, type ScheduleFacts } from './conflict.ts';
import { type Maintenance, timesOf, toInterval } from './maintenance.ts';
import { isInScope } from './scope.ts';

export type ConflictSearch = {
  readonly conflicts: readonly Conflict[];
  /** What could not be told, in sentences; then there may be conflicts that are not among the others. */
  readonly untold: readonly string[];
};

/**
 * Everything that speaks against the window of a change, of all kinds, in the order of their beginning. What was done
 * already has no window to move, so that nothing speaks against a retrospective change.
 */
export function findConflicts(change: PlannedChange, risk: Level, facts: ScheduleFacts): ConflictSearch {
  if (change.content.type === 'retrospective') return { conflicts: [], untold: [] };
  const window = windowOf(change.content);
  if (window === undefined) return { conflicts: [], untold: ['The change has no window that ends after it begins.'] };
  const scheduled = { ...change, window, risk };
  const maintenance = outsideMaintenance(scheduled, facts);
  const conflicts = [
    ...conflictsWithChanges(scheduled, facts),
    ...maintenance.conflicts,
    ...inFreezes(scheduled, facts),
    ...duringMajorIncidents(scheduled, facts),
    ...tooSoon(scheduled, facts),
  ];
  return { conflicts: conflicts.sort((a, b) => a.from - b.from), untold: maintenance.untold };
}

/** Maintenance windows of the changed service, not of those that it affects; none means that any time will do. */
export function maintenanceFor(change: Omit<Scheduled, 'window'>, facts: ScheduleFacts): readonly Maintenance[] {
  const scopeFacts = { services: facts.services, risk: change.risk };
  const own = { ...change.content, affects: [] };
  return (facts.schedule.maintenance ?? []).filter(({ scope }) => isInScope(scope, own, scopeFacts));
}

/** One conflict for each part of the window that no maintenance window covers. */
function outsideMaintenance(change: Scheduled, facts: ScheduleFacts): ConflictSearch {
  const meant = maintenanceFor(change, facts);
  const times = meant.map((one) => timesOf(one, change.window, facts.loadZone));
  const untold = meant.filter((_, at) => times[at] === undefined).map(({ id, zone }) => unknownZone(id, zone));
  if (meant.length === 0 || untold.length > 0) return { conflicts: [], untold };
  const outside = subtract([change.window], union(times.flatMap((one) => one ?? [])));
  const names = meant.map(({ title }) => title).join(', ');
  return {
    conflicts: outside.map((part) => ({
      kind: 'outside_maintenance',
      with: undefined,
      services: servicesOf(change.content),
      says: `outside its maintenance windows (${names}) ${showSpan(part)}`,
      blocks: true,
      ...part,
    })),
    untold: [],
  };
}

export function unknownZone(id: string, zone: string): string {
  return `The maintenance window ${id} is in the time zone ${zone}, which does not exist.`;
}

/** Freezes that hold for the change at all, whenever that is. */
export function freezesFor(change: Omit<Scheduled, 'window'>, { schedule, services }: ScheduleFacts) {
  const scopeFacts = { services, risk: change.risk };
  return (schedule.freezes ?? []).flatMap((freeze) => {
    const { scope = {}, except, start, end } = freeze;
    const holds =
      isInScope(scope, change.content, scopeFacts) &&
      !(except !== undefined && isInScope(except, change.content, scopeFacts));
    return holds ? toInterval(start, end).map((span) => ({ freeze, span })) : [];
  });
}

function inFreezes(change: Scheduled, facts: ScheduleFacts): readonly Conflict[] {
  const asked = change.content.freeze_exception?.freeze;
  return freezesFor(change, facts).flatMap(({ freeze, span }): readonly Conflict[] => {
    const both = overlapOf(change.window, span);
    if (both === undefined) return [];
    const exception = asked === freeze.id ? '; an exception is asked for' : '';
    const says = `in the freeze ${freeze.title} ${showSpan(span)}${exception}`;
    return [{ kind: 'freeze', with: freeze.id, services: servicesOf(change.content), says, blocks: true, ...both }];
  });
}

/** A major incident goes on until it is resolved, so that it stands in the way of whatever it is not mended by. */
function duringMajorIncidents({ content, window }: Scheduled, facts: ScheduleFacts): readonly Conflict[] {
  const mends = new Set([content.emergency?.incident, ...(content.links?.resolves ?? [])]);
  const changed = servicesOf(content);
  return facts.majorIncidents
    .filter(({ id, service }) => changed.includes(service) && !mends.has(id))
    .map(({ id, service }) => ({
      kind: 'open_major_incident',
      with: id,
      services: [service],
      says: `${service} has the major incident ${id}, which is open`,
      blocks: true,
      ...window,
    }));
}

function tooSoon({ content, window, raised }: Scheduled, { leadTimeHours }: ScheduleFacts): readonly Conflict[] {
  const hours = leadTimeHours[content.type] ?? 0;
  const earliest = toInstant(raised + hours * 3600);
  if (window.from >= earliest) return [];
  const says = `${content.type} changes are raised ${hours} h ahead: not before ${formatInstant(earliest)}`;
  const span: Interval = { from: window.from, to: earliest };
  return [{ kind: 'lead_time', with: undefined, services: servicesOf(content), says, blocks: true, ...span }];
}

function showSpan({ from, to }: Interval): string {
  return `from ${formatInstant(from)} to ${formatInstant(to)}`;
}
