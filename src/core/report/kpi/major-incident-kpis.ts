import type { Incident } from '../../record/record.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import { count, durations, share } from '../figure/figure.ts';
import { contains, type Period } from '../period/period.ts';
import type { Kpi, KpiFacts } from './kpi.ts';

type MajorIncident = {
  readonly facts: RecordFacts<'incident'>;
  readonly major: NonNullable<Incident['major']>;
  readonly accepted: Instant | undefined;
  /** Ascending. */
  readonly communicated: readonly Instant[];
  readonly restored: Instant | undefined;
  readonly reviewed: Instant | undefined;
};

const REVIEW_WITHIN_WORKING_DAYS = 5;

export const majorIncidentKpis: readonly Kpi[] = [
  {
    id: 'major_incidents',
    title: 'Major incidents',
    definition: 'Major incidents accepted in the period.',
    measure: (facts, period) => count(majors(facts).filter(({ accepted }) => contains(period, accepted))),
  },
  {
    id: 'major_time_to_accept',
    title: 'Time to accept, wall',
    definition: 'Acceptance less opening, of major incidents accepted in the period. Wall time.',
    measure: (facts, period) => since(majors(facts), period, ({ accepted }) => accepted),
  },
  {
    id: 'major_time_to_communicate',
    title: 'Time to first communication, wall',
    definition: 'First communication less opening, of major incidents first communicated in the period. Wall time.',
    measure: (facts, period) => since(majors(facts), period, ({ communicated }) => communicated[0]),
  },
  {
    id: 'major_time_to_restore',
    title: 'Time to restore, wall',
    definition: 'Service restored less opening, of major incidents restored in the period. Wall time.',
    measure: (facts, period) => since(majors(facts), period, ({ restored }) => restored),
  },
  {
    id: 'major_cadence_kept',
    title: 'Communication cadence kept',
    definition:
      'Waits for an update, from acceptance to restoration of major incidents restored in the period, that were no longer than their cadence, of all such waits.',
    measure: (facts, period) =>
      share(
        majors(facts)
          .filter(({ restored }) => contains(period, restored))
          .flatMap(waits),
        ({ seconds, allowed }) => seconds <= allowed,
      ),
  },
  {
    id: 'major_reviewed_in_time',
    title: 'Reviewed within five working days',
    definition:
      'Major incidents reviewed within five working days of restoration, of those whose five working days ended, or whose review was held, in the period.',
    measure: (facts, period) => share(reviewsDue(facts, period), ({ inTime }) => inTime),
  },
  {
    id: 'major_actions_overdue',
    title: 'Overdue review actions',
    definition: 'Actions of major-incident reviews that were past due and not done at the end of the period.',
    measure: (facts, period) =>
      count(
        majors(facts)
          .flatMap(actionsOf)
          .filter((action) => isOverdue(action, period.to)),
      ),
  },
];

function majors({ ledger, asOf }: KpiFacts): readonly MajorIncident[] {
  return ledger.incidents.flatMap((facts) => {
    const major = facts.record.major;
    if (major?.state !== 'accepted') return [];
    const known = (text: string | undefined): Instant | undefined => notAfter(text, asOf);
    const communicated = (major.communicated_at ?? []).flatMap((text) => known(text) ?? []).sort((a, b) => a - b);
    const accepted = known(major.decided_at);
    if (accepted === undefined) return [];
    const reviewed = known(major.review?.held_at);
    return [{ facts, major, accepted, communicated, restored: known(major.service_restored_at), reviewed }];
  });
}

/** The instant that a field names, if it has come by the as-of. */
export function notAfter(text: string | undefined, asOf: Instant): Instant | undefined {
  const at = text === undefined ? undefined : parseInstant(text);
  return at !== undefined && at <= asOf ? at : undefined;
}

function since(all: readonly MajorIncident[], period: Period, end: (major: MajorIncident) => Instant | undefined) {
  const inPeriod = all.filter((each) => contains(period, end(each)));
  return durations(
    'wall',
    inPeriod.map((each) => (end(each) ?? each.facts.opened) - each.facts.opened),
  );
}

/** From acceptance to the first update, from one to the next, and from the last to restoration. */
function waits({ major, accepted, communicated, restored }: MajorIncident) {
  const every = major.update_every_minutes;
  if (every === undefined || accepted === undefined || restored === undefined) return [];
  const between = communicated.filter((at) => at > accepted && at < restored);
  const marks = [accepted, ...between, restored];
  return marks.slice(1).map((at, index) => ({ seconds: at - (marks[index] ?? at), allowed: every * 60 }));
}

function reviewsDue(facts: KpiFacts, period: Period): readonly { readonly inTime: boolean }[] {
  return majors(facts).flatMap(({ facts: { opened }, restored, reviewed }) => {
    if (restored === undefined || facts.calendar === undefined || restored >= period.to) return [];
    const { calendar, businessTime } = facts;
    const daysUntil = (to: Instant) => businessTime.workingDays(calendar, opened, restored, to) ?? 0;
    if (reviewed !== undefined && reviewed < period.to) {
      const inTime = daysUntil(reviewed) <= REVIEW_WITHIN_WORKING_DAYS;
      return reviewed < period.from ? [] : [{ inTime }];
    }
    const wentPast =
      daysUntil(period.to) > REVIEW_WITHIN_WORKING_DAYS && daysUntil(period.from) <= REVIEW_WITHIN_WORKING_DAYS;
    return wentPast ? [{ inTime: false }] : [];
  });
}

type Action = NonNullable<NonNullable<NonNullable<Incident['major']>['review']>['actions']>[number];

function actionsOf({ major }: MajorIncident): readonly Action[] {
  return major.review?.actions ?? [];
}

function isOverdue(task: Pick<Action, 'due_at' | 'done_at' | 'state'>, at: Instant): boolean {
  const due = task.due_at === undefined ? undefined : parseInstant(task.due_at);
  if (due === undefined || due >= at) return false;
  const done = task.done_at === undefined ? undefined : parseInstant(task.done_at);
  if (done !== undefined) return done >= at;
  return task.state === 'open' || task.state === 'in_progress';
}
