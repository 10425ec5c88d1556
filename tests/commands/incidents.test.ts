import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const RECORDS = ['INC-1000150', 'INC-1000153', 'INC-1000000', 'REQ-1000113'];
const sample = sampleRepository({ records: RECORDS });
const { gitsm, json, made, pathOf, read } = sample;

const WISH_LISTS = 'INC-1000150';

type Model = {
  readonly counts: readonly { readonly kind: string; readonly duplicates: number; readonly open: number }[];
  readonly kpis: readonly { readonly id: string; readonly last_28_days: { readonly count?: number } }[];
};

const figure = (model: Model, id: string) => model.kpis.find((one) => one.id === id)?.last_28_days.count;

describe('[INC-01] incidents and requests are records of their own', () => {
  test('[INC-01] each has its id, its first state and its fields', async () => {
    const incident = await made('incident', 'title=Till 3 is frozen', 'service=store-checkout');
    const request = await made('request', 'catalogue_item=access', 'title=Access to payroll', 'service=payroll');
    expect([incident, request]).toEqual([expect.stringMatching(/^INC-/), expect.stringMatching(/^REQ-/)]);
    expect(read(pathOf(incident))).toMatch(/^state: new$/m);
    expect(read(pathOf(request))).toMatch(/^state: submitted$/m);
    expect((await gitsm('list', 'request')).stdout).not.toContain('INC-');
    expect((await gitsm('list', 'incident')).stdout).not.toContain('REQ-');
  });

  test('[INC-01] an incident has no catalogue item, and a request no resolved', async () => {
    const incident = await gitsm('new', 'incident', 'title=x', 'service=web-shop', 'catalogue_item=access');
    expect(incident.exit).toBe(1);
    expect(incident.stderr).toContain('catalogue_item is not a known key here');
    const request = await gitsm('move', 'REQ-1000113', 'resolved');
    expect(request.exit).toBe(1);
    expect(request.stderr).toContain('Its states are submitted, awaiting_approval');
  });

  test('[INC-01] a request under the id of an incident is a finding', async () => {
    const path = pathOf('REQ-1000113');
    sample.edit(path, 'id: REQ-1000113', 'id: INC-1000113');
    const { exit, stdout } = await gitsm('validate', path);
    expect(exit).toBe(1);
    expect(stdout).toContain(`${path}:2:`);
  });
});

describe('[INC-08] a duplicate is marked, and counted by itself', () => {
  const AS_DUPLICATE = [
    'resolution.code=duplicate',
    'resolution.notes=Reported before.',
    'closing_category=performance',
    'links.duplicate_of=INC-1000153',
  ];

  test('[INC-08] it leaves every figure but the count of duplicates', async () => {
    const now = ['--as-of', 'now'];
    const before = await json<Model>('report', ...now);
    expect(await gitsm('move', WISH_LISTS, 'resolved', ...AS_DUPLICATE)).toMatchObject({ exit: 0 });
    const after = await json<Model>('report', ...now);
    expect(after.counts[0]?.duplicates).toBe((before.counts[0]?.duplicates ?? 0) + 1);
    expect(figure(after, 'incident_opened')).toBe((figure(before, 'incident_opened') ?? 0) - 1);
    expect(figure(after, 'incident_resolved')).toBe(figure(before, 'incident_resolved'));
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });

  test('[INC-08] it says of which, and not of itself', async () => {
    const lacks = await gitsm('move', WISH_LISTS, 'resolved', ...AS_DUPLICATE.slice(0, 3));
    expect(lacks.exit).toBe(2);
    expect(lacks.stderr).toContain('links.duplicate_of is missing');
    const self = await gitsm('link', WISH_LISTS, 'duplicate_of', WISH_LISTS);
    expect(self).toMatchObject({ exit: 1 });
    expect(sample.status()).toBe('');
  });
});

describe('[INC-20] what working on it took', () => {
  type Listed = { readonly records: readonly { readonly id: string; readonly reassignments: number }[] };

  test('[INC-20] moves to another team are counted, the person alone is none', async () => {
    expect(await gitsm('set', WISH_LISTS, 'assignee=meera')).toMatchObject({ exit: 0 });
    expect(await gitsm('set', WISH_LISTS, 'team=infrastructure', 'assignee=rafael')).toMatchObject({ exit: 0 });
    const { records } = await json<Listed>('list', 'incident');
    expect(records.find(({ id }) => id === WISH_LISTS)?.reassignments).toBe(1);
  });

  test('[INC-20] time spent and watchers stand in the record and in the table', async () => {
    const path = pathOf(WISH_LISTS);
    sample.edit(
      path,
      'source:\n  kind: sample\n',
      'time_spent:\n  - at: "2026-11-22T12:00:00Z"\n    by: jonas\n    minutes: 95\nsource:\n  kind: sample\n',
    );
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
    expect(await gitsm('report', '--format', 'csv')).toMatchObject({ exit: 0 });
    const [head = '', ...rows] = read('reports/data/incidents.csv').split('\r\n').join('\n').split('\n');
    const row = rows.find((one) => one.startsWith(`"${WISH_LISTS}"`)) ?? '';
    expect(head).toContain('"watchers","time_spent_minutes"');
    expect(row).toContain(',2,95,');
  });

  test('[INC-20] time spent below nothing is refused', async () => {
    const answer = await gitsm('set', WISH_LISTS, 'time_spent=-5');
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toContain('time_spent');
  });
});

describe('[INC-21] when each state began is kept', () => {
  test('[INC-21] every state has the time at which it was first entered', async () => {
    expect(await gitsm('report', '--format', 'csv')).toMatchObject({ exit: 0 });
    const [head = '', ...rows] = read('reports/data/incidents.csv').split(/\r?\n/);
    const cells = (rows.find((one) => one.startsWith('"INC-1000000"')) ?? '').split(',');
    const cellOf = (column: string) => cells[head.split(',').indexOf(`"${column}"`)];
    expect(cellOf('first_new_at')).toBe('"2026-05-27T06:41:32Z"');
    expect(cellOf('first_in_progress_at')).toBe('"2026-05-27T06:50:37Z"');
    expect(cellOf('first_resolved_at')).toBe('"2026-05-27T07:04:43Z"');
  });

  test('[INC-21] a time before the entry above is a finding, and cannot be given', async () => {
    const path = pathOf(WISH_LISTS);
    sample.edit(path, 'at: "2026-11-22T12:15:34Z"', 'at: "2026-11-22T08:00:00Z"');
    const { exit, stdout } = await gitsm('validate', path);
    expect(exit).toBe(1);
    expect(stdout).toContain('JOURNAL_OUT_OF_ORDER');
    sample.git('checkout', '--quiet', path);
    const early = await gitsm(
      'move',
      WISH_LISTS,
      'on_hold',
      'hold_reason=awaiting_caller',
      '--at',
      '2026-11-22T08:40:00Z',
    );
    expect(early.exit).toBe(1);
    expect(early.stderr).toContain('Mend: ');
    expect(sample.status()).toBe('');
  });
});
