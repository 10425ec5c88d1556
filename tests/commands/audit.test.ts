import { describe, expect, test } from 'vitest';
import { clockRepository } from './clock-repository.ts';
import { repositoryAt } from './repository.ts';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({
  records: ['INC-1000150', 'INC-1000124', 'INC-1000134', 'INC-1000153', 'INC-1000000', 'PRB-1000141'],
});
const small = clockRepository();
const { gitsm, json, pathOf, read } = sample;
const WISH_LISTS = 'INC-1000150';

describe('[AUD-01] every field has its history', () => {
  test('[AUD-01] who set what and when is journalled, told, and readable at any commit', async () => {
    expect(
      await gitsm('set', WISH_LISTS, 'team=infrastructure', 'assignee=rafael', '--note', 'Looks like the network.'),
    ).toMatchObject({ exit: 0 });
    const { stdout } = await gitsm('show', WISH_LISTS);
    expect(stdout).toMatch(/Z\s+tomasz\s+team infrastructure, assignee rafael, Looks like the network\./);
    sample.commit('Hand over');
    const then = await json<{ readonly record: { readonly team: string } }>('show', WISH_LISTS, '--at', 'HEAD~1');
    expect(then.record.team).toBe('web-shop');
  });

  test('[AUD-01] an edit by hand is told as pending, and journalled with its author', async () => {
    sample.edit(pathOf(WISH_LISTS), 'urgency: high\npriority: P2\nteam', 'urgency: low\npriority: P4\nteam');
    expect((await gitsm('validate')).stdout).toContain('JOURNAL_PENDING');
    expect(await gitsm('register', '--by', 'jonas')).toMatchObject({ exit: 0 });
    expect(read(pathOf(WISH_LISTS))).toMatch(/by: jonas\n {4}set:\n {6}urgency: low\n {6}priority: P4/);
  });

  test('[AUD-01] a history that was rewritten is an error against the commit before', async () => {
    sample.edit(pathOf(WISH_LISTS), 'Four days before Black Friday this cannot wait.', 'As agreed.');
    const { exit, stdout } = await gitsm('validate', '--since', 'HEAD');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/INC-1000150\.yaml:\d+:\d+ HISTORY_ENTRY_REWRITTEN\n/);
  });
});

