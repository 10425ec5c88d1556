import { findUnstorable } from '../../core/record/storable-text.ts';
import { isNotText } from './plain-scalar.ts';

export type Scalar = string | number | boolean | null;

/** In a flow list or map, brackets and commas end plain text. */
export type Surroundings = 'block' | 'flow';

/** Words that YAML 1.1 takes for booleans. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off|true|false)$/i;

/** What begins with a letter is no number, date, time of day in base 60, or indicator to any reader. */
const PLAIN: Readonly<Record<Surroundings, RegExp>> = {
  block: /^\p{L}(?:[\p{L}\p{M}\p{N}_.\-/()+'",;!?@&%$*=<>~^|\\[\]{}]| (?=[^ #])|:(?=[^ ]))*$/u,
  flow: /^\p{L}(?:[\p{L}\p{M}\p{N}_.\-/()+@%]| (?=[^ #]))*$/u,
};

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Beyond this many characters plain text gains nothing over quotes. */
const LONGEST_PLAIN = 1000;

export function renderScalar(value: Scalar, around: Surroundings): string {
  if (typeof value === 'string') return isPlain(value, around) ? value : quote(value);
  if (typeof value === 'number') return renderNumber(value);
  return String(value);
}

export function renderKey(key: string): string {
  return PLAIN_KEY.test(key) && !isMisread(key) ? key : quote(key);
}

function isPlain(text: string, around: Surroundings): boolean {
  return text.length <= LONGEST_PLAIN && PLAIN[around].test(text) && !isMisread(text);
}

function isMisread(text: string): boolean {
  return OLD_BOOLEAN.test(text) || isNotText(text) || /^null$/i.test(text);
}

/** YAML 1.1 reads an exponent only after a point. */
function renderNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}

/** What is invisible, turns the direction of writing, or ends a line to some readers only, is written as an escape. */
const ESCAPED = /[\p{Bidi_Control}\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu;

/** Double quotes of YAML take every escape of JSON. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/**
 * The lines of a text as the content of a literal block, and its header; `undefined` where a block would not hold
 * it exactly (or only with an indentation indicator), or would show characters that must be escaped.
 */
export function toLiteral(
  text: string,
): { readonly header: '|' | '|-'; readonly lines: readonly string[] } | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (!text.includes('\n') || !/^[^\s]/u.test(body) || /\s$/u.test(body) || hasEscaped(text)) return undefined;
  return { header: body === text ? '|-' : '|', lines: body.split('\n') };
}

function hasEscaped(text: string): boolean {
  return findUnstorable(text) !== undefined || text.search(ESCAPED) !== -1;
}
