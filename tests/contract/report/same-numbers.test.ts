import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportPorts, sitePorts } from '../../../scripts/gitsm/reports/report-ports.ts';
import { openRepository } from '../../../scripts/gitsm/repository.ts';
import { makeReports } from '../../../src/app/make-reports.ts';
import type { Figure } from '../../../src/core/report/figure/figure.ts';
import type { ReportModel } from '../../../src/core/report/model/report-model.ts';
import { toInstant } from '../../../src/core/time/instant.ts';

const HERE = fileURLToPath(new URL('../../..', import.meta.url));
const AS_OF = toInstant(Date.UTC(2026, 10, 22, 15, 40) / 1000);

let pages: ReadonlyMap<string, string>;
let model: ReportModel;

beforeAll(async () => {
  const ledger = await openRepository(HERE).load();
  const order = { asOf: AS_OF, now: AS_OF, formats: ['md', 'json', 'csv', 'html'], repository: '../' } as const;
  const site = await sitePorts({ root: HERE, git: undefined }, ledger, {});
  const made = makeReports(ledger, order, { ...reportPorts(), site });
  pages = new Map(made.files.map(({ path, text }) => [path, text]));
  model = JSON.parse(pages.get('report.json') ?? '');
});

const file = (path: string) => pages.get(path) ?? '';
const rowsOf = (table: string): readonly Record<string, string>[] =>
  parse(file(`data/${table}.csv`), { columns: true });

/** Every number of a text, as it is written. */
const numbersIn = (text: string) => text.replaceAll('−', '-').match(/\d+(?:\.\d+)?/g) ?? [];

/** The cells of the first line of a Markdown page whose first cell is `name`. */
function markdownCells(path: string, name: string, after = ''): readonly string[] | undefined {
  const text = file(path);
  const line = text
    .slice(Math.max(0, text.indexOf(after)))
    .split('\n')
    .find((each) => each.replace(/\\(.)/g, '$1').startsWith(`| ${name} |`));
  return line?.split('|').map((cell) => cell.trim().replaceAll('\\', ''));
}

/** The text of the cells of each row of a page of the site. */
const siteRows = (path: string) => rowsIn(file(path));

function rowsIn(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replace(/<small>/g, ' ')),
  );
}

/** The numbers that a figure of `report.json` must be shown with; times are told in words and left to the pages. */
function numbersOf(figure: Figure): readonly string[] | undefined {
  switch (figure.as) {
    case 'count':
      return [String(Math.abs(figure.count))];
    case 'share': {
      const { numerator, denominator } = figure;
      const cut = Math.floor((numerator * 1000) / Math.max(1, denominator));
      const percent = denominator === 0 ? [] : [`${Math.floor(cut / 10)}.${cut % 10}`];
      return [...percent, String(numerator), String(denominator)];
    }
    case 'durations':
    case 'mean':
    case 'rate':
      return undefined;
  }
}

/** The rows of clocks whose records figures count. */
function countedClocks(): readonly Record<string, string>[] {
  const records = Object.values(PAGE_OF).flatMap(rowsOf);
  const counted = new Set(records.filter((row) => row.counted === 'true').map(({ id }) => id));
  return rowsOf('clocks').filter(({ record }) => counted.has(record));
}

const PAGE_OF = { incident: 'incidents', request: 'requests', problem: 'problems', change: 'changes' } as const;

const HEADINGS = {
  Incidents: 'incident',
  Requests: 'request',
  Problems: 'problem',
  'Changes and delivery': 'change',
} as const;

