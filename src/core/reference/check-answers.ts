import type { CatalogueItem, Configuration } from '../config/configuration.ts';
import { faultOfPattern } from '../config/safe-pattern.ts';
import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Entry } from '../ledger/ledger.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import { isCivilDate } from '../time/instant.ts';

type Field = NonNullable<CatalogueItem['fields']>[number];
type Answers = Readonly<Record<string, Answer>>;
type Answer = string | number | boolean | readonly string[];

/**
 * The answers of an open request against the form of its catalogue item. A request that was ordered by another
 * version of the form is left alone, and so is one that is done: what was asked then is not known any more.
 */
export function checkAnswers(entry: Entry, configuration: Configuration): readonly Finding[] {
  if (entry.kind !== 'request' || isDone('request', entry.record.state)) return [];
  const { path, record } = entry;
  const item = configuration.catalogue.get(record.catalogue_item)?.value;
  const ordered = record.source?.form_version;
  if (item === undefined || (ordered !== undefined && ordered !== item.version)) return [];
  const fields = item.fields ?? [];
  const answers: Answers = record.answers ?? {};
  return [...checkUnknown(path, answers, fields), ...fields.flatMap((field) => checkField(path, answers, field))];
}

function checkUnknown(path: string, answers: Answers, fields: readonly Field[]): readonly Finding[] {
  const known = fields.map(({ id }) => id);
  return Object.keys(answers)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearest(id, known);
      const args = { field: id, known, ...(near === undefined ? {} : { near }) };
      return finding('ANSWER_UNKNOWN', { path, pointer: `/answers/${id}`, on: 'key' }, args);
    });
}

function checkField(path: string, answers: Answers, field: Field): readonly Finding[] {
  const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
  if (answer === undefined) {
    if (field.required !== true || !isAsked(field, answers)) return [];
    const pointer = Object.keys(answers).length === 0 ? '' : '/answers';
    return [finding('ANSWER_MISSING', { path, pointer, on: 'key' }, { field: field.id, label: field.label })];
  }
  const expected = expectedOf(field);
  if (fits(answer, field)) return [];
  const args = { field: field.id, value: String(answer).slice(0, 80), expected };
  return [finding('ANSWER_WRONG', { path, pointer: `/answers/${field.id}` }, args)];
}

function isAsked({ when }: Field, answers: Answers): boolean {
  if (when === undefined) return true;
  const other = Object.hasOwn(answers, when.field) ? answers[when.field] : undefined;
  const given = Array.isArray(other) ? other : [String(other)];
  return given.some((each) => when.is.includes(each));
}

function fits(answer: Answer, field: Field): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof answer === 'string' && fitsPattern(answer, field.pattern);
    case 'person':
    case 'service':
      return typeof answer === 'string';
    case 'number':
      return typeof answer === 'number' && answer >= (field.minimum ?? answer) && answer <= (field.maximum ?? answer);
    case 'boolean':
      return typeof answer === 'boolean';
    case 'date':
      return typeof answer === 'string' && isDate(answer);
    case 'choice':
      return typeof answer === 'string' && (field.options?.includes(answer) ?? true);
    case 'choices':
      return Array.isArray(answer) && answer.every((each) => field.options?.includes(each) ?? true);
  }
}

/** Patterns with a fault are told of in the catalogue; long texts are left alone, as any pattern is quick on short ones. */
function fitsPattern(answer: string, pattern: string | undefined): boolean {
  if (pattern === undefined || answer.length > 200 || faultOfPattern(pattern) !== undefined) return true;
  return new RegExp(`^(?:${pattern})$`, 'u').test(answer);
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isCivilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function expectedOf({ type, options, minimum, maximum, pattern }: Field): string {
  switch (type) {
    case 'choice':
      return `one of ${(options ?? []).join(', ')}`;
    case 'choices':
      return `a list of some of ${(options ?? []).join(', ')}`;
    case 'number':
      return `a number${minimum === undefined ? '' : ` from ${minimum}`}${maximum === undefined ? '' : ` to ${maximum}`}`;
    case 'boolean':
      return 'true or false';
    case 'date':
      return 'a day such as "2026-12-25"';
    case 'person':
      return 'a login';
    case 'service':
      return 'a service';
    case 'text':
    case 'textarea':
      return pattern === undefined ? 'text' : `text that fits ${pattern}`;
  }
}
