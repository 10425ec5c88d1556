import { documentCheck } from '../../../src/adapters/schema/check-document.ts';
import { setFields } from '../../../src/app/set-fields.ts';
import { carryOut } from '../carry-out.ts';
import type { BuildCommand } from '../commands.ts';
import { readFields, readPast } from '../field-options.ts';
import { fullId } from '../find-entry.ts';
import { BY, identityOf, warnOfStranger } from '../identity.ts';
import { RECORD_KINDS } from '../record-kinds.ts';
import { tellRefused } from '../refusals.ts';
import { openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type SetOptions = SharedOptions & {
  readonly by?: string;
  readonly note?: string;
  readonly at?: string;
  readonly dryRun?: boolean;
};

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'set',
      summary: 'Sets fields of a record. What clocks and reports read is journalled; the priority follows by itself.',
      examples: [
        ['gitsm set INC-1000042 urgency=high', 'the priority follows'],
        ['gitsm set INC-1000042 team=network assignee=', 'hand over; an empty value removes'],
      ],
    },
    console,
  )
    .argument('<id>', 'a record, such as INC-117')
    .argument('<fields...>', 'field=value, as the record names them')
    .option('--note <text>', 'a note for the journal')
    .option('--at <instant>', 'when it happened, if that was earlier; the audit lists it')
    .option(...BY)
    .option('--dry-run', 'print the plan, and change nothing')
    .action(async (id: string, pairs: readonly string[], options: SetOptions) => {
      const repository = openRepository(options.directory);
      const ledger = await repository.load();
      const by = await identityOf({ by: options.by, folder: repository.root, console }, ledger.configuration);
      warnOfStranger(by, ledger.configuration, console);
      const happenedAt = readPast(options.at, console.now);
      const outcome = setFields(ledger, fullId(ledger, id), readFields(pairs), {
        by,
        at: console.now,
        source: { command: 'set' },
        checkDocument: await documentCheck(RECORD_KINDS),
        ...(options.note === undefined ? {} : { note: options.note }),
        ...(happenedAt === undefined ? {} : { happenedAt }),
      });
      if (!outcome.ok) return done(tellRefused(outcome.refused, options.json === true, console));
      done(await carryOut(outcome.plan, { repository, options, console }, `gitsm show ${outcome.id}`));
    });
