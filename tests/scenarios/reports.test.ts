import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Scenario, scenario } from './harness/test-scenario.ts';

const ACTION = 'actions/generate-reports';

/** A copy that is no sample: its reports are of the time at which they are made. */
async function living(
  files: Readonly<Record<string, string>> = {},
  change = (config: string) => config,
): Promise<Scenario> {
  const s = await scenario({ files: 'sample' });
  const config = ((await s.file('config/gitsm.yaml')) ?? '').replace(/^as_of:.*\n/m, '');
  await s.push({ by: 'ada', files: { 'config/gitsm.yaml': change(config), ...files } });
  return s;
}

const published = (s: Scenario, path: string) => s.file(path, 'reports');

test('[AUD-08] every record and clock is published as CSV, NDJSON and a calendar, and the run says how things are', async () => {
  const s = await living();
  const run = await s.run({ action: ACTION }, await s.schedule());
  expect(run.exitCode, run.stdout).toBe(0);
  expect(run.summary).toMatch(/incidents? open/);
  expect(run.summary).toContain('| Open incidents |');
  for (const path of ['data/incidents.csv', 'data/clocks.ndjson', 'calendar/changes.ics', 'report.json', 'README.md'])
    expect(await published(s, path), path).toBeDefined();
  expect(await published(s, 'index.html')).toBeUndefined();
});

test('a run in which nothing happened publishes nothing, however late it is; the next day is a change', async () => {
  const s = await living();
  const times = ['2026-11-24T09:00:00Z', '2026-11-24T15:00:00Z', '2026-11-25T09:00:00Z'];
  const outcomes: unknown[] = [];
  for (const now of times)
    outcomes.push((await s.run({ action: ACTION }, await s.schedule(), { now })).outputs.published);
  expect(outcomes).toEqual(['true', 'false', 'true']);
  expect(await published(s, 'README.md')).toContain('As of 2026-11-24 23:00 UTC');
});

test('the site is published when asked for, and lies in a folder for whatever uploads it', async () => {
  const s = await living();
  const folder = join(mkdtempSync(join(tmpdir(), 'gitsm-upload-')), 'site');
  const run = await s.run({ action: ACTION, with: { html: 'true', folder } }, await s.schedule());
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await published(s, 'index.html')).toMatch(/^<!doctype html>/);
  expect(await published(s, '.nojekyll')).toBe('');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(await published(s, 'index.html'));
});

test('the site is published too where the configuration asks for the pages of the forge', async () => {
  const s = await living({}, (config) => config.replace('pages: false', 'pages: true'));
  const run = await s.run({ action: ACTION }, await s.schedule());
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await published(s, 'index.html')).toMatch(/^<!doctype html>/);
});

test('templates of the organisation, of the commit that is reported on, take the place of ours', async () => {
  const s = await living({
    'config/templates/queue.hbs': 'Ours: {{head.title}}\n',
    'config/templates/html/search.hbs': '<h1>Look for {{count}}</h1>\n',
  });
  const run = await s.run({ action: ACTION, with: { html: 'true' } }, await s.schedule());
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await published(s, 'queue/service-desk.md')).toMatch(/^Ours: Queue of /);
  expect(await published(s, 'search.html')).toContain('<h1>Look for 0</h1>');
});

test('a README with markers tells the state of things, and is left alone while that stays the same', async () => {
  const readme = '# Acme\n\n<!-- gitsm:status -->\nold\n<!-- /gitsm:status -->\n\nMore.\n';
  const s = await living({ 'README.md': readme }, (config) =>
    config.replace('readme_block: false', 'readme_block: true'),
  );
  await s.run({ action: ACTION }, await s.schedule());
  const renewed = await s.file('README.md');
  expect(renewed).toMatch(/^# Acme\n\n<!-- gitsm:status -->\n\*\*No target is breached/);
  expect(renewed).toMatch(/<!-- \/gitsm:status -->\n\nMore\.\n$/);
  const again = await s.run({ action: ACTION }, await s.schedule());
  expect(s.writes(again.id)).toEqual([]);
});
