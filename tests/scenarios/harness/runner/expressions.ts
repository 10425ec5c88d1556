import { isObject, type Json } from '../forge/json.ts';
import { callFunction } from './expression-functions.ts';

/** What an expression may name: `github`, `steps`, `needs`, `env`, `vars`, `secrets`, `inputs`, … */
export type Contexts = { readonly [name: string]: Json };

/** How the job stands so far: what success(), failure() and cancelled() answer. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

export type Scope = { readonly contexts: Contexts; readonly status: JobStatus };

/** Text with `${{ … }}` filled in, as in `with:` and `env:`. */
export function fill(text: string, scope: Scope): string {
  return text.replaceAll(/\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g, (_, expression: string) =>
    toText(evaluate(expression, scope)),
  );
}

/** An `if:`; without a status function it also asks for success(). Absent is success(). */
export function isMet(condition: Json | undefined, scope: Scope): boolean {
  const text = condition === undefined || condition === null ? '' : String(condition);
  const inner = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
  const asksStatus = /\b(?:success|failure|always|cancelled)\s*\(/.test(inner);
  if (!asksStatus && scope.status !== 'success') return false;
  return inner.trim() === '' || isTruthy(evaluate(inner, scope));
}

/** GitHub's expression language: its operators, its loose equality, and the functions that workflows use. */
export function evaluate(source: string, scope: Scope): Json {
  const tokens = tokenize(source);
  let position = 0;
  const peek = (): string | undefined => tokens[position];
  const take = (wanted?: string): string => {
    const token = tokens[position++];
    if (token === undefined || (wanted !== undefined && token !== wanted)) {
      throw new SyntaxError(`${source.trim()}: ${wanted ?? 'more'} expected at ${token ?? 'the end'}`);
    }
    return token;
  };

  function binary(level: number): Json {
    const operators = LEVELS[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (let operator = peek(); operator !== undefined && operators.includes(operator); operator = peek()) {
      take();
      left = apply(operator, left, binary(level + 1));
    }
    return left;
  }

  function unary(): Json {
    if (peek() !== '!') return postfix();
    take();
    return !isTruthy(unary());
  }

  function postfix(): Json {
    let value = primary();
    for (let next = peek(); next === '.' || next === '['; next = peek()) {
      take();
      const key = next === '.' ? take() : binary(0);
      if (next === '[') take(']');
      value = key === '*' ? toList(value) : member(value, key);
    }
    return value;
  }

  function primary(): Json {
    const token = take();
    if (token === '(') {
      const value = binary(0);
      take(')');
      return value;
    }
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^-?\d/.test(token)) return Number(token);
    if (token in LITERALS) return LITERALS[token] ?? null;
    if (peek() === '(') return callFunction(token, list(), scope);
    return scope.contexts[token] ?? null;
  }

  function list(): readonly Json[] {
    take('(');
    const items: Json[] = [];
    while (peek() !== ')') {
      items.push(binary(0));
      if (peek() === ',') take();
    }
    take(')');
    return items;
  }

  const value = binary(0);
  if (position < tokens.length) throw new SyntaxError(`${source.trim()}: unexpected ${tokens[position]}`);
  return value;
}

const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
const LITERALS: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

function tokenize(source: string): readonly string[] {
  const pattern = /\s*('(?:[^']|'')*'|&&|\|\||[=!<>]=|[!<>()[\],.*]|-?\d+(?:\.\d+)?|[A-Za-z_][\w-]*)/y;
  const tokens: string[] = [];
  const text = source.trimEnd();
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    tokens.push(match[1] ?? '');
    if (pattern.lastIndex === text.length) return tokens;
  }
  throw new SyntaxError(`not an expression: ${source.trim()}`);
}

function apply(operator: string, left: Json, right: Json): Json {
  switch (operator) {
    case '||':
      return isTruthy(left) ? left : right;
    case '&&':
      return isTruthy(left) ? right : left;
    case '==':
      return areEqual(left, right);
    case '!=':
      return !areEqual(left, right);
    case '<':
      return toNumber(left) < toNumber(right);
    case '<=':
      return toNumber(left) <= toNumber(right);
    case '>':
      return toNumber(left) > toNumber(right);
    default:
      return toNumber(left) >= toNumber(right);
  }
}

/** Text is compared without case; unlike types as numbers. */
export function areEqual(left: Json, right: Json): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right && (left === null) === (right === null)) return left === right;
  return toNumber(left) === toNumber(right);
}

export function isTruthy(value: Json): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}

function toNumber(value: Json): number {
  if (value === null || value === '') return 0;
  return typeof value === 'object' ? Number.NaN : Number(value);
}

export function toText(value: Json): string {
  if (value === null) return '';
  return typeof value === 'object' ? (Array.isArray(value) ? 'Array' : 'Object') : String(value);
}

/** `x.*` gives every element or value; a member of a list is taken of each element, as after `x.*`. */
function toList(value: Json): Json {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

function member(value: Json, key: Json): Json {
  if (Array.isArray(value)) {
    if (typeof key === 'number') return value[key] ?? null;
    return value.flatMap((each) =>
      isObject(each) && each[toText(key)] !== undefined ? [each[toText(key)] ?? null] : [],
    );
  }
  if (!isObject(value)) return null;
  const name = toText(key).toLowerCase();
  return Object.entries(value).find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}
