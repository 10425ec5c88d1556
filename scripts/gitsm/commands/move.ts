import { documentCheck } from '../../../src/adapters/schema/check-document.ts';
import { moveRecord } from '../../../src/app/move-record.ts';
import { untilGiven } from '../ask/ask-missing.ts';
import { carryOut } from '../carry-out.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { readFields, readPast } from '../field-options.ts';
import { fullId } from '../find-entry.ts';
import { BY, identityOf } from '../identity.ts';
import { RECORD_KINDS } from '../record-kinds.ts';
import { tellRefused } from '../refusals.ts';
import { openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type MoveOptions = SharedOptions & {
  readonly by?: string;
  readonly note?: string;
  readonly at?: string;
  readonly dryRun?: boolean;
};

type Move = { readonly id: string; readonly to: string; readonly pairs: readonly string[] };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'move',
      summary:
        'Moves a record to another state, with the fields that the state takes. On a terminal what is missing is asked for; elsewhere it is named.',
      examples: [
        ['gitsm move INC-1000042 in_progress assignee=kim', 'start work'],
        ['gitsm move INC-1000042 on_hold hold_reason=awaiting_caller', 'stop the clock'],
        [
          'gitsm move INC-1000042 resolved resolution.code=fixed resolution.notes="Cache flushed." closing_category=cache',
          'resolve',
        ],
      ],
    },
    console,
  )
    .argument('<id>', 'a record, such as INC-117')
    .argument('<state>', 'the state to move to; gitsm show lists the open ones')
    .argument('[fields...]', 'field=value, as the record names them')
    .option('--note <text>', 'a note for the journal')
    .option('--at <instant>', 'when it happened, if that was earlier; the audit lists it')
    .option(...BY)
    .option('--dry-run', 'print the plan, and change nothing')
    .action(async (id: string, to: string, pairs: readonly string[], options: MoveOptions) => {
      done(await move({ id, to, pairs }, options, console));
    });

async function move({ id, to, pairs }: Move, options: MoveOptions, console: Console) {
  const repository = openRepository(options.directory);
  const ledger = await repository.load();
  const by = await identityOf({ by: options.by, folder: repository.root, console }, ledger.configuration);
  const happenedAt = readPast(options.at, console.now);
  const how = {
    by,
    at: console.now,
    source: { command: 'move' },
    strangers: 'refuse',
    checkDocument: await documentCheck(RECORD_KINDS),
    ...(options.note === undefined ? {} : { note: options.note }),
    ...(happenedAt === undefined ? {} : { happenedAt }),
  } as const;
  const kind = ledger.entries.find(({ record }) => record.id === fullId(ledger, id))?.kind ?? 'incident';
  const outcome = await untilGiven(
    readFields(pairs),
    (fields) => moveRecord(ledger, fullId(ledger, id), to, { ...how, fields }),
    { kind, configuration: ledger.configuration, console, json: options.json },
  );
  if (!outcome.ok) return tellRefused(outcome.refused, options.json === true, console);
  return carryOut(outcome.plan, { repository, options, console }, `gitsm show ${outcome.id}`);
}
