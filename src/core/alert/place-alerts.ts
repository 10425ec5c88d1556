import type { Entry } from '../ledger/ledger.ts';
import { canMove, missingIn } from '../lifecycle/moves.ts';
import type { Instant, Seconds } from '../time/instant.ts';
import type { Alert, AlertBatch } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import { type Occurrence, occurrenceKey, occurrencesOf } from './occurrences.ts';

export type IncidentEntry = Extract<Entry, { readonly kind: 'incident' }>;

/** Where what was heard belongs. */
export type Placed = {
  /** Incidents that know an alert or take it in, with what is heard of them. */
  readonly heard: ReadonlyMap<IncidentEntry, readonly Alert[]>;
  /** Firing alerts that no incident takes: all of one service, which may be unnamed. */
  readonly unplaced: readonly Alert[];
  /** Among `heard`: an alert that the incident did not have; it is up again where it was resolved. */
  readonly isNews: (entry: IncidentEntry) => boolean;
};

/**
 * Finds for each alert the incident that has this very occurrence; for a new one that is still firing the incident of
 * the same alert or group, or one of the same service whose last alert is recent: a storm is one incident. That a
 * thing is over which nobody knows says nothing.
 */
export function placeAlerts({ group, alerts }: AlertBatch, service: string, incidents: Incidents): Placed {
  const heard = new Map<IncidentEntry, Alert[]>();
  const news = new Set<IncidentEntry>();
  const unplaced: Alert[] = [];
  const place = (entry: IncidentEntry, alert: Alert) => heard.set(entry, [...(heard.get(entry) ?? []), alert]);
  for (const alert of alerts) {
    const holder = incidents.byOccurrence.get(occurrenceKey(alert));
    const isOver = alert.endedAt !== undefined;
    const taker = holder ?? (isOver ? undefined : takerOf(alert, { group, service, incidents }));
    if (taker !== undefined) place(taker, alert);
    else if (!isOver) unplaced.push(alert);
    if (taker !== undefined && holder === undefined) news.add(taker);
  }
  return { heard, unplaced, isNews: (entry) => news.has(entry) };
}

/** The incidents of alerts, as alerts are looked up in them. */
export type Incidents = {
  readonly byOccurrence: ReadonlyMap<string, IncidentEntry>;
  /** Those that can take more, the oldest first. */
  readonly open: readonly Known[];
  readonly gatherWithin: Seconds;
};

type Known = { readonly entry: IncidentEntry; readonly occurrences: readonly Occurrence[] };

export function lookUp(entries: readonly IncidentEntry[], { gatherWithin }: AlertRules): Incidents {
  const known = entries.map((entry) => ({ entry, occurrences: occurrencesOf(entry.record) }));
  return {
    byOccurrence: new Map(
      known.flatMap(({ entry, occurrences }) => occurrences.map((one) => [occurrenceKey(one), entry] as const)),
    ),
    open: known.filter(({ entry }) => takesMore(entry)),
    gatherWithin,
  };
}

type Taking = { readonly group: string; readonly service: string; readonly incidents: Incidents };

/** The newest incident that can take it. */
function takerOf(alert: Alert, { group, service, incidents }: Taking): IncidentEntry | undefined {
  const { open, gatherWithin } = incidents;
  const same = open.findLast(
    ({ entry, occurrences }) =>
      groupOfKey(entry.record.source?.key) === group ||
      occurrences.some(({ fingerprint }) => fingerprint === alert.fingerprint),
  );
  const beside = open.findLast(
    ({ entry: { record }, occurrences }) =>
      record.state !== 'resolved' &&
      record.service === service &&
      alert.startedAt - lastHeard(occurrences) <= gatherWithin,
  );
  return (same ?? beside)?.entry;
}

/** Open, or resolved and able to go on: an incident that nobody held cannot be worked on again. */
function takesMore({ kind, record }: IncidentEntry): boolean {
  if (record.state === 'closed' || record.state === 'cancelled') return false;
  if (record.state !== 'resolved') return true;
  return canMove(kind, record, 'in_progress', 'bot') && missingIn(kind, record, 'in_progress').length === 0;
}

function lastHeard(occurrences: readonly { readonly startedAt: Instant }[]): number {
  return occurrences.reduce((last, { startedAt }) => Math.max(last, startedAt), 0);
}

/** The key of the next incident of a group: numbered, since each is closed at some time. */
export function nextKey(group: string, incidents: readonly IncidentEntry[]): string {
  const before = incidents.filter(({ record }) => groupOfKey(record.source?.key) === group).length;
  return `alert:${group}.${before + 1}`;
}

function groupOfKey(key: string | undefined): string | undefined {
  return /^alert:([0-9a-f]{16})\.\d+$/.exec(key ?? '')?.[1];
}
