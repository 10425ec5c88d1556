import { registerEdits } from '../../../src/app/register-edits.ts';
import { carryOut } from '../carry-out.ts';
import type { BuildCommand } from '../commands.ts';
import { BY, identityOf } from '../identity.ts';
import { listFolder } from '../init/list-folder.ts';
import { openRepository } from '../repository.ts';
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
      const source = { command: 'register' };
      const plan = registerEdits(ledger, {
        by,
        at: console.now,
        source,
        descriptions: listDescriptions(repository.root),
      });
      done(await carryOut(plan, { repository, options, console }, 'gitsm validate, then commit'));
    });

/** Descriptions beside records move with them. */
function listDescriptions(root: string): ReadonlySet<string> {
  const files = ['tickets', 'changes', 'problems'].flatMap((folder) => listFolder(root, folder));
  return new Set(files.filter((path) => path.endsWith('.description.md')));
}
