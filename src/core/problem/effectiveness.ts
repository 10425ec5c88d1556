import type { Consequence, ConsequenceRule, EntryOf } from '../consequence/consequence.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import { isCase, matterOfIncident } from '../similarity/matter.ts';
import { formatInstant, type Instant, parseInstant, toInstant } from '../time/instant.ts';

type ProblemEntry = EntryOf<'problem'>;

const DAY = 86_400;
const COUNTED_DAYS = 90;

/** Incidents of one signature before a fix and since, so many days at most. */
export type Counts = { readonly before: number; readonly after: number };

/** How many of the instants lie in the 90 days before the fix, and in those from it on, up to `until`. */
export function countAround(fixed: Instant, opened: readonly Instant[], until: Instant): Counts {
  const between = (from: number, to: number) => opened.filter((at) => at >= from && at < to).length;
  return {
    before: between(fixed - COUNTED_DAYS * DAY, fixed),
    after: between(fixed, Math.min(fixed + COUNTED_DAYS * DAY, until)),
  };
}

/**
 * A fix is looked at `review.effectiveness_after_days` later; by then the incidents before and after are counted, so
 * that whoever is asked for the verdict has them at hand.
 */
export const reviewFixes: ConsequenceRule = ({ index, configuration, now }) => {
  const days = configuration.organisation?.value.review?.effectiveness_after_days;
  if (days === undefined) return [];
  return index.ofKind('problem').flatMap((problem): readonly Consequence[] => {
    const { id, state, resolution, effectiveness = {} } = problem.record;
    const fixed = parseInstant(problem.record.fix_applied_at ?? '');
    if (state !== 'resolved' || resolution?.code !== 'fix_applied' || fixed === undefined) return [];
    const due = parseInstant(effectiveness.due_at ?? '') ?? toInstant(fixed + days * DAY);
    const toBeDue = effectiveness.due_at === undefined ? { 'effectiveness.due_at': formatInstant(due) } : {};
    const isCounted = effectiveness.incidents_before !== undefined || now < due;
    const counts = isCounted ? {} : countFields(countFor(problem, index, { fixed, now }));
    const fields = { ...toBeDue, ...counts };
    if (Object.keys(fields).length === 0) return [];
    const because = isCounted
      ? `Its fix is looked at on ${formatInstant(due).slice(0, 10)}.`
      : sayCounts(counts, fixed);
    return [{ id, steps: [{ do: 'change', fields }], rule: 'effectiveness', of: id, because }];
  });
};

function countFields({ before, after }: Counts): Readonly<Record<string, number>> {
  return { 'effectiveness.incidents_before': before, 'effectiveness.incidents_after': after };
}

function sayCounts(counts: Readonly<Record<string, number>>, fixed: Instant): string {
  const [before, after] = Object.values(counts);
  return `Incidents of its service and category: ${before} in the ${COUNTED_DAYS} days before the fix of ${formatInstant(fixed).slice(0, 10)}, ${after} since.`;
}

type When = { readonly fixed: Instant; readonly now: Instant };

/** Of its service and category, and those that are linked to it whatever their category. */
function countFor({ record }: ProblemEntry, index: LedgerIndex, { fixed, now }: When): Counts {
  const linked = new Set(record.links?.incidents ?? []);
  const opened = index.ofKind('incident').flatMap((entry) => {
    const at = parseInstant(entry.record.opened_at);
    if (at === undefined || !isCase(entry.record)) return [];
    const { service, category } = matterOfIncident(entry.record);
    const isOfIt = record.category !== undefined && service === record.service && category === record.category;
    return isOfIt || linked.has(entry.record.id) ? [at] : [];
  });
  return countAround(fixed, opened, toInstant(now + 1));
}

/** What was said of a fix that did not last is journalled and goes: the next fix has its own. */
export const forgetFix: ConsequenceRule = ({ index }) =>
  index.ofKind('problem').flatMap((problem): readonly Consequence[] => {
    const { id, state, fix_applied_at, effectiveness } = problem.record;
    const isOpenAgain = state === 'assess' || state === 'root_cause_analysis';
    if (!isOpenAgain || (fix_applied_at === undefined && effectiveness === undefined)) return [];
    const fields = {
      ...(fix_applied_at === undefined ? {} : { fix_applied_at: null }),
      ...(effectiveness === undefined ? {} : { effectiveness: null }),
    };
    return [{ id, steps: [{ do: 'change', fields }], rule: 'fix-did-not-last', of: id, because: sayVerdict(problem) }];
  });

function sayVerdict({ record: { fix_applied_at, effectiveness } }: ProblemEntry): string {
  const { verdict, incidents_before, incidents_after, notes } = effectiveness ?? {};
  const counts =
    incidents_before === undefined ? '' : `, ${incidents_before} incidents before and ${incidents_after} after`;
  const said = verdict === undefined ? 'no verdict' : verdict.replaceAll('_', ' ');
  return `The fix of ${fix_applied_at ?? 'an unknown time'} is taken back: ${said}${counts}. ${notes ?? ''}`.trim();
}
