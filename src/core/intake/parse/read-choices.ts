import type { Finding, Place } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { nearest } from '../../finding/nearest.ts';
import type { Question } from '../form/issue-form.ts';
import type { ReadAnswer } from './answer.ts';

type Dropdown = Extract<Question, { readonly type: 'dropdown' }>;
type Checkboxes = Extract<Question, { readonly type: 'checkboxes' }>;

/** Longer than any option that the forge shows, so that findings stay short. */
const SHOWN = 80;

/** One option, letter by letter but for capitals: a look-alike in other letters is none. */
export function readChoice(text: string, { options }: Dropdown, place: Place): ReadAnswer {
  const chosen = optionOf(text.trim(), options);
  if (chosen !== undefined) return { answer: chosen, findings: [] };
  // What the forge writes for "no choice" of an optional list, where that is no option of its own.
  if (text.trim() === 'None') return { answer: null, findings: [] };
  return { answer: null, findings: [notAnOption(text.trim(), options, place)] };
}

/** Several options, written with commas between them; options may hold commas themselves. */
export function readChoices(text: string, { options }: Dropdown, place: Place): ReadAnswer {
  const lines = text.split('\n').map((line) => line.trim());
  const one = lines.filter((line) => line !== '').join(', ');
  const whole = splitIntoOptions(one, options);
  if (whole !== undefined) return { answer: whole, findings: [] };
  const parts = cutGreedily(one, options);
  const known = parts.flatMap((part) => optionOf(part, options) ?? []);
  const unknown = [...new Set(parts.filter((part) => part !== '' && optionOf(part, options) === undefined))];
  const findings = unknown.slice(0, 5).map((part) => notAnOption(part, options, place));
  return { answer: [...new Set(known)], findings };
}

/** The ticked boxes by their labels; a box that was not ticked, or that the form does not have, is none. */
export function readBoxes(text: string, { boxes }: Checkboxes, place: Place): ReadAnswer {
  const labels = boxes.map(({ label }) => label);
  const lines = text.split('\n').flatMap((line) => readBox(line) ?? []);
  const ticked = new Set(lines.filter(({ isTicked }) => isTicked).map(({ label }) => label));
  const strangers = [...new Set(lines.map(({ label }) => label).filter((label) => !labels.includes(label)))];
  const findings = strangers
    .slice(0, 5)
    .map((label) => finding('INTAKE_BOX_UNKNOWN', place, { value: label.slice(0, SHOWN) }));
  return { answer: labels.filter((label) => ticked.has(label)), findings };
}

function readBox(line: string): { readonly isTicked: boolean; readonly label: string } | undefined {
  const text = line.trimStart();
  const mark = text.slice(0, 6).toLowerCase();
  const isTicked = mark === '- [x] ' || mark === '* [x] ';
  if (!isTicked && mark !== '- [ ] ' && mark !== '* [ ] ') return undefined;
  return { isTicked, label: text.slice(6).trim() };
}

function optionOf(text: string, options: readonly string[]): string | undefined {
  return options.find((option) => option === text) ?? options.find((option) => sameButCapitals(option, text));
}

function sameButCapitals(option: string, text: string): boolean {
  return option.length === text.length && option.toLowerCase() === text.toLowerCase();
}

/** A form of ours asks for at most 50 options of 100 letters. */
const MOST_CUTS = 1_000_000;

/**
 * Cuts the text into known options, the longest first, from the end to the beginning so that no cut is tried twice;
 * `undefined` where it cannot be cut so.
 */
function splitIntoOptions(text: string, options: readonly string[]): readonly string[] | undefined {
  const longest = options.toSorted((a, b) => b.length - a.length);
  const most = options.reduce((sum, option) => sum + option.length + 2, 0);
  if (text.length > most || text.length * options.length > MOST_CUTS) return undefined;
  const from: (readonly string[] | undefined)[] = new Array(text.length + 1).fill(undefined);
  for (let at = text.length - 1; at >= 0; at--) {
    for (const option of longest) {
      if (from[at] !== undefined) break;
      if (!text.startsWith(option, at) || option === '') continue;
      const end = at + option.length;
      if (end === text.length) from[at] = [option];
      else if (text.startsWith(', ', end) && from[end + 2] !== undefined) from[at] = [option, ...(from[end + 2] ?? [])];
    }
  }
  const split = from[0];
  return split === undefined || new Set(split).size < split.length ? undefined : split;
}

/** Where something is none of the options, the others are still found: the longest at each place, else up to a comma. */
function cutGreedily(text: string, options: readonly string[]): readonly string[] {
  const longest = options.toSorted((a, b) => b.length - a.length).slice(0, 100);
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const comma = text.indexOf(', ', at);
    const known = longest.find((option) => option !== '' && isWholeAt(text, option, at));
    const end = known === undefined ? (comma === -1 ? text.length : comma) : at + known.length;
    parts.push(text.slice(at, end).trim());
    at = end + 2;
  }
  return parts;
}

function isWholeAt(text: string, option: string, at: number): boolean {
  const end = at + option.length;
  return text.startsWith(option, at) && (end === text.length || text.startsWith(', ', end));
}

/** Options hold commas themselves; quotes tell where one ends. */
export function quoted(options: readonly string[]): string {
  return options.map((option) => `"${option}"`).join(', ');
}

function notAnOption(value: string, options: readonly string[], place: Place): Finding {
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value;
  const near = nearest(value, options);
  return finding('INTAKE_NOT_AN_OPTION', place, {
    value: shown,
    allowed: quoted(options),
    ...(near === undefined ? {} : { near }),
  });
}
