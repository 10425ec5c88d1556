import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository();

test('[AUD-07] reports of a commit are made again, byte for byte, and a change of a file is found', async () => {
  const commit = sample.git('rev-parse', 'HEAD').trim();
  const made = await sample.gitsm('report', '--at', commit, '--as-of', '2026-10-31T23:00:00Z', '--out', 'then');
  expect(made).toMatchObject({ exit: 0 });
  // What lies in the work tree by now has no say.
  sample.edit(sample.pathOf('INC-1000150'), 'service: web-shop\ncategory', 'service: payments\ncategory');
  const same = await sample.gitsm('report', '--verify', 'then');
  expect(same).toMatchObject({ exit: 0, stdout: expect.stringContaining('all as they are there') });
  const path = join(sample.root, 'then/incidents.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('open', 'closed'));
  const forged = await sample.gitsm('report', '--verify', 'then');
  expect(forged).toMatchObject({ exit: 1, stdout: expect.stringMatching(/^incidents\.md differs\n/) });
});

test('reports on a branch are verified by its name, and a name that is none is told', async () => {
  await sample.gitsm('report', '--at', 'HEAD', '--format', 'md,json', '--out', 'branch');
  sample.write('branch/open-changes.json', '[]\n');
  sample.write('branch/state.json', '{}\n');
  sample.git('add', '--force', 'branch');
  const tree = sample.git('write-tree', '--prefix=branch/').trim();
  sample.git('branch', 'reports', sample.git('commit-tree', tree, '-m', 'reports').trim());
  sample.git('reset', '--quiet', '--hard');
  expect(await sample.gitsm('report', '--verify', 'refs/heads/reports')).toMatchObject({ exit: 0, stderr: '' });
  expect(await sample.gitsm('report', '--verify', 'nowhere')).toMatchObject({ exit: 2 });
});

test('[CHG-25] the change schedule is written as calendars, of all changes, of freezes and of each service', async () => {
  expect(await sample.gitsm('report', '--format', 'ics')).toMatchObject({ exit: 0 });
  const eventsOf = (path: string) =>
    new ICAL.Component(ICAL.parse(sample.read(`reports/calendar/${path}.ics`)))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
  const all = eventsOf('changes');
  const shop = eventsOf('services/web-shop');
  expect(all.map(({ uid }) => uid)).toEqual(expect.arrayContaining(shop.map(({ uid }) => uid)));
  expect(shop.map(({ uid }) => uid.split('@')[0])).toContain('CHG-1000125');
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  expect(eventsOf('freezes').map(({ summary }) => summary)).toContain('Freeze: Black Friday');
});

test('[CHG-18] the agenda of the board has what waits, who sits on it, and what was decided', async () => {
  await sample.gitsm('report', '--format', 'md');
  const agenda = sample.read('reports/cab-agenda.md');
  expect(agenda).toMatch(/\*\*\d+ to decide, \d+ of them undecided for more than 48 hours\.\*\*/);
  expect(agenda).toContain('| Change advisory board | mei | mei, viktor');
  expect(agenda).toMatch(/## Decided in the last 28 days\n\n\|/);
});

test('[SLM-18] compliance is told by definition, priority, team and service, misses with their cause and holder', async () => {
  await sample.gitsm('report', '--format', 'md');
  const page = sample.read('reports/sla.md');
  for (const title of ['Definition', 'Priority', 'Team', 'Service'])
    expect(page).toContain(`\n| ${title} | Target | Met`);
  expect(page).toContain('### By cause');
  expect(page).toContain('## Near misses of the last 28 days');
});

test('a block of the README is renewed when asked for, and nothing else of it', async () => {
  sample.write('README.md', '# Acme\n<!-- gitsm:status -->\n<!-- /gitsm:status -->\nEnd\n');
  await sample.gitsm('report', '--readme');
  expect(sample.read('README.md')).toMatch(/^# Acme\n<!-- gitsm:status -->\n\*\*5 targets breached[\s\S]*-->\nEnd\n$/);
});
