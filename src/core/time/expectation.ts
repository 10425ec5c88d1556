import { nearest } from '../finding/nearest.ts';

/**
 * What a value from outside must be: `undefined` where it is, else what is there instead and what was expected, such as
 * `hours.monday[0] is "9-17"; expected a slot such as "08:00-17:00"`. Says the first thing only.
 */
export type Expectation = (value: unknown, at: string) => string | undefined;

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fits(what: string, test: (value: unknown) => boolean): Expectation {
  return (value, at) => (test(value) ? undefined : `${at} is ${show(value)}; expected ${what}`);
}

export function text(what: string, test: (value: string) => boolean = () => true): Expectation {
  return fits(what, (value) => typeof value === 'string' && test(value));
}

export function whole(what: string, least: number): Expectation {
  return fits(what, (value) => Number.isSafeInteger(value) && (value as number) >= least);
}

export function oneOf(...words: readonly string[]): Expectation {
  return text(`one of ${words.join(', ')}`, (value) => words.includes(value));
}

export function listOf(item: Expectation): Expectation {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} is ${show(value)}; expected a list`;
    return firstOf(value.map((one: unknown, index) => () => item(one, `${at}[${index}]`)));
  };
}

export type Keys = Readonly<Record<string, Expectation>>;

/** An object with all of `required`, any of `optional` and, unless `open`, nothing else. Where it is open, `null` is absent. */
export function object(required: Keys, optional: Keys, open = false): Expectation {
  const known: Keys = { ...required, ...optional };
  const isAbsent = (value: unknown) => value === undefined || (open && value === null);
  const missing = (value: JsonObject) => Object.keys(required).find((key) => isAbsent(value[key]));
  return (value, at) => {
    if (!isObject(value)) return `${at} is ${show(value)}; expected an object`;
    const absent = missing(value);
    if (absent !== undefined) return `${at}.${absent} is missing`;
    return firstOf(
      Object.entries(value).map(([key, inner]) => () => {
        const expected = Object.hasOwn(known, key) ? known[key] : undefined;
        if (expected !== undefined) return isAbsent(inner) ? undefined : expected(inner, `${at}.${key}`);
        return open ? undefined : unknownKey(key, known, at);
      }),
    );
  };
}

function unknownKey(key: string, known: Keys, at: string): string {
  const near = nearest(key, Object.keys(known));
  const meant = near === undefined ? `known are ${Object.keys(known).join(', ')}` : `did you mean "${near}"?`;
  return `${at} has the key "${key.slice(0, 60)}", which is not known; ${meant}`;
}

function firstOf(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}
