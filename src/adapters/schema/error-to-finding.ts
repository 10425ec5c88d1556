import type { ErrorObject } from 'ajv';
import type { Finding, FindingArgs, Place } from '../../core/finding/finding.ts';
import { finding } from '../../core/finding/make-finding.ts';
import { nearest } from '../../core/finding/nearest.ts';
import type { shapeFindings } from '../../core/finding/shape-findings.ts';
import { formatPointer, parsePointer } from '../../core/record/json-pointer.ts';
import {
  countCharacters,
  countEntries,
  cutText,
  describeRange,
  describeTypes,
  nameField,
  nameType,
  showValue,
} from './describe.ts';

type Fault = {
  readonly code: keyof typeof shapeFindings;
  readonly args: FindingArgs;
  /** Below the place of the error: the unknown key, the repeated item. */
  readonly below?: string;
  readonly on?: Place['on'];
};

/** One error of ajv in our words, with the exact place: the key that is unknown, the map that misses one, the value. */
export function errorToFinding(error: ErrorObject, path: string): Finding {
  const toFault = FAULTS[error.keyword] ?? mismatch;
  const { code, args, below, on = 'value' } = toFault(error);
  const place = parsePointer(error.instancePath) ?? [];
  const tokens = below === undefined ? place : [...place, below];
  const missing = code === 'SHAPE_MISSING_KEY' ? [...place, String(args.key)] : tokens;
  return finding(code, { path, pointer: formatPointer(tokens), on }, { field: nameField(missing), ...args });
}

/** By keyword of JSON Schema; a test holds that every keyword of `schemas/` that can fail is here. */
export const FAULTS: Readonly<Record<string, (error: ErrorObject) => Fault>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  dependentRequired: missingKey,
  propertyNames: keyNotAllowed,
  type: wrongType,
  enum: notAllowed,
  const: notAllowed,
  pattern: outOfForm,
  format: ({ data, params }) => fault('SHAPE_NO_SUCH_TIME', { value: showValue(data), form: params.format }),
  maxLength: ({ data, params }) => fault('SHAPE_TOO_LONG', { length: countCharacters(data), most: params.limit }),
  minLength: ({ data, params }) => fault('SHAPE_TOO_SHORT', { length: countCharacters(data), least: params.limit }),
  maxItems: tooMany,
  maxProperties: tooMany,
  minItems: tooFew,
  minProperties: tooFew,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  uniqueItems: repeated,
  oneOf: mismatch,
  anyOf: mismatch,
};

function fault(code: Fault['code'], args: FindingArgs): Fault {
  return { code, args };
}

function unknownKey({ params, parentSchema, data }: ErrorObject): Fault {
  const key = String(params.additionalProperty);
  const known = Object.keys(parentSchema?.properties ?? {});
  const near = nearest(
    key,
    known.filter((name) => !Object.hasOwn(Object(data), name)),
  );
  const args = { key: cutText(key), known, ...(near === undefined ? {} : { near }) };
  return { code: 'SHAPE_UNKNOWN_KEY', args, below: key, on: 'key' };
}

function missingKey({ params }: ErrorObject): Fault {
  return { code: 'SHAPE_MISSING_KEY', args: { key: String(params.missingProperty) }, on: 'key' };
}

function keyNotAllowed({ params, parentSchema }: ErrorObject): Fault {
  const key = String(params.propertyName);
  const rule = JSON.stringify(parentSchema?.propertyNames ?? {});
  return { code: 'SHAPE_KEY_NOT_ALLOWED', args: { key: cutText(key), rule }, below: key, on: 'key' };
}

function wrongType({ params, data }: ErrorObject): Fault {
  const value = typeof data === 'number' || typeof data === 'boolean' ? { value: String(data) } : {};
  return fault('SHAPE_WRONG_TYPE', { expected: describeTypes(params.type), found: nameType(data), ...value });
}

function notAllowed({ params, data }: ErrorObject): Fault {
  const allowed: readonly string[] = (params.allowedValues ?? [params.allowedValue]).map(String);
  const near = typeof data === 'string' ? nearest(data, allowed) : undefined;
  return fault('SHAPE_NOT_ALLOWED', { value: showValue(data), allowed, ...(near === undefined ? {} : { near }) });
}

function outOfForm({ params, parentSchema, data }: ErrorObject): Fault {
  const advice = parentSchema?.patternErrorMessage;
  const told = typeof advice === 'string' ? { advice } : {};
  return fault('SHAPE_PATTERN', { value: showValue(data), pattern: params.pattern, ...told });
}

function tooMany({ params, data }: ErrorObject): Fault {
  return fault('SHAPE_TOO_MANY', { count: countEntries(data), most: params.limit });
}

function tooFew({ params, data }: ErrorObject): Fault {
  return fault('SHAPE_TOO_FEW', { count: countEntries(data), least: params.limit });
}

function outOfRange({ parentSchema, data }: ErrorObject): Fault {
  return fault('SHAPE_OUT_OF_RANGE', { value: showValue(data), range: describeRange(parentSchema ?? {}) });
}

/** The later of the two is marked. */
function repeated({ params }: ErrorObject): Fault {
  const [first, second] = [params.i, params.j].map(Number).sort((a, b) => a - b) as [number, number];
  return { code: 'SHAPE_REPEATED', args: { first: first + 1 }, below: String(second) };
}

function mismatch({ keyword }: ErrorObject): Fault {
  return fault('SHAPE_MISMATCH', { rule: keyword });
}
