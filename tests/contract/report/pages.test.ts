import { describe, expect, it } from 'vitest';
import { configuration, inputOf, instant, organisation } from '../../../src/core/report/report.fixture.ts';
import { aBitOfEverything, render } from './rendered.fixture.ts';

const input = inputOf(aBitOfEverything());
const reports = render(input);
const page = (path: string): string => {
  const found = reports.byPath.get(path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
};

/** The cells of the first table line that begins with `first`. */
function line(of: string, first: string): readonly string[] {
  const found = of.split('\n').find((each) => each.startsWith(`| ${first} |`)) ?? '';
  return found
    .split('|')
    .map((cell) => cell.trim())
    .slice(1, -1);
}

describe('the pages', () => {
  it('are those that the overview names, one queue a team, two weeks and two months', () => {
    expect(reports.files.map(({ path }) => path).filter((path) => path.endsWith('.md'))).toEqual([
      ...[
        'README.md',
        'audit.md',
        'cab-agenda.md',
        'change-schedule.md',
        'changes.md',
        'incidents.md',
        'major/INC-1.md',
        'monthly/2026-10.md',
        'monthly/2026-11.md',
      ],
      ...[
        'problem-candidates.md',
        'problems.md',
        'queue/desk.md',
        'queue/ops.md',
        'requests.md',
        'services.md',
        'sla.md',
      ],
      ...['weekly/2026-W46.md', 'weekly/2026-W47.md'],
    ]);
  });

  const UNDATED = /^(?:queue|major)\/|2026-W46|2026-10/;
  const markdown = reports.files.map(({ path }) => path).filter((path) => path.endsWith('.md'));

  it.each(markdown.filter((path) => UNDATED.test(path)))('%s tells nothing of the hour, nor what is left', (path) => {
    expect(page(path)).not.toMatch(/As of|work tree|\d (?:min|h|d)[^|]* left/);
    expect(page(path)).toContain('**Sample.**');
  });

  it.each(markdown.filter((path) => !UNDATED.test(path)))(
    '%s says as of when, of which commit, in which zone and that it is a sample',
    (path) => {
      expect(page(path)).toContain('As of 2026-11-22 15:40 UTC');
      expect(page(path)).toContain('work tree, not committed');
      expect(page(path)).toContain('days are those of Etc/UTC');
      expect(page(path)).toContain('**Sample.**');
    },
  );

  it('link only to pages and records that exist', () => {
    const records = new Set(input.ledger.entries.map((entry) => entry.path));
    const services = ['config/services/mail.yaml', 'config/services/network.yaml'];
    const known = new Set([...reports.byPath.keys(), ...[...records, ...services].map((path) => `../${path}`)]);
    const links = reports.files
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => (path.includes('/') ? to.replace('../', '') : to)),
      );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((to) => !known.has(to))).toEqual([]);
  });

  it('have tables whose every line has as many cells as its head', () => {
    for (const { path, text } of reports.files.filter((file) => file.path.endsWith('.md'))) {
      for (const table of text.split(/\n\n+/).filter((block) => block.startsWith('|'))) {
        const widths = new Set(
          table
            .trim()
            .split('\n')
            .map((row) => row.replaceAll('\\|', '').split('|').length),
        );
        expect([path, table, widths.size]).toEqual([path, table, 1]);
      }
    }
  });

  it('end in one line feed, without blanks at the end of a line or two empty lines in a row', () => {
    for (const { text } of reports.files.filter((file) => file.path.endsWith('.md'))) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/[ \t]\n|\n{3}/);
    }
  });

  it('point to the forge by address where they do not stand beside the records', () => {
    const onForge = 'https://forge.example/acme/itsm/blob/abc/';
    const { byPath } = render(input, { formats: ['md'], repository: onForge });
    expect(byPath.get('README.md')).toContain(`](${onForge}records/INC-1.yaml)`);
    expect(byPath.get('queue/desk.md')).toContain(`](${onForge}records/INC-1.yaml)`);
    expect(byPath.get('queue/desk.md')).toContain('](../incidents.md)');
  });
});

