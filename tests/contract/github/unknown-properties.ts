import { description, type Schema } from './operations.ts';

/**
 * Pointers of properties that GitHub's description does not name. Its request schemas are open, so that a misspelt
 * key would pass any validator; GitHub ignores it silently, and the effect that was meant never happens.
 */
export function unknownProperties(schema: Schema, value: unknown, pointer = ''): readonly string[] {
  if (Array.isArray(value)) {
    const items = alternativesOf(schema).flatMap(({ items }) => (isSchema(items) ? [items] : []));
    const [first] = items;
    if (first === undefined) return [];
    return value.flatMap((each, index) => unknownProperties(first, each, `${pointer}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = knownProperties(schema);
  if (known === 'any') return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const property = known.get(name);
    if (property === undefined) return [`${pointer}/${name}`];
    return unknownProperties(property, each, `${pointer}/${name}`);
  });
}

/** The properties that any alternative of the schema names; "any" for what is free by intent, as a client payload. */
function knownProperties(schema: Schema): ReadonlyMap<string, Schema> | 'any' {
  const known = new Map<string, Schema>();
  for (const each of alternativesOf(schema)) {
    if (each.additionalProperties === true || isSchema(each.additionalProperties)) return 'any';
    for (const [name, property] of Object.entries(each.properties ?? {})) known.set(name, property as Schema);
  }
  return known.size === 0 ? 'any' : known;
}

function alternativesOf(schema: Schema): readonly Schema[] {
  const named = typeof schema.$ref === 'string' ? [description.definitions[schema.$ref.split('/').at(-1) ?? '']] : [];
  const inner = [...named, ...listOf(schema.anyOf), ...listOf(schema.oneOf), ...listOf(schema.allOf)];
  return [schema, ...inner.flatMap((each) => (each === undefined ? [] : alternativesOf(each)))];
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
