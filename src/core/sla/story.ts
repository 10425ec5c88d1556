import { formatInstant, type Instant } from '../time/instant.ts';
import { elapsed, nextOpen } from '../time/open-time.ts';
import { lastNotAfter } from '../time/sorted-search.ts';
import type { ClockRun, Span } from './clock-run.ts';
import type { Mark } from './cycles.ts';
import { type Holder, holderOf, pointAt } from './holders.ts';
import { warningsOf } from './thresholds.ts';
import type { Point } from './timeline.ts';

/** One turn in the life of a clock: what happened, why, who did it, and who held the record. */
export type StoryEvent = Holder & {
  readonly at: string;
  readonly event: Mark['event'] | 'retarget' | 'warn' | 'breach';
  readonly cause: string;
  /** `null` for what nobody did: time passed. */
  readonly by: string | null;
  readonly elapsed_seconds: number;
  readonly due_at: string | null;
};

type Told = { readonly at: Instant; readonly rank: number; readonly tell: Pick<StoryEvent, 'event' | 'cause' | 'by'> };

/** Everything that happened to a clock, oldest first. */
export function storyOf(run: ClockRun): readonly StoryEvent[] {
  const told = [...marksTold(run), ...takeoversTold(run), ...computedTold(run)];
  return told
    .sort((a, b) => a.at - b.at || a.rank - b.rank)
    .map(({ at, tell }) => {
      const holder = holderOf(pointAt(run.points, at));
      return {
        at: formatInstant(at),
        event: tell.event,
        cause: tell.cause,
        by: tell.by,
        team: holder.team,
        assignee: holder.assignee,
        elapsed_seconds: elapsedAt(run, at),
        due_at: dueAt(run, at),
      };
    });
}

function marksTold(run: ClockRun): readonly Told[] {
  return run.life.marks.map((mark, index) => {
    const point = run.points[mark.index];
    return {
      at: mark.at,
      rank: index === 0 ? 0 : 2,
      tell: { event: mark.event, cause: causeOf(run, index), by: byOf(point) },
    };
  });
}

function takeoversTold(run: ClockRun): readonly Told[] {
  const { takesOver, ended } = run.life;
  const told: Told[] = [];
  if (takesOver !== undefined) {
    const cause = `${takesOver.reason}: another target holds, from the start on`;
    const by = byOf(run.points[takesOver.index]);
    told.push({ at: takesOver.at, rank: 3, tell: { event: 'retarget', cause, by } });
  }
  if (ended !== undefined) {
    const by = byOf(run.points[ended.index]);
    told.push({ at: ended.at, rank: 4, tell: { event: 'cancel', cause: ended.reason, by } });
  }
  return told;
}

function computedTold(run: ClockRun): readonly Told[] {
  const told: Told[] = [];
  for (const { at, reached, percent } of warningsOf(run)) {
    if (!reached || at === undefined) continue;
    told.push({ at, rank: 1, tell: { event: 'warn', cause: `${percent} % of the target used`, by: null } });
  }
  if (run.breachedAt !== undefined) {
    told.push({ at: run.breachedAt, rank: 1, tell: { event: 'breach', cause: 'target used up', by: null } });
  }
  return told;
}

function causeOf(run: ClockRun, index: number): string {
  const mark = run.life.marks[index];
  const point = run.points[mark?.index ?? 0];
  if (mark === undefined || point === undefined) return '';
  switch (mark.event) {
    case 'start':
      return startCause(run, point);
    case 'pause':
      return [point.state, point.fields.hold_reason].filter((part) => part !== undefined).join(': ');
    case 'resume':
      return run.life.marks[index - 1]?.event === 'stop' ? `reopened, ${point.state}` : whatHappened(point);
    case 'stop':
      return point.events.includes('response') && run.definition.target === 'response'
        ? `response: ${whatHappened(point)}`
        : whatHappened(point);
    case 'cancel':
    case 'reset':
      return whatHappened(point);
  }
}

function startCause(run: ClockRun, point: Point): string {
  const begun = point.events.includes('opened') ? 'opened' : whatHappened(point);
  const opens = nextOpen(run.life.regime.timetable, run.startedAt);
  if (opens === undefined || opens === run.startedAt) return begun;
  return `${begun} outside hours, runs from ${formatInstant(opens)}`;
}

/** What an entry did, in the order in which a reader looks for it. */
function whatHappened(point: Point): string {
  const { entry } = point;
  const assigned = typeof entry.set?.assignee === 'string' ? `assigned to ${entry.set.assignee}` : undefined;
  if (point.events.includes('opened')) return assigned === undefined ? 'opened' : `opened, ${assigned}`;
  if (entry.to !== undefined) return `moved to ${entry.to}`;
  if (assigned !== undefined) return assigned;
  if (entry.source?.command !== undefined) return `command ${entry.source.command}`;
  if (entry.source?.comment !== undefined) return `comment ${entry.source.comment}`;
  if (entry.note !== undefined) return 'note';
  return `in ${point.state}`;
}

function byOf(point: Point | undefined): string | null {
  return point === undefined || point.entry.by === '' ? null : point.entry.by;
}

function elapsedAt(run: ClockRun, at: Instant): number {
  const span = spanAt(run, at);
  if (span === undefined) return 0;
  const until = Math.min(at, span.to) as Instant;
  return span.before + elapsed(run.life.regime.timetable, span.from, until);
}

function dueAt(run: ClockRun, at: Instant): string | null {
  const known = spanAt(run, at)?.due ?? run.originalDue;
  return known === undefined ? null : formatInstant(known);
}

function spanAt(run: ClockRun, at: Instant): Span | undefined {
  return run.running[lastNotAfter(run.running, at, (span) => span.from)];
}
