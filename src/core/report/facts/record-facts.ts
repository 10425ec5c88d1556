import type { Entry, Ledger } from '../../ledger/ledger.ts';
import type {
  AnyRecord,
  Change,
  Incident,
  Priority,
  Problem,
  RecordKind,
  ServiceRequest,
} from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import { type History, historyOf, type Spell } from './history.ts';
import { type Phase, phaseOf } from './phase.ts';

type RecordOfKind = {
  readonly incident: Incident;
  readonly request: ServiceRequest;
  readonly change: Change;
  readonly problem: Problem;
};

/** What reports know of one record at the as-of: its journal replayed up to then. */
export type RecordFacts<Kind extends RecordKind = RecordKind> = {
  readonly kind: Kind;
  readonly path: string;
  readonly record: RecordOfKind[Kind];
  readonly id: string;
  readonly opened: Instant;
  readonly state: string;
  readonly phase: Phase;
  readonly priority: Priority | undefined;
  readonly service: string;
  readonly team: string;
  readonly assignee: string | undefined;
  readonly isDuplicate: boolean;
  readonly spells: readonly Spell[];
  readonly reassignments: number;
  readonly reopenings: number;
  readonly touched: Instant;
  /** When it was last resolved, fulfilled, or, a change, closed; absent while it is open. */
  readonly resolved: Instant | undefined;
  readonly closed: Instant | undefined;
};

/** All records that were open or ended at the as-of. Cancelled ones and duplicates stand apart: they are in no figure. */
export type LedgerFacts = {
  readonly all: readonly RecordFacts[];
  readonly incidents: readonly RecordFacts<'incident'>[];
  readonly requests: readonly RecordFacts<'request'>[];
  readonly changes: readonly RecordFacts<'change'>[];
  readonly problems: readonly RecordFacts<'problem'>[];
  readonly byId: ReadonlyMap<string, RecordFacts>;
};

export function ledgerFacts(ledger: Ledger, asOf: Instant): LedgerFacts {
  const all = ledger.entries.flatMap((entry) => recordFacts(entry, asOf) ?? []);
  const counted = all.filter(isCounted);
  return {
    all,
    incidents: counted.filter((each) => isOfKind(each, 'incident')),
    requests: counted.filter((each) => isOfKind(each, 'request')),
    changes: counted.filter((each) => isOfKind(each, 'change')),
    problems: counted.filter((each) => isOfKind(each, 'problem')),
    byId: new Map(all.map((each) => [each.id, each])),
  };
}

export function isCounted(facts: RecordFacts): boolean {
  return facts.phase !== 'cancelled' && !facts.isDuplicate;
}

export function isOpen(facts: RecordFacts): boolean {
  return facts.phase === 'open';
}

/** Whether it was open at an instant not after the as-of. */
export function wasOpenAt(facts: RecordFacts, at: Instant): boolean {
  const spell = facts.spells.findLast((each) => each.from < at);
  return spell !== undefined && phaseOf(facts.kind, spell.state) === 'open';
}

export function isOfKind<Kind extends RecordKind>(facts: RecordFacts, kind: Kind): facts is RecordFacts<Kind> {
  return facts.kind === kind;
}

function recordFacts(entry: Entry, asOf: Instant): RecordFacts | undefined {
  const history = historyOf(entry.kind, entry.record, asOf);
  const opened = parseInstant(entry.record.opened_at);
  const state = history?.spells.at(-1)?.state;
  if (history === undefined || opened === undefined || state === undefined) return undefined;
  const { spells, reassignments, reopenings, touched, fields } = history;
  return {
    kind: entry.kind,
    path: entry.path,
    record: entry.record,
    id: entry.record.id,
    opened,
    state,
    phase: phaseOf(entry.kind, state),
    ...assignmentOf(fields, entry.record),
    isDuplicate: isDuplicate(entry.record),
    spells,
    reassignments,
    reopenings,
    touched,
    resolved: resolvedAt(entry.kind, history),
    closed: state === 'closed' ? spells.at(-1)?.from : undefined,
  };
}

function assignmentOf(fields: History['fields'], record: AnyRecord) {
  const text = (name: string): string | undefined => (typeof fields[name] === 'string' ? fields[name] : undefined);
  return {
    // The journal's values have passed the record's schema only as they stand today.
    priority: text('priority') as Priority | undefined,
    service: text('service') ?? record.service,
    team: text('team') ?? record.team,
    assignee: text('assignee'),
  };
}

function isDuplicate(record: AnyRecord): boolean {
  const links = record.links as { readonly duplicate_of?: string } | undefined;
  const resolution = (record as { readonly resolution?: { readonly code: string } }).resolution;
  return links?.duplicate_of !== undefined || resolution?.code === 'duplicate';
}

/** The beginning of the unbroken run of done states that it is in. */
function resolvedAt(kind: RecordKind, { spells }: History): Instant | undefined {
  let at: Instant | undefined;
  for (const spell of spells) at = phaseOf(kind, spell.state) === 'done' ? (at ?? spell.from) : undefined;
  return at;
}
