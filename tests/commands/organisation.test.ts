import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['CHG-1000118', 'INC-1000150'] });
const { gitsm, json, pathOf, read, write } = sample;

describe('[AUD-09] rules are tested before they are merged', () => {
  test('[AUD-09] the cases beside the policy hold, each by its name', async () => {
    const { exit, stdout } = await gitsm('policy', 'test');
    expect(exit, stdout).toBe(0);
    expect(stdout).toMatch(/\d+ cases hold\./);
  });

  test('[AUD-09] a policy that decides otherwise than its cases say ends with the case that differs', async () => {
    const cases = read('config/approvals.test.yaml');
    write('config/approvals.test.yaml', cases.replace('      state: success\n', '      state: pending\n'));
    const { exit, stdout } = await gitsm('policy', 'test');
    expect(exit).toBe(1);
    expect(stdout).toContain('Tickets wait for nobody');
  });
});

describe('[AUD-13] who is on call, and whom it reaches when they do not answer', () => {
  const shift = (login: string) => `on_call:
      - from: "2026-01-01T08:00:00Z"
        to: "2035-01-01T08:00:00Z"
        login: ${login}
`;
  const rota = /on_call:\n(?: {6}- from: .*\n {8}to: .*\n {8}login: (?:jonas|meera)\n)+/;

  test.each(['jonas', 'meera'])('[AUD-13] an incident goes to %s while it is their turn', async (login) => {
    const teams = read('config/teams.yaml');
    expect(teams).toMatch(rota);
    write('config/teams.yaml', teams.replace(rota, shift(login)));
    const given = ['incident', 'title=Sample', 'service=web-shop', 'impact=high', 'urgency=high'];
    const { stdout } = await gitsm('new', ...given, '--by', 'ines');
    expect(read(pathOf(/INC-\d+/.exec(stdout)?.[0] ?? ''))).toContain(`assignee: ${login}`);
  });

  test('[AUD-13] a turn of somebody whom nobody knows is a finding at its line', async () => {
    write('config/teams.yaml', read('config/teams.yaml').replace(rota, shift('jonnas')));
    const { exit, stdout } = await gitsm('validate', 'config/teams.yaml');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/config\/teams\.yaml:\d+:\d+ [\s\S]*"jonnas"[\s\S]*jonas/);
  });
});

describe('[CFG-08] how good the records of services are', () => {
  type Quality = {
    readonly services: {
      readonly quality: {
        readonly complete: { readonly numerator: number; readonly denominator: number };
        readonly not_verified_180_days: { readonly numerator: number };
        readonly orphans: readonly string[];
      };
    };
  };

  test('[CFG-08] what is not described, long not verified or without any relation is counted and named', async () => {
    const before = (await json<Quality>('report')).services.quality;
    write(
      'config/services/sample-thing.yaml',
      `id: sample-thing
title: A sample that nobody looks after
type: technical_service
status: production
criticality: low
owner: sofia
team: applications
verified_at: "2026-01-01"
`,
    );
    const { quality } = (await json<Quality>('report')).services;
    expect(quality.complete.denominator - before.complete.denominator).toBe(1);
    expect(quality.complete.numerator).toBe(before.complete.numerator);
    expect(quality.not_verified_180_days.numerator).toBe(before.not_verified_180_days.numerator + 1);
    expect(quality.orphans).toContain('sample-thing');
  });
});

describe('[CHG-19] tasks of a change', () => {
  const CLOSED = ['CHG-1000118', 'closed', 'close.code=successful', 'close.notes=Copied.', '--by', 'henrik'];

  test('[CHG-19] what is open keeps the change from closing; once it is done the change closes', async () => {
    expect(await gitsm('move', 'CHG-1000118', 'review', '--by', 'henrik')).toMatchObject({ exit: 0 });
    const refused = await gitsm('move', ...CLOSED);
    expect(refused.exit).not.toBe(0);
    expect(`${refused.stdout}${refused.stderr}`).toContain('tasks.');
    expect(read(pathOf('CHG-1000118'))).toContain('state: review');
    const done = ['tasks.0.state=done', 'tasks.0.done_at=2026-11-22T15:00:00Z', '--by', 'henrik'];
    expect(await gitsm('set', 'CHG-1000118', ...done)).toMatchObject({ exit: 0 });
    expect(await gitsm('move', ...CLOSED)).toMatchObject({ exit: 0 });
  });
});
