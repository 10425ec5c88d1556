import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import { nearest } from '../../../src/core/finding/nearest.ts';
import { counted } from '../../../src/core/finding/phrase.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { statesOf } from '../../../src/core/lifecycle/lifecycle-of.ts';
import type { RecordKind } from '../../../src/core/record/record.ts';
import { formatInstant, type Instant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { showDuration } from '../duration.ts';
import { listRecords, type Row, type Wanted } from '../list/list-records.ts';
import { RECORD_KINDS } from '../record-kinds.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';
import { HEADER, showTable } from '../table.ts';

type ListOptions = SharedOptions &
  Omit<Wanted, 'kind'> & {
    readonly limit: string;
    readonly header?: boolean;
    readonly asOf?: string;
    readonly at?: string;
  };

const KINDS: readonly RecordKind[] = ['incident', 'request', 'change', 'problem'];

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'list',
      summary: 'Lists records that are not final, most urgent first.',
      examples: [
        ['gitsm list', 'everything open, by what is due next'],
        ['gitsm list incident --priority P1,P2', 'open incidents of these priorities'],
        ['gitsm list --mine kim', "the person's and their teams' inbox"],
        ['gitsm list --all --json', 'every record for a program'],
      ],
    },
    console,
  )
    .argument('[kind]', 'incident, request, change or problem')
    .option('--state <states>', 'only these states, separated by commas', commas)
    .option('--priority <priorities>', 'only these priorities, separated by commas', commas)
    .option('--service <service>', 'only of this service')
    .option('--team <team>', 'only of this team')
    .option('--assignee <login>', 'only of this person')
    .option('--mine <login>', 'held by the person, or by nobody in one of their teams')
    .option('--all', 'also what is final')
    .option('--limit <n>', 'at most so many on a terminal', '50')
    .option(...HEADER)
    .option(...AS_OF)
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .action(async (kind: string | undefined, options: ListOptions) => {
      const ledger = await openRepository(options.directory).load(options.at);
      const now = asOf(options.asOf, ledger, console);
      expectKnown(ledger, options);
      const rows = listRecords(ledger, { ...options, kind: toKind(kind) }, now);
      console.out(options.json === true ? toJson(rows, now) : toText(rows, { ...options, console }));
      done(EXIT.fine);
    });

/** A name that nothing has would look like an empty inbox. */
function expectKnown({ configuration, entries }: Ledger, options: ListOptions): void {
  const teams = configuration.teams?.value;
  const logins = [
    ...(teams?.people.map(({ login }) => login) ?? []),
    ...entries.flatMap(({ record }) => record.assignee ?? []),
  ];
  const filters: readonly (readonly [string, readonly string[], Iterable<string>])[] = [
    ['state', options.state ?? [], RECORD_KINDS.flatMap((kind) => statesOf(kind))],
    ['priority', options.priority ?? [], ['P1', 'P2', 'P3', 'P4', 'P5']],
    ['service', options.service === undefined ? [] : [options.service], configuration.services.keys()],
    ['team', options.team === undefined ? [] : [options.team], teams?.teams.map(({ id }) => id) ?? []],
    ['person', [options.assignee, options.mine].filter((login) => login !== undefined), logins],
  ];
  for (const [what, asked, known] of filters) {
    const names = new Set(known);
    const wrong = asked.find((name) => !names.has(name));
    if (wrong === undefined) continue;
    const near = nearest(wrong, names);
    const guess = near === undefined ? '' : ` Did you mean "${near}"?`;
    throw new CliError(`There is no ${what} ${JSON.stringify(wrong)}.${guess}`, EXIT.usage, 'gitsm list --help');
  }
}

function commas(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim());
}

function toKind(text: string | undefined): RecordKind | undefined {
  if (text === undefined) return undefined;
  const kind = KINDS.find((one) => one === text || `${one}s` === text);
  if (kind === undefined)
    throw new CliError(`${JSON.stringify(text)} is no kind of record.`, EXIT.usage, KINDS.join(', '));
  return kind;
}

function toJson(rows: readonly Row[], now: Instant): string {
  const records = rows.map(({ entry, clock, reassignments, reopenings, resolvedAt }) => {
    const { id, title, state, opened_at, service, team } = entry.record;
    const facts = { id, kind: entry.kind, title, state, opened_at, service, team, path: entry.path };
    const people = { priority: entry.record.priority ?? null, assignee: entry.record.assignee ?? null };
    return {
      ...facts,
      ...people,
      reassignments,
      reopenings,
      resolved_at: resolvedAt ?? null,
      source: entry.record.source ?? null,
      clock: clock ?? null,
    };
  });
  return `${JSON.stringify({ as_of: formatInstant(now), count: records.length, records }, null, 2)}\n`;
}

function toText(rows: readonly Row[], { console, limit, header }: ListOptions & { readonly console: Console }): string {
  const asked = Number(limit);
  if (!Number.isInteger(asked) || asked < 1) throw new CliError('--limit takes a whole number.', EXIT.usage);
  const shown = console.isTerminal ? rows.slice(0, asked) : rows;
  console.err(
    `${shown.length === rows.length ? counted(rows.length, 'record') : `${shown.length} of ${counted(rows.length, 'record')}; --limit shows more`}\n`,
  );
  const cells = shown.map(({ entry: { record }, clock }) => [
    record.id,
    record.priority ?? '–',
    record.state,
    clock === undefined ? '–' : `${clock.target} ${clock.percent_used} %${clock.stage === 'paused' ? ' paused' : ''}`,
    clock === undefined ? '–' : showDuration(clock.remaining_seconds),
    record.assignee ?? '–',
    record.service,
    encodeTerminalLine(record.title),
  ]);
  return showTable(
    { head: ['ID', 'PRI', 'STATE', 'CLOCK', 'LEFT', 'ASSIGNEE', 'SERVICE', 'TITLE'], rows: cells },
    console,
    header,
  );
}
