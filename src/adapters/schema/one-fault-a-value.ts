import type { ErrorObject } from 'ajv';

/** What is said of one value alone; the first of these is enough, as the rest follows from it or is moot. */
const ORDER = ['type', 'const', 'enum', 'minLength', 'maxLength', 'pattern', 'format'];

/**
 * An empty title breaks two rules, a number in place of a word three; a person mends one thing. Faults of keys and of
 * entries of a list stand for themselves and all stay, unless the value is of another type altogether.
 */
export function keepOneFaultAValue(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const told = new Map<string, ErrorObject>();
  for (const error of errors) {
    const before = told.get(error.instancePath);
    if (rank(error) < ORDER.length && (before === undefined || rank(error) < rank(before))) {
      told.set(error.instancePath, error);
    }
  }
  return errors.filter((error) => {
    if (error.propertyName !== undefined) return false;
    const first = told.get(error.instancePath);
    return first === undefined || first === error || (rank(error) === ORDER.length && first.keyword !== 'type');
  });
}

function rank(error: ErrorObject): number {
  const at = ORDER.indexOf(error.keyword);
  return at === -1 || error.propertyName !== undefined ? ORDER.length : at;
}
