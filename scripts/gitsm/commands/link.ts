import { linkRecords, linkTwoRecords, unlinkTwoRecords } from '../../../src/app/link-records.ts';
import { extend, startWork } from '../../../src/core/conversation/work.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { LinkRefusal } from '../../../src/core/links/edit-link.ts';
import type { FilePlan } from '../../../src/core/plan/plan.ts';
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
        ['gitsm link PRB-1000141 incidents INC-1000142 INC-1000150', 'several at once, all of them or none'],
        ['gitsm link', 'complete what was written on one side by hand'],
        ['gitsm link --since HEAD', 'also remove the other side of what was removed since then'],
      ],
    },
    console,
  )
    .argument('[from]', 'a record')
    .argument('[relation]', 'problem, caused_by, resolved_by, parent, duplicate_of, follow_up_of, related, …')
    .argument('[to...]', 'the other record, or several')
    .option('--remove', 'take the link out')
    .option('--since <revision>', 'links removed since then are removed on both sides')
    .option('--dry-run', 'print the plan, and change nothing')
    .action(
      async (from: string | undefined, relation: string | undefined, to: readonly string[], options: LinkOptions) => {
        if (from === undefined) return done(await linkAll(options, console));
        if (relation === undefined || to.length === 0) {
          throw new CliError(
            'A link takes two records and a relation.',
            EXIT.usage,
            'gitsm link INC-117 caused_by CHG-57',
          );
        }
        const repository = openRepository(options.directory);
        const ledger = await repository.load();
        const id = fullId(ledger, from);
        const plan = planAll(ledger, { id, relation, to: to.map((each) => fullId(ledger, each)) }, options);
        done(await carryOut(plan, { repository, options, console }, `gitsm show ${id}`));
      },
    );

type Asked = { readonly id: string; readonly relation: string; readonly to: readonly string[] };

/** One link after the other; one that is refused refuses all. */
function planAll(ledger: Ledger, { id, relation, to }: Asked, { remove }: LinkOptions): FilePlan {
  let work = startWork(ledger);
  for (const other of to) {
    const request = { from: id, relation, to: other };
    const answer = remove === true ? unlinkTwoRecords(work.ledger, request) : linkTwoRecords(work.ledger, request);
    if (answer.is === 'refused') {
      const { says, mend } = tellRefusal(answer.refusal);
      throw new CliError(says, isUnknown(answer.refusal) ? EXIT.usage : EXIT.findings, mend);
    }
    work = extend(work, answer.plan);
  }
  return work.plan;
}

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
