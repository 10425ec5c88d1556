import { hashText } from '../../../src/adapters/hash/hash-text.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { answerGate } from '../../../src/core/gate/answer-gate.ts';
import type { GateAnswer } from '../../../src/core/gate/gate-answer.ts';
import { parseDeployment } from '../../../src/core/gate/parse-deployment.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { Console } from '../console.ts';
import type { Branch } from './tree.ts';
import { showTree } from './tree.ts';

export type DeployQuestion = {
  readonly change: string;
  readonly deploy: string;
  readonly environment: string;
  readonly now: Instant;
  readonly json: boolean;
};

/** What the gate would answer a pipeline, from this clone. */
export function checkDeployment(ledger: Ledger, question: DeployQuestion, console: Console): ExitCode {
  const { change, now } = question;
  const deployment = parseDeployment(question.deploy, question.environment);
  if (deployment === undefined)
    throw new CliError(
      `--deploy takes a repository with a whole commit id or digest, not ${JSON.stringify(question.deploy)}.`,
      EXIT.usage,
      '--deploy acme/shop@<40 digits>',
    );
  const answer = answerGate(ledger, { change, deployment, now }, { hashText, loadZone: createZoneLoader() });
  console.out(question.json ? `${JSON.stringify(answer, null, 2)}\n` : showTree(toTree(answer)));
  return answer.answer === 'no' ? EXIT.findings : EXIT.fine;
}

function toTree({ change, answer, authorise_by, reasons, remarks }: GateAnswer): Branch {
  const owed = authorise_by === null ? '' : `: to be authorised by ${authorise_by}`;
  const lines = [...reasons.map(({ says }) => says), ...remarks];
  return {
    text: `${change}: ${answer.replaceAll('_', ' ').replace('yes not', 'yes, not')}${owed}`,
    branches: lines.map((text) => ({ text })),
  };
}
