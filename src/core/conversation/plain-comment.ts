import type { Configuration } from '../config/configuration.ts';
import type { Entry } from '../ledger/ledger.ts';
import { rolesOf, sameLogin } from '../lifecycle/role.ts';
import type { ClockRun } from '../sla/clock-run.ts';
import { measureRecord } from '../sla/clocks-of.ts';
import { servedPerson } from '../sla/entry-events.ts';
import type { SlaRules } from '../sla/sla-rules.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';

export type PlainComment = { readonly id: number; readonly by: string; readonly at: Instant };

export type PlainMeaning =
  /** It ends a wait for the reporter. */
  | 'resumes'
  /** It is written down by its id: a clock reads it, or somebody objects to what was done. */
  | 'counts'
  | 'nothing';

export type PlainFacts = { readonly configuration: Configuration; readonly rules: SlaRules; readonly now: Instant };

/** What a comment without commands means to its record. Most mean nothing: the forge keeps them. */
export function meaningOf(entry: Entry, comment: PlainComment, facts: PlainFacts): PlainMeaning {
  const roles = rolesOf(comment.by, entry.record, facts.configuration);
  const isServed = roles.has('reporter') || sameLogin(comment.by, served(entry));
  if (!isServed && !roles.has('agent')) return 'nothing';
  if (isServed && isAfterLastMove(entry, comment)) {
    if (isAwaited(entry)) return 'resumes';
    if (['resolved', 'fulfilled'].includes(entry.record.state) && !roles.has('agent')) return 'counts';
  }
  return movesClock(entry, comment, facts) ? 'counts' : 'nothing';
}

function served({ kind, record }: Entry): string {
  return servedPerson({ kind, ...record });
}

function isAwaited({ record }: Entry): boolean {
  return record.state === 'on_hold' && 'hold_reason' in record && record.hold_reason === 'awaiting_caller';
}

/** Within one second the numbers of comments tell what came first. */
function isAfterLastMove({ record }: Entry, { id, at }: PlainComment): boolean {
  const last = record.journal.findLast(({ to }) => to !== undefined);
  const movedAt = parseInstant(last?.at ?? '') ?? at;
  return at > movedAt || (at === movedAt && id > (last?.source?.comment ?? 0));
}

/** Whether a clock would start, stop, pause or resume if the comment stood in the journal where it belongs by its time. */
function movesClock(entry: Entry, comment: PlainComment, { rules, now }: PlainFacts): boolean {
  const { kind, record } = entry;
  const said = { at: formatInstant(comment.at), by: comment.by, source: { comment: comment.id } };
  const at = record.journal.filter((one) => (parseInstant(one.at) ?? comment.at) <= comment.at).length;
  const before = measureRecord({ kind, ...record }, rules, now).runs;
  const after = measureRecord(
    { kind, ...record, journal: record.journal.toSpliced(Math.max(1, at), 0, said) },
    rules,
    now,
  ).runs;
  return describe(before) !== describe(after);
}

function describe(runs: readonly ClockRun[]): string {
  return runs
    .map(({ definition, stage, startedAt, elapsed, paused, due }) =>
      [definition.id, stage, startedAt, elapsed, paused, due].join(' '),
    )
    .join('\n');
}
