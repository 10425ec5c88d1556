// Derives what the tests hold GitHub's peers and our own calls against, from GitHub's published descriptions:
//   node scripts/build/openapi-subset.mjs [directory that holds the unpacked packages]
// The packages (400 MB unpacked) never become dependencies: they are fetched into a scratch directory, and only the
// derived files below tests/contract/github are kept. Run it when a version below moves, and review the difference.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleEvents, operationIds, webhookNames } from '../../tests/contract/github/selection.mjs';
import { collectDefinitions, shareRepeats, toJsonSchema } from '../../tests/contract/github/simplify.mjs';

const PACKAGES = {
  '@octokit/openapi': '23.0.2',
  '@octokit/app-permissions': '2.1.0',
  '@octokit/openapi-webhooks': '12.1.0',
  '@octokit/webhooks-examples': '7.6.1',
};
const OUT = fileURLToPath(new URL('../../tests/contract/github/', import.meta.url));

main(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'openapi-subset-')));

function main(scratch) {
  const openapi = read(scratch, '@octokit/openapi', 'generated/api.github.com.json');
  const operations = selectOperations(openapi);
  write('openapi-subset.json', '@octokit/openapi', {
    operations,
    definitions: collectDefinitions(operations, openapi.components, { keepExamples: false }),
  });
  const permissions = read(scratch, '@octokit/app-permissions', 'generated/api.github.com.json');
  write('permissions.json', '@octokit/app-permissions', { operations: selectPermissions(operations, permissions) });
  const webhooks = read(scratch, '@octokit/openapi-webhooks', 'generated/api.github.com.json');
  write('webhooks-subset.json', '@octokit/openapi-webhooks', selectWebhooks(webhooks));
  const examples = read(scratch, '@octokit/webhooks-examples', 'api.github.com/index.json');
  write('webhook-examples.json', '@octokit/webhooks-examples', { examples: selectExamples(examples) });
}

/** A file of a package, fetched once into the scratch directory. */
function read(scratch, name, file) {
  const folder = join(scratch, name.replace('@', '').replace('/', '-'));
  const path = join(folder, 'package', file);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', `${name}@${PACKAGES[name]}`], { cwd: scratch, encoding: 'utf8' }),
    );
    execFileSync('tar', ['-xzf', join(scratch, filename), '-C', folder, `package/${file}`]);
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(file, name, content) {
  const source = { package: name, version: PACKAGES[name], license: 'MIT', copyright: 'Octokit contributors' };
  writeFileSync(join(OUT, file), `${oneEntryALine({ source, ...content })}\n`);
}

/** One operation, definition or example a line, so that a new version can be read as a difference. */
function oneEntryALine(content) {
  const groups = Object.entries(content).map(([name, group]) => {
    const lines = Array.isArray(group)
      ? group.map((each) => JSON.stringify(each))
      : Object.entries(group).map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`);
    const [open, close] = Array.isArray(group) ? '[]' : '{}';
    return `${JSON.stringify(name)}:${open}\n${lines.join(',\n')}\n${close}`;
  });
  return `{${groups.join(',\n')}}`;
}

function selectOperations({ paths, components }) {
  const found = new Map();
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operationIds.includes(operation.operationId)) {
        found.set(operation.operationId, toOperation(path, method, operation, components));
      }
    }
  }
  const missing = operationIds.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`no such operation: ${missing.join(', ')}`);
  return operationIds.map((id) => found.get(id));
}

function toOperation(path, method, operation, components) {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, components));
  const query = parameters.filter((each) => each.in === 'query');
  const body = resolve(operation.requestBody, components);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(query.map((each) => [each.name, toJsonSchema(each.schema)])),
    body: body === undefined ? null : toJsonSchema(jsonSchemaOf(body.content)),
    bodyRequired: body?.required === true,
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        toJsonSchema(jsonSchemaOf(resolve(response, components).content)),
      ]),
    ),
  };
}

/** `application/json` is picked by name: some operations list a raw media type first. */
function jsonSchemaOf(content) {
  return content?.['application/json']?.schema ?? null;
}

function resolve(node, components) {
  if (node?.$ref === undefined) return node;
  const [, , kind, name] = node.$ref.split('/');
  return components[kind][name];
}

/** Operation → the alternatives of `permission:level`, any one of which allows it. */
function selectPermissions(operations, { permissions }) {
  return Object.fromEntries(
    operations.map(({ id, method, path }) => {
      const needle = anonymous(`${method} ${path}`);
      const grants = Object.entries(permissions).flatMap(([name, levels]) =>
        ['read', 'write']
          .filter((level) => levels[level]?.some((route) => anonymous(route) === needle))
          .map((level) => `${name}:${level}`),
      );
      return [id, grants];
    }),
  );
}

/** The two descriptions call the same parameter by different names. */
function anonymous(route) {
  return route.replaceAll(/\{[^}]+\}/g, '{}');
}

function selectWebhooks({ webhooks, components }) {
  const bodies = Object.fromEntries(
    webhookNames.map((name) => {
      const body = webhooks[name]?.post.requestBody;
      if (body === undefined) throw new Error(`no such webhook: ${name}`);
      return [name, toJsonSchema(jsonSchemaOf(body.content))];
    }),
  );
  return shareRepeats({
    webhooks: bodies,
    definitions: collectDefinitions(bodies, components, { keepExamples: false }),
  });
}

/** One example of each event; a fixture is an example plus what a test overrides. */
function selectExamples(index) {
  return Object.fromEntries(
    exampleEvents.map(([event, action]) => {
      const { examples } = index.find(({ name }) => name === event);
      return [event, examples.find((example) => example.action === action)];
    }),
  );
}
