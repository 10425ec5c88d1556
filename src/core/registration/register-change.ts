import { reviewOwed } from '../audit/unauthorised-change.ts';
import type { Configuration } from '../config/configuration.ts';
import { type Attribution, toEntry } from '../journal/attribution.ts';
import { registerDraft } from '../journal/register-draft.ts';
import type { Draft } from '../ledger/ledger.ts';
import type { FileEffect } from '../plan/plan.ts';
import type { Edit } from '../record/edit.ts';
import type { JsonValue } from '../record/json.ts';
import type { Change, JournalEntry } from '../record/record.ts';
import type { RecordId } from '../record/record-id.ts';
import { fieldToJson, recordToJson } from '../record/record-json.ts';
import type { Authorisation } from './evidence.ts';

export type ChangeRegistration = {
  readonly id: RecordId;
  readonly pullRequest: number;
  readonly repository: string;
  /** Who raised it, and when. */
  readonly raised: Pick<Attribution, 'by' | 'at'>;
  /** Us, at the instant of the merge. */
  readonly landed: Pick<Attribution, 'by' | 'at'>;
  readonly mergedBy: string | null;
  readonly authorisation: Authorisation;
};

type State = Change['state'];

/** The way of a change of each type until it may begin. */
const WAYS: Readonly<Record<Change['type'], readonly State[]>> = {
  normal: ['draft', 'assess', 'authorize', 'scheduled'],
  standard: ['draft', 'scheduled'],
  emergency: ['draft', 'authorize', 'scheduled'],
  retrospective: ['draft', 'authorize', 'review'],
};

/**
 * Makes a merged draft the change that was decided: in its place, with its id, its way through the states, and the
 * evidence. One that landed without an authorisation stops before it would be authorised, and says what was missing.
 */
export function registerChange(
  draft: Draft & { readonly kind: 'change' },
  configuration: Configuration,
  registration: ChangeRegistration,
): FileEffect {
  const { id, raised, pullRequest: number, repository, authorisation } = registration;
  const source = { pull_request: number };
  const made = registerDraft(draft, configuration, {
    id,
    attribution: { ...raised, source },
    source: { kind: 'pull_request', repository, number },
  });
  if (made.kind !== 'move_file' || made.edits === undefined) throw new Error('a draft is registered by moving it');
  const isAuthorised = authorisation.verdict !== 'not_approved';
  const way = isAuthorised ? WAYS[draft.draft.type] : WAYS[draft.draft.type].slice(0, -1);
  const state = way.at(-1) ?? 'draft';
  const edits = made.edits.flatMap((edit): readonly Edit[] => {
    if (edit.op !== 'set') return [edit];
    if (edit.pointer === '/state') return [set('/state', state)];
    if (edit.pointer !== '/journal') return [edit];
    return [
      ...unauthorised(draft, configuration, registration),
      ...owed(registration, configuration),
      set('/evidence', fieldToJson(authorisation.evidence)),
      set('/journal', withWay(edit.value, way, registration)),
    ];
  });
  return { ...made, edits };
}

function set(pointer: string, value: JsonValue): Edit {
  return { op: 'set', pointer, value };
}

function withWay(
  opening: JsonValue,
  way: readonly State[],
  { landed, raised, ...rest }: ChangeRegistration,
): JsonValue {
  const journal = opening as unknown as readonly JournalEntry[];
  const source = { pull_request: rest.pullRequest };
  const isAuthorised = rest.authorisation.verdict !== 'not_approved';
  const entries = way.slice(1).map((to, at) => {
    const isLast = isAuthorised && at === way.length - 2;
    // Being assessed and waiting for approval began when it was raised.
    const when = isLast ? landed.at : raised.at;
    const told = isLast ? { to, note: noteOf(rest.authorisation) } : { to };
    return recordToJson(toEntry(journal, { by: landed.by, at: when, source }, told));
  });
  return [...journal.map(recordToJson), ...entries];
}

function noteOf({ verdict, evidence }: Authorisation): string {
  const names = [...new Set((evidence.reviews ?? []).map(({ login }) => login))];
  if (verdict === 'authorise_afterwards') return `Begun as an emergency, to be authorised by ${evidence.authorise_by}.`;
  return names.length === 0 ? 'Authorised by the policy.' : `Authorised by ${names.join(', ')}.`;
}

/** What the way in which it was authorised leaves to be done: the review of its own, and the authorisation itself. */
function owed({ authorisation, landed }: ChangeRegistration, configuration: Configuration): readonly Edit[] {
  const { verdict, evidence } = authorisation;
  if (verdict !== 'authorise_afterwards') return evidence.facts?.risk === 'high' ? [set('/review/required', true)] : [];
  const { review } = reviewOwed(landed.at, configuration.organisation?.value ?? {});
  const team = configuration.teams?.value.roles.ecab;
  const task = {
    ...{ id: AUTHORISE_TASK, title: 'Authorise the emergency', kind: 'review', state: 'open' },
    ...(team === undefined ? {} : { team }),
    ...(evidence.authorise_by === undefined ? {} : { due_at: evidence.authorise_by }),
  };
  return [set('/review', review), { op: 'append', pointer: '/tasks', value: task }];
}

export const AUTHORISE_TASK = 'authorise';

/** What landed all the same is reviewed, whatever comes of it. */
function unauthorised(
  { draft }: Draft & { readonly kind: 'change' },
  { organisation }: Configuration,
  { authorisation, mergedBy, landed }: ChangeRegistration,
): readonly Edit[] {
  const { why, evidence } = authorisation;
  if (why === undefined) return [];
  const told = {
    ...(evidence.merge_commit === undefined ? {} : { commit: evidence.merge_commit }),
    ...(evidence.merged_at === undefined ? {} : { landed_at: evidence.merged_at }),
    ...(mergedBy === null ? {} : { by: mergedBy }),
    why: why.slice(0, 500),
  };
  const { tasks, review } = reviewOwed(landed.at, organisation?.value ?? {});
  return [
    set('/unauthorised', fieldToJson(told)),
    set('/tasks', fieldToJson([...(draft.tasks ?? []), ...tasks])),
    set('/review', review),
  ];
}
