import type { Configuration } from '../config/configuration.ts';
import { withoutStale } from '../journal/register-entry.ts';
import { expectedPriority } from '../priority/priority.ts';
import type { Edit } from '../record/edit.ts';
import type { Incident, Level } from '../record/record.ts';
import type { Instant } from '../time/instant.ts';
import { isPending, journalled } from '../timers/journal-step.ts';
import type { Alert } from './alert.ts';
import type { AlertRules, Severity } from './alert-rules.ts';
import { allEndedAt, formatOccurrence, occurrencesOf, withHeard } from './occurrences.ts';
import type { IncidentEntry } from './place-alerts.ts';

export type HearingFacts = {
  readonly configuration: Configuration;
  readonly rules: AlertRules;
  readonly now: Instant;
  readonly us: string;
};

/** What one incident comes to by what is heard of its alerts. */
export type Hearing = { readonly edits: readonly Edit[]; readonly summary: string };

const LEVELS: readonly Level[] = ['low', 'medium', 'high'];

/**
 * Keeps what is heard; an alert that is new to a resolved incident takes it up again, and one that is worse than an
 * untouched incident raises it. `undefined` where nothing is new.
 */
export function hearAlerts(
  entry: IncidentEntry,
  alerts: readonly Alert[],
  { isNews, facts }: { readonly isNews: boolean; readonly facts: HearingFacts },
): Hearing | undefined {
  const { record } = entry;
  const before = occurrencesOf(record);
  const after = withHeard(before, alerts);
  const kept = after.map(formatOccurrence);
  const isSame = kept.join() === before.map(formatOccurrence).join();
  const moved = isNews && !isPending(entry) ? takenUp(record, alerts, facts) : record;
  if (isSame && moved === record) return undefined;
  const edits: Edit[] = isSame ? [] : [{ op: 'set', pointer: '/alerts', value: { occurrences: kept } }];
  const rule = moved.state === record.state ? 'alert-raised' : 'alert-fires-again';
  if (moved !== record) edits.push(...journalled(entry, moved, { rule, context: { now: facts.now, us: facts.us } }));
  const firing = after.filter(({ endedAt }) => endedAt === undefined).length;
  const move = moved.state === record.state ? '' : ` ${record.state} → ${moved.state}`;
  return { edits, summary: `${record.id}${move} has ${after.length} alerts, ${firing} firing` };
}

function takenUp(record: Incident, alerts: readonly Alert[], facts: HearingFacts): Incident {
  if (record.state === 'resolved') return withoutStale({ ...record, state: 'in_progress' }, 'incident');
  if (record.state !== 'new' || record.priority_override !== undefined) return record;
  const worst = alerts.map(({ severity }) => facts.rules.severityOf(severity)).reduce(worse, record);
  if (worst.impact === record.impact && worst.urgency === record.urgency) return record;
  const raised = { ...record, impact: worst.impact, urgency: worst.urgency };
  const matrix = facts.configuration.organisation?.value.priority_matrix;
  const priority = matrix === undefined ? undefined : expectedPriority(raised, matrix);
  return { ...raised, priority: priority ?? record.priority };
}

function worse(a: Severity, b: Severity): Severity {
  const higher = (one: Level, other: Level) => (LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other);
  return { impact: higher(a.impact, b.impact), urgency: higher(a.urgency, b.urgency) };
}

/** Alerts that come and go make us wait longer: four times as long from the third occurrence of one on. */
const FLAPS = 3;
const PATIENCE = 4;

/**
 * Resolves an incident that nobody took up once all its alerts have been quiet long enough. One that somebody works
 * on, or that is a major incident or proposed as one, is theirs to resolve.
 */
export function recover(entry: IncidentEntry, { rules, now, us }: HearingFacts): Hearing | undefined {
  const { record } = entry;
  const occurrences = occurrencesOf(record);
  const ended = allEndedAt(occurrences);
  const category = record.category ?? rules.category;
  const isTheirs = record.state !== 'new' || record.major?.state === 'accepted' || record.major?.state === 'proposed';
  if (ended === undefined || category === undefined || isTheirs || isPending(entry)) return undefined;
  const isFlapping = occurrences.some(
    ({ fingerprint }) => occurrences.filter((one) => one.fingerprint === fingerprint).length >= FLAPS,
  );
  const wait = rules.recoverAfter * (isFlapping ? PATIENCE : 1);
  if (now < ended + wait) return undefined;
  const notes = `All alerts have been quiet for ${wait / 60} minutes; nobody had to do anything.`;
  const after: Incident = {
    ...record,
    state: 'resolved',
    resolution: { code: 'self_recovered', notes },
    closing_category: category,
  };
  const edits = journalled(entry, after, { rule: 'alert-recovered', context: { now, us } });
  return { edits, summary: `${record.id} new → resolved: its alerts are over` };
}
