import type { CatalogueItem } from '../../config/configuration.ts';
import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { isCivilDate } from '../../time/instant.ts';
import { questionOf, WHICH_ITEM } from '../form/item-form.ts';
import { isEntitled, whoIsEntitled } from './entitlement.ts';
import { readItemAnswers } from './item-answers.ts';
import { NOTHING, type ReadField, readPerson, textOf, withValue } from './read-fields.ts';
import type { IssueText, OwnReading } from './read-issue.ts';

/** A request takes what its item asks for, and waits until it has all of it. */
export function readRequest(text: IssueText): OwnReading {
  const item = text.form?.item;
  if (item === undefined) {
    const unknown = finding('INTAKE_ITEM_UNKNOWN', { path: '', pointer: `/${WHICH_ITEM}` });
    return { fields: {}, findings: [unknown] };
  }
  const given = text.parsed?.fields ?? {};
  const person = readPerson(given.requested_for, 'requested_for', text.author);
  const neededBy = readDay(textOf(given.needed_by), 'needed_by');
  const read = readItemAnswers(item, text);
  const answers = Object.keys(read.answers).length === 0 ? {} : { answers: read.answers };
  return {
    description: textOf(given.details),
    // Whether they must be answered depends on the other answers, which the form cannot say.
    settled: (item.fields ?? []).filter(({ id }) => !read.asked.has(id)).map(({ id }) => questionOf(id)),
    masked: read.masked,
    fields: {
      catalogue_item: item.id,
      ...withValue('requested_for', person),
      ...answers,
      ...withValue('needed_by', neededBy),
    },
    findings: [...read.findings, ...person.findings, ...neededBy.findings, ...checkEntitled(item, text)],
  };
}

function readDay(text: string | undefined, field: string): ReadField {
  if (text === undefined) return NOTHING;
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
  if (match !== null && isCivilDate(Number(match[1]), Number(match[2]), Number(match[3])))
    return { value: match[0], findings: [] };
  const args = { value: text.slice(0, 80), expected: 'a day such as 2026-12-25' };
  return { findings: [finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: `/${field}` }, args)] };
}

function checkEntitled(item: CatalogueItem, { author, configuration }: IssueText): readonly Finding[] {
  if (isEntitled(author, item, configuration)) return [];
  const args = { login: author, item: item.title, who: whoIsEntitled(item, configuration) };
  return [finding('INTAKE_NOT_ENTITLED', { path: '', pointer: `/${WHICH_ITEM}` }, args)];
}
