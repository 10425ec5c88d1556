import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { description, type Operation, type Schema } from './operations.ts';
import { unknownProperties } from './unknown-properties.ts';

/** Where a request or a response departs from GitHub's own description of the call. */
export type Violation = {
  readonly operation: string;
  readonly where: 'query' | 'request' | 'response';
  readonly pointer: string;
  readonly problem: string;
};

/** GitHub answers these to any call, whether or not its description says so. */
const ALWAYS_POSSIBLE = new Set([301, 304, 307, 401, 403, 404, 422, 429, 500, 502, 503, 504]);

const requests = schemasBy((operation) => ({ body: operation.body ?? {}, query: { properties: operation.query } }));
const responses = schemasBy((operation) => operation.responses);
const strictResponses = newAjv().addSchema({ $id: 'github', definitions: description.definitions, of: responses });
const looseResponses = newAjv().addSchema(
  withoutRequired({ $id: 'github', definitions: description.definitions, of: responses }),
);
const requestBodies = newAjv().addSchema({ $id: 'github', definitions: description.definitions, of: requests });
const queries = newAjv({ coerceTypes: 'array' }).addSchema({
  $id: 'github',
  definitions: description.definitions,
  of: requests,
});

export function checkQuery(operation: Operation, query: URLSearchParams): readonly Violation[] {
  const violate = violationsOf(operation, 'query');
  const unknown = [...query.keys()].filter((name) => operation.query[name] === undefined);
  const errors = errorsOf(validator(queries, operation, 'query'), Object.fromEntries(query));
  return [...violate(errors), ...unknown.map((name) => violate.one(`/${name}`, 'is not a parameter of this call'))];
}

/** `body` is what was sent, parsed; `undefined` where nothing was. */
export function checkRequestBody(operation: Operation, body: unknown): readonly Violation[] {
  const violate = violationsOf(operation, 'request');
  if (body === undefined) return operation.bodyRequired ? [violate.one('', 'a body is required')] : [];
  if (operation.body === null) return isEmptyObject(body) ? [] : [violate.one('', 'this call takes no body')];
  const errors = errorsOf(validator(requestBodies, operation, 'body'), body);
  const unknown = unknownProperties(operation.body, body);
  return [...violate(errors), ...unknown.map((pointer) => violate.one(pointer, 'is not a field of this call'))];
}

/** A wrong type, a value outside an enumeration, a status that is not described. Missing fields are `missingFields`. */
export function checkResponse(operation: Operation, status: number, body: unknown): readonly Violation[] {
  const violate = violationsOf(operation, 'response');
  const schema = operation.responses[status];
  if (schema === undefined) {
    return ALWAYS_POSSIBLE.has(status) ? [] : [violate.one('', `status ${status} is not described`)];
  }
  if (schema === null || status >= 400) return [];
  return violate(errorsOf(validator(looseResponses, operation, String(status)), body));
}

/**
 * Fields that the description requires and the answer lacks. Only a warning: GitHub's own published examples lack
 * some, since the schema is newer than they are.
 */
export function missingFields(operation: Operation, status: number, body: unknown): readonly Violation[] {
  const schema = operation.responses[status];
  if (schema === undefined || schema === null || status >= 400) return [];
  const errors = errorsOf(validator(strictResponses, operation, String(status)), body);
  return violationsOf(operation, 'response')(errors.filter(({ keyword }) => keyword === 'required'));
}

function violationsOf(operation: Operation, where: Violation['where']) {
  const one = (pointer: string, problem: string): Violation => ({ operation: operation.id, where, pointer, problem });
  const all = (errors: readonly ErrorObject[]) =>
    errors.map(({ instancePath, message, params }) => one(instancePath, `${message} ${JSON.stringify(params)}`));
  return Object.assign(all, { one });
}

function errorsOf(validate: ValidateFunction, value: unknown): readonly ErrorObject[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** Compiled when first asked for: a scenario uses a dozen of the three hundred schemas. */
function validator(ajv: Ajv, operation: Operation, part: string): ValidateFunction {
  const validate = ajv.getSchema(`github#/of/${encodeURIComponent(operation.id.replace('/', '~1'))}/${part}`);
  if (validate === undefined) throw new Error(`no schema for ${operation.id} ${part}`);
  return validate;
}

function schemasBy(select: (operation: Operation) => Readonly<Record<string, Schema | null>>) {
  return Object.fromEntries(description.operations.map((each) => [each.id, select(each)]));
}

/** Without `required`, alternatives are no longer exclusive, so `oneOf` is read as `anyOf`. */
function withoutRequired(node: unknown): Schema {
  return JSON.parse(JSON.stringify(node), (key, value) => {
    if (key === 'required' && Array.isArray(value)) return undefined;
    if (typeof value !== 'object' || value === null || !Array.isArray(value.oneOf)) return value;
    const { oneOf, ...rest } = value;
    return { ...rest, anyOf: oneOf };
  });
}

function newAjv(options: { readonly coerceTypes?: 'array' } = {}): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, ...options });
  addFormats.default(ajv);
  for (const format of ['int64', 'repo.nwo', 'ssh-url']) ajv.addFormat(format, true);
  return ajv;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
