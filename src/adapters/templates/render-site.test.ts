import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateReports } from '../../app/generate-reports.ts';
import type { RenderSitePage } from '../../app/generate-site.ts';
import type { ReportInput } from '../../core/report/model/compute-model.ts';
import { change, incident, inputOf, problem, request } from '../../core/report/report.fixture.ts';
import { createChartKit } from '../charts/create-chart-kit.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { writeCalendar } from '../ical/write-calendar.ts';
import { htmlAssets } from './html-assets.generated.ts';
import { htmlTemplates } from './html-templates.generated.ts';
import { createMarkdownRenderer } from './render-markdown.ts';
import { createSiteRenderer } from './render-site.ts';
import type { TemplateOverrides } from './template-overrides.ts';

const entries = (title = 'Printer on fire') => [
  incident(
    'INC-1',
    '11-16T09:00',
    { '11-16T09:30': { to: 'in_progress', note: title } },
    { title, description: title },
  ),
  incident('INC-2', '11-20T09:00', { '11-20T12:00': { to: 'resolved' } }, { links: { problem: 'PRB-1' } }),
  request('REQ-1', '11-19T09:00'),
  problem('PRB-1', '11-16T09:00', {}, { title }),
  change('CHG-1', '11-16T09:00', {}, { title, window: { start: '2026-11-24T10:00:00Z', end: '2026-11-24T12:00:00Z' } }),
];

function siteOf(
  input: ReportInput,
  overrides: TemplateOverrides = {},
  renderSitePage = createSiteRenderer(overrides),
): ReadonlyMap<string, string> {
  const site = {
    renderSitePage,
    chartKit: createChartKit(),
    sourceOf: (path: string) => `# ${path}\n`,
  };
  const ports = { renderPage: createMarkdownRenderer(), writeCsv, writeCalendar, site };
  const { files } = generateReports(input, { formats: ['html'], repository: '../' }, ports);
  return new Map(files.map(({ path, text }) => [path, text]));
}

const site = siteOf(inputOf(entries()));

const pagesOf = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.endsWith('.html'));

