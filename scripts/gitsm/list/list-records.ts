import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { clocksOfEntry, prepareTiming } from '../../../src/app/measure-clocks.ts';
import { replay } from '../../../src/core/journal/replay.ts';
import type { Entry, Ledger } from '../../../src/core/ledger/ledger.ts';
import { isDone } from '../../../src/core/lifecycle/lifecycle-of.ts';
import type { RecordKind } from '../../../src/core/record/record.ts';
import type { Clock } from '../../../src/core/sla/clock.ts';
import type { Instant } from '../../../src/core/time/instant.ts';

/** Which records are wanted; what is left out narrows nothing. */
export type Wanted = {
  readonly kind: RecordKind | undefined;
  readonly state?: readonly string[];
  readonly priority?: readonly string[];
  readonly service?: string;
  readonly team?: string;
  readonly assignee?: string;
  readonly mine?: string;
  /** Also what is final. */
  readonly all?: boolean;
};

/** A record as a line of the list: facts from its file, counts from its journal, its most urgent clock. */
export type Row = {
  readonly entry: Entry;
  readonly clock: Clock | undefined;
  readonly reassignments: number;
  readonly reopenings: number;
  /** When the work was last said to be done; of a record that is open again, nothing. */
  readonly resolvedAt: string | undefined;
};

/** States in which nothing more happens to a record. */
const FINAL = new Set(['closed', 'cancelled', 'rejected']);

/** The records wanted, the most urgent first. */
export function listRecords(ledger: Ledger, options: Wanted, now: Instant): readonly Row[] {
  const { rules } = prepareTiming(ledger.configuration, createZoneLoader());
  const isMine = mineOf(ledger, options.mine);
  return ledger.entries
    .filter((entry) => isWanted(entry, options) && isMine(entry))
    .map((entry): Row => {
      const { reassignments, reopenings } = replay(entry.record.journal, entry.kind);
      const resolvedAt = lastResolution(entry);
      const clock = mostUrgent(clocksOfEntry(entry, rules, now));
      return { entry, clock, reassignments: reassignments.length, reopenings: reopenings.length, resolvedAt };
    })
    .sort(byUrgency);
}

function isWanted({ kind, record }: Entry, options: Wanted): boolean {
  if (options.kind !== undefined && kind !== options.kind) return false;
  if (options.state === undefined && options.all !== true && FINAL.has(record.state)) return false;
  if (options.state !== undefined && !options.state.includes(record.state)) return false;
  if (options.priority !== undefined && !options.priority.includes(record.priority ?? '')) return false;
  if (options.service !== undefined && record.service !== options.service) return false;
  if (options.team !== undefined && record.team !== options.team) return false;
  return options.assignee === undefined || record.assignee === options.assignee;
}

function mineOf(ledger: Ledger, login: string | undefined): (entry: Entry) => boolean {
  if (login === undefined) return () => true;
  const all = ledger.configuration.teams?.value.teams ?? [];
  const teams = new Set(all.filter((team) => team.members.includes(login)).map((team) => team.id));
  return ({ record }) => record.assignee === login || (record.assignee === undefined && teams.has(record.team));
}

function lastResolution({ kind, record }: Entry): string | undefined {
  if (!isDone(kind, record.state)) return undefined;
  return record.journal.findLast(
    ({ to }) => to === (kind === 'request' ? 'fulfilled' : kind === 'change' ? 'review' : 'resolved'),
  )?.at;
}

function mostUrgent(clocks: readonly Clock[]): Clock | undefined {
  const open = clocks.filter((clock) => clock.stage === 'in_progress' || clock.stage === 'paused');
  return open.sort(
    (a, b) => rankOf(a) - rankOf(b) || compare(a.due_at ?? '9', b.due_at ?? '9') || compare(a.key, b.key),
  )[0];
}

/** What is breached, then what runs, then what is paused: a paused clock is not due before it goes on. */
function byUrgency(a: Row, b: Row): number {
  return (
    rankOf(a.clock) - rankOf(b.clock) ||
    compare(a.clock?.due_at ?? '9', b.clock?.due_at ?? '9') ||
    compare(a.entry.record.priority ?? 'P9', b.entry.record.priority ?? 'P9') ||
    compare(a.entry.path, b.entry.path)
  );
}

function rankOf(clock: Clock | undefined): number {
  if (clock === undefined) return 3;
  if (clock.breached) return 0;
  return clock.stage === 'paused' ? 2 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
