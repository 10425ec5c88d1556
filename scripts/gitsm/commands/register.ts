import { resolveCommit } from '../../../src/adapters/git/find-repository.ts';
import { registerEdits } from '../../../src/app/register-edits.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { carryOut } from '../carry-out.ts';
import { EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { BY, identityOf, warnOfStranger } from '../identity.ts';
import { listFolder } from '../init/list-folder.ts';
import { type OpenedRepository, openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type RegisterOptions = SharedOptions & { readonly by?: string; readonly dryRun?: boolean };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'register',
      summary:
        'Journals what was edited by hand, puts forbidden edits back, gives drafts their ids and files their places.',
      examples: [
        ['gitsm register --dry-run', 'what would be journalled'],
        ['gitsm register --by kim', 'on behalf of kim, with the clock of this machine'],
      ],
    },
    console,
  )
    .option(...BY)
    .option('--dry-run', 'print the plan, and change nothing')
    .action(async (options: RegisterOptions) => {
      const repository = openRepository(options.directory);
      const ledger = await repository.load();
      const asked = { by: options.by, folder: repository.root, console };
      const by = await identityOf(asked, ledger.configuration);
      warnOfStranger(by, ledger.configuration, console);
      const source = { command: 'register' };
      const plan = registerEdits(ledger, {
        by,
        at: console.now,
        source,
        descriptions: listDescriptions(repository.root),
        openedBefore: await openedAtHead(ledger, repository),
      });
      const exit = await carryOut(plan, { repository, options, console }, 'gitsm validate, then commit');
      done(plan.putBack.length > 0 ? EXIT.findings : exit);
    });

/** When committed records were opened; read only where one says two times. Without a commit nothing is known. */
async function openedAtHead(ledger: Ledger, { git, load }: OpenedRepository): Promise<ReadonlyMap<string, string>> {
  const isOdd = ledger.entries.some(({ record }) => record.journal[0]?.at !== record.opened_at);
  if (!isOdd || git === undefined || (await resolveCommit(git, 'HEAD')) === undefined) return new Map();
  const { entries } = await load('HEAD');
  return new Map(entries.map(({ record }) => [record.id, record.opened_at]));
}

/** Descriptions beside records move with them. */
function listDescriptions(root: string): ReadonlySet<string> {
  const files = ['tickets', 'changes', 'problems'].flatMap((folder) => listFolder(root, folder));
  return new Set(files.filter((path) => path.endsWith('.description.md')));
}
