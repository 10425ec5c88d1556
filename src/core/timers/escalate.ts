import type { Entry } from '../ledger/ledger.ts';
import { missingIn } from '../lifecycle/moves.ts';
import { isBot, sameLogin } from '../lifecycle/role.ts';
import type { AnyRecord, Priority } from '../record/record.ts';
import type { Escalation } from '../sla/definition.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { isLive } from './clock-dues.ts';
import type { Due } from './due.ts';
import { journalled } from './journal-step.ts';
import type { TimerContext } from './timer-context.ts';
import type { TimerStep } from './timer-step.ts';
import { handOf, teamOf } from './whose-turn.ts';

type ClockDue = Due & { readonly kind: 'clock' };

/** Whether reaching it changes fields of the record, beside telling people. */
export function acts(due: Due): due is ClockDue {
  return due.kind === 'clock' && due.threshold.escalation?.do !== undefined;
}

/**
 * What an escalation level does to a record whose clock still runs; `undefined` where there is nothing to do. A field
 * that a person has changed since the computed instant is left alone, and so is everything where the level has acted
 * before under another target: raising a priority must not raise it once more by the clock that it started.
 */
export function escalate(entry: Entry, due: ClockDue, context: TimerContext): TimerStep | undefined {
  const { run, threshold } = due;
  const level = threshold.escalation;
  if (level?.do === undefined || !isLive(run) || hasActed(entry, due)) return undefined;
  const isFree = (...fields: readonly string[]) => !isChangedByPerson(entry, fields, { since: due.at, context });
  const team = level.do.reassign?.team;
  const reassigned = team !== undefined && isFree('team') ? reassign(entry, team, context) : entry.record;
  const isRaised = level.do.raise_priority === true && isFree('priority', 'priority_override', 'impact', 'urgency');
  const after = isRaised ? raise(reassigned, `${run.definition.id}/${level.id}`, context) : reassigned;
  if (after === entry.record) return undefined;
  const rule = ruleOf(run.definition.id, level);
  return {
    edits: journalled(entry, after, { rule, context }),
    summary: [`${entry.record.id} escalated by ${rule}: ${changesOf(entry.record, after)}`],
  };
}

/** `source.rule` takes 120 characters, one less than two ids of full length. */
function ruleOf(definition: string, level: Escalation): string {
  return `${definition}/${level.id}`.slice(0, 120);
}

/** Keys are `<definition>/<target>/<start>/<what>`: the same but for the target is the same level of the same life. */
function hasActed({ record }: Entry, { key }: ClockDue): boolean {
  const [definition, target, start, what] = key.split('/');
  return (record.announced ?? []).some((notice) => {
    const [otherDefinition, otherTarget, otherStart, otherWhat] = notice.key.split('/');
    const isSame = otherDefinition === definition && otherStart === start && otherWhat === what;
    return isSame && otherTarget !== target;
  });
}

type Since = { readonly since: Instant; readonly context: TimerContext };

function isChangedByPerson({ record }: Entry, fields: readonly string[], { since, context }: Since): boolean {
  return record.journal.some(({ at, by, set }) => {
    if (set === undefined || !fields.some((field) => Object.hasOwn(set, field))) return false;
    return (parseInstant(at) ?? since) >= since && !isBot(by, context.configuration) && !sameLogin(by, context.us);
  });
}

/** The record with another team; with its assignee where that is one of them, or where nobody of them can have it. */
function reassign({ kind, record }: Entry, team: string, context: TimerContext): AnyRecord {
  const to = teamOf(team, context);
  if (to === undefined || record.team === team) return record;
  const { assignee, ...rest } = record;
  const stays = assignee !== undefined && to.members.some((login) => sameLogin(login, assignee));
  if (stays) return { ...record, team };
  const [hand] = handOf(team, context);
  const moved = { ...rest, team, ...(hand === undefined ? {} : { assignee: hand }) } as AnyRecord;
  const isStuck = missingIn(kind, moved, record.state).length > missingIn(kind, record, record.state).length;
  return isStuck ? { ...record, team } : moved;
}

/** One step up, as an override with the escalation as its reason. */
function raise(record: AnyRecord, rule: string, { us }: TimerContext): AnyRecord {
  const priority = record.priority === undefined ? undefined : HIGHER[record.priority];
  if (priority === undefined) return record;
  const reason = `Raised from ${record.priority} by the escalation ${rule}`;
  return { ...record, priority, priority_override: { value: priority, reason, by: us } };
}

const HIGHER: Readonly<Record<Priority, Priority | undefined>> = {
  P1: undefined,
  P2: 'P1',
  P3: 'P2',
  P4: 'P3',
  P5: 'P4',
};

function changesOf(before: AnyRecord, after: AnyRecord): string {
  const fields = ['team', 'assignee', 'priority'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => `${field} ${before[field] ?? 'nobody'} → ${after[field] ?? 'nobody'}`)
    .join(', ');
}
