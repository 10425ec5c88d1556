import { logLine, setOutput, summarise } from '../../src/adapters/actions/runner.ts';
import { openLandings } from '../../src/adapters/github/landings.ts';
import { readNewestIssuesBy } from '../../src/adapters/github/read-issues.ts';
import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { type Audited, auditLandings } from '../../src/app/audit/audit-landings.ts';
import { hasRecent, tellUnauthorised } from '../../src/app/audit/tell-unauthorised.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { runAction, type Stage } from '../open-stage.ts';
import { openDesk } from '../validate-records/desk.ts';
import { readAudited } from './audited.ts';

/** What people do on issues lands nothing: pushes and the clock start the audit, and the others cost no request. */
const LANDING_NOTHING: readonly string[] = ['issues', 'issue_comment'];

await runAction('audit-landings', async (stage) => {
  if (LANDING_NOTHING.includes(stage.runner.event)) return;
  const audit = await auditor(stage);
  let audited = await audit(stage.tip);
  const tell = () =>
    stage.carryOut(async (tip) => {
      audited = await audit(tip);
      return tellUnauthorised(tip.ledger, audited.unauthorised, await issuesFor(tip, audited, stage), optionsOf(stage));
    });
  const { told } = await tell();
  // The record takes the number of the issue, which is there now.
  if (told.done.some((key) => key.startsWith('unauthorised/'))) await tell();
  setOutput('audited', audited.until ?? '');
  setOutput('unauthorised', audited.unauthorised.length);
  for (const { landing, why } of audited.unauthorised) logLine(`${landing.commit}: unauthorised, ${why}`);
  for (const line of audited.untold) logLine(`${line}; the next run asks again`);
  if (audited.landings > 0)
    summarise(`Audit: ${audited.landings} landings, ${audited.unauthorised.length} unauthorised`);
});

/** One answer for each tip: a plan is decided several times, and the past does not change meanwhile. */
async function auditor(stage: Stage): Promise<(tip: Tip) => Promise<Audited>> {
  const { client, runner, us } = stage;
  const landings = openLandings(client, { owner: runner.owner, repo: runner.repo });
  const since = await readAudited(stage.git, landings, us.user_id);
  const desk = openDesk(stage);
  const ports = {
    ...{ ...desk, landings, hashText, loadZone: createZoneLoader(), us: us.user_id, now: runner.now },
    branch: runner.defaultBranch,
    repository: `${runner.owner}/${runner.repo}`,
    proposals: [],
  };
  const known = new Map<string, Promise<Audited>>();
  return (tip) => {
    const found = known.get(tip.commit) ?? auditLandings(tip, since, ports);
    known.set(tip.commit, found);
    return found;
  };
}

function issuesFor({ ledger }: Tip, { unauthorised }: Audited, { client, runner, us }: Stage) {
  if (unauthorised.length === 0 && !hasRecent(ledger, runner.now)) return [];
  return readNewestIssuesBy(client, { owner: runner.owner, repo: runner.repo }, us.login);
}

function optionsOf({ us, organisation, runner }: Stage) {
  const repository = `${runner.owner}/${runner.repo}`;
  return { us, organisation, repository, repositoryUrl: `${runner.serverUrl}/${repository}` };
}
