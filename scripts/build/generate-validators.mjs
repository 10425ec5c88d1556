import { _ } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { inRepository, readSchemas } from './schema-files.mjs';

const FOLDER = 'src/adapters/schema/validators';

// Words for editors and people; everything else in a schema must be known to ajv, or compiling fails.
const FOR_PEOPLE = new Set([
  '$schema',
  'title',
  'description',
  'markdownDescription',
  'markdownEnumDescriptions',
  'enumDescriptions',
  'errorMessage',
  'defaultSnippets',
  'examples',
  'default',
]);

// Definitions of schemas/common that get a check in code (formats.ts, by the same names) beside their pattern.
const FORMATS = ['instant', 'date'];

/**
 * One file of validating code for each schema, so that a run loads only what it needs (all of them together take
 * 20 ms to load, one takes 2), and an index of how to load each. Nothing is compiled at run time: code never comes
 * from files of a repository.
 */
export async function generateValidators() {
  const schemas = readSchemas();
  const names = [...schemas.keys()].filter((name) => name !== 'common');
  const files = names.map((name) => [inRepository(`${FOLDER}/${name}.generated.js`), compile(name, schemas)]);
  return { ...Object.fromEntries(files), [inRepository(`${FOLDER}/index.generated.ts`)]: indexOf(names) };
}

function compile(name, schemas) {
  const ajv = new Ajv2020.default({
    strict: true,
    allowUnionTypes: true,
    // All faults of a file at once. Bounded by the reader, which refuses over 64 KiB or 5,000 values before.
    allErrors: true,
    // `required` is not met by what every object inherits, such as `constructor`.
    ownProperties: true,
    // An error carries its part of the schema: the keys known there, the advice for a pattern.
    verbose: true,
    messages: false,
    inlineRefs: false,
    strictNumbers: true,
    validateFormats: true,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addKeyword({ keyword: 'patternErrorMessage', schemaType: 'string' });
  for (const format of FORMATS) ajv.addFormat(format, () => true);
  for (const [other, schema] of schemas) {
    const machine = forMachines(schema);
    ajv.addSchema({ ...(other === 'common' ? withFormats(machine) : machine), $id: `${other}.schema.json` });
  }
  const code = standaloneCode.default(ajv, { validate: `${name}.schema.json` });
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${importRuntime(askLess(code))}\n`;
}

/** `node` is a schema, or with `areNames` a map from names to schemas, whose keys are not keywords. */
function forMachines(node, areNames = false) {
  if (Array.isArray(node)) return node.map((item) => forMachines(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => areNames || !FOR_PEOPLE.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, forMachines(value, !areNames && ['properties', '$defs'].includes(key))]),
  );
}

function withFormats(common) {
  const definitions = { ...common.$defs };
  for (const name of FORMATS) definitions[name] = { ...definitions[name], format: name };
  return { ...common, $defs: definitions };
}

/**
 * The same answers for less: a text has at most as many code points as units and at least half as many, so that they
 * are seldom counted; and whether a key is the object's own is asked where it is required, and not of every value again.
 */
function askLess(code) {
  const [, isOwn] = /const (func\d+) = Object\.prototype\.hasOwnProperty;/.exec(code) ?? [];
  return code
    .replaceAll(/\b(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replaceAll(/\b(func\d+)\((\w+)\) < (\d+)/g, (asked, _, text, least) => `${text}.length < ${2 * least} && ${asked}`)
    .replaceAll(new RegExp(` && ${isOwn}\\.call\\(\\w+, "(\\w+)"\\)`, 'g'), (asked, name) => (name in {} ? asked : ''));
}

/** ajv writes `require` of its own runtime even where it writes a module; ours does the same (runtime.ts). */
function importRuntime(code) {
  const modules = code.replaceAll(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, 'runtime.$1');
  if (modules.includes('require(')) throw new Error('ajv asks for a part of its runtime that runtime.ts does not have');
  return `import { formats } from '../formats.ts';\nimport { runtime } from '../runtime.ts';\n${modules}`;
}

function indexOf(names) {
  const lines = names.map((name) => `  '${name}': () => import('./${name}.generated.js'),`);
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.\nexport const loaders = {\n${lines.join('\n')}\n} as const;\n`;
}
