import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { prepareTiming } from '../../src/app/measure-clocks.ts';
import { runTimers } from '../../src/app/run-timers.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { runAction } from '../open-stage.ts';

await runAction('run-timers', async ({ carryOut, runner, us }) => {
  const loadZone = createZoneLoader();
  const decide =
    (deliveredKeys: readonly string[]) =>
    ({ ledger }: Tip) => {
      const timing = prepareTiming(ledger.configuration, loadZone);
      return runTimers(ledger, { timing, now: runner.now, us, loadZone, deliveredKeys });
    };
  const { told } = await carryOut(decide([]));
  // What stands in its thread is marked in a commit of its own; where this run dies before, the next one finds it there.
  if (told.delivered.length + told.gone.length > 0) await carryOut(decide([...told.delivered, ...told.gone]));
});
