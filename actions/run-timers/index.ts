import { fail } from '../../src/adapters/actions/runner.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { prepareTiming } from '../../src/app/measure-clocks.ts';
import { runTimers } from '../../src/app/run-timers.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { runAction } from '../open-stage.ts';
import { readListeners } from './listeners.ts';

const { names, call } = readListeners();

await runAction(
  'run-timers',
  async ({ carryOut, organisation, runner, us }) => {
    const loadZone = createZoneLoader();
    const listeners = names(organisation);
    const decide =
      (deliveredKeys: readonly string[]) =>
      ({ ledger }: Tip) => {
        const timing = prepareTiming(ledger.configuration, loadZone);
        return runTimers(ledger, { timing, now: runner.now, us, loadZone, deliveredKeys, listeners });
      };
    const { told } = await carryOut(decide([]));
    const settled = [...told.delivered, ...told.gone];
    // What stands in its thread is marked in a commit of its own; where this run dies before, the next one finds it there.
    if (settled.length > 0) await carryOut(decide(settled));
    const reasons = [...new Set(told.unheard.map(({ key, reason }) => `${key.split(':').at(-1)}: ${reason}`))];
    if (reasons.length > 0) fail(new Error(`a webhook was not told, and will be again: ${reasons.join('; ')}`));
  },
  { callListener: call },
);
