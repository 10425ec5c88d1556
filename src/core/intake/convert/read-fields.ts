import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import type { JsonMap, JsonValue } from '../../record/json.ts';
import { isPersonsLogin } from '../../record/login.ts';
import type { Options } from '../form/option-lists.ts';
import type { Answer, ReadAnswer } from '../parse/answer.ts';

/** One answer as a field of a record; no value where it was not answered or not understood. */
export type ReadField = { readonly value?: JsonValue; readonly findings: readonly Finding[] };

export const NOTHING: ReadField = { findings: [] };

/** The answer as one line or text; lists are none. */
export function textOf(answer: Answer | undefined): string | undefined {
  return typeof answer === 'string' && answer.trim() !== '' ? answer : undefined;
}

/** What an option stands for. */
export function meaningOf(answer: Answer | undefined, options: Options): string | undefined {
  const text = textOf(answer);
  return text === undefined ? undefined : options.get(text);
}

const NAMED = /^(?<name>[^()]{1,100}) \((?<id>[^()]{1,100})\)$/;

/** A login, with or without `@`, or name and number of a person without an account; nothing for the author. */
export function readPerson(answer: ReadAnswer['answer'] | undefined, field: string, author: string): ReadField {
  const text = textOf(answer)?.trim();
  if (text === undefined) return NOTHING;
  const login = text.replace(/^@/, '');
  if (isPersonsLogin(login))
    return login.toLowerCase() === author.toLowerCase() ? NOTHING : { value: login, findings: [] };
  const named = NAMED.exec(text)?.groups;
  if (named?.name !== undefined && named.id !== undefined)
    return { value: { id: named.id.trim(), display_name: named.name.trim() }, findings: [] };
  const expected = 'a login, or a name and a number such as Anna Berg (4711)';
  const args = { value: text.slice(0, 80), expected };
  return { findings: [finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: `/${field}` }, args)] };
}

export function withValue(name: string, { value }: ReadField): JsonMap {
  return value === undefined ? {} : { [name]: value };
}
