import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({
  records: ['INC-1000150', 'INC-1000124', 'CHG-1000146', 'PRB-1000141', 'REQ-1000113'],
});
const { gitsm, json } = sample;

describe('gitsm export', () => {
  test.each([
    { table: 'incidents', ids: ['INC-1000124', 'INC-1000150'] },
    { table: 'requests', ids: ['REQ-1000113'] },
    { table: 'problems', ids: ['PRB-1000141'] },
    { table: 'changes', ids: ['CHG-1000146'] },
  ])('$table are an object a line, each as its schema says', async ({ table, ids }) => {
    const schema = JSON.parse((await gitsm('export', table, '--schema')).stdout) as object;
    const { exit, stdout } = await gitsm('export', table);
    expect(exit).toBe(0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly id: string });
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids);
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats.default(ajv);
    const isLine = ajv.compile(schema);
    for (const row of rows) expect(isLine(row), JSON.stringify(isLine.errors)).toBe(true);
  });

  test('CSV holds the same rows under the same names', async () => {
    const { rows } = await json<{ readonly rows: readonly object[] }>('export', 'incidents');
    const { stdout } = await gitsm('export', 'incidents', '--format', 'csv');
    const [head = '', ...lines] = stdout.trimEnd().split(/\r?\n/);
    expect(head.replace(/"|^\uFEFF/g, '').split(',')).toEqual(Object.keys(rows[0] ?? {}));
    expect(lines).toHaveLength(rows.length);
  });

  test('of a commit it is what was known there', async () => {
    expect(await gitsm('set', 'INC-1000150', 'urgency=low')).toMatchObject({ exit: 0 });
    const priority = async (...more: readonly string[]) => {
      const { rows } = await json<{ readonly rows: readonly { readonly id: string; readonly priority: string }[] }>(
        ...['export', 'incidents', ...more],
      );
      return rows.find(({ id }) => id === 'INC-1000150')?.priority;
    };
    expect([await priority('--as-of', 'now'), await priority('--at', 'HEAD')]).toEqual(['P4', 'P2']);
  });
});
