import { documentCheck } from '../../../src/adapters/schema/check-document.ts';
import { type CreateOptions, createRecord } from '../../../src/app/create-record.ts';
import { type Raised, raiseProblem } from '../../../src/app/problem/raise-problem.ts';
import type { FieldInput } from '../../../src/core/journal/field-input.ts';
import type { Outcome } from '../../../src/core/journal/outcome.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { RecordKind } from '../../../src/core/record/record.ts';
import { untilGiven } from '../ask/ask-missing.ts';
import { askWindow } from '../ask/ask-window.ts';
import { carryOut } from '../carry-out.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { readFields } from '../field-options.ts';
import { fullId } from '../find-entry.ts';
import { BY, identityOf } from '../identity.ts';
import { RECORD_KINDS } from '../record-kinds.ts';
import { tellRefused } from '../refusals.ts';
import { openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type NewOptions = SharedOptions & {
  readonly by?: string;
  readonly draft?: boolean;
  readonly from?: readonly string[];
  readonly dryRun?: boolean;
};

const KINDS: readonly RecordKind[] = RECORD_KINDS;

const RAISE = 'gitsm validate, then raise it by a pull request; without a forge, gitsm register gives it its id';

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'new',
      summary: 'Writes a new record. Team, assignee and priority follow from service, category, impact and urgency.',
      examples: [
        ['gitsm new incident title="Till 3 is frozen" service=store-checkout impact=high urgency=high', 'an incident'],
        ['gitsm new request catalogue_item=access title="Access to payroll" service=payroll', 'a request'],
        [
          'gitsm new change title="Rotate certificates" service=web-shop type=normal …',
          'a draft, to be raised by a pull request',
        ],
        ['gitsm new problem --from INC-1000098 INC-1000112', 'a problem with what these incidents say, linked to them'],
      ],
    },
    console,
  )
    .argument('<kind>', KINDS.join(', '))
    .argument('[fields...]', 'field=value, as the record names them; on a terminal what is missing is asked for')
    .option('--draft', 'a problem as a draft, to be raised by a pull request')
    .option('--from <incidents...>', 'a problem: raised from these incidents, and linked to them')
    .option(...BY)
    .option('--dry-run', 'print the plan, and change nothing')
    .action(async (asked: string, pairs: readonly string[], options: NewOptions) => {
      const kind = KINDS.find((one) => one === asked);
      if (kind === undefined)
        throw new CliError(`${JSON.stringify(asked)} is no kind of record.`, EXIT.usage, KINDS.join(', '));
      done(await make({ kind, pairs }, options, console));
    });

type New = { readonly kind: RecordKind; readonly pairs: readonly string[] };

async function make({ kind, pairs }: New, options: NewOptions, console: Console): Promise<ExitCode> {
  const repository = openRepository(options.directory);
  const ledger = await repository.load();
  const by = await identityOf({ by: options.by, folder: repository.root, console }, ledger.configuration);
  const how = {
    by,
    at: console.now,
    source: { command: 'new' },
    checkDocument: await documentCheck([...RECORD_KINDS, 'change-draft', 'problem-draft']),
    ...(options.draft === true ? { draft: true } : {}),
  } as const;
  const attempt = (fields: FieldInput) => expectRaised(raise(kind, { ledger, from: options.from, fields }, how));
  const outcome = await untilGiven(readFields(pairs), attempt, {
    kind,
    configuration: ledger.configuration,
    console,
    json: options.json,
    together: {
      has: (field) => field.startsWith('window.'),
      ask: (known) => askWindow(known, { ledger, console, attempt }),
    },
  });
  if (!outcome.ok) return tellRefused(outcome.refused, options.json === true, console);
  const isDraft = outcome.id === outcome.path;
  return carryOut(outcome.plan, { repository, options, console }, isDraft ? RAISE : `gitsm show ${outcome.id}`);
}

type Asked = { readonly ledger: Ledger; readonly from: readonly string[] | undefined; readonly fields: FieldInput };

function raise(kind: RecordKind, { ledger, from, fields }: Asked, create: CreateOptions): Raised {
  if (from === undefined) return createRecord(kind, fields, ledger, create);
  if (kind !== 'problem') {
    throw new CliError('Only a problem is raised from incidents.', EXIT.usage, 'gitsm new problem --from INC-117');
  }
  return raiseProblem(
    ledger,
    from.map((id) => fullId(ledger, id)),
    fields,
    create,
  );
}

function expectRaised(raised: Raised): Outcome {
  if (raised.ok || !('why' in raised)) return raised;
  if (raised.why === 'no_incident') {
    throw new CliError(`There is no incident ${raised.id}.`, EXIT.findings, 'gitsm list incident');
  }
  throw new CliError(
    `${raised.id} belongs to ${raised.problem} already.`,
    EXIT.findings,
    `gitsm link --remove ${raised.id} problem ${raised.problem}`,
  );
}
