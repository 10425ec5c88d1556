import type { Entry } from '../../ledger/ledger.ts';
import type { Incident } from '../../record/record.ts';
import { formatInstant, type Instant, toInstant } from '../../time/instant.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { earliest, endOf, instantOf, stretchesOf } from '../stretches.ts';
import type { TimerContext } from '../timer-context.ts';
import type { Deadline } from './deadline.ts';
import { taskDeadlines } from './task-deadlines.ts';

type Major = NonNullable<Incident['major']>;
type MajorEntry = Entry & { readonly kind: 'incident' };

/** An accepted major incident: the next word to those concerned, its review, and what the review decided. */
export function majorDeadlines(entry: MajorEntry, context: TimerContext): readonly Deadline[] {
  const { major } = entry.record;
  if (major?.state !== 'accepted') return [];
  const resolved = stretchesOf(entry, ({ state }) => (isOver(state) ? 'over' : undefined)).at(-1);
  return [
    ...updateDeadlines(major, resolved?.from, context),
    ...reviewDeadline(entry, resolved?.from, context),
    ...taskDeadlines('action', major.review?.actions, endOf(entry)),
  ];
}

function isOver(state: string): boolean {
  return state === 'resolved' || state === 'closed' || state === 'cancelled';
}

/** Each word is due so many minutes after the one before, the first after the acceptance, until service is back. */
function updateDeadlines(
  major: Major,
  resolved: Instant | undefined,
  { configuration }: TimerContext,
): readonly Deadline[] {
  const minutes = major.update_every_minutes ?? configuration.organisation?.value.major_incident?.update_every_minutes;
  const accepted = instantOf(major.decided_at ?? major.proposed_at);
  if (minutes === undefined || accepted === undefined) return [];
  const told = (major.communicated_at ?? []).flatMap((text) => instantOf(text) ?? []).toSorted((a, b) => a - b);
  const end = earliest(instantOf(major.service_restored_at), resolved);
  const turn = [major.communications_lead, major.commander].find((login) => login !== undefined);
  return [accepted, ...told].map((last, index) => {
    const at = toInstant(last + minutes * 60);
    return {
      name: `update/${formatInstant(at)}`,
      at,
      until: earliest(told[index], end),
      says: 'update of the major incident due',
      turn: turn === undefined ? ['assignee'] : [`user:${turn}`],
    };
  });
}

function reviewDeadline(
  entry: MajorEntry,
  resolved: Instant | undefined,
  { configuration, rules }: TimerContext,
): readonly Deadline[] {
  const { major } = entry.record;
  const organisation = configuration.organisation?.value;
  const days = organisation?.major_incident?.review_within_business_days;
  if (major === undefined || organisation === undefined || days === undefined || resolved === undefined) return [];
  const timetable = rules.timetable(organisation.calendar, resolved);
  const at = timetable === undefined ? undefined : addWorkingDays(timetable, resolved, days);
  if (at === undefined) return [];
  const until = earliest(instantOf(major.review?.held_at), endOf(entry));
  const turn = major.commander === undefined ? ['assignee'] : [`user:${major.commander}`];
  return [{ name: `major-review/${formatInstant(at)}`, at, until, says: 'review of the major incident due', turn }];
}
