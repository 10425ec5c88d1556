import type { CatalogueItem } from '../../config/configuration.ts';
import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import type { JsonValue } from '../../record/json.ts';
import { isPersonsLogin } from '../../record/login.ts';
import { checkAnswers } from '../../reference/check-answers.ts';
import { type ItemField, questionOf } from '../form/item-form.ts';
import { serviceOptions, YES_OR_NO } from '../form/option-lists.ts';
import type { Answer } from '../parse/answer.ts';
import { isMet } from './item-condition.ts';
import { meaningOf, textOf } from './read-fields.ts';
import type { IssueText } from './read-issue.ts';
import { bytesInYaml, toStoredText } from './stored-text.ts';

export type ItemAnswers = {
  /** Typed, by the ids of the item's fields; only what is asked under these conditions. */
  readonly answers: Readonly<Record<string, JsonValue>>;
  readonly asked: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly masked: readonly string[];
};

/** The answers to the questions of an item, in the types of its fields, held to its rules. */
export function readItemAnswers(item: CatalogueItem, text: IssueText): ItemAnswers {
  const answers: Record<string, JsonValue> = {};
  const asked = new Set<string>();
  const own: Finding[] = [];
  const masked: string[] = [];
  for (const field of item.fields ?? []) {
    if (!isMet(field.when, answers)) continue;
    asked.add(field.id);
    const given = text.parsed?.fields[questionOf(field.id)] ?? null;
    const stored = typeof given === 'string' ? toStoredText(given, questionOf(field.id)) : undefined;
    masked.push(...(stored?.masked ?? []));
    const value = toTyped(stored?.text ?? given, field, text);
    if (value !== undefined) answers[field.id] = value;
    own.push(...(stored?.findings ?? []), ...faultsOf(field, value));
  }
  const known = new Set((text.parsed?.findings ?? []).map(({ place }) => place.pointer));
  const rules = againstItem(item, answers, text).filter(({ place }) => !known.has(place.pointer));
  return { answers, asked, findings: [...own, ...rules, ...tooMuch(answers)], masked };
}

/** What was answered, as the field stores it; as it was typed where it is of another type, so that the rule tells. */
function toTyped(answer: Answer, field: ItemField, { configuration }: IssueText): JsonValue | undefined {
  if (answer === null || answer.length === 0) return undefined;
  const text = textOf(answer)?.trim();
  switch (field.type) {
    case 'choices':
      return answer;
    case 'boolean': {
      const meaning = meaningOf(answer, YES_OR_NO);
      return meaning === undefined ? undefined : meaning === 'yes';
    }
    case 'service':
      return meaningOf(answer, serviceOptions(configuration));
    case 'number':
      return text !== undefined && NUMBER.test(text) ? Number(text.replace(',', '.')) : text;
    case 'person':
      return text?.replace(/^@/, '');
    case 'textarea':
      return textOf(answer);
    case 'text':
    case 'date':
    case 'choice':
      return text;
  }
}

const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/** Code points of an answer (`request.schema.json`). */
const LONGEST = 8192;

function faultsOf({ id, type }: ItemField, value: JsonValue | undefined): readonly Finding[] {
  if (typeof value !== 'string') return [];
  const tell = (expected: string): readonly Finding[] => [
    finding('INTAKE_NOT_AS_EXPECTED', placeOf(id), { value: value.slice(0, 80), expected }),
  ];
  if ([...value].length > LONGEST) return tell(`a text of at most ${LONGEST} characters`);
  return type === 'person' && !isPersonsLogin(value) ? tell('a login') : [];
}

/** Together they must fit into one file of 64 KiB, beside a description of 32. */
const MOST_BYTES = 20 * 1024;

function tooMuch(answers: Readonly<Record<string, JsonValue>>): readonly Finding[] {
  const sizes = Object.entries(answers).map(([id, value]) => ({ id, value, bytes: bytesInYaml(String(value)) }));
  const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
  const [longest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
  if (bytes <= MOST_BYTES || longest === undefined) return [];
  const args = { value: String(longest.value).slice(0, 80), expected: 'a short text, with what is long in a file' };
  return [finding('INTAKE_NOT_AS_EXPECTED', placeOf(longest.id), args)];
}

function placeOf(field: string) {
  return { path: '', pointer: `/${questionOf(field)}` };
}

/** What validation would say of a request with these answers, said of the questions. */
function againstItem(
  item: CatalogueItem,
  answers: Readonly<Record<string, JsonValue>>,
  { configuration }: IssueText,
): readonly Finding[] {
  const record = { state: 'submitted', catalogue_item: item.id, answers };
  // All that the check reads of a record.
  const entry = { kind: 'request', path: '', blob: '', record } as unknown as Parameters<typeof checkAnswers>[0];
  return checkAnswers(entry, configuration).flatMap(({ code, args }): readonly Finding[] => {
    const place = placeOf(String(args.field));
    if (code === 'ANSWER_MISSING')
      return [finding('INTAKE_ANSWER_MISSING', place, { label: String(args.label), expected: 'the answer' })];
    if (code !== 'ANSWER_WRONG') return [];
    return [finding('INTAKE_NOT_AS_EXPECTED', place, { value: args.value ?? '', expected: args.expected ?? '' })];
  });
}
