// OpenAPI 3.0 and 3.1 schemas as plain JSON Schema that ajv reads without OpenAPI keywords.

/** Keys without meaning for validation, or that ajv refuses. `default` would be written into what we check. */
const DROPPED = new Set([
  'description',
  'example',
  'examples',
  'title',
  'default',
  'discriminator',
  'externalDocs',
  'deprecated',
  'xml',
  'readOnly',
  'writeOnly',
  'nullable',
]);

/** A copy without prose; `nullable` becomes a type, `#/components/schemas/x` becomes `#/definitions/x`. */
export function toJsonSchema(schema) {
  if (schema === null || typeof schema !== 'object') return schema;
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  const copy = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DROPPED.has(key) || key.startsWith('x-')) continue;
    if (key === 'properties') copy.properties = mapValues(value, toJsonSchema);
    else if (key === '$ref') copy.$ref = value.replace('#/components/schemas/', '#/definitions/');
    else copy[key] = key === 'enum' || key === 'const' ? value : toJsonSchema(value);
  }
  return schema.nullable === true ? orNull(copy) : copy;
}

function orNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const withNull = { ...schema, type: [schema.type, 'null'] };
  if (schema.enum !== undefined && !schema.enum.includes(null)) withNull.enum = [...schema.enum, null];
  return withNull;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** Every schema that `root` refers to, directly or through others. */
export function collectDefinitions(root, components) {
  const definitions = {};
  const open = refsOf(root);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (definitions[name] !== undefined) continue;
    definitions[name] = toJsonSchema(components.schemas[name]);
    open.push(...refsOf(definitions[name]));
  }
  return Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refsOf(node) {
  return [...JSON.stringify(node).matchAll(/"#\/definitions\/([^"]+)"/g)].map((match) => match[1]);
}

/** Webhook schemas repeat whole users and repositories inline; each repeat of some size becomes one definition. */
export function shareRepeats({ definitions, ...rest }) {
  const counts = new Map();
  walk([rest, definitions], (text) => counts.set(text, (counts.get(text) ?? 0) + 1));
  const names = new Map();
  const shared = {};
  const replace = (node, top = false) => {
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map((each) => replace(each));
    const text = JSON.stringify(node);
    const inner = () => mapValues(node, (each) => replace(each));
    if (top || text.length < 150 || !isSchema(node) || (counts.get(text) ?? 0) < 2) return inner();
    if (!names.has(text)) {
      names.set(text, `shared-${names.size + 1}`);
      shared[names.get(text)] = inner();
    }
    return { $ref: `#/definitions/${names.get(text)}` };
  };
  const replaced = mapValues(rest, (group) => mapValues(group, (each) => replace(each, true)));
  const own = mapValues(definitions, (each) => replace(each, true));
  return { ...replaced, definitions: { ...own, ...shared } };
}

function walk(node, see) {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node) && isSchema(node)) see(JSON.stringify(node));
  for (const each of Object.values(node)) walk(each, see);
}

/** `{ type: {…} }` is a property named "type", not a schema. */
function isSchema(node) {
  return (
    typeof node.type === 'string' || Array.isArray(node.type) || Array.isArray(node.anyOf) || Array.isArray(node.oneOf)
  );
}