describe('the numbers of one thing', () => {
  it('are the same for every figure on the site, in Markdown and in JSON', () => {
    const shown = new Map<string, readonly string[]>();
    for (const [heading, of] of Object.entries(HEADINGS)) {
      const [, section = ''] = file('metrics.html').split(`<h2>${heading}</h2>`);
      for (const [name = '', now = ''] of rowsIn(section.split('</section>')[0] ?? ''))
        shown.set(`${of} ${/class="figure">([^<]*)</.exec(name)?.[1]}`, numbersIn(now));
    }
    let compared = 0;
    for (const { id, of, title, last_28_days } of model.kpis) {
      const [site, markdown] = [
        shown.get(`${of} ${title}`),
        markdownCells(`${PAGE_OF[of]}.md`, title, '| Last 28 days |')?.[2],
      ];
      // A figure that says nothing in any period is left out, by both.
      expect([id, site === undefined], title).toEqual([id, markdown === undefined]);
      if (site === undefined || markdown === undefined) continue;
      expect([id, site]).toEqual([id, numbersIn(markdown)]);
      expect([id, numbersOf(last_28_days) ?? site]).toEqual([id, site]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(40);
  });

  it('are the same for records by kind and state: JSON, Markdown, the site and what CSV adds up to', () => {
    for (const { kind, open, total } of model.counts) {
      const rows = rowsOf(PAGE_OF[kind]);
      const counted = rows.filter((row) => row.counted === 'true');
      const shown = {
        csv: counted.filter(({ phase }) => phase === 'open').length,
        markdown: Number(markdownCells('README.md', `${kind[0]?.toUpperCase()}${kind.slice(1)}s`)?.[2]),
        site: Number(/class="sub">(\d+) open\./.exec(file(`${PAGE_OF[kind]}.html`))?.[1]),
      };
      expect([kind, shown]).toEqual([kind, { csv: open, markdown: open, site: open }]);
      expect([kind, rows.length]).toEqual([kind, total]);
    }
  });

  it('are the same for clocks: headline, service levels, lists and what CSV adds up to', () => {
    const open = countedClocks().filter(({ stage }) => stage === 'in_progress' || stage === 'paused');
    const breached = open.filter((row) => row.breached === 'true').length;
    const atRisk = open.filter((row) => row.breached === 'false' && Number(row.percent_used) >= 75).length;
    const running = open.filter(({ stage }) => stage === 'in_progress').length;
    const expected = [breached, atRisk, running, open.length - running].map(String);
    const summary = `${breached} breached, ${atRisk} at risk (75 % or more used), ${running} running, ${open.length - running} paused.`;
    expect(
      [model.sla.breached.length, model.sla.at_risk.length, model.sla.running, model.sla.paused].map(String),
    ).toEqual(expected);
    expect(file('sla.html')).toContain(summary);
    expect(file('sla.md').replaceAll('\\', '')).toContain(summary);
    expect(model.headline).toContain(`${breached} targets breached and ${atRisk} at risk.`);
    expect(breached).toBeGreaterThan(0);
  });

  it('are the same for compliance by definition: JSON, Markdown, the site and what CSV adds up to', () => {
    const { from, to } = model.periods.last_28_days;
    const site = siteRows('sla.html');
    for (const { key, target, met } of model.sla.compliance.by_definition) {
      const done = countedClocks().filter(
        ({ definition, stage, stopped_at = '' }) =>
          definition === key && stage === 'completed' && stopped_at >= from && stopped_at < to,
      );
      const expected = numbersOf(met) ?? [];
      const line = site.find(([name, what = '']) => name === key && what.startsWith(target));
      expect([key, numbersIn(line?.[2] ?? '')]).toEqual([key, expected]);
      expect([key, numbersIn(markdownCells('sla.md', key)?.[3] ?? '')]).toEqual([key, expected]);
      expect([key, done.filter((row) => row.breached === 'false').length, done.length]).toEqual([
        key,
        met.numerator,
        met.denominator,
      ]);
    }
  });

  it('are the same for each service: JSON, Markdown, its line among all and its own page', () => {
    const lines = new Map(
      siteRows('services.html').map((cells) => [/ {2}?(\S+)<\/small>/.exec(cells[0] ?? '')?.[1], cells]),
    );
    for (const { id, open } of model.services.rows) {
      const expected = [open.incidents, open.requests, open.problems, open.changes].map(String);
      expect([id, markdownCells('services.md', `[${id}](../config/services/${id}.yaml)`)?.slice(8, 12)]).toEqual([
        id,
        expected,
      ]);
      expect([id, lines.get(id)?.slice(5, 9)]).toEqual([id, expected]);
      const summary = /class="sub">Open: ([^;]*);/.exec(file(`services/${id}.html`))?.[1] ?? '';
      expect([id, numbersIn(summary)]).toEqual([id, expected]);
    }
  });
});
