import type { Finding, Place } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { type IssueForm, type Question, questionsOf } from '../form/issue-form.ts';
import { type Answer, NO_RESPONSE } from './answer.ts';
import { findHeadings, type Heading } from './body-lines.ts';
import { placeHeadings } from './place-headings.ts';
import { quoted, readBoxes, readChoice, readChoices } from './read-choices.ts';

/** The forge takes no longer body. In UTF-16 units. */
export const LONGEST_BODY = 65_536;

export type ParsedBody = {
  /** By the id of each question of the form, in its order. */
  readonly fields: Readonly<Record<string, Answer>>;
  /** In the order of the questions; `place.pointer` is `/<id>`. */
  readonly findings: readonly Finding[];
  /** Whether any heading of the form is there. */
  readonly isByForm: boolean;
  /** What stands above the first heading; the whole text where there is none. */
  readonly outside: string;
};

/**
 * Reads the body of an issue by the form that it was filed with: the headings of the form in its order, the first
 * match of each. Never throws; time grows with the length of the body.
 */
export function parseBody(body: string, form: IssueForm, path = ''): ParsedBody {
  const text = body.slice(0, LONGEST_BODY).replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const questions = questionsOf(form);
  const headings = findHeadings(lines);
  const placed = placeHeadings(questions, headings);
  const read = questions.map((question) => readQuestion(question, { lines, headings, placed, path }));
  const first = Math.min(lines.length, ...placed.values());
  const outside = lines.slice(0, first).join('\n');
  return {
    fields: Object.fromEntries(read.map(({ id, answer }) => [id, answer])),
    findings: [
      ...aboutWhole(body, { path, outside, isByForm: placed.size > 0 }),
      ...read.flatMap((one) => one.findings),
    ],
    isByForm: placed.size > 0,
    outside,
  };
}

type Whole = { readonly path: string; readonly outside: string; readonly isByForm: boolean };

function aboutWhole(body: string, { path, outside, isByForm }: Whole): readonly Finding[] {
  const place: Place = { path, pointer: '' };
  const tooBig = finding('INTAKE_BODY_TOO_BIG', place, { length: body.length, most: LONGEST_BODY });
  return [
    ...(body.length > LONGEST_BODY ? [tooBig] : []),
    ...(isByForm && outside.trim() !== '' ? [finding('INTAKE_TEXT_OUTSIDE', place)] : []),
  ];
}

type Body = {
  readonly lines: readonly string[];
  readonly headings: readonly Heading[];
  /** Line of the heading by the id of its question. */
  readonly placed: ReadonlyMap<string, number>;
  readonly path: string;
};

type Read = { readonly id: string; readonly answer: Answer; readonly findings: readonly Finding[] };

function readQuestion(question: Question, body: Body): Read {
  const { id, label } = question;
  const line = body.placed.get(id);
  const place: Place = { path: body.path, pointer: `/${id}` };
  if (line === undefined) {
    const missing = finding('INTAKE_HEADING_MISSING', place, { label });
    return { id, answer: none(question), findings: [missing, ...unanswered(question, none(question), place)] };
  }
  const section = sectionBelow(line, question, body);
  const there: Place = { ...place, at: { line: line + 1, column: 1 } };
  const { answer, findings } = readSection(section.text, question, there);
  const repeated = section.repeats === 0 ? [] : [repeatedHeading(question, section.repeats, there)];
  // What is wrong with an answer says more than that there is none.
  const missing = findings.length > 0 ? [] : unanswered(question, answer, there);
  return { id, answer, findings: [...repeated, ...findings, ...missing] };
}

function repeatedHeading({ label }: Question, repeats: number, place: Place): Finding {
  return finding('INTAKE_HEADING_REPEATED', place, { label, count: repeats + 1 });
}

type Section = { readonly text: string; readonly repeats: number };

/**
 * Up to the next heading that was placed. The same heading again ends an answer of one line, where it cannot belong
 * to the answer; in a text of several lines it does.
 */
function sectionBelow(line: number, { type, label }: Question, { lines, headings, placed }: Body): Section {
  const next = Math.min(lines.length, ...[...placed.values()].filter((other) => other > line));
  const again = headings.filter((one) => one.line > line && one.line < next && one.label === label);
  const end = type === 'textarea' ? next : (again[0]?.line ?? next);
  return { text: withoutEmptyEnds(lines.slice(line + 1, end)), repeats: type === 'textarea' ? 0 : again.length };
}

/** As it was typed, without the empty lines by which the forge sets it off. */
function withoutEmptyEnds(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}

function readSection(text: string, question: Question, place: Place) {
  if (text === '' || text.trim() === NO_RESPONSE) return { answer: none(question), findings: [] };
  switch (question.type) {
    case 'input':
      return { answer: text.trim(), findings: [] };
    case 'upload':
      return { answer: text, findings: [] };
    case 'textarea':
      return { answer: question.render === undefined ? text : withoutFence(text), findings: [] };
    case 'dropdown':
      return question.multiple ? readChoices(text, question, place) : readChoice(text, question, place);
    case 'checkboxes':
      return readBoxes(text, question, place);
  }
}

/** Where the form says `render`, the forge puts the answer into a fence of three backticks. */
function withoutFence(text: string): string {
  const lines = text.split('\n');
  const isFenced = lines.length >= 2 && lines[0]?.startsWith('```') === true && lines.at(-1)?.trim() === '```';
  return isFenced ? lines.slice(1, -1).join('\n') : text;
}

function none(question: Question): Answer {
  const isList = question.type === 'checkboxes' || (question.type === 'dropdown' && question.multiple);
  return isList ? [] : null;
}

function unanswered(question: Question, answer: Answer, place: Place): readonly Finding[] {
  const { label } = question;
  if (question.type === 'checkboxes') {
    const open = question.boxes.filter((box) => box.required && !(answer ?? []).includes(box.label));
    return open.map((box) => finding('INTAKE_ANSWER_MISSING', place, { label, expected: `- [x] ${box.label}` }));
  }
  const isEmpty = answer === null || answer.length === 0;
  if (!question.required || !isEmpty) return [];
  const expected = question.type === 'dropdown' ? `one of ${quoted(question.options)}` : 'the answer';
  return [finding('INTAKE_ANSWER_MISSING', place, { label, expected })];
}
