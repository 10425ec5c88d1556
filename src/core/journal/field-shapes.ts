import { LOGIN_PATTERN } from '../record/login.ts';
import type { Shape } from './shape.ts';

/** Parts that the shapes of several tracked fields share; named as in `schemas/common.schema.json`. */
export const instant: Shape = {
  type: 'string',
  maxLength: 20,
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
};
export const login: Shape = {
  type: 'string',
  maxLength: 110,
  pattern: LOGIN_PATTERN,
};
export const slug: Shape = { type: 'string', maxLength: 60, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' };
export const level: Shape = oneOf(['high', 'medium', 'low']);
export const priority: Shape = oneOf(['P1', 'P2', 'P3', 'P4', 'P5']);
export const yesNo: Shape = { type: 'boolean' };
const note = text(8192);

export const priorityOverride: Shape = map({ value: priority, reason: text(1000), by: login });

export const manualDue: Shape = {
  type: 'array',
  maxItems: 10,
  items: map({
    target: oneOf(['response', 'resolution', 'update', 'approval', 'fulfilment']),
    at: instant,
    reason: text(1000),
    by: login,
  }),
};

export const requestedFor: Shape = {
  oneOf: [login, map({ id: text(100), display_name: text(100) }, ['id'])],
};

export const holdReason: Shape = oneOf([
  'awaiting_caller',
  'awaiting_vendor',
  'awaiting_problem',
  'awaiting_change',
  'awaiting_evidence',
]);
export const holdReference: Shape = text(200);

/** How a record ended: a code of its kind, and notes. */
export function outcome(codes: readonly string[]): Shape {
  return map({ code: oneOf(codes), notes: note });
}

export const changeType: Shape = oneOf(['standard', 'normal', 'emergency', 'retrospective']);
export const changeWindow: Shape = map({ start: instant, end: instant });
export const changeHold: Shape = map({ reason: text(1000), since: instant, by: login }, ['reason', 'since']);
export const affects: Shape = { type: 'array', maxItems: 50, items: slug, uniqueItems: true };
export const risk: Shape = map(
  {
    claimed: level,
    reason: text(1000),
    answers: {
      type: 'object',
      maxProperties: 40,
      propertyNames: { pattern: '^[a-z0-9-]+$', maxLength: 60 },
      additionalProperties: { type: 'string', maxLength: 60 },
    },
  },
  [],
);

function text(maxLength: number): Shape {
  return { type: 'string', minLength: 1, maxLength };
}

function oneOf(values: readonly string[]): Shape {
  return { type: 'string', enum: values };
}

/** A map that takes nothing else; every key is required where none is named. */
function map(
  properties: Readonly<Record<string, Shape>>,
  required: readonly string[] = Object.keys(properties),
): Shape {
  const shape = { type: 'object', additionalProperties: false, properties } as const;
  return required.length === 0 ? shape : { ...shape, required };
}
