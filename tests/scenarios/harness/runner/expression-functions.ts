import { type Json, textOf } from '../forge/json.ts';
import { areEqual, isTruthy, type Scope, toText } from './expressions.ts';

/** The functions of GitHub's expressions; hashFiles is not here, since no file of a job decides what these tests show. */
export function callFunction(name: string, args: readonly Json[], scope: Scope): Json {
  const [first = null, second = null] = args;
  switch (name.toLowerCase()) {
    case 'contains':
      return Array.isArray(first)
        ? first.some((each) => areEqual(each, second))
        : toText(first).toLowerCase().includes(toText(second).toLowerCase());
    case 'startswith':
      return toText(first).toLowerCase().startsWith(toText(second).toLowerCase());
    case 'endswith':
      return toText(first).toLowerCase().endsWith(toText(second).toLowerCase());
    case 'format':
      return textOf(first).replaceAll(/\{(\d+)\}/g, (_, index: string) => toText(args[Number(index) + 1] ?? null));
    case 'join':
      return Array.isArray(first) ? first.map(toText).join(second === null ? ',' : toText(second)) : toText(first);
    case 'tojson':
      return JSON.stringify(first, null, 2);
    case 'fromjson':
      return JSON.parse(toText(first));
    case 'case':
      return chosen(args);
    case 'success':
      return scope.status === 'success';
    case 'failure':
      return scope.status === 'failure';
    case 'cancelled':
      return scope.status === 'cancelled';
    case 'always':
      return true;
    default:
      throw new SyntaxError(`unknown function ${name}`);
  }
}

/** `case(condition, value, …, otherwise)`. */
function chosen(args: readonly Json[]): Json {
  for (let index = 0; index + 1 < args.length; index += 2) {
    if (isTruthy(args[index] ?? null)) return args[index + 1] ?? null;
  }
  return args.length % 2 === 1 ? (args.at(-1) ?? null) : null;
}
