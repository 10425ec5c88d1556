import { expect, test } from 'vitest';
import { openScenario, type Scenario } from './harness/scenario.ts';
import { sweepFaults } from './harness/sweep.ts';
import { ONE_OF_CAB } from './pull-request.fixture.ts';
import { governedFrom } from './pull-request-raised.ts';

const AUDIT = { action: 'actions/audit-landings' };
const EDITED = { 'config/approvals.yaml': ONE_OF_CAB.replace('version: 6', 'version: 7') };

test('whatever single fault strikes an audit, a landing is told of once in the end', async () => {
  const given = await governedFrom();
  const swept = await sweepFaults(
    async (fault, what) => {
      const s = await openScenario(given);
      const pushed = await s.push({ by: 'henrik', files: EDITED });
      const faulty = await s.run(AUDIT, pushed, { fault });
      await s.run(AUDIT, await s.schedule());
      expect(await toldOf(s, pushed.sha), what).toHaveLength(1);
      const again = await s.run(AUDIT, await s.schedule());
      expect(s.writes(again.id), what).toEqual([]);
      await s.close();
      return faulty;
    },
    KINDS,
    4,
  );
  console.log(`audit-landings: ${swept.points} points, ${swept.faults} faults, told once each`);
  expect(swept.faults).toBeGreaterThan(swept.points);
}, 1_800_000);

const KINDS = [{ kind: 'error_after' }, { kind: 'kill_after' }, { kind: 'truncated' }] as const;

async function toldOf(s: Scenario, sha: string): Promise<readonly (string | undefined)[]> {
  const paths = (await s.tree()).filter((path) => /^changes\/\d/.test(path));
  const texts = await Promise.all(paths.map((path) => s.file(path)));
  return texts.filter((text) => text?.includes(`unauthorised/${sha}`));
}
