import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../record/record.ts';
import { relations } from './relations.ts';

type Part = {
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly maxItems?: number;
  readonly items?: Part;
};

const kinds: readonly RecordKind[] = ['incident', 'request', 'change', 'problem'];
const sample: Readonly<Record<RecordKind, string>> = {
  incident: 'INC-1',
  request: 'REQ-1',
  change: 'CHG-1',
  problem: 'PRB-1',
};

function schema(name: string) {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

const common = schema('common').$defs as Readonly<Record<string, Part>>;

function patternOf(part: Part | undefined): RegExp {
  const target = part?.$ref === undefined ? part : common[part.$ref.split('/').at(-1) ?? ''];
  return new RegExp(target?.pattern ?? '^(?!)$');
}

/** The table of relations as the schema of a kind says it. */
function fromSchema(kind: RecordKind) {
  const links = schema(kind).properties.links.properties as Readonly<Record<string, Part>>;
  return Object.fromEntries(
    Object.entries(links).map(([field, part]) => {
      const pattern = patternOf(part.type === 'array' ? part.items : part);
      return [field, { to: kinds.filter((each) => pattern.test(sample[each])), most: part.maxItems ?? 1 }];
    }),
  );
}

describe('the table of relations', () => {
  it.each(kinds)('says of %s what its schema says', (kind) => {
    const table = Object.entries(relations[kind]).map(([field, { to, most }]) => [field, { to, most }]);
    expect(Object.fromEntries(table)).toEqual(fromSchema(kind));
  });

  it('has every mirror lead back', () => {
    for (const kind of kinds) {
      for (const [field, end] of Object.entries(relations[kind])) {
        if (end.mirror === undefined) continue;
        for (const to of end.to) {
          const back = relations[to][end.mirror];
          expect([kind, field, to, back?.mirror, back?.to.includes(kind)]).toEqual([kind, field, to, field, true]);
        }
      }
    }
  });
});
