import {
  type Consequence,
  type ConsequenceRule,
  type EntryOf,
  inStateSince,
  lastMove,
} from '../consequence/consequence.ts';
import type { Step } from '../conversation/act/step.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import { formatInstant, type Instant, parseInstant } from '../time/instant.ts';
import { type Waiting, waitingByProblem } from './waiting-incidents.ts';

type ProblemEntry = EntryOf<'problem'>;
type ChangeEntry = EntryOf<'change'>;

const FIX_RULE = 'fix-in-place';

/** The changes that carry the fix of a problem. */
export function fixingChanges({ record }: ProblemEntry, index: LedgerIndex): readonly ChangeEntry[] {
  return (record.links?.resolved_by ?? []).flatMap((id) => {
    const entry = index.byId.get(id);
    return entry?.kind === 'change' ? [entry] : [];
  });
}

export function isSuccessful({ record }: ChangeEntry): boolean {
  const code = record.close?.code;
  return record.state === 'closed' && (code === 'successful' || code === 'successful_with_issues');
}

/** Whether nothing more is to come of the changes; false for none. */
export function areDone(changes: readonly ChangeEntry[]): boolean {
  return changes.length > 0 && changes.every(({ record }) => ['closed', 'cancelled'].includes(record.state));
}

function hasFailed({ record }: ChangeEntry): boolean {
  return record.close?.code === 'backed_out' || record.close?.code === 'unsuccessful';
}

/** A fix in progress is in place once all of its changes have ended, one of them well and none of them badly. */
export const putFixInPlace: ConsequenceRule = ({ index }) =>
  index.ofKind('problem').flatMap((problem): readonly Consequence[] => {
    const { id, state, fix_applied_at } = problem.record;
    if (state !== 'fix_in_progress' || fix_applied_at !== undefined) return [];
    const changes = fixingChanges(problem, index);
    const good = changes.filter((change) => isSuccessful(change) && isAfter(change, reopenedAt(problem)));
    const [last] = good.toSorted((a, b) => (appliedAt(b) ?? 0) - (appliedAt(a) ?? 0));
    const at = last === undefined ? undefined : appliedAt(last);
    if (last === undefined || at === undefined || !areDone(changes) || changes.some(hasFailed)) return [];
    const steps: readonly Step[] = [{ do: 'change', fields: { fix_applied_at: formatInstant(at) } }];
    const because = `The fix is in place: ${good.map(({ record }) => record.id).join(', ')} ended well.`;
    return [{ id, steps, rule: FIX_RULE, of: last.record.id, because }];
  });

function appliedAt(change: ChangeEntry): Instant | undefined {
  return parseInstant(change.record.implemented?.end ?? lastMove(change)?.at ?? '');
}

/** A change that had ended before the problem came back does not mend it. */
function isAfter(change: ChangeEntry, reopened: Instant | undefined): boolean {
  const closed = inStateSince(change);
  return reopened === undefined || (closed !== undefined && closed > reopened);
}

function reopenedAt({ record: { journal } }: ProblemEntry): Instant | undefined {
  const at = journal.findLastIndex(
    ({ to }, index) =>
      to === 'root_cause_analysis' &&
      journal.slice(0, index).findLast((one) => one.to !== undefined)?.to === 'resolved',
  );
  return parseInstant(journal[at]?.at ?? '');
}

/**
 * Incidents that are on hold for a problem are resolved by its fix, with code and notes. Who holds an incident for it
 * once more after that has a reason, and is left alone.
 */
export const resolveWaiting: ConsequenceRule = (facts) => {
  const waiting = waitingByProblem(facts);
  return facts.index.ofKind('problem').flatMap((problem) => {
    const own = waiting.get(problem.record.id) ?? [];
    const known = own.length === 0 ? undefined : fixKnownAt(problem);
    if (known === undefined) return [];
    return own.filter(({ since }) => since <= known).map((one) => toResolved(one, problem, facts.index));
  });
};

/** Since when the records say that the fix is in place; `undefined` while they do not. */
function fixKnownAt(problem: ProblemEntry): Instant | undefined {
  const { state, resolution, fix_applied_at, journal } = problem.record;
  if (state === 'resolved' || state === 'closed') {
    if (resolution?.code !== 'fix_applied') return undefined;
    return parseInstant(journal.findLast(({ to }) => to === 'resolved')?.at ?? '');
  }
  if (fix_applied_at === undefined || state !== 'fix_in_progress') return undefined;
  return parseInstant(journal.findLast(({ source }) => source?.rule === FIX_RULE)?.at ?? '');
}

function toResolved({ entry }: Waiting, problem: ProblemEntry, index: LedgerIndex): Consequence {
  const { id, links, closing_category, category } = entry.record;
  const linked: readonly Step[] =
    links?.problem === undefined ? [{ do: 'link', relation: 'problem', to: problem.record.id }] : [];
  const closing = closing_category ?? category ?? problem.record.category;
  const fields = {
    'resolution.code': 'resolved_by_problem',
    'resolution.notes': `${problem.record.id} is mended. ${notesOf(problem, index)}`.trim().slice(0, LONGEST_NOTE),
    ...(closing === undefined ? {} : { closing_category: closing }),
  };
  return {
    id,
    steps: [...linked, { do: 'change', to: 'resolved', fields }],
    rule: 'problem-fixed',
    of: problem.record.id,
    because: `${problem.record.id} is mended`,
  };
}

const LONGEST_NOTE = 8192;

/** What the problem says of it; before it is resolved what its changes say. */
function notesOf(problem: ProblemEntry, index: LedgerIndex): string {
  const { resolution } = problem.record;
  if (resolution !== undefined) return resolution.notes;
  return fixingChanges(problem, index)
    .filter(isSuccessful)
    .map(({ record }) => `${record.id}: ${record.close?.notes ?? record.title}`)
    .join(' ');
}
