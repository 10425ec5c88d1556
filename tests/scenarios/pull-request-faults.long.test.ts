import { expect, test } from 'vitest';
import { sweepFaults } from './harness/sweep.ts';
import { approvalOf, approved, reviewed } from './pull-request-raised.ts';

const CONTEXT = 'gitsm / approval: main';

test('whatever single fault strikes a decision, it is never green by mistake', async () => {
  const lanes = await Promise.all(Array.from({ length: LANES }, refusedUnseen));
  const swept = await sweepFaults(
    async (fault, what, lane) => {
      const { s, head, signal } = lanes[lane] as Refused;
      // As it was before the refusal was seen.
      const given = { state: 'success', context: CONTEXT, description: 'approved by viktor' };
      await s.forge.call('ada', 'POST', `/repos/acme/itsm/statuses/${head}`, given);
      const before = s.statuses(head).length;
      const faulty = await s.run({ action: 'actions/decide-change' }, signal, { fault });
      const written = s.statuses(head).slice(before);
      expect(
        written.map(({ state }) => state),
        what,
      ).not.toContain('success');
      const isQuiet = faulty.exitCode !== 0 && written.length === 0;
      if (!isQuiet) expect(approvalOf(s, head)?.state, what).not.toBe('success');
      await s.run({ action: 'actions/decide-change' }, await s.schedule());
      expect(approvalOf(s, head)?.state, what).toBe('failure');
      return faulty;
    },
    KINDS,
    LANES,
  );
  console.log(`decide-change: ${swept.points} points, ${swept.faults} faults, never green by mistake`);
  expect(swept.faults).toBeGreaterThan(swept.points);
}, 3_600_000);

/** A change that Viktor has approved and Mei then refused, which no run has seen yet. */
async function refusedUnseen() {
  const { s, number, head } = await approved();
  const refusal = await reviewed({ s, number, head }, 'mei', 'request_changes');
  return { s, head, signal: await s.finished('signal', refusal) };
}

type Refused = Awaited<ReturnType<typeof refusedUnseen>>;

const LANES = 4;

const KINDS = [
  { kind: 'status', status: 403, effect: 'before' },
  { kind: 'status', status: 404, effect: 'before' },
  { kind: 'truncated' },
  { kind: 'error_before' },
  { kind: 'kill_after' },
] as const;
