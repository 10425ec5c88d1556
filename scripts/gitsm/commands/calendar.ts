import { readFileSync } from 'node:fs';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { readYaml } from '../../../src/adapters/yaml/read-yaml.ts';
import { type CalendarAnswer, createCalendarAnswerer } from '../../../src/app/answer-calendar-questions.ts';
import { says } from '../../../src/core/finding/make-finding.ts';
import { answerLines } from '../answer-lines.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { showDuration, showInstant } from '../duration.ts';
import { tryRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type CalendarOptions = SharedOptions & {
  readonly calendar?: string;
  readonly from?: string;
  readonly to?: string;
  readonly for?: string;
  readonly batch?: boolean;
};

const OPERATIONS = ['elapsed', 'due', 'open', 'next_open', 'next_close'];

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'calendar',
      summary:
        'Asks a calendar: how much open time passes, until when, whether it is open, when it opens or closes next.',
      examples: [
        [
          'gitsm calendar elapsed --calendar office-berlin --from 2026-11-20T15:00:00Z --to 2026-11-23T09:00:00Z',
          'open seconds between',
        ],
        [
          'gitsm calendar due --calendar office-berlin --from 2026-11-20T15:00:00Z --for 4h',
          'when 4 open hours are used up',
        ],
        [
          'gitsm calendar next_open --calendar ./night-shift.yaml --from 2026-11-22T00:00:00Z',
          'a file instead of an id',
        ],
        ['gitsm calendar --batch < questions.ndjson', 'one {id, op, calendar, from, to | for} a line'],
      ],
    },
    console,
  )
    .argument('[operation]', OPERATIONS.join(', '))
    .option('--calendar <id or file>', 'a calendar of config/calendars, or a YAML file')
    .option('--from <instant>', 'RFC 3339, any offset')
    .option('--to <instant>', 'for elapsed')
    .option('--for <duration>', 'for due: seconds, or such as 90m, 4h, 2h30m')
    .option('--batch', 'answer JSON questions from stdin, one a line')
    .action(async (operation: string | undefined, options: CalendarOptions) => {
      const answer = await answerer(options.directory);
      if (options.batch === true) {
        // The answer is plain data of the same shapes as JSON.
        await answerLines(console, (question) => answer(question) as never);
        return done(EXIT.fine);
      }
      const told = answer(toQuestion(operation, options));
      if ('error' in told) throw new CliError(`${told.error}.`, EXIT.usage, 'gitsm calendar --help');
      console.out(options.json === true ? `${JSON.stringify(told)}\n` : `${inWords(told)}\n`);
      done(EXIT.fine);
    });

/** Questions that bring their calendar need no repository; those that name one are answered from it. */
async function answerer(directory: string): Promise<(question: unknown) => CalendarAnswer> {
  const ledger = await tryRepository(directory)?.loadConfiguration();
  return createCalendarAnswerer({
    loadZone: createZoneLoader(),
    calendarById: (id) => ledger?.calendars.get(id)?.value,
  });
}

function toQuestion(operation: string | undefined, options: CalendarOptions): object {
  if (operation === undefined || !OPERATIONS.includes(operation)) {
    throw new CliError(`The operation is one of ${OPERATIONS.join(', ')}.`, EXIT.usage, 'gitsm calendar --help');
  }
  const { calendar, from, to } = options;
  if (calendar === undefined || from === undefined)
    throw new CliError('--calendar and --from are needed.', EXIT.usage, 'gitsm calendar --help');
  const isFile = /\.ya?ml$/.test(calendar);
  return {
    op: operation,
    calendar: isFile ? readCalendarFile(calendar) : calendar,
    from,
    ...(to === undefined ? {} : { to }),
    ...(options.for === undefined ? {} : { for: toSeconds(options.for) }),
  };
}

function readCalendarFile(path: string): unknown {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CliError(`Cannot read ${path}.`, EXIT.usage, 'Check the path.');
  }
  const read = readYaml(bytes, path, CONFIG_LIMITS);
  if (read.ok) return read.value;
  throw new CliError(`${path} cannot be read: ${read.findings.map(says).join(' ')}`, EXIT.findings);
}

const DURATION = /^(?:(\d+)h)?(?:(\d+)m(?:in)?)?(?:(\d+)s)?$/;

function toSeconds(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  const parts = DURATION.exec(text.replaceAll(' ', ''));
  if (parts === null || text === '')
    throw new CliError(`${JSON.stringify(text)} is no duration.`, EXIT.usage, 'Such as 3600, 90m, 4h or 2h30m.');
  const [hours, minutes, seconds] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

function inWords(answer: Exclude<CalendarAnswer, { readonly error: string }>): string {
  if ('seconds' in answer) return `${answer.seconds} s (${showDuration(answer.seconds)})`;
  if ('open' in answer) return answer.open ? 'open' : 'closed';
  return 'at' in answer ? showInstant(answer.at) : '';
}
