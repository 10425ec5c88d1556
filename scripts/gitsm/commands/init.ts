import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { type InitOptions, readApp, readBeginning, readRepository } from '../init/init-options.ts';
import { makeEmpty } from '../init/make-empty.ts';
import { setUpRepository } from '../init/set-up-repository.ts';
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
