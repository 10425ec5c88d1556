import { fail, logLine } from '../../src/adapters/actions/runner.ts';
import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { noteDeployment } from '../../src/app/gate/note-deployment.ts';
import { DEPLOYMENT_EVENT, readReport } from '../../src/core/gate/deployment-report.ts';
import { emptyPlan, type Plan } from '../../src/core/plan/plan.ts';
import type { JsonValue } from '../../src/core/record/json.ts';
import { runAction } from '../open-stage.ts';

const NOTHING: Plan = { files: emptyPlan, subject: '', forge: [] };

await runAction('note-deployment', async ({ carryOut, runner, organisation, us }) => {
  const { event, payload, now } = runner;
  if (event !== 'repository_dispatch' || payload.action !== DEPLOYMENT_EVENT) return;
  const read = readReport(payload.client_payload as JsonValue | undefined);
  const sender = senderOf(payload.sender);
  if (!read.ok || sender === undefined)
    return fail(new Error(`the deployment was not noted: ${read.ok ? 'its sender is not known' : read.reason}`));
  const options = { now, sender, us: us.login, organisation, hashText, checkDocument: await documentCheck(['change']) };
  let refused: string | undefined;
  await carryOut(({ ledger }) => {
    const noted = noteDeployment(ledger, read.report, options);
    refused = noted.ok ? undefined : noted.reason;
    return noted.ok ? noted.plan : NOTHING;
  });
  if (refused !== undefined) fail(new Error(`the deployment was not noted: ${refused}`));
  else logLine(`${read.report.change}: ${read.report.phase}`);
});

function senderOf(sender: unknown): { readonly login: string; readonly id: number } | undefined {
  if (typeof sender !== 'object' || sender === null || !('id' in sender) || !('login' in sender)) return undefined;
  const { id, login } = sender;
  return typeof id === 'number' && typeof login === 'string' ? { id, login } : undefined;
}