describe('every number', () => {
  const { model } = reports;

  it('of one thing is the same on each page that shows it', () => {
    const open = model.counts.find(({ kind }) => kind === 'incident')?.open;
    const shown = {
      tile: page('README.md').match(/\| \*\*(\d+)\*\* \|/)?.[1],
      counts: line(page('README.md'), 'Incidents')[1],
      headline: page('README.md').match(/(\d+) incidents open/)?.[1],
      incidents: page('incidents.md').match(/\*\*(\d+) open/)?.[1],
      rows: String([...page('incidents.md').matchAll(/^\| \[INC-\d+\].*(?:left|breached)/gm)].length),
      backlog: line(page('README.md'), '2026-W47 so far')[3],
      weekly: line(page('weekly/2026-W47.md'), 'Backlog')[1],
      monthly: line(page('monthly/2026-11.md'), 'Backlog')[1],
      figures: line(page('incidents.md'), 'Backlog')[1],
    };
    expect(new Set(Object.values(shown))).toEqual(new Set([String(open)]));
  });

  it('of breaches and risks is the same in the headline, on the page of service levels and in its tables', () => {
    const [, headline] = /(\d+) targets? breached/.exec(page('README.md')) ?? [];
    const [, summary] = /\*\*(\d+) breached/.exec(page('sla.md')) ?? [];
    const [section = ''] = page('sla.md').split('## At risk');
    const rows = [...section.matchAll(/^\| \[/gm)].length;
    expect([headline, summary, String(rows)]).toEqual(Array(3).fill(String(model.sla.breached.length)));
    expect(model.sla.breached.length).toBeGreaterThan(0);
  });

  it('of compliance is the same by definition, as tile, as figure and by month', () => {
    const expected = model.kpis.find(({ id }) => id === 'incident_sla_resolution')?.last_28_days;
    const shown = [
      line(page('incidents.md'), 'Resolution targets met')[1],
      page('README.md').match(/\*\*([\d.]+ % \(\d+ of \d+\))\*\*/)?.[1],
      line(page('sla.md'), 'mended')[2],
    ];
    expect(expected).toMatchObject({ as: 'share', denominator: 2 });
    expect(new Set(shown)).toEqual(new Set(['100.0 % (2 of 2)']));
  });
});

describe('the same input', () => {
  it('[AUD-07] gives the same bytes, and a past day gives that day', () => {
    expect(render(inputOf(aBitOfEverything())).files).toEqual(reports.files);
    const past = render(inputOf(aBitOfEverything(), { asOf: instant('11-16T10:00') }));
    expect(past.byPath.get('README.md')).toContain('As of 2026-11-16 10:00 UTC');
    expect(past.model.counts.map(({ total }) => total)).toEqual([1, 0, 1, 3]);
  });

  it('is shown in the zone of the organisation where a person acts on it', () => {
    const ledger = {
      ...input.ledger,
      configuration: configuration({
        organisation: { path: 'config/gitsm.yaml', value: { ...organisation, zone: 'Asia/Kolkata' } },
      }),
    };
    const loadZone: typeof input.loadZone = (zone, from) => ({
      zone,
      transitions: [{ at: from, offsetSeconds: 19_800 }],
    });
    const abroad = render({ ...input, ledger, loadZone }).byPath.get('README.md');
    expect(abroad).toContain('As of 2026-11-22 15:40 UTC (Sun 22 Nov 21:10 Asia/Kolkata)');
    expect(abroad).toContain('| Due, UTC | Due, Asia/Kolkata |');
    expect(abroad).toContain('| 2026-11-24 10:00 | Tue 24 Nov 15:30 |');
  });
});

describe('a template of the organisation', () => {
  it('takes the place of ours and sees the same view', () => {
    const overrides = { queue: 'Ours: {{head.title}}\n{{#if items}}{{> table items}}{{/if}}' };
    const own = render(input, { formats: ['md'], overrides }).byPath.get('queue/desk.md');
    expect(own).toMatch(/^Ours: Queue of Service desk\n\| Due/);
  });

  it.each([
    { name: 'asks for what its view does not have', source: '{{nowhere}}' },
    { name: 'is not closed', source: '{{#if items}}' },
    { name: 'reaches for the machinery', source: '{{head.constructor.name}}' },
  ])('that $name is told by its name', ({ source }) => {
    expect(() => render(input, { formats: ['md'], overrides: { queue: source } })).toThrow(/^Template queue: /);
  });
});
