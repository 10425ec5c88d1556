import { runGit } from '../../../src/adapters/git/git-process.ts';
import { loadFactsCheck } from '../../../src/adapters/schema/check-shape.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { type CaseResult, testPolicy } from '../../../src/app/test-policy.ts';
import { heldChanges } from '../../../src/core/approval/held-changes.ts';
import { lintPolicy, policyFactsOf } from '../../../src/core/approval/lint/lint-policy.ts';
import { replayPolicy } from '../../../src/core/approval/replay/replay-policy.ts';
import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { readCases } from '../decide/read-cases.ts';
import { readPolicy, sinceOf } from '../decide/read-policy.ts';
import { tellFindings } from '../decide/tell-findings.ts';
import { tellReplay } from '../decide/tell-replay.ts';
import { type OpenedRepository, openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type PolicyOptions = SharedOptions & { readonly policy?: string; readonly since?: string; readonly asOf?: string };

type Run = {
  readonly repository: OpenedRepository;
  readonly console: Console;
  readonly json: boolean;
  readonly options: PolicyOptions;
};

const JOBS: Readonly<Record<string, (run: Run) => Promise<ExitCode>>> = { lint, test, held, replay };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'policy',
      summary:
        'Checks config/approvals.yaml: whether it can decide what it will be asked, and decides its cases as expected.',
      examples: [
        ['gitsm policy lint', 'dead rules, impossible steps, cases and files without a rule'],
        ['gitsm policy test', 'the cases of config/approvals.test.yaml'],
        [
          'gitsm policy replay --since 90d --policy new.yaml',
          'which past changes the edited policy decides otherwise, and why',
        ],
        ['gitsm policy held', 'what the lockdown of config/schedule.yaml holds; before it is committed, a preview'],
      ],
    },
    console,
  )
    .argument('<job>', 'lint, test, replay or held')
    .option('--policy <file>', 'replay: the edited policy; config/approvals.yaml of the work tree where it is left out')
    .option('--since <days>', 'replay: how far back, as 90d or a day', '90d')
    .option(...AS_OF)
    .action(async (name: string, options: PolicyOptions) => {
      const { directory, json } = options;
      const job = Object.hasOwn(JOBS, name) ? JOBS[name] : undefined;
      if (job === undefined)
        throw new CliError(`policy takes lint, test, replay or held, not ${JSON.stringify(name)}.`, EXIT.usage);
      done(await job({ repository: openRepository(directory), console, json: json === true, options }));
    });

async function lint(run: Run): Promise<ExitCode> {
  const configuration = await run.repository.loadConfiguration();
  const facts = policyFactsOf(configuration, await trackedFiles(run.repository));
  if (facts === undefined)
    throw new CliError(
      'config/approvals.yaml or config/teams.yaml cannot be read.',
      EXIT.configuration,
      'gitsm validate',
    );
  return tellFindings(lintPolicy(facts), run);
}

/** What git keeps, below the folder of the records; nothing where there is no git. */
async function trackedFiles({ git }: OpenedRepository): Promise<readonly string[]> {
  if (git === undefined) return [];
  const { stdout } = await runGit(git, ['ls-files', '-z']);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

async function test(run: Run): Promise<ExitCode> {
  const read = await readCases(run.repository);
  if (!read.ok) return tellFindings(read.findings, run);
  const ledger = await run.repository.load();
  const results = testPolicy(read.tests, ledger, { loadZone: createZoneLoader() });
  const failed = results.filter(({ differences }) => differences.length > 0);
  run.console.out(
    run.json ? `${JSON.stringify({ cases: results.length, failed }, null, 2)}\n` : tellResults(failed, results.length),
  );
  return failed.length === 0 ? EXIT.fine : EXIT.findings;
}

function tellResults(failed: readonly CaseResult[], count: number): string {
  const lines = failed.flatMap(({ name, differences }) => [`✗ ${name}`, ...differences.map((one) => `    ${one}`)]);
  const verdict = failed.length === 0 ? `${count} cases hold.` : `${failed.length} of ${count} cases do not hold.`;
  return `${[...lines, verdict].map(encodeTerminalLine).join('\n')}\n`;
}

async function held({ repository, console, json }: Run): Promise<ExitCode> {
  const ledger = await repository.load();
  const lockdown = ledger.configuration.schedule?.value.lockdown ?? null;
  const changes = heldChanges(ledger).map(({ id, title, state, service }) => ({ id, title, state, service }));
  const head =
    lockdown === null
      ? 'There is no lockdown.'
      : `${changes.length} changes held since ${lockdown.since}: ${lockdown.reason}`;
  const lines = changes.map(({ id, title, state }) => `  ${id} ${state.padEnd(12)} ${title}`);
  console.out(
    json
      ? `${JSON.stringify({ lockdown, held: changes }, null, 2)}\n`
      : `${[head, ...lines].map(encodeTerminalLine).join('\n')}\n`,
  );
  return EXIT.fine;
}

/** Against the policy as committed, unless another file is proposed against that of the work tree. */
async function replay({ repository, console, json, options }: Run): Promise<ExitCode> {
  const ledger = options.policy === undefined ? await repository.load('HEAD') : await repository.load();
  const replayed = replayPolicy(ledger, {
    proposed: await readPolicy(options.policy, repository),
    since: sinceOf(options.since, asOf(options.asOf, ledger, console)),
    loadZone: createZoneLoader(),
    checkFacts: await loadFactsCheck(),
  });
  console.out(json ? `${JSON.stringify(replayed, null, 2)}\n` : tellReplay(replayed));
  return EXIT.fine;
}
