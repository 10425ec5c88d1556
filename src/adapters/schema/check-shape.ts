import type { ErrorObject } from 'ajv';
import type { Finding } from '../../core/finding/finding.ts';
import { finding } from '../../core/finding/make-finding.ts';
import type { JsonValue } from '../../core/record/json.ts';
import { keepIntendedBranches } from './alternatives.ts';
import { errorToFinding } from './error-to-finding.ts';
import { keepOneFaultAValue } from './one-fault-a-value.ts';
import { loaders } from './validators/index.generated.ts';

export type SchemaName = keyof typeof loaders;

/** Every fault of shape in the file at `path`, at most `MOST_SHAPE_FINDINGS`; empty where it follows its schema. */
export type ShapeCheck = (value: JsonValue, path: string) => readonly Finding[];

/** One fault more is told as a count, so that a file of another kind altogether stays readable. */
export const MOST_SHAPE_FINDINGS = 50;

/** Loads the validator of one schema (2 ms, once a process); the check itself is then synchronous, about 10 µs. */
export async function loadShapeCheck(schema: SchemaName): Promise<ShapeCheck> {
  const { validate } = await loaders[schema]();
  return (value, path) => {
    if (validate(value)) return [];
    return toFindings(validate.errors ?? [], path);
  };
}

/** Of facts that were put together from what a record keeps, before anything is decided on them. */
export async function loadFactsCheck(): Promise<(facts: JsonValue) => readonly Finding[]> {
  const check = await loadShapeCheck('decision-facts');
  return (facts) => check(facts, 'facts');
}

/** For the one value at hand; where there are many, load the check once. */
export async function checkShape(schema: SchemaName, value: JsonValue, path: string): Promise<readonly Finding[]> {
  const check = await loadShapeCheck(schema);
  return check(value, path);
}

function toFindings(errors: readonly ErrorObject[], path: string): readonly Finding[] {
  const all = keepOneFaultAValue(keepIntendedBranches(errors)).map((error) => errorToFinding(error, path));
  if (all.length <= MOST_SHAPE_FINDINGS) return all;
  const more = { count: all.length - (MOST_SHAPE_FINDINGS - 1) };
  return [...all.slice(0, MOST_SHAPE_FINDINGS - 1), finding('SHAPE_MORE', { path, pointer: '' }, more)];
}
