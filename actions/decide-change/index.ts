import { logLine } from '../../src/adapters/actions/runner.ts';
import { openForge } from '../../src/adapters/github/open-forge.ts';
import { byHead, concernsPulls, wantedPulls } from '../../src/app/change/wanted-pulls.ts';
import { runAction } from '../open-stage.ts';
import { openDesk } from '../validate-records/desk.ts';
import { settleHead, takeAwayYes } from './settle-head.ts';

await runAction('decide-change', async (stage) => {
  if (!concernsPulls(stage.runner)) return;
  const desk = openDesk(stage);
  const open = await desk.forge.openPulls();
  const { pulls: wanted, isAboutThem } = wantedPulls(open, stage.runner);
  const { statuses } = openForge(
    stage.client,
    { owner: stage.runner.owner, repo: stage.runner.repo },
    stage.runner.defaultBranch,
  );
  if (isAboutThem) await takeAwayYes(wanted, { stage, statuses });
  const proposals = await desk.proposals(open).catch(() => null);
  const failures: unknown[] = [];
  for (const [head, pulls] of byHead(wanted)) {
    const settled = await settleHead(pulls, { stage, desk, proposals, statuses });
    for (const { number, state, description } of settled.decided) logLine(`${number} ${state}: ${description}`);
    if (settled.cause !== undefined) failures.push(settled.cause);
    if (settled.isRestless) logLine(`${head}: it kept changing; the next run decides`);
  }
  if (failures.length > 0) throw failures[0];
});
