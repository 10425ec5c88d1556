import { linkRecords, linkTwoRecords, unlinkTwoRecords } from '../../../src/app/link-records.ts';
import type { LinkRefusal } from '../../../src/core/links/edit-link.ts';
import { carryOut } from '../carry-out.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { fullId } from '../find-entry.ts';
import { tellRefusal } from '../findings/refusal.ts';
import { tellRefused } from '../refusals.ts';
import { openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type LinkOptions = SharedOptions & { readonly remove?: boolean; readonly since?: string; readonly dryRun?: boolean };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'link',
      summary: 'Links two records on both sides; without arguments writes every missing other side.',
      examples: [
        ['gitsm link INC-1000042 caused_by CHG-1000007', 'written in both records'],
        ['gitsm link --remove INC-1000042 caused_by CHG-1000007', 'taken out of both'],
        ['gitsm link', 'complete what was written on one side by hand'],
        ['gitsm link --since HEAD', 'also remove the other side of what was removed since then'],
      ],
    },
    console,
  )
    .argument('[from]', 'a record')
    .argument('[relation]', 'problem, caused_by, resolved_by, parent, duplicate_of, follow_up_of, related, …')
    .argument('[to]', 'the other record')
    .option('--remove', 'take the link out')
    .option('--since <revision>', 'links removed since then are removed on both sides')
    .option('--dry-run', 'print the plan, and change nothing')
    .action(
      async (from: string | undefined, relation: string | undefined, to: string | undefined, options: LinkOptions) => {
        if (from === undefined) return done(await linkAll(options, console));
        if (relation === undefined || to === undefined) {
          throw new CliError(
            'A link takes two records and a relation.',
            EXIT.usage,
            'gitsm link INC-117 caused_by CHG-57',
          );
        }
        const repository = openRepository(options.directory);
        const ledger = await repository.load();
        const request = { from: fullId(ledger, from), relation, to: fullId(ledger, to) };
        const answer = options.remove === true ? unlinkTwoRecords(ledger, request) : linkTwoRecords(ledger, request);
        if (answer.is === 'refused') {
          const { says, mend } = tellRefusal(answer.refusal);
          throw new CliError(says, isUnknown(answer.refusal) ? EXIT.usage : EXIT.findings, mend);
        }
        done(await carryOut(answer.plan, { repository, options, console }, `gitsm show ${request.from}`));
      },
    );

/** A name that nothing has is a slip of the command line; all else the records refuse. */
function isUnknown({ why }: LinkRefusal): boolean {
  return why === 'no_such_record' || why === 'no_such_relation';
}

async function linkAll(options: LinkOptions, console: Console) {
  const repository = openRepository(options.directory);
  const ledger = await repository.load();
  const before = options.since === undefined ? undefined : await repository.load(options.since);
  const { plan, findings } = linkRecords(ledger, before === undefined ? {} : { before });
  const exit = await carryOut(plan, { repository, options, console }, 'gitsm validate');
  const errors = findings.filter((one) => one.severity === 'error');
  return errors.length === 0 ? exit : tellRefused(errors, false, console);
}
