import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { clocksOfEntry, clocksOfLedger, prepareTiming } from '../../../src/app/measure-clocks.ts';
import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import { counted } from '../../../src/core/finding/phrase.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { Clock } from '../../../src/core/sla/clock.ts';
import { formatInstant, type Instant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { showDuration, showInstant } from '../duration.ts';
import { findEntry } from '../find-entry.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';
import { answerSlaQuestions } from '../sla/answer-batch.ts';
import { type SimulateOptions, simulate } from '../sla/simulate.ts';
import { tellClock } from '../sla/tell-clock.ts';
import { HEADER, showTable } from '../table.ts';

type SlaOptions = SharedOptions &
  SimulateOptions & {
    readonly asOf?: string;
    readonly at?: string;
    readonly atRisk?: boolean;
    readonly breached?: boolean;
    readonly batch?: boolean;
    readonly header?: boolean;
  };

/** From here on a clock that is not breached is at risk (kpis: ≥ 75 %). */
const AT_RISK_PERCENT = 75;

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'sla',
      summary: 'The clocks of a record with their story, or all open clocks, most urgent first.',
      examples: [
        ['gitsm sla INC-1000042', 'every start, pause, resume and stop, with cause and holder'],
        ['gitsm sla --breached', 'open clocks that are over their target'],
        ['gitsm sla --at-risk --as-of now', 'at 75 % or more, not breached'],
        ['gitsm sla simulate --definition new.yaml --since 180d', 'what proposed service levels would have changed'],
        ['gitsm sla --batch < questions.ndjson', 'one {id, record, definitions, calendars, now} a line'],
      ],
    },
    console,
  )
    .argument('[id]', 'a record, such as INC-117; or simulate')
    .option('--at-risk', 'open clocks at 75 % or more that are not breached')
    .option('--breached', 'open clocks that are breached')
    .option(...AS_OF)
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .option('--definition <file>', 'with simulate: the proposed service levels')
    .option('--since <days>', 'with simulate: clocks that began from then on, such as 180d')
    .option(...HEADER)
    .option('--batch', 'answer JSON questions from stdin, one a line')
    .action(async (id: string | undefined, options: SlaOptions) => {
      if (options.batch === true) {
        await answerSlaQuestions(console, options.directory);
        return done(EXIT.fine);
      }
      const ledger = await openRepository(options.directory).load(options.at);
      expectTimed(ledger);
      const now = asOf(options.asOf, ledger, console);
      if (id === 'simulate') {
        await simulate(ledger, now, { options, console });
        return done(EXIT.fine);
      }
      const text =
        id === undefined ? showOpen(ledger, now, { options, console }) : showOne(ledger, now, { id, options });
      console.out(text);
      done(EXIT.fine);
    });

/** Clocks of a configuration that cannot be read would be none, which looks as if all were well. */
function expectTimed({ unreadable }: Ledger): void {
  const path = unreadable.map(({ place }) => place.path).find((one) => TIMES.test(one));
  if (path === undefined) return;
  throw new CliError(`${path} cannot be read, so no clock can be told.`, EXIT.configuration, `gitsm validate ${path}`);
}

const TIMES = /^config\/(?:gitsm\.yaml|sla\.yaml|calendars\/)/;

function showOne(
  ledger: Ledger,
  now: Instant,
  { id, options }: { readonly id: string; readonly options: SlaOptions },
): string {
  const entry = findEntry(ledger, id);
  const { rules } = prepareTiming(ledger.configuration, createZoneLoader());
  const clocks = clocksOfEntry(entry, rules, now);
  if (options.json === true) return `${JSON.stringify({ as_of: formatInstant(now), clocks }, null, 2)}\n`;
  const head = `${entry.record.id} ${encodeTerminalLine(entry.record.title)} · ${entry.record.state} · as of ${showInstant(formatInstant(now))}`;
  if (clocks.length === 0) return `${head}\n\nNo definition of config/sla.yaml applies to it.\n`;
  return `${head}\n\n${clocks.map(tellClock).join('\n\n')}\n`;
}

type Listing = { readonly options: SlaOptions; readonly console: Console };

function showOpen(ledger: Ledger, now: Instant, { options, console }: Listing): string {
  const timing = prepareTiming(ledger.configuration, createZoneLoader());
  const clocks = clocksOfLedger(ledger, timing, now)
    .filter((clock) => (clock.stage === 'in_progress' || clock.stage === 'paused') && isWanted(clock, options))
    .sort(byUrgency);
  if (options.json === true) return `${JSON.stringify({ as_of: formatInstant(now), clocks }, null, 2)}\n`;
  console.err(`${counted(clocks.length, 'open clock')} as of ${showInstant(formatInstant(now))}\n`);
  const rows = clocks.map((clock) => [
    clock.record,
    clock.priority ?? '–',
    clock.definition,
    `${clock.percent_used} %${clock.breached ? ' breached' : ''}${clock.stage === 'paused' ? ' paused' : ''}`,
    showDuration(clock.remaining_seconds),
    clock.due_at === null ? 'never' : showInstant(clock.due_at),
  ]);
  return showTable({ head: ['RECORD', 'PRI', 'CLOCK', 'USED', 'LEFT', 'DUE'], rows }, console, options.header);
}

function isWanted(clock: Clock, { atRisk, breached }: SlaOptions): boolean {
  if (atRisk !== true && breached !== true) return true;
  if (breached === true && clock.breached) return true;
  return atRisk === true && !clock.breached && clock.percent_used >= AT_RISK_PERCENT;
}

/** Breached ones first, the longest overdue at the top; then by due time. */
function byUrgency(a: Clock, b: Clock): number {
  if (a.breached !== b.breached) return a.breached ? -1 : 1;
  const [dueA, dueB] = [a.due_at ?? '9999', b.due_at ?? '9999'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
