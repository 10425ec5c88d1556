import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { assumedFacts } from '../../../src/core/approval/assumed-facts.ts';
import { decide } from '../../../src/core/approval/decide.ts';
import type { Decision } from '../../../src/core/approval/decision.ts';
import type { ResolvedFacts } from '../../../src/core/approval/facts.ts';
import { freeSlotsFor } from '../../../src/core/approval/free-slots.ts';
import { formatInstant, parseInstant, toInstant } from '../../../src/core/time/instant.ts';
import type { Interval } from '../../../src/core/time/interval.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { checkDeployment } from '../decide/check-deployment.ts';
import { findChange } from '../decide/find-change.ts';
import { parseDuration } from '../decide/parse-duration.ts';
import { checkTree } from '../decide/tell-check.ts';
import { showTree } from '../decide/tree.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type CheckOptions = SharedOptions & {
  readonly findSlot?: string;
  readonly by?: string;
  readonly asOf?: string;
  readonly at?: string;
  readonly deploy?: string;
  readonly environment: string;
};

/** Free windows that are offered. */
const SLOTS = 5;

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'check',
      summary:
        'What a change will need before anything is pushed: risk with its arithmetic, blast radius, conflicts, who approves.',
      examples: [
        ['gitsm check changes/drafts/rotate-tls.yaml', 'a draft'],
        ['gitsm check CHG-1000139', 'a registered change'],
        ['gitsm check CHG-1000139 --find-slot 2h', 'also the first free windows'],
        [
          'gitsm check CHG-57 --deploy acme/shop@<commit>',
          'what the gate would answer a pipeline now; exit 1 for a no',
        ],
      ],
    },
    console,
  )
    .argument('<change>', 'an id, such as CHG-57, or the path of a draft')
    .option('--find-slot <length>', 'the first free windows of this length, such as 2h')
    .option('--deploy <what>', 'what the gate answers for a repository, with @ and a commit id or a digest')
    .option('--environment <name>', 'where --deploy goes to', 'production')
    .option('--by <login>', 'who opens the pull request; else whoever asks for the change')
    .option(...AS_OF)
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .action(async (name: string, options: CheckOptions) => {
      const ledger = await openRepository(options.directory).load(options.at);
      const now = asOf(options.asOf, ledger, console);
      const { deploy, environment } = options;
      if (deploy !== undefined)
        return done(
          checkDeployment(ledger, { change: name, deploy, environment, now, json: options.json === true }, console),
        );
      const loadZone = createZoneLoader();
      const facts = assumedFacts(ledger, { of: findChange(ledger, name), author: options.by, now });
      const decision = decide(facts, { loadZone });
      const slots = options.findSlot === undefined ? undefined : slotsFor(facts, decision, options.findSlot);
      console.out(options.json === true ? toJson(decision, slots) : showTree(checkTree(decision, slots)));
      const isInOrder = decision.state === 'success' || decision.state === 'pending';
      done(isInOrder ? EXIT.fine : EXIT.findings);
    });

function slotsFor(facts: ResolvedFacts, decision: Decision, length: string): readonly Interval[] {
  const loadZone = createZoneLoader();
  const from = parseInstant(facts.now) ?? toInstant(0);
  const question = { length: parseDuration(length), from, most: SLOTS };
  const answer = freeSlotsFor(facts, decision.parts[0], { question, loadZone });
  if (!answer.ok) throw new CliError(answer.reason, EXIT.configuration, 'gitsm validate');
  return answer.slots;
}

function toJson({ state, parts, reasons }: Decision, slots: readonly Interval[] | undefined): string {
  const free = slots?.map(({ from, to }) => ({ start: formatInstant(from), end: formatInstant(to) }));
  return `${JSON.stringify({ state, ...parts[0], reasons: [...reasons, ...(parts[0]?.reasons ?? [])], ...(free === undefined ? {} : { slots: free }) }, null, 2)}\n`;
}
