import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { FileEffect } from '../../../src/core/plan/plan.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { emptyConfig } from '../init/empty-config.ts';
import { type FirstConfig, type InitOptions, readApp, readBeginning, readRepository } from '../init/init-options.ts';
import { listFolder } from '../init/list-folder.ts';
import { setUpRepository } from '../init/set-up-repository.ts';
import { openRepository } from '../repository.ts';
import { newCommand } from '../shared-options.ts';

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'init',
      summary:
        'Sets up a repository of records: configuration, workflows, forms, ruleset. What is right already stays. ' +
        'With --empty, turns a copy of this repository into an empty one first.',
      examples: [
        ['gitsm init --repository acme/itsm', 'name where the records live, bring what is generated up to date'],
        ['gitsm init --organisation "Acme" --login kim --dry-run', 'what a first set-up would write'],
        ['gitsm init --empty --organisation "Acme" --zone Europe/Berlin --login kim', 'begin'],
        ['gitsm init --empty --organisation "Acme" --login kim --dry-run', 'what would change'],
      ],
    },
    console,
  )
    .option('--empty', 'remove the sample records and configuration')
    .option('--organisation <name>', 'name of the organisation, as reports show it')
    .option('--zone <zone>', 'IANA time zone of its days', 'UTC')
    .option('--login <login>', 'login of the first person; holds every role until others are named')
    .option('--repository <owner/name>', 'where the records live on the forge; else what git pushes to')
    .option('--app-id <number>', 'level 1: number of your own App')
    .option('--bot-login <login>', 'level 1: the account it writes under, such as acme-itsm[bot]')
    .option('--bot-id <number>', 'level 1: the number of that account')
    .option('--dry-run', 'say what would change, and change nothing')
    .action(async (options: InitOptions) => done(await init(options, console)));

async function init(options: InitOptions, console: Console) {
  const [repository, app] = [readRepository(options), readApp(options)];
  const beginning = readBeginning(options, console);
  if (options.empty !== true) return setUpRepository({ ...options, repository, app, beginning }, console);
  if (beginning !== undefined) return makeEmpty(options, beginning, console);
  throw new CliError('--organisation and --login are needed.', EXIT.usage, 'gitsm init --help shows an example.');
}

async function makeEmpty(options: InitOptions, beginning: FirstConfig, console: Console) {
  const repository = openRepository(options.directory);
  const ledger = await repository.load();
  if (isEmptyAlready(ledger)) {
    console.out('This repository has no sample records; nothing was changed.\n');
    return EXIT.fine;
  }
  expectSample(ledger);
  const effects = [
    ...removals(repository.root),
    ...emptyConfig({ ...beginning, today: formatInstant(console.now).slice(0, 10) }),
  ];
  if (options.dryRun !== true) await repository.apply({ effects: lastOfEachPath(effects), summary: [] });
  console.out(tell(effects, options));
  return EXIT.fine;
}

function isEmptyAlready(ledger: Ledger): boolean {
  return ledger.entries.length === 0 && ledger.configuration.organisation?.value.sample !== true;
}

/** Real records are never removed by a command. */
function expectSample(ledger: Ledger): void {
  const real = ledger.entries.filter(({ record }) => record.source?.kind !== 'sample');
  const [first] = real;
  if (first !== undefined) {
    throw new CliError(
      `${real.length} records are not samples, such as ${first.record.id}.`,
      EXIT.findings,
      'init --empty removes samples only.',
    );
  }
  if (ledger.configuration.organisation?.value.sample !== true) {
    throw new CliError(
      'config/gitsm.yaml does not say `sample: true`.',
      EXIT.configuration,
      'init --empty is for copies of the sample.',
    );
  }
}

/** Everything of the sample but the READMEs, which say what stands where. */
function removals(root: string): readonly FileEffect[] {
  return ['tickets', 'changes', 'problems', 'config']
    .flatMap((folder) => listFolder(root, folder))
    .filter(
      (path) => !path.endsWith('README.md') && !path.endsWith('.gitkeep') && !path.startsWith('config/templates/'),
    )
    .map((path) => ({ kind: 'remove_file', path }));
}

/** A file of the sample that the beginning also has is written, not removed. */
function lastOfEachPath(effects: readonly FileEffect[]): readonly FileEffect[] {
  return [...new Map(effects.map((effect) => [effect.path, effect])).values()];
}

function tell(effects: readonly FileEffect[], { dryRun }: InitOptions): string {
  const removed = effects.filter((effect) => effect.kind === 'remove_file').length;
  const written = effects.filter((effect) => effect.kind === 'write_text').map((effect) => `  ${effect.path}`);
  const did = dryRun === true ? 'Would remove' : 'Removed';
  const wrote = dryRun === true ? 'Would write' : 'Wrote';
  const next =
    dryRun === true
      ? 'Nothing was changed.'
      : 'Next: gitsm init, for forms, code owners and the ruleset of what is yours now; then gitsm validate';
  return `${did} ${removed} files of the sample.\n${wrote}\n${written.join('\n')}\n${next}\n`;
}