describe('[AUD-04] nothing of the past goes away by itself', () => {
  const ID = 'INC-2000001';

  const ofTwoYearsAgo = () => {
    small.define({ target: 'resolution', targets: { default: { hours: 9 } } });
    small.happened(ID, [
      ['2024-03-04T08:00:00Z', 'rae', 'new'],
      ['2024-03-04T09:00:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
    ]);
    small.commit('Years ago');
  };

  test('[AUD-04] a record of years ago has its whole journal and its clocks', async () => {
    ofTwoYearsAgo();
    expect((await small.gitsm('show', ID)).stdout).toMatch(/2024-03-04 08:00Z\s+rae[\s\S]*2024-03-04 09:00Z\s+kim/);
    expect(await small.clocksOf(ID, '2024-03-04T10:00:00Z')).toMatchObject([
      { elapsed_seconds: 7200, breached: false },
    ]);
  });

  test('[AUD-04] removing it is an error, shortening its journal too', async () => {
    ofTwoYearsAgo();
    small.edit(
      small.pathOf(ID),
      '  - at: "2024-03-04T09:00:00Z"\n    by: "kim"\n    to: "in_progress"\n    set:\n      assignee: "kim"\n',
      '',
    );
    const shortened = await small.gitsm('validate', '--since', 'HEAD');
    expect(shortened).toMatchObject({ exit: 1, stdout: expect.stringContaining('HISTORY_JOURNAL_SHORTENED') });
    small.remove(small.pathOf(ID));
    const removed = await small.gitsm('validate', '--since', 'HEAD');
    expect(removed).toMatchObject({ exit: 1, stdout: expect.stringContaining('HISTORY_RECORD_REMOVED') });
  });
});

describe('[AUD-06] a clone is the whole system', () => {
  test('[AUD-06] checking, writing and committing take no server', async () => {
    small.git('clone', '--quiet', '.', 'clone');
    const clone = repositoryAt(`${small.root}/clone`);
    clone.git('remote', 'remove', 'origin');
    for (const [key, value] of [
      ['user.name', 'kim'],
      ['user.email', 'kim@acme.example'],
    ] as const)
      clone.git('config', key, value);
    const id = await clone.made('incident', 'title=No network', 'service=unknown');
    expect(await clone.gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
    clone.commit('Report it');
    expect((await clone.gitsm('list', '--at', 'HEAD')).stdout).toContain(id);
  });

  test('[AUD-06] a folder without records says what it lacks', async () => {
    const answer = await small.gitsm('list', '-C', '/');
    expect(answer).toMatchObject({ exit: 3, stdout: '' });
    expect(answer.stderr).toContain('There is no config/gitsm.yaml');
    expect(answer.stderr).toContain('Mend: ');
  });
});

describe('[AUD-07] reports of any day', () => {
  type Model = {
    readonly head: object;
    readonly counts: readonly { readonly kind: string; readonly total: number; readonly open: number }[];
  };
  const THEN = '2026-09-30T22:00:00Z';

  test('[AUD-07] a report of September has the figures of then, and the same bytes twice', async () => {
    const [then, again, now] = await Promise.all([
      gitsm('report', '--json', '--as-of', THEN),
      gitsm('report', '--json', '--as-of', THEN),
      json<Model>('report'),
    ]);
    expect(again.stdout).toBe(then.stdout);
    const model = JSON.parse(then.stdout) as Model;
    const days = sample.git('ls-files', 'tickets').match(/tickets\/2026\/0[1-9]\/\d\d\/INC-/g) ?? [];
    expect(model.counts[0]).toMatchObject({ kind: 'incident', total: days.length });
    expect(now.counts[0]?.total).toBeGreaterThan(days.length);
  });

  test('[AUD-07] the records of a commit give the figures of that commit', async () => {
    sample.remove(pathOf(WISH_LISTS));
    sample.commit('Lose one');
    const [before, after] = await Promise.all([
      json<Model>('report', '--at', 'HEAD~1'),
      json<Model>('report', '--at', 'HEAD'),
    ]);
    expect(before.counts[0]?.total).toBe((after.counts[0]?.total ?? 0) + 1);
  });

  test.each([
    { args: ['--as-of', '2026-02-30'], says: '--as-of takes an instant' },
    { args: ['--at', 'v9.9'], says: 'There is no commit "v9.9"' },
  ])('[AUD-07] $args is refused', async ({ args, says }) => {
    const answer = await gitsm('report', ...args);
    expect(answer).toMatchObject({ exit: 2, stdout: '' });
    expect(answer.stderr).toContain(says);
  });
});

describe('[AUD-08] everything can be taken away', () => {
  test('[AUD-08] tables and lines hold every record, and formulas are harmless', async () => {
    const id = await sample.made('incident', 'title==HYPERLINK("https://example.org")', 'service=web-shop');
    expect(await gitsm('report', '--format', 'csv,json', '--as-of', 'now')).toMatchObject({ exit: 0 });
    const lines = read('reports/data/incidents.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(lines.map((line) => line.id)).toContain(id);
    expect(lines).toHaveLength((sample.git('ls-files', 'tickets').match(/INC-\d+\.yaml/g) ?? []).length + 1);
    expect(read('reports/data/incidents.csv')).not.toMatch(/,"?=HYPERLINK/);
  });

  test('[AUD-08] a format that does not exist is refused, and a foreign folder is left alone', async () => {
    expect(await gitsm('report', '--format', 'xlsx')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('md, json, csv'),
    });
    expect(await gitsm('report', '--out', 'config')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('no reports'),
    });
    expect(sample.status()).toBe('');
  });
});
