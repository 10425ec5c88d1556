import type { DecisionPart } from '../approval/decision.ts';
import type { ResolvedFacts } from '../approval/facts.ts';
import { type Attribution, toEntry } from '../journal/attribution.ts';
import type { Edit } from '../record/edit.ts';
import type { Change } from '../record/record.ts';
import { fieldToJson, recordToJson } from '../record/record-json.ts';
import { formatInstant } from '../time/instant.ts';
import { reviewsOf } from './evidence.ts';
import { AUTHORISE_TASK } from './register-change.ts';

export type Judged = { readonly edits: readonly Edit[]; readonly says: string };

type Who = Pick<Attribution, 'by' | 'at'>;

/** Whether a change began as an emergency and still owes its authorisation. */
export function isOwed({ evidence }: Change): boolean {
  return evidence?.decision === 'authorise_afterwards' && evidence.authorised_at === undefined;
}

/** What was owed is met: the reviews join the evidence, and the task of authorising it is done. */
export function authorised(record: Change, part: DecisionPart, facts: ResolvedFacts, who: Who): Judged {
  const reviews = reviewsOf(part, facts);
  const names = [...new Set(reviews.map(({ login }) => login))].join(', ');
  const at = formatInstant(who.at);
  const task = (record.tasks ?? []).findIndex(({ id }) => id === AUTHORISE_TASK);
  const [last] = reviews.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return {
    edits: [
      set('/evidence/reviews', fieldToJson(reviews)),
      set('/evidence/authorised_at', at),
      ...(task < 0 ? [] : taskDone(task, { at, by: last?.login ?? who.by })),
      journal(record, who, `Authorised afterwards by ${names}.`),
    ],
    says: `authorised afterwards by ${names}`,
  };
}

/** Past its deadline a change is unauthorised; said once. At the deadline itself there is still time. */
export function overdue(record: Change, who: Who): Judged | undefined {
  const { evidence, unauthorised } = record;
  const deadline = evidence?.authorise_by;
  if (deadline === undefined || unauthorised !== undefined || formatInstant(who.at) <= deadline) return undefined;
  const why = `begun as an emergency, and not authorised by ${deadline}`;
  const told = {
    ...(evidence?.merge_commit === undefined ? {} : { commit: evidence.merge_commit }),
    ...(evidence?.merged_at === undefined ? {} : { landed_at: evidence.merged_at }),
    ...(evidence?.merged_by === undefined ? {} : { by: evidence.merged_by }),
    why,
  };
  return { edits: [set('/unauthorised', told), journal(record, who, `Unauthorised: ${why}.`)], says: why };
}

function taskDone(index: number, { at, by }: { readonly at: string; readonly by: string }): readonly Edit[] {
  const task = `/tasks/${index}`;
  return [set(`${task}/state`, 'done'), set(`${task}/done_at`, at), set(`${task}/done_by`, by)];
}

function journal({ journal: entries, evidence }: Change, { by, at }: Who, note: string): Edit {
  const source = evidence?.pull_request === undefined ? {} : { source: { pull_request: evidence.pull_request } };
  return { op: 'append', pointer: '/journal', value: recordToJson(toEntry(entries, { by, at, ...source }, { note })) };
}

function set(pointer: string, value: ReturnType<typeof fieldToJson>): Edit {
  return { op: 'set', pointer, value };
}
