import type { TeamsConfig } from '../../config/configuration.ts';
import { type Instant, toInstant } from '../../time/instant.ts';
import { closeCodeOf, isFailed } from '../facts/change-facts.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import type { LocalTime, Moment } from '../period/local-time.ts';
import { contains, type Period } from '../period/period.ts';
import { type Board, boardsOf, type DecidedRow, decidedChanges } from './change-board.ts';
import type { Conflict, FindConflicts, Freeze } from './conflicts.ts';
import type { PlannedChange } from './planned-change.ts';
import { compareText, type RecordRow, textOf, toRecordRow } from './record-row.ts';

export type PlannedRow = {
  readonly id: string;
  /** `null` while it is a proposal in a pull request. */
  readonly path: string | null;
  readonly pull_request: number | null;
  readonly title: string;
  readonly type: string;
  readonly state: string;
  readonly risk: string | null;
  readonly service: string;
  readonly services: readonly string[];
  readonly environment: string | null;
  readonly team: string;
  readonly assignee: string | null;
  readonly opened_at: string | null;
  readonly window: { readonly start: Moment; readonly end: Moment } | null;
  readonly on_hold: boolean;
  readonly conflicts: readonly ConflictRow[];
};

export type ConflictRow = Omit<Conflict, 'from' | 'to'> & { readonly from: Moment; readonly to: Moment };

export type FreezeRow = {
  readonly id: string;
  readonly title: string;
  readonly reason: string | null;
  readonly start: Moment;
  readonly end: Moment;
};

export type ChangeSection = {
  /** Open changes and proposals whose window touches the next 14 days, by its start. */
  readonly next_14_days: readonly PlannedRow[];
  /** Those whose window begins after that. */
  readonly later: readonly PlannedRow[];
  readonly freezes: readonly FreezeRow[];
  /** Between changes of the next 14 days, and of them with others and with freezes. */
  readonly conflicts: readonly ConflictRow[];
  /** Waiting in assess or authorize; `waiting_seconds` since it was raised. */
  readonly undecided: readonly (PlannedRow & { readonly waiting_seconds: number })[];
  /** Undecided for more than 48 hours. */
  readonly undecided_late: number;
  /** Approval teams. */
  readonly boards: readonly Board[];
  /** Of the last 28 days, newest first. */
  readonly decided: readonly DecidedRow[];
  /** Being implemented, or past the start of their window and not begun. */
  readonly under_way: readonly PlannedRow[];
  /** Emergency and failed changes closed in the last 28 days. */
  readonly to_learn_from: readonly (RecordRow & {
    readonly type: string;
    readonly code: string | null;
    readonly closed_at: string | null;
  })[];
};

const DAY = 86_400;
const UNDECIDED_LIMIT = 2 * DAY;

export type ChangeSectionInput = {
  readonly changes: readonly RecordFacts<'change'>[];
  readonly planned: readonly PlannedChange[];
  readonly freezes: readonly Freeze[];
  readonly find: FindConflicts;
  readonly asOf: Instant;
  readonly period: Period;
  readonly local: LocalTime;
  readonly teams?: TeamsConfig | undefined;
};

export function changeSection(input: ChangeSectionInput): ChangeSection {
  const { planned, asOf, local } = input;
  const horizon = { from: asOf, to: toInstant(asOf + 14 * DAY) };
  const conflicts = input.find(planned).filter(({ to }) => to > asOf);
  const row = (change: PlannedChange) => toPlannedRow(change, conflicts, local);
  const next = planned
    .filter(({ window }) => window && window.to > horizon.from && window.from < horizon.to)
    .sort(byWindow);
  const nextIds = new Set(next.map(({ id }) => id));
  const undecided = planned.filter(({ state }) => state === 'assess' || state === 'authorize').sort(byWindow);
  const waiting = ({ opened }: PlannedChange) => asOf - (opened ?? asOf);
  return {
    next_14_days: next.map(row),
    later: planned
      .filter(({ window }) => window && window.from >= horizon.to)
      .sort(byWindow)
      .map(row),
    freezes: input.freezes
      .filter(({ span }) => span.to > horizon.from && span.from < horizon.to)
      .map((freeze) => toFreezeRow(freeze, local)),
    conflicts: conflicts
      .filter((each) => nextIds.has(each.change) || nextIds.has(each.with))
      .map((each) => toConflictRow(each, local)),
    undecided: undecided.map((change) => ({ ...row(change), waiting_seconds: waiting(change) })),
    undecided_late: undecided.filter((change) => waiting(change) > UNDECIDED_LIMIT).length,
    boards: boardsOf(input.teams, asOf),
    decided: decidedChanges(input.changes, input.period),
    under_way: planned
      .filter((change) => isUnderWay(change, asOf))
      .sort(byWindow)
      .map(row),
    to_learn_from: toLearnFrom(input),
  };
}

function isUnderWay({ state, window }: PlannedChange, asOf: Instant): boolean {
  return state === 'implementing' || (state === 'scheduled' && window !== undefined && window.from <= asOf);
}

function byWindow(a: PlannedChange, b: PlannedChange): number {
  const start = ({ window }: PlannedChange) => window?.from ?? Number.MAX_SAFE_INTEGER;
  return start(a) - start(b) || compareText(a.id, b.id);
}

function toPlannedRow(change: PlannedChange, conflicts: readonly Conflict[], local: LocalTime): PlannedRow {
  const { id, path, title, type, state, service, services, team, window } = change;
  const own = conflicts.filter((each) => each.change === id || each.with === id);
  return {
    ...{ id, path, title, type, state, service, services, team },
    pull_request: change.pullRequest,
    risk: change.risk ?? null,
    environment: change.environment ?? null,
    assignee: change.assignee ?? null,
    opened_at: textOf(change.opened),
    window: window === undefined ? null : { start: local.moment(window.from), end: local.moment(window.to) },
    on_hold: change.isOnHold,
    conflicts: own.map((each) => toConflictRow(each, local)),
  };
}

function toConflictRow({ from, to, ...rest }: Conflict, local: LocalTime): ConflictRow {
  return { ...rest, from: local.moment(from), to: local.moment(to) };
}

function toFreezeRow({ id, title, reason, span }: Freeze, local: LocalTime): FreezeRow {
  return { id, title, reason: reason ?? null, start: local.moment(span.from), end: local.moment(span.to) };
}

function toLearnFrom({ changes, period }: ChangeSectionInput): ChangeSection['to_learn_from'] {
  return changes
    .filter((each) => contains(period, each.closed) && (isFailed(each) || each.record.type === 'emergency'))
    .sort((a, b) => (b.closed ?? 0) - (a.closed ?? 0) || compareText(a.id, b.id))
    .map((each) => ({
      ...toRecordRow(each),
      type: each.record.type,
      code: closeCodeOf(each) ?? null,
      closed_at: textOf(each.closed),
    }));
}
