import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inputOf } from '../../../src/core/report/report.fixture.ts';
import { aBitOfEverything, render } from './rendered.fixture.ts';

const TABLES = ['incidents', 'requests', 'problems', 'changes', 'clocks'];
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://evil.example","x")'];

const { byPath } = render(inputOf(aBitOfEverything()));
const linesOf = (files: ReadonlyMap<string, string>, name: string): readonly Record<string, unknown>[] =>
  (files.get(`data/${name}.ndjson`) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe.each(TABLES)('the table of %s', (name) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  // The package is CommonJS with its function as default.
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  const holds = ajv.compile(JSON.parse(byPath.get(`data/${name}.schema.json`) ?? ''));

  it('has lines that its schema describes, to the last of its columns', () => {
    const lines = linesOf(byPath, name);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !holds(line)).map((line) => [line, holds.errors])).toEqual([]);
    expect(holds({ ...lines[0], another: 1 })).toBe(false);
  });

  it('says the same as CSV and as NDJSON', () => {
    const rows: readonly Record<string, string>[] = parse(byPath.get(`data/${name}.csv`) ?? '', { columns: true });
    const told = linesOf(byPath, name).map((line) =>
      Object.fromEntries(Object.entries(line).map(([key, value]) => [key, value === null ? '' : String(value)])),
    );
    expect(rows).toEqual(told);
  });
});

describe('a text that a spreadsheet would run', () => {
  it.each(FORMULAS)('is text in CSV, and as it was written in NDJSON: %j', (formula) => {
    const files = render(inputOf(aBitOfEverything(formula))).byPath;
    const cells = (parse(files.get('data/incidents.csv') ?? '') as readonly (readonly string[])[]).flat();
    expect(cells.filter((cell) => /^\s*[=+@＝＋－＠-]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([]);
    expect(linesOf(files, 'incidents')[0]?.title).toBe(formula);
  });
});
