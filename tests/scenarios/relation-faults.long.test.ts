import { expect, test } from 'vitest';
import { openScenario } from './harness/scenario.ts';
import { sweepFaults } from './harness/sweep.ts';
import { incident, LINK, pathOf, problem, STARTED } from './relations.fixture.ts';

const NOW = '2026-11-23T09:05:00Z';
const KNOWN = { symptom: 'Cards fail.', workaround: 'Press twice.', status: 'published' };

/** Three of one matter, so that a problem is proposed, and one that a workaround is told to. */
const RECORDS = {
  ...incident(1, { title: 'Voucher gone', category: 'software' }),
  ...incident(2, { title: 'Gift voucher gone', category: 'software' }),
  ...incident(3, { title: 'Voucher gone again', category: 'software' }),
  ...incident(4, { moves: [STARTED], links: { problem: 'PRB-5' } }),
  ...problem(5, { known_error: KNOWN }),
};

test('whatever single fault strikes, links have two sides, a word is said once, and one problem is proposed', async () => {
  const swept = await sweepFaults(
    async (fault, what) => {
      const s = await openScenario({ files: 'sample' });
      for (let number = 1; number <= 5; number++) await s.issue({ by: 'lee', title: 'Sample' });
      await s.push({ by: 'ada', files: RECORDS });
      const faulty = await s.run(LINK, await s.schedule(), { now: NOW, fault });
      for (let run = 0; run < 2; run++) await s.run(LINK, await s.schedule(), { now: NOW });
      expect(await s.file(pathOf.PRB(5)), what).toMatch(/incidents:\n {4}- INC-4/);
      expect(
        (await s.comments(4)).filter(({ body }) => body.includes('workaround')),
        what,
      ).toHaveLength(1);
      const proposed = (await s.tree()).filter((path) => /PRB-[1-9]\d?\.yaml$/.test(path) && path !== pathOf.PRB(5));
      expect(proposed, what).toHaveLength(1);
      const again = await s.run(LINK, await s.schedule(), { now: NOW });
      expect(s.writes(again.id), what).toEqual([]);
      expect(await s.fsck(), what).toBe('');
      await s.close();
      return faulty;
    },
    [{ kind: 'error_before' }, { kind: 'error_after' }, { kind: 'kill_after' }],
    4,
  );
  console.log(`link-records: ${swept.points} points, ${swept.faults} faults, every one mended by the next run`);
  expect(swept.faults).toBeGreaterThan(swept.points);
}, 3_600_000);
