import {
  fail,
  logLine,
  notice,
  readInput,
  readRunner,
  readToken,
  setOutput,
  summarise,
} from '../../src/adapters/actions/runner.ts';
import { sendDispatch } from '../../src/adapters/github/send-dispatch.ts';
import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { askGate } from '../../src/app/gate/ask-gate.ts';
import { encodeMarkdownInline } from '../../src/core/encode/markdown-inline.ts';
import {
  DEPLOYMENT_EVENT,
  type DeploymentReport,
  type Phase,
  toPayload,
} from '../../src/core/gate/deployment-report.ts';
import { type GateAnswer, refusal } from '../../src/core/gate/gate-answer.ts';
import { fetchLedgerFrom } from './fetch-ledger.ts';
import { type Order, readOrder } from './read-order.ts';

try {
  await main();
} catch (error) {
  setOutput('answer', 'no');
  fail(error);
}

async function main(): Promise<void> {
  const runner = readRunner();
  const order = readOrder({ ...runner, run: process.env.GITHUB_RUN_ID ?? '', actor: process.env.GITHUB_ACTOR ?? '' });
  const token = readToken();
  const tell = (phase: Phase, reason?: string) =>
    sendDispatch({ token, baseUrl: runner.apiUrl }, order.ledger, {
      type: DEPLOYMENT_EVENT,
      payload: toPayload(reportOf(order, phase, reason)),
    });
  if (order.phase !== 'ask') {
    await tell(order.phase);
    setOutput('answer', '');
    return logLine(`${order.change} was told that the deployment ${order.phase}`);
  }
  const fetchLedger = fetchLedgerFrom(runner, { token, ...order });
  const asked = await askGate({ ...order, now: runner.now }, { fetchLedger, hashText, loadZone: createZoneLoader() });
  const answer = asked.answer === 'no' ? asked : await announced(asked, () => tell('started'));
  say(answer);
  if (answer.answer !== 'no') return;
  const bypass = readInput('bypass').trim();
  if (bypass === '' || isHopeless(answer)) return fail(new Error(`${order.change}: no. ${reasonsOf(answer)}`));
  await tell('bypassed', bypass);
  setOutput('answer', 'bypassed');
  notice(`${order.change}: the gate said no and was bypassed; the change now owes a review.`);
}

function reportOf({ change, deployment, run, actor }: Order, phase: Phase, reason?: string): DeploymentReport {
  return { change, deployment, run, actor, phase, reason };
}

/** A start that the ledger does not hear of would be a deployment that nobody knows. */
async function announced(answer: GateAnswer, tell: () => Promise<void>): Promise<GateAnswer> {
  if (readInput('announce') !== 'true') return answer;
  try {
    await tell();
    return answer;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const says = `the ledger could not be told of the start: ${why}`.slice(0, 500);
    return refusal(answer.change, answer.asked_at, { code: 'untold_start', says });
  }
}

/** Where there is no change nobody could review it afterwards. */
function isHopeless({ reasons }: GateAnswer): boolean {
  return reasons.some(({ code }) => code === 'unknown_change');
}

function reasonsOf({ reasons }: GateAnswer): string {
  return reasons.map(({ says }) => says).join('; ');
}

function say(answer: GateAnswer): void {
  const words = { yes: 'yes', yes_not_yet_authorised: 'yes, not yet authorised', no: 'no' } as const;
  const owed = answer.authorise_by === null ? '' : `: to be authorised by ${answer.authorise_by}`;
  logLine(`${answer.change}: ${words[answer.answer]}${owed}`);
  for (const { code, says } of answer.reasons) logLine(`  ${code}: ${says}`);
  for (const remark of answer.remarks) logLine(`  ${remark}`);
  const lines = answer.reasons.map(({ says }) => `- ${encodeMarkdownInline(says, 500)}`);
  summarise([`**${answer.change}: ${words[answer.answer]}**${owed}`, ...lines].join('\n'));
  setOutput('answer', answer.answer);
  setOutput('reasons', JSON.stringify(answer.reasons));
  setOutput('authorise-by', answer.authorise_by ?? '');
  setOutput('until', answer.until ?? '');
}
