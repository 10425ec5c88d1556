import { compile } from 'json-schema-to-typescript';
import { inRepository, readSchemas } from './schema-files.mjs';

const OUTPUT = 'src/core/record/schema-types.generated.ts';
const KEY_ORDER = 'src/core/record/key-order.generated.ts';

// What the program writes itself; the rest is written by people.
const WRITTEN = ['incident', 'request', 'change', 'change-draft', 'problem', 'problem-draft', 'service'];

// Names of the exported types where the title of the schema is not one.
const TYPE_NAMES = {
  incident: 'Incident',
  request: 'ServiceRequest',
  change: 'Change',
  'change-draft': 'ChangeDraft',
  problem: 'Problem',
  'problem-draft': 'ProblemDraft',
  gitsm: 'OrganisationConfig',
  teams: 'TeamsConfig',
  service: 'Service',
  calendar: 'CalendarConfig',
  sla: 'SlaConfig',
  approvals: 'ApprovalsConfig',
  schedule: 'ScheduleConfig',
  'catalogue-item': 'CatalogueItem',
  'standard-change': 'StandardChange',
  'import-map': 'ImportMap',
  'decision-facts': 'DecisionFacts',
  'approvals-test': 'PolicyTests',
};

/**
 * The types of all schemas in one file. Titles of parts are dropped first, as every titled part would become a
 * type of its own with a number behind its name; only what `NAMED_PARTS` lists gets a name.
 */
export async function generateTypes() {
  const schemas = readSchemas();
  const definitions = {};
  for (const [name, part] of Object.entries(schemas.get('common').$defs)) definitions[`common_${name}`] = part;
  for (const [file, schema] of schemas) if (file !== 'common') definitions[`file_${file}`] = schema;
  const inlined = Object.fromEntries(
    Object.entries(definitions).map(([key, schema]) => [key, withoutTitles(resolveLocally(schema, schemas))]),
  );
  const blocks = [];
  for (const [file, typeName] of Object.entries(TYPE_NAMES)) {
    if (!schemas.has(file)) continue;
    blocks.push(
      await compile(inlined[`file_${file}`], typeName, {
        bannerComment: '',
        maxItems: -1,
        ignoreMinAndMaxItems: true,
        format: false,
        additionalProperties: false,
      }),
    );
  }
  const text = `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${blocks.join('\n')}`;
  return { [inRepository(OUTPUT)]: text, [inRepository(KEY_ORDER)]: keyOrder(schemas) };
}

/** The order of keys in a record that the program writes is that of the schema's properties. */
function keyOrder(schemas) {
  const order = Object.fromEntries(WRITTEN.map((name) => [name, Object.keys(schemas.get(name).properties)]));
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\nexport const keyOrder = ${JSON.stringify(order, null, 2)} as const;\n`;
}

function resolveLocally(node, schemas, file) {
  if (Array.isArray(node)) return node.map((item) => resolveLocally(item, schemas, file));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') {
    const { $ref, ...rest } = node;
    const [target, pointer] = $ref.split('#');
    const source = target === '' ? schemas.get(file) : schemas.get(target.replace('.schema.json', ''));
    const part = pointer
      .split('/')
      .slice(1)
      .reduce((at, key) => at[key], source);
    return { ...resolveLocally(part, schemas, file), ...rest };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolveLocally(value, schemas, file)]));
}

function withoutTitles(node) {
  if (Array.isArray(node)) return node.map(withoutTitles);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key, value]) => typeof value === 'object' || !DROPPED.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutTitles(value)]));
}

// What makes a type of its own or a comment, and says nothing about the shape.
const DROPPED = new Set([
  'title',
  'description',
  'markdownDescription',
  '$schema',
  'patternErrorMessage',
  'maxItems',
  'minItems',
  'uniqueItems',
]);
