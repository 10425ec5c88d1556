import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../record/record.ts';
import { fitsShape } from './shape.ts';
import { trackedFields } from './tracked-fields.ts';

type Schema = { readonly [key: string]: unknown };

/** Keywords that decide nothing; any other one that a schema gains must come to the shape as well. */
const ANNOTATIONS = [
  'title',
  'markdownDescription',
  'markdownEnumDescriptions',
  'enumDescriptions',
  'patternErrorMessage',
  'errorMessage',
  'defaultSnippets',
  'default',
  'examples',
  '$comment',
  '$ref',
];

const kinds = Object.keys(trackedFields) as readonly RecordKind[];
const rows = kinds.flatMap((kind) => Object.keys(trackedFields[kind]).map((field) => ({ kind, field })));

describe('the tracked fields', () => {
  test.each(rows)('$field of $kind has the shape of its schema', ({ kind, field }) => {
    const schema = readSchema(kind);
    const stated = (schema.properties as Record<string, Schema>)[field] ?? {};
    const tracked = trackedFields[kind][field];
    expect(tracked?.shape).toEqual(stripped(stated));
    expect(tracked?.always === true).toBe((schema.required as readonly string[]).includes(field));
  });

  test.each(kinds)('of %s are named as an entry can name them', (kind) => {
    for (const field of Object.keys(trackedFields[kind])) expect(field).toMatch(/^[a-z_]+$/);
  });
});

describe('a shape', () => {
  const window = trackedFields.change.window?.shape ?? { type: 'boolean' };
  const affects = trackedFields.change.affects?.shape ?? { type: 'boolean' };
  const person = trackedFields.incident.requested_for?.shape ?? { type: 'boolean' };
  const risk = trackedFields.change.risk?.shape ?? { type: 'boolean' };
  const start = '2026-11-20T08:00:00Z';

  test.each([
    { name: 'a window', shape: window, value: { start, end: start }, fits: true },
    { name: 'a window without an end', shape: window, value: { start }, fits: false },
    { name: 'a window with something else', shape: window, value: { start, end: start, note: 'x' }, fits: false },
    { name: 'a window that inherits its end', shape: window, value: { start, __proto__: { end: start } }, fits: false },
    { name: 'text for a window', shape: window, value: start, fits: false },
    { name: 'a list for a window', shape: window, value: [start], fits: false },
    { name: 'null', shape: window, value: null, fits: false },
    { name: 'services', shape: affects, value: ['mail', 'web'], fits: true },
    { name: 'a service twice', shape: affects, value: ['mail', 'mail'], fits: false },
    {
      name: 'too many services',
      shape: affects,
      value: Array.from({ length: 51 }, (_, index) => `s${index}`),
      fits: false,
    },
    { name: 'a login', shape: person, value: 'rae', fits: true },
    { name: 'a person without an account', shape: person, value: { id: '42', display_name: 'Ann' }, fits: true },
    { name: 'a person without an id', shape: person, value: { display_name: 'Ann' }, fits: false },
    { name: 'a login that ends in a hyphen', shape: person, value: 'rae-', fits: false },
    { name: 'answers', shape: risk, value: { answers: { 'how-often': 'rarely' } }, fits: true },
    { name: 'an answer under a strange name', shape: risk, value: { answers: { 'How often': 'rarely' } }, fits: false },
    { name: 'an answer that is a number', shape: risk, value: { answers: { a: 1 } }, fits: false },
  ])('takes $name: $fits', ({ shape, value, fits }) => {
    expect(fitsShape(value, shape)).toBe(fits);
  });

  test('counts the characters of a text, not its code units', () => {
    expect(fitsShape('😀😀', { type: 'string', maxLength: 2 })).toBe(true);
    expect(fitsShape('😀😀', { type: 'string', maxLength: 1 })).toBe(false);
  });
});

function readSchema(name: string): Schema {
  const url = new URL(`../../../schemas/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** The schema with its references followed, and without what is there for editors alone. */
function stripped(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stripped);
  if (typeof node !== 'object' || node === null) return node;
  const schema = node as Schema;
  const target = typeof schema.$ref === 'string' ? followed(schema.$ref) : {};
  const merged = { ...target, ...schema };
  const kept = Object.entries(merged).filter(([key]) => !ANNOTATIONS.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'properties' ? strippedMembers(value) : stripped(value)]),
  );
}

function strippedMembers(members: unknown): unknown {
  return Object.fromEntries(Object.entries(members as Schema).map(([name, value]) => [name, stripped(value)]));
}

function followed(reference: string): Schema {
  const [file = '', pointer = ''] = reference.split('#');
  let node: unknown = readSchema(file.replace('.schema.json', ''));
  for (const key of pointer.split('/').slice(1)) node = (node as Schema)[key];
  return node as Schema;
}
