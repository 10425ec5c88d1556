import type { RecordKind } from '../../record/record.ts';
import { formatInstant, type Instant } from '../../time/instant.ts';
import type { RecordFacts } from '../facts/record-facts.ts';

/** A record in a list. */
export type RecordRow = {
  readonly id: string;
  readonly kind: RecordKind;
  /** From the root of the repository. */
  readonly path: string;
  readonly title: string;
  readonly state: string;
  readonly priority: string | null;
  readonly service: string;
  readonly team: string;
  readonly assignee: string | null;
  readonly opened_at: string;
};

export function toRecordRow(facts: RecordFacts): RecordRow {
  const { id, kind, path, state, service, team } = facts;
  return {
    ...{ id, kind, path },
    title: facts.record.title,
    state,
    priority: facts.priority ?? null,
    ...{ service, team },
    assignee: facts.assignee ?? null,
    opened_at: formatInstant(facts.opened),
  };
}

export function textOf(at: Instant | undefined): string | null {
  return at === undefined ? null : formatInstant(at);
}

/** Most important first, then oldest, then by id: an order that no two records share. */
export function byUrgency(a: RecordFacts, b: RecordFacts): number {
  return rank(a.priority) - rank(b.priority) || a.opened - b.opened || compareText(a.id, b.id);
}

function rank(priority: string | null | undefined): number {
  return priority === null || priority === undefined ? 6 : Number(priority.slice(1));
}

/** By code units, never by locale, so that every machine sorts alike. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