describe('the site', () => {
  it('is the same, byte for byte, from the same input', () => {
    expect([...siteOf(inputOf(entries()))]).toEqual([...site]);
  });

  it('links only to pages and places of its own, and to files of the repository', () => {
    const lost = [...site].flatMap(([path, text]) =>
      [...text.matchAll(/ href="([^"]*)"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !href.startsWith('data:'))
        .filter((href) => !leadsSomewhere(path, href))
        .map((href) => `${path} → ${href}`),
    );
    expect(lost).toEqual([]);
  });

  it('has a page for every record, reached from the start in three steps', () => {
    const reached = new Set(['index.html']);
    for (let step = 0; step < 3; step += 1)
      for (const path of [...reached]) for (const to of linksOf(path)) reached.add(to);
    expect([...site.keys()].filter((path) => path.startsWith('records/') && !reached.has(path))).toEqual([]);
    expect([...site.keys()].filter((path) => path.startsWith('records/'))).toHaveLength(5);
  });

  it('allows by its policy the style and scripts that stand in each page, and nothing else', () => {
    for (const [path, text] of pagesOf(site)) {
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
      const inline = [...text.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(([, , code = '']) => code);
      const digests = inline.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
      expect([path, digests.filter((each) => !policy.includes(each))]).toEqual([path, []]);
      expect(policy).toMatch(
        /^default-src 'none'; img-src data:; style-src [^;]*; script-src [^;]*; base-uri 'none'; form-action 'none'$/,
      );
      expect([path, / style="| on[a-z]+="/.test(text)]).toEqual([path, false]);
    }
  });

  it('tells the time of the report on overviews alone, so that a record changes no page of another', () => {
    const later = siteOf({ ...inputOf(entries(), { asOf: (inputOf([]).asOf + 60) as ReportInput['asOf'] }) });
    const changed = [...later].filter(([path, text]) => site.get(path) !== text).map(([path]) => path);
    expect(changed.filter((path) => /^(records|incidents|requests|problems|changes)\//.test(path))).toEqual([]);
  });

  it('keeps its start page under 100 kB and its scripts under 5 kB', () => {
    expect(Buffer.byteLength(site.get('index.html') ?? '')).toBeLessThan(100_000);
    for (const name of ['as-of.js', 'filter.js', 'search.js'] as const) {
      expect(Buffer.byteLength(htmlAssets[name])).toBeLessThan(5_000);
    }
  });

  it('shows the file of a record, unless the report is of a time before its last entry', () => {
    const page = 'records/INC-0/INC-1.html';
    expect(site.get(page)).toContain('# records/INC-1.yaml');
    const past = siteOf(
      inputOf(entries(), { asOf: (Date.parse('2026-11-16T09:10:00Z') / 1000) as ReportInput['asOf'] }),
    );
    expect(past.get(page)).not.toContain('# records/INC-1.yaml');
  });
});

describe('a long site', () => {
  const many = siteOf(
    inputOf(
      Array.from({ length: 620 }, (_, index) =>
        incident(`INC-${index + 1}`, '11-16T09:00', { '11-16T09:30': { to: 'in_progress' } }),
      ),
    ),
  );

  it('has at most 500 rows in a table, in parts that lead to each other', () => {
    const rows = pagesOf(many).flatMap(([path, text]) =>
      [...text.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)].map(([, body = '']) => [path, body.split('<tr').length - 1]),
    );
    expect(rows.filter(([, count]) => Number(count) > 500)).toEqual([]);
    for (const part of ['incidents-2.html', 'incidents/2026-11-2.html', 'sla/breached-2.html', 'sla/breaches.html'])
      expect(many.has(part), part).toBe(true);
  });

  it('leads to every record in three steps', () => {
    const reached = new Set(['index.html']);
    for (let step = 0; step < 3; step += 1)
      for (const path of [...reached]) for (const to of linksOf(path, many)) reached.add(to);
    expect([...many.keys()].filter((path) => path.startsWith('records/') && !reached.has(path))).toEqual([]);
  });
});

describe('a template of the organisation', () => {
  it('takes the place of ours and sees the same view', () => {
    const drawn = siteOf(inputOf(entries()), { search: '<p>{{count}} here</p>' }).get('search.html');
    expect(drawn).toContain('<p>5 here</p>');
  });

  it.each([
    { name: 'puts in a value as it is', source: '{{{title}}}' },
    { name: 'puts in a value as it is, by another sign', source: '{{& title}}' },
    { name: 'asks for what its view does not have', source: '{{nowhere}}' },
  ])('that $name is told by its name', ({ source }) => {
    expect(() => siteOf(inputOf(entries()), { record: source })).toThrow(/^Template html\/record: /);
  });

  it('finds every name of every view in the guide', () => {
    const guide = readFileSync(fileURLToPath(new URL('../../../docs/site.md', import.meta.url)), 'utf8');
    const seen = new Map<string, readonly string[]>();
    const renderSitePage: RenderSitePage = ({ template, view }) => {
      seen.set(template, Object.keys(view));
      return '';
    };
    siteOf(inputOf(entries()), {}, renderSitePage);
    expect([...seen.keys()].sort()).toEqual(
      ['agenda', 'calendar', 'overview', 'record', 'search', 'sections', 'service', 'services'].sort(),
    );
    for (const [template, names] of seen)
      for (const name of names) expect([template, name, guide.includes(`\`${name}\``)]).toEqual([template, name, true]);
  });
});

describe('a hostile text', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onfocus='alert(1)",
    '{{this}}',
    '&lt;b&gt;',
    '</pre></script>',
  ])('adds no element and no attribute to any page: %s', (hostile) => {
    const tags = (pages: ReadonlyMap<string, string>) =>
      pagesOf(pages).map(([path, text]) => [path, (text.match(/<[a-z/!][^>\s]*/gi) ?? []).length]);
    expect(tags(siteOf(inputOf(entries(hostile))))).toEqual(tags(site));
  });

  it('is escaped by the templates themselves: none takes a value as it is', () => {
    expect(Object.entries(htmlTemplates).filter(([, source]) => /\{\{\{|\{\{&/.test(source))).toEqual([]);
  });
});

function linksOf(path: string, from = site): readonly string[] {
  return [...(from.get(path) ?? '').matchAll(/ href="([^"#]*)/g)]
    .map(([, href = '']) => posix.normalize(posix.join(posix.dirname(path), href)))
    .filter((to) => from.has(to));
}

function leadsSomewhere(path: string, href: string): boolean {
  const [file = '', place] = href.split('#');
  const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
  if (target.startsWith('../')) return target.endsWith('.yaml');
  const text = site.get(target);
  return text !== undefined && (place === undefined || text.includes(` id="${place}"`));
}
