import { logLine, summarise } from '../../src/adapters/actions/runner.ts';
import { openForge } from '../../src/adapters/github/open-forge.ts';
import { byHead, wantedPulls } from '../../src/app/change/wanted-pulls.ts';
import { runAction } from '../open-stage.ts';
import { openDesk } from './desk.ts';
import { judgeHead } from './judge-head.ts';

await runAction('validate-records', async (stage) => {
  const desk = openDesk(stage);
  const open = await desk.forge.openPulls();
  const wanted = byHead(wantedPulls(open, stage.runner).pulls);
  const proposals = await desk.proposals(open);
  const statuses = openForge(
    stage.client,
    { owner: stage.runner.owner, repo: stage.runner.repo },
    stage.runner.defaultBranch,
  ).statuses;
  const failures: unknown[] = [];
  for (const [head, pulls] of wanted) {
    const judged = await judgeHead(pulls, { stage, desk, proposals, statuses });
    logLine(`${head}: ${judged.description}`);
    if (judged.summary !== '') summarise(judged.summary);
    if (judged.cause !== undefined) failures.push(judged.cause);
  }
  if (failures.length > 0) throw failures[0];
});
