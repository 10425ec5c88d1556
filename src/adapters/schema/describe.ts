import { countCodePoints } from './runtime.ts';

/** Words for values and rules, for people who have never seen a schema. */

const MOST_SHOWN = 80;

/** `journal[2].at`; the whole file is "the file". */
export function nameField(tokens: readonly string[]): string {
  const name = tokens.map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`)).join('');
  return name === '' ? 'the file' : cutText(name.replace(/^\./, ''));
}

export function cutText(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${[...text.slice(0, MOST_SHOWN + 1)].slice(0, -1).join('')}…`;
}

export function showValue(value: unknown): string {
  return cutText(typeof value === 'object' ? nameType(value) : String(value));
}

export function nameType(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return String(value);
    default:
      return 'a map';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  null: 'nothing',
};

/** `type` of a schema: one name or several. */
export function describeTypes(type: unknown): string {
  const names = [type].flat().map((name) => TYPES[String(name)] ?? String(name));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

export function describeRange(schema: Readonly<Record<string, unknown>>): string {
  const bounds = [
    ['at least', schema.minimum],
    ['more than', schema.exclusiveMinimum],
    ['at most', schema.maximum],
    ['less than', schema.exclusiveMaximum],
  ].filter(([, bound]) => bound !== undefined);
  return bounds.map((bound) => bound.join(' ')).join(' and ');
}

/** In code points, as JSON Schema counts. */
export function countCharacters(value: unknown): number {
  return typeof value === 'string' ? countCodePoints(value) : 0;
}

export function countEntries(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
