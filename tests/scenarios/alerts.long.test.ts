import { expect, test } from 'vitest';
import { openScenario } from './harness/scenario.ts';
import { sweepFaults } from './harness/sweep.ts';

const INGEST = { action: 'actions/ingest-alert' } as const;
const NOW = '2026-11-23T09:05:00Z';

const PAYLOAD = {
  source: 'sample',
  title: 'Sample outage',
  status: 'firing',
  service: 'web-shop',
  severity: 'warning',
  started_at: '2026-11-23T09:00:00Z',
};

test('whatever single fault strikes an alert, telling it again leaves one issue and one incident', async () => {
  const swept = await sweepFaults(
    async (fault, what) => {
      const s = await openScenario({ files: 'sample', now: NOW });
      const event = await s.dispatch({ by: 'ada', type: 'itsm.alert', payload: PAYLOAD });
      const faulty = await s.run(INGEST, event, { fault });
      await s.run(INGEST, event);
      await s.run(INGEST, await s.schedule());
      expect(
        (await s.tree()).filter((path) => /INC-\d{1,6}\.yaml$/.test(path)),
        what,
      ).toHaveLength(1);
      const quiet = await s.run(INGEST, event);
      expect(s.writes(quiet.id), what).toEqual([]);
      await s.close();
      return faulty;
    },
    [{ kind: 'error_before' }, { kind: 'error_after' }, { kind: 'kill_after' }],
    4,
  );
  console.log(`ingest-alert: ${swept.points} points, ${swept.faults} faults`);
  expect(swept.faults).toBeGreaterThan(10);
}, 600_000);
