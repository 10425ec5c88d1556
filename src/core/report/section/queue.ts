import type { Task } from '../../record/record.ts';
import { type Instant, parseInstant, toInstant } from '../../time/instant.ts';
import { windowOf } from '../facts/change-facts.ts';
import type { ClockFacts } from '../facts/clock-facts.ts';
import { isOfKind, isOpen, type LedgerFacts, type RecordFacts } from '../facts/record-facts.ts';
import type { LocalTime, Moment } from '../period/local-time.ts';
import { type ClockRow, mostUrgentByRecord, toClockRow } from './clock-row.ts';
import { byUrgency, compareText, type RecordRow, toRecordRow } from './record-row.ts';

/** One thing that a team has to do next. */
export type QueueItem = {
  readonly record: RecordRow;
  /** What is due: a clock of the record, a task of it, or a date of a change; `none` where nothing is. */
  readonly what: 'clock' | 'task' | 'window_start' | 'window_end' | 'review' | 'none';
  readonly due: Moment | null;
  /** Whether it should have been done by the as-of. */
  readonly late: boolean;
  /** For a clock. */
  readonly clock: ClockRow | null;
  /** For a task. */
  readonly task: { readonly id: string; readonly title: string; readonly assignee: string | null } | null;
};

export type TeamQueue = {
  readonly team: string;
  readonly title: string;
  /** By due time; what has none comes last, most important first. */
  readonly items: readonly QueueItem[];
};

type Dated = { readonly facts: RecordFacts; readonly at: Instant | undefined; readonly item: Omit<QueueItem, 'late'> };

export type TeamName = { readonly id: string; readonly title: string };

/** A queue for each team, and one for each team that only records name. Teams in the order given. */
export function teamQueues(
  ledger: LedgerFacts,
  clocks: readonly ClockFacts[],
  { teams, local, asOf }: { readonly teams: readonly TeamName[]; readonly local: LocalTime; readonly asOf: Instant },
): readonly TeamQueue[] {
  const urgent = mostUrgentByRecord(clocks);
  const byTeam = new Map<string, Dated[]>(teams.map(({ id }) => [id, []]));
  const put = (team: string, dated: Dated) => byTeam.set(team, [...(byTeam.get(team) ?? []), dated]);
  for (const facts of openRecords(ledger)) {
    put(facts.team, nextOf(facts, urgent.get(facts.id), local));
    for (const task of openTasks(facts)) put(task.team ?? facts.team, toTaskItem(facts, task, local));
  }
  const titles = new Map(teams.map(({ id, title }) => [id, title]));
  return [...byTeam].map(([team, items]) => ({
    team,
    title: titles.get(team) ?? team,
    items: items.sort(byDueTime).map((dated) => ({ ...dated.item, late: isLate(dated, asOf) })),
  }));
}

/** A clock that was used up exactly at closing is due since then, and not late before the calendar opens again. */
function isLate({ item: { clock }, at }: Dated, asOf: Instant): boolean {
  return clock === null ? at !== undefined && at < asOf : clock.breached;
}

function openRecords({ incidents, requests, problems, changes }: LedgerFacts): readonly RecordFacts[] {
  return [...incidents, ...requests, ...problems, ...changes].filter(isOpen);
}

const NEVER = toInstant(Number.MAX_SAFE_INTEGER);

/** A paused clock does not move, so nothing of it is due yet. */
function byDueTime(a: Dated, b: Dated): number {
  return (
    (a.at ?? NEVER) - (b.at ?? NEVER) ||
    byUrgency(a.facts, b.facts) ||
    compareText(a.item.task?.id ?? '', b.item.task?.id ?? '')
  );
}

function nextOf(facts: RecordFacts, clock: ClockFacts | undefined, local: LocalTime): Dated {
  if (clock !== undefined) {
    const row = toClockRow(clock, local);
    const item = { record: toRecordRow(facts), what: 'clock', due: row.due, clock: row, task: null } as const;
    return { facts, at: clock.clock.stage === 'paused' && !clock.clock.breached ? undefined : clock.due, item };
  }
  const { what, at } = isOfKind(facts, 'change') ? nextOfChange(facts) : { what: 'none' as const, at: undefined };
  const due = at === undefined ? null : local.moment(at);
  return { facts, at, item: { record: toRecordRow(facts), what, due, clock: null, task: null } };
}

function nextOfChange(facts: RecordFacts<'change'>): Pick<QueueItem, 'what'> & { readonly at: Instant | undefined } {
  const window = windowOf(facts.record);
  const due = facts.record.review?.due_at;
  if (facts.state === 'review') return { what: 'review', at: due === undefined ? undefined : parseInstant(due) };
  if (facts.state === 'implementing') return { what: 'window_end', at: window?.to };
  return window === undefined ? { what: 'none', at: undefined } : { what: 'window_start', at: window.from };
}

type OpenTask = Pick<Task, 'id' | 'title' | 'team' | 'assignee' | 'due_at'>;

function openTasks({ record }: RecordFacts): readonly OpenTask[] {
  const {
    tasks = [],
    review,
    major,
  } = record as {
    readonly tasks?: readonly Task[];
    readonly review?: { readonly actions?: readonly Task[] };
    readonly major?: { readonly review?: { readonly actions?: readonly Task[] } };
  };
  const all = [...tasks, ...(review?.actions ?? []), ...(major?.review?.actions ?? [])];
  return all.filter(({ state }) => state === 'open' || state === 'in_progress');
}

function toTaskItem(facts: RecordFacts, task: OpenTask, local: LocalTime): Dated {
  const at = task.due_at === undefined ? undefined : parseInstant(task.due_at);
  const due = at === undefined ? null : local.moment(at);
  const shown = { id: task.id, title: task.title, assignee: task.assignee ?? null };
  return { facts, at, item: { record: toRecordRow(facts), what: 'task', due, clock: null, task: shown } };
}
