import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markdownTemplates } from '../../../src/adapters/templates/markdown-templates.generated.ts';
import { clockColumns } from '../../../src/core/report/export/clock-columns.ts';
import { exportTables } from '../../../src/core/report/export/data-files.ts';
import {
  changeColumns,
  incidentColumns,
  problemColumns,
  requestColumns,
} from '../../../src/core/report/export/kind-columns.ts';
import { computeReport } from '../../../src/core/report/model/compute-model.ts';
import { markdownPages } from '../../../src/core/report/page/pages.ts';
import { inputOf } from '../../../src/core/report/report.fixture.ts';
import { aBitOfEverything } from './rendered.fixture.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}src/adapters/templates/markdown/`;

describe('the bundled templates', () => {
  const files = readdirSync(folder).map((file) => [file.replace('.hbs', ''), readFileSync(`${folder}${file}`, 'utf8')]);

  it('are those of the folder, letter by letter; `npm run generate` writes them', () => {
    expect({ ...markdownTemplates }).toEqual(Object.fromEntries(files));
  });

  it('never ask for unencoded output, as there is no other', () => {
    for (const [, text = ''] of files) expect(text).not.toMatch(/\{\{\{|\{\{&/);
  });

  it('are one for each kind of page, and the three parts', () => {
    const { model } = computeReport(inputOf(aBitOfEverything()));
    const used = new Set<string>(markdownPages(model, '../').map(({ template }) => template));
    expect(Object.keys(markdownTemplates).sort()).toEqual([...used, 'definitions', 'head', 'table'].sort());
  });
});

describe('the guide to reports', () => {
  const guide = readFileSync(`${root}docs/reports.md`, 'utf8');
  const report = computeReport(inputOf(aBitOfEverything()));
  const clocks = inputOf(aBitOfEverything()).clocks;

  it('defines every figure in the words of the pages', () => {
    const lines = report.model.kpis.map(({ id, definition }) => `| \`${id}\` | ${definition} |`);
    expect(lines.filter((line) => !guide.includes(line))).toEqual([]);
  });

  it('describes every column of every table', () => {
    const columns = [incidentColumns, requestColumns, problemColumns, changeColumns, clockColumns].flat();
    const lines = columns.map(({ name, says }) => `| \`${name}\` | ${says} |`);
    expect(lines.filter((line) => !guide.includes(line))).toEqual([]);
    const tables = exportTables({ ...report, clocks });
    expect([...tables.keys()].filter((name) => !guide.includes(`\`data/${name}.csv\``))).toEqual([]);
  });

  it('describes every view that a template is given', () => {
    for (const page of markdownPages(report.model, '../')) {
      for (const name of Object.keys(page.view)) {
        expect([page.template, name, guide.includes(`\`${name}\``)]).toEqual([page.template, name, true]);
      }
    }
  });
});
