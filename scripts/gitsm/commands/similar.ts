import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { isCase, matterOfIncident, occurrenceOf } from '../../../src/core/similarity/matter.ts';
import { findRecurrences, type Recurrence } from '../../../src/core/similarity/recurrences.ts';
import {
  type Likeness,
  prepareSuggestions,
  type Question,
  type Suggestions,
} from '../../../src/core/similarity/suggestions.ts';
import { similarityThresholds } from '../../../src/core/similarity/thresholds.ts';
import { formatInstant, type Instant, toInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import { findEntry } from '../find-entry.ts';
import { openRepository } from '../repository.ts';
import { AS_OF, asOf, newCommand, type SharedOptions } from '../shared-options.ts';

type SimilarOptions = SharedOptions & {
  readonly asOf?: string;
  readonly service?: string;
  readonly category?: string;
  readonly recurring?: boolean;
  readonly all?: boolean;
};

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'similar',
      summary: 'What is like an incident or a text, known errors first; or what keeps coming back.',
      examples: [
        ['gitsm similar INC-1000142', 'known errors and incidents like this one, with the words that they share'],
        ['gitsm similar "scanner loses wireless" --service warehouse-management', 'the same for a text'],
        ['gitsm similar --recurring', 'incidents of late that look like one problem'],
        ['gitsm similar --recurring --all', 'the same over the whole history'],
      ],
    },
    console,
  )
    .argument('[what...]', 'a record, such as INC-117, or a text')
    .option('--service <id>', 'the service that a text is about')
    .option('--category <id>', 'the category that a text is about')
    .option('--recurring', 'what keeps coming back')
    .option('--all', 'with --recurring: ever, instead of within the window of config/gitsm.yaml')
    .option(...AS_OF)
    .action(async (what: readonly string[], options: SimilarOptions) => {
      const ledger = await openRepository(options.directory).load();
      const now = asOf(options.asOf, ledger, console);
      const answer = options.recurring === true ? recurring(ledger, now, options) : likeIt(what, ledger, now, options);
      console.out(options.json === true ? `${JSON.stringify(answer.value, null, 2)}\n` : answer.text);
      done(EXIT.fine);
    });

type Answer = { readonly value: unknown; readonly text: string };

function likeIt(what: readonly string[], ledger: Ledger, now: Instant, options: SimilarOptions): Answer {
  if (what.length === 0) {
    throw new CliError('Say what it is to be like.', EXIT.usage, 'gitsm similar INC-117, or gitsm similar "a text"');
  }
  const found = prepareSuggestions(ledger, now)(questionOf(what.join(' '), ledger, options));
  return { value: toJson(found), text: tell(found) };
}

function questionOf(what: string, ledger: Ledger, { service, category }: SimilarOptions): Question {
  if (!/^(?:#|INC-|REQ-|CHG-|PRB-)\d+$/i.test(what)) {
    return {
      text: what,
      ...(service === undefined ? {} : { service }),
      ...(category === undefined ? {} : { category }),
    };
  }
  const entry = findEntry(ledger, what);
  if (entry.kind === 'incident') {
    const { id, text, service: own, category: kind } = matterOfIncident(entry.record);
    return { id, text, service: own, ...(kind === undefined ? {} : { category: kind }) };
  }
  const { id, title, description = '', service: own } = entry.record;
  return { id, text: `${title}\n${description}`, service: own };
}

function toJson({ knownErrors, incidents }: Suggestions): object {
  return {
    known_errors: knownErrors.map(({ entry: { record }, likeness, via }) => ({
      ...{ id: record.id, title: record.title, workaround: record.known_error?.workaround ?? null },
      ...{ via: via ?? null, ...likenessJson(likeness) },
    })),
    incidents: incidents.map(({ entry: { record }, likeness }) => ({
      ...{ id: record.id, title: record.title, state: record.state, problem: record.links?.problem ?? null },
      ...likenessJson(likeness),
    })),
  };
}

function likenessJson({ closeness, words, isSameService, isSameCategory }: Likeness): object {
  return { closeness: round(closeness), words, same_service: isSameService, same_category: isSameCategory };
}

function tell({ knownErrors, incidents }: Suggestions): string {
  const errors = knownErrors.flatMap(({ entry: { record }, likeness, via }) => [
    `${record.id} ${encodeTerminalLine(record.title)}`,
    ...(record.known_error?.workaround === undefined
      ? []
      : [`  workaround: ${encodeTerminalLine(record.known_error.workaround)}`]),
    `  ${via === undefined ? '' : `through ${via}: `}${because(likeness)}`,
  ]);
  const others = incidents.flatMap(({ entry: { record }, likeness }) => [
    `${record.id} ${encodeTerminalLine(record.title)} (${record.state})`,
    `  ${because(likeness)}`,
  ]);
  if (errors.length + others.length === 0) return 'Nothing is like it.\n';
  return [...section('Known errors', errors), ...section('Incidents', others)].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`];
}

function because({ closeness, words, isSameService, isSameCategory }: Likeness): string {
  const same = [...(isSameService ? ['same service'] : []), ...(isSameCategory ? ['same category'] : [])];
  return [`${Math.round(closeness * 100)} % alike`, ...same, `words: ${words.join(', ')}`].join('; ');
}

const DAY = 86_400;

function recurring(ledger: Ledger, now: Instant, { all }: SimilarOptions): Answer {
  const thresholds = similarityThresholds(ledger.configuration.organisation?.value);
  const since = all === true ? undefined : toInstant(now - thresholds.windowDays * DAY);
  const known = ledger.entries.flatMap((entry) => {
    const one = entry.kind === 'incident' && isCase(entry.record) ? occurrenceOf(entry.record) : undefined;
    return one === undefined || one.opened > now ? [] : [one];
  });
  const recent = since === undefined ? known : known.filter(({ opened }) => opened > since);
  const found = findRecurrences(recent, thresholds, known);
  const text = found.length === 0 ? 'Nothing keeps coming back.\n' : found.map(tellRecurrence).join('\n');
  return { value: { recurrences: found.map(recurrenceJson) }, text };
}

function recurrenceJson({ service, category, ids, first, last, by, words }: Recurrence): object {
  const opened = { first_opened_at: formatInstant(first.opened), last_opened_at: formatInstant(last.opened) };
  return { service, category: category ?? null, by, words, ...opened, incidents: ids };
}

function tellRecurrence({ service, category, ids, first, last, by, words }: Recurrence): string {
  const days = `${formatInstant(first.opened).slice(0, 10)} to ${formatInstant(last.opened).slice(0, 10)}`;
  const why = by === 'text' ? `words: ${words.join(', ')}` : `the category alone`;
  return [
    `${ids.length} incidents of ${service}${category === undefined ? '' : `, ${category}`}, ${days}; ${why}`,
    `  ${ids.slice(0, 12).join(' ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`,
    '',
  ].join('\n');
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
