import { expect, test } from 'vitest';
import { openScenario } from './harness/scenario.ts';
import { sweepFaults } from './harness/sweep.ts';
import { scenario } from './harness/test-scenario.ts';

const convert = { action: 'actions/convert-issue' } as const;

test('20 issues opened at once become 20 records, none twice and none lost', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  const opened = [];
  for (let index = 0; index < 20; index++) {
    opened.push(await s.issue({ by: 'jonas', title: `Sample ${index}`, body: 'Sample.', labels: ['gitsm/incident'] }));
  }
  await Promise.all(opened.slice(0, 8).map((issue) => s.run(convert, issue, { limitMs: 120_000 })));
  const swept = await s.run(convert, await s.schedule(), { limitMs: 120_000 });
  expect(swept.exitCode, swept.stdout).toBe(0);
  const ids = (await s.tree()).filter((path) => /^tickets\/2026\/11\/23\/INC-\d{1,6}\.yaml$/.test(path));
  expect(ids).toHaveLength(20);
  for (const { number } of opened) expect(await s.comments(number)).toHaveLength(1);
}, 600_000);

test('whatever single fault strikes a conversion, the next run leaves one record and one comment', async () => {
  const swept = await sweepFaults(
    async (fault, what) => {
      const s = await openScenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
      const issue = await s.issue({ by: 'jonas', title: 'Sample', body: 'Sample.', labels: ['gitsm/incident'] });
      const faulty = await s.run(convert, issue, { fault });
      await s.run(convert, await s.schedule());
      expect(
        (await s.tree()).filter((path) => /INC-\d{1,6}\.yaml$/.test(path)),
        what,
      ).toHaveLength(1);
      expect(await s.comments(issue.number), what).toHaveLength(1);
      const again = await s.run(convert, await s.schedule());
      expect(s.writes(again.id), what).toEqual([]);
      await s.close();
      return faulty;
    },
    [{ kind: 'error_before' }, { kind: 'error_after' }, { kind: 'kill_after' }],
    4,
  );
  console.log(`convert: ${swept.points} points, ${swept.faults} faults`);
  expect(swept.faults).toBeGreaterThan(10);
}, 900_000);
