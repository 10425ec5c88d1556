import type { JournalEntry, Task } from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import { isOpen, type RecordFacts } from '../facts/record-facts.ts';
import { isResolvedIn } from '../kpi/kpi.ts';
import { notAfter } from '../kpi/major-incident-kpis.ts';
import type { LocalTime, Moment } from '../period/local-time.ts';
import type { Period } from '../period/period.ts';
import { byUrgency, type RecordRow, toRecordRow } from './record-row.ts';

/** What a review of a major incident has to look at. */
export type MajorReview = RecordRow & {
  readonly major_state: string;
  readonly commander: string | null;
  readonly business_impact: string | null;
  /** Oldest first: the journal, and what was told and restored. */
  readonly turns: readonly MajorTurn[];
  readonly links: readonly { readonly relation: string; readonly id: string }[];
  readonly findings: string | null;
  readonly lessons: string | null;
  readonly held_at: string | null;
  readonly actions: readonly {
    readonly title: string;
    readonly assignee: string | null;
    readonly state: string;
    readonly due_at: string | null;
  }[];
};

export type MajorTurn = {
  readonly at: Moment;
  readonly by: string | null;
  readonly what: string;
  readonly note: string | null;
  /** A word of ours for a drawing: the state entered, or `told`, `accepted`, `restored`; `null` for an entry without one. */
  readonly mark: string | null;
};

type Context = { readonly local: LocalTime; readonly asOf: Instant; readonly period: Period };

/** Accepted ones that are open or were resolved within the period. */
export function majorReviews(incidents: readonly RecordFacts<'incident'>[], context: Context): readonly MajorReview[] {
  return incidents
    .filter(({ record }) => record.major?.state === 'accepted')
    .filter((each) => isOpen(each) || isResolvedIn(context.period)(each))
    .sort(byUrgency)
    .map((each) => toReview(each, context));
}

function toReview(facts: RecordFacts<'incident'>, context: Context): MajorReview {
  const { major, links = {} } = facts.record;
  const held = notAfter(major?.review?.held_at, context.asOf);
  return {
    ...toRecordRow(facts),
    major_state: major?.state ?? '',
    commander: major?.commander ?? null,
    business_impact: major?.business_impact ?? null,
    turns: turnsOf(facts, context),
    links: Object.entries(links).flatMap(([relation, ids]) =>
      (Array.isArray(ids) ? ids : [ids]).map((id: string) => ({ relation, id })),
    ),
    findings: held === undefined ? null : (major?.review?.findings ?? null),
    lessons: held === undefined ? null : (major?.review?.lessons ?? null),
    held_at: held === undefined ? null : (major?.review?.held_at ?? null),
    actions: (major?.review?.actions ?? []).map(toAction),
  };
}

function toAction({ title, assignee, state, due_at }: Pick<Task, 'title' | 'assignee' | 'state' | 'due_at'>) {
  return { title, assignee: assignee ?? null, state, due_at: due_at ?? null };
}

function turnsOf({ record }: RecordFacts<'incident'>, { local, asOf }: Context): readonly MajorTurn[] {
  const { major, journal } = record;
  const dated: { readonly time: Instant; readonly turn: Omit<MajorTurn, 'at'> }[] = [];
  const add = (text: string | undefined, turn: Omit<MajorTurn, 'at'>) => {
    const time = text === undefined ? undefined : parseInstant(text);
    if (time !== undefined && time <= asOf) dated.push({ time, turn });
  };
  for (const entry of journal) add(entry.at, toTurn(entry));
  const own = (what: string, mark: string, by: string | undefined = undefined) =>
    ({ by: by ?? null, what, note: null, mark }) as const;
  add(major?.proposed_at, own('proposed as a major incident', 'proposed', major?.proposed_by));
  add(major?.decided_at, own('accepted as a major incident', 'accepted', major?.decided_by));
  for (const at of major?.communicated_at ?? []) add(at, own('users were told', 'told'));
  add(major?.service_restored_at, own('service restored', 'restored'));
  return dated.sort((a, b) => a.time - b.time).map(({ time, turn }) => ({ at: local.moment(time), ...turn }));
}

function toTurn({ by, to, set, note }: JournalEntry): Omit<MajorTurn, 'at'> {
  const names = Object.keys(set ?? {}).map((name) => name.replaceAll('_', ' '));
  const what = to === undefined ? (names.length === 0 ? 'noted' : `set ${names.join(', ')}`) : `to ${to}`;
  return { by: by === '' ? null : by, what, note: note ?? null, mark: to ?? null };
}
