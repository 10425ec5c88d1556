import { fail, logLine } from '../../src/adapters/actions/runner.ts';
import { readOpenIssuesBy } from '../../src/adapters/github/read-issues.ts';
import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { ingestAlerts } from '../../src/app/alert/ingest-alerts.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import type { AlertBatch } from '../../src/core/alert/alert.ts';
import { isAlertEvent, readAlerts } from '../../src/core/alert/read-alerts.ts';
import type { IssueFacts } from '../../src/core/intake/issue-facts.ts';
import type { JsonValue } from '../../src/core/record/json.ts';
import { runAction, type Stage } from '../open-stage.ts';

/** 64 bits of a digest: enough to tell alerts apart, and what Alertmanager's own fingerprints have. */
const hash = (text: string): string => hashText(text).slice('sha256:'.length, 'sha256:'.length + 16);

await runAction('ingest-alert', async (stage) => {
  const reading = readEvent(stage);
  const batch = reading?.ok === true ? { batch: reading.batch } : {};
  if (reading?.ok === true) await ingest(stage, { ...batch, issues: [] });
  // An issue that alerts opened becomes its incident here: the one of just now, and one that a broken run left.
  await ingest(stage, { ...batch, issues: await ourIssues(stage) }, { opens: false });
  if (reading?.ok === false) fail(new Error(`the alert was not taken in: ${reading.reason}`));
});

type Facts = { readonly batch?: AlertBatch; readonly issues: readonly IssueFacts[] };

async function ingest({ carryOut, runner, us }: Stage, facts: Facts, { opens } = { opens: true }): Promise<void> {
  const repository = `${runner.owner}/${runner.repo}`;
  const options = { now: runner.now, us, repository, loadZone: createZoneLoader(), hash };
  let remarks: readonly string[] = [];
  await carryOut(({ ledger }: Tip) => {
    const plan = ingestAlerts(ledger, facts, options);
    remarks = plan.remarks;
    return opens ? plan : { ...plan, forge: plan.forge.filter(({ kind }) => kind !== 'open_issue') };
  });
  for (const remark of remarks) logLine(remark);
}

function readEvent({ runner: { event, payload } }: Stage) {
  if (event !== 'repository_dispatch' || !isAlertEvent(payload.action)) return undefined;
  return readAlerts(payload.action, (payload.client_payload ?? {}) as JsonValue, hash);
}

/** Events of people's own acts bring no alerts, and cost no request here. */
async function ourIssues({ client, runner, us }: Stage): Promise<readonly IssueFacts[]> {
  const isAsked = ['repository_dispatch', 'schedule', 'workflow_dispatch'].includes(runner.event);
  return isAsked ? readOpenIssuesBy(client, { owner: runner.owner, repo: runner.repo }, us.login) : [];
}
