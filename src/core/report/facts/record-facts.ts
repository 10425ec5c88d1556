import { finishedAt, type Spell } from '../../journal/replay.ts';
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
import { asKnownAt } from './as-known-at.ts';
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
  /** When each state was first entered. */
  readonly firstAt: ReadonlyMap<string, Instant>;
  /** From team to team, and from person to person. */
  readonly reassignments: number;
  readonly handovers: number;
  readonly reopenings: number;
  /** The last entry of the journal. */
  readonly touched: Instant;
  /** When it was last resolved, fulfilled, or, a change, closed, and has stayed so. */
  readonly resolved: Instant | undefined;
  readonly closed: Instant | undefined;
};

/** Records opened by the as-of. Cancelled ones and duplicates stand in `all` only: they are in no figure. */
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

/** Whether it was open at the end of a half-open period that ends at `end`. */
export function wasOpenAt(facts: RecordFacts, end: Instant): boolean {
  const spell = facts.spells.findLast((each) => each.from < end);
  return spell !== undefined && phaseOf(facts.kind, spell.state) === 'open';
}

export function isOfKind<Kind extends RecordKind>(facts: RecordFacts, kind: Kind): facts is RecordFacts<Kind> {
  return facts.kind === kind;
}

function recordFacts(entry: Entry, asOf: Instant): RecordFacts | undefined {
  const known = asKnownAt(entry, asOf);
  const opened = parseInstant(entry.record.opened_at);
  if (known === undefined || opened === undefined) return undefined;
  const { record, replayed } = known;
  const { kind, path } = entry;
  const state = replayed.state === '' ? record.state : replayed.state;
  const resolved = phaseOf(kind, state) === 'done' ? finishedAt(replayed, kind) : undefined;
  return {
    ...{ kind, path, record, id: record.id, opened, state, resolved },
    phase: phaseOf(kind, state),
    ...held(record),
    isDuplicate: isDuplicate(record),
    spells: replayed.spells,
    firstAt: replayed.firstAt,
    reassignments: replayed.reassignments.length,
    handovers: replayed.handovers.length,
    reopenings: replayed.reopenings.length,
    touched: replayed.steps.at(-1)?.at ?? opened,
    closed: state === 'closed' ? replayed.spells.at(-1)?.from : undefined,
  };
}

function held({ priority, service, team, assignee }: AnyRecord) {
  return { priority, service, team, assignee };
}

function isDuplicate(record: AnyRecord): boolean {
  const links = record.links as { readonly duplicate_of?: string } | undefined;
  const resolution = (record as { readonly resolution?: { readonly code: string } }).resolution;
  return links?.duplicate_of !== undefined || resolution?.code === 'duplicate';
}
