import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A part of a schema, with the keywords that the rules are about. */
type Node = {
  readonly $ref?: string;
  readonly title?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maximum?: number;
  readonly maxProperties?: number;
  readonly propertyNames?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
};
type Part = { readonly where: string; readonly node: Node };

// Their keys are those of other records, so that only the reader's own bound of 64 KiB a file holds for the values.
const OPEN = [
  'common/$defs/journalEntry/properties/set',
  'change/properties/evidence/properties/facts',
  'standard-change/properties/fixed',
];

// Told by what they stand in, or only the other half of a choice.
const UNTOLD = /^sla\/\$defs\/(?:definition|when|escalation|offset)\//;

const FOLDER = new URL('../../../schemas/', import.meta.url);
const schemas: ReadonlyMap<string, Node> = readSchemas();
const parts = [...schemas].flatMap(([name, schema]) => partsOf(schema, name));

describe('every schema', () => {
  it.each([
    { rule: 'closes or bounds every object', breaks: isOpenObject },
    { rule: 'limits every text', breaks: isEndlessText },
    { rule: 'limits every list', breaks: isEndlessList },
    { rule: 'limits every number', breaks: isEndlessNumber },
    { rule: 'anchors every pattern at both ends', breaks: isLoosePattern },
    { rule: 'gives advice for every pattern that people meet', breaks: isSilentPattern },
    { rule: 'says what each value of a choice means', breaks: isSilentChoice },
    { rule: 'makes no promise of a default', breaks: ({ node }: Part) => 'default' in node },
  ])('$rule', ({ breaks }) => {
    expect(parts.filter(breaks).map(({ where }) => where)).toEqual([]);
  });

  it('gives every field a title and tells what it is for', () => {
    const fields = parts.flatMap(({ where, node }) => {
      const properties = Object.entries(node.properties ?? {});
      return properties.map(([key, field]) => ({ where: `${where}/properties/${key}`, node: withTarget(field) }));
    });
    const silent = fields.filter(({ where, node }) => !UNTOLD.test(where) && !(node.title && node.markdownDescription));
    expect(silent.map(({ where }) => where)).toEqual([]);
    expect(fields.length).toBeGreaterThan(400);
  });

  it('names only parts that exist', () => {
    const broken = parts.filter(({ node }) => node.$ref !== undefined && target(node.$ref) === undefined);
    expect(broken.map(({ where, node }) => `${where} ${node.$ref}`)).toEqual([]);
  });

  it('has patterns that hostile text does not slow down', () => {
    const patterns = new Set(parts.flatMap(({ node }) => node.pattern ?? []));
    const slow = [...patterns].filter((pattern) => millisecondsFor(new RegExp(pattern, 'u')) > 200);
    expect(slow).toEqual([]);
    expect(patterns.size).toBeGreaterThan(10);
  });
});

function readSchemas(): ReadonlyMap<string, Node> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.schema.json'));
  return new Map(
    files.map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Node,
    ]),
  );
}

function isOpenObject({ where, node }: Part): boolean {
  if (node.type !== 'object' || node.additionalProperties === false) return false;
  const isMap = node.maxProperties !== undefined && (node.propertyNames ?? node.additionalProperties) !== undefined;
  return !isMap && !OPEN.includes(where);
}

function isEndlessText({ node }: Part): boolean {
  return typesOf(node).includes('string') && node.enum === undefined && node.maxLength === undefined;
}

function isEndlessList({ node }: Part): boolean {
  return node.type === 'array' && node.maxItems === undefined;
}

function isEndlessNumber({ node }: Part): boolean {
  return node.type === 'integer' && node.enum === undefined && node.maximum === undefined;
}

function isLoosePattern({ node }: Part): boolean {
  const pattern = node.pattern;
  return (
    typeof pattern === 'string' &&
    !(pattern.startsWith('^') && pattern.endsWith('$') && !/[^(\\]\|/.test(topOf(pattern)))
  );
}

/** Names of keys are told by the editor itself. */
function isSilentPattern({ where, node }: Part): boolean {
  return node.pattern !== undefined && node.patternErrorMessage === undefined && !where.endsWith('propertyNames');
}

function isSilentChoice({ node }: Part): boolean {
  if (node.enum === undefined || typesOf(node).includes('boolean')) return false;
  const told = node.markdownEnumDescriptions ?? [];
  return told.length !== node.enum.length || told.includes('');
}

/** The pattern without what stands in groups and classes: a `|` left over would escape the anchors. */
function topOf(pattern: string): string {
  let rest = pattern.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(rest)) rest = rest.replaceAll(/\([^()]*\)/g, '');
  return rest;
}

/** The longest of texts that almost match: long runs of what patterns repeat, ended by what none allows. */
function millisecondsFor(pattern: RegExp): number {
  const runs = ['a', 'A', '0', '-', 'a-', '/', 'a/', ' ', '[', 'user:', '2026-'].map(
    (run) => `${run.repeat(20_000)}\u0000`,
  );
  const before = performance.now();
  for (const text of [...runs, ...runs.map((run) => `user:${run}`), ...runs.map((run) => `https://${run}`)])
    pattern.test(text);
  return performance.now() - before;
}

function partsOf(node: unknown, where: string): readonly Part[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => partsOf(one, `${where}/${index}`));
  if (typeof node !== 'object' || node === null) return [];
  const children = Object.entries(node).filter(([key]) => !['examples', 'defaultSnippets', 'enum'].includes(key));
  const isPart = !/\/(?:properties|\$defs)$/.test(where);
  return [
    ...(isPart ? [{ where, node: node as Node }] : []),
    ...children.flatMap(([key, value]) => partsOf(value, `${where}/${key}`)),
  ];
}

function typesOf({ type = [] }: Node): readonly string[] {
  return typeof type === 'string' ? [type] : type;
}

function withTarget(node: Node): Node {
  return node.$ref !== undefined ? { ...withTarget(target(node.$ref) ?? {}), ...node } : node;
}

function target(ref: string): Node | undefined {
  const [file = '', pointer = ''] = ref.split('#');
  let at: unknown = schemas.get(file.replace('.schema.json', ''));
  for (const key of pointer.split('/').slice(1)) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key];
  return at as Node | undefined;
}
