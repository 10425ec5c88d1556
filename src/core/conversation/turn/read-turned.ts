import { readIssue } from '../../intake/convert/read-issue.ts';
import type { Reading } from '../../intake/convert/reading.ts';
import { intakeForms } from '../../intake/form/intake-forms.ts';
import { questionsOf } from '../../intake/form/issue-form.ts';
import { WHICH_ITEM } from '../../intake/form/item-form.ts';
import type { IssueFacts } from '../../intake/issue-facts.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';

export type TurnedOrder = {
  readonly origin: Entry;
  readonly item: string;
  /** Under the headings of the item's form. */
  readonly answers: string;
};

/** The order that an incident becomes, read as if whoever reported it had sent the form of the item. */
export function readTurned(
  { origin, item, answers }: TurnedOrder,
  { configuration, entries }: Ledger,
): Reading | undefined {
  const form = intakeForms(configuration).find((one) => one.item?.id === item);
  if (form?.item === undefined) return undefined;
  const parts = questionsOf(form.form).flatMap((question): readonly string[] => {
    if (question.id === WHICH_ITEM) return [`### ${question.label}\n\n${form.item?.title}`];
    if (question.type !== 'checkboxes') return [];
    return [`### ${question.label}\n\n${question.boxes.map(({ label }) => `- [x] ${label}`).join('\n')}`];
  });
  const [first = '', ...last] = parts;
  const body = [first, answers, ...last].join('\n\n');
  const isRecord = (id: string): boolean => entries.some(({ record }) => record.id === id);
  return readIssue(orderOf(origin, body), { configuration, isRecord, known: 'request' });
}

/** In the name of whoever reported the incident. */
export function orderOf({ record }: Entry, body: string): IssueFacts {
  return {
    ...{ number: 1, title: record.title, body, created_at: record.opened_at, updated_at: record.opened_at },
    user: { login: record.opened_by, id: 0, type: 'User' },
    ...{ state: 'open', labels: [], assignees: [], html_url: '', is_pull_request: false, locked: false },
  };
}

/** The headings to answer, to be pasted below the command. */
export function answersToGive(item: string, { configuration }: Ledger): string {
  const form = intakeForms(configuration).find((one) => one.item?.id === item);
  const asked = (form === undefined ? [] : questionsOf(form.form)).filter(({ id }) => id.startsWith('item-'));
  return asked.map(({ label }) => `### ${label}`).join('\n\n…\n\n');
}
