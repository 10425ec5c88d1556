import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { encodeTerminal, encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import type { Answer } from '../../../src/core/intake/parse/answer.ts';
import { type ParsedBody, parseBody } from '../../../src/core/intake/parse/parse-body.ts';
import { answerLines } from '../answer-lines.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { answerBody, toJson } from '../intake/answer-bodies.ts';
import { readForm } from '../intake/read-form.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type IntakeOptions = SharedOptions & { readonly form?: string; readonly body?: string; readonly batch?: boolean };

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'intake',
      summary: 'Shows what is read from an issue that was filed with a form.',
      examples: [
        [
          'gitsm intake parse --form .github/ISSUE_TEMPLATE/incident.yml --body issue.md',
          'what is read, what is wrong',
        ],
        ['gitsm intake parse --batch < bodies.ndjson', 'one {id, form, body} a line; the form as data or as YAML text'],
      ],
    },
    console,
  )
    .argument('<operation>', 'parse')
    .option('--form <file>', 'the issue form')
    .option('--body <file>', 'the text of the issue, - for stdin')
    .option('--batch', 'answer JSON questions from stdin, one a line')
    .action(async (operation: string, options: IntakeOptions) => {
      if (operation !== 'parse')
        throw new CliError(`There is no operation ${JSON.stringify(operation)}.`, EXIT.usage, 'gitsm intake parse');
      if (options.batch === true) {
        await answerLines(console, answerBody);
        return done(EXIT.fine);
      }
      done(await parseOne(options, console));
    });

async function parseOne({ form, body, json }: IntakeOptions, console: Console) {
  if (form === undefined || body === undefined)
    throw new CliError('--form and --body are needed, or --batch.', EXIT.usage, 'gitsm intake --help');
  const read = readForm(readText(form, console));
  if (!read.ok) throw new CliError(`${form}: ${read.reason}`, EXIT.usage);
  const text = body === '-' ? await readInput(console) : readText(body, console);
  const parsed = parseBody(text, read.form, body);
  const { fields, findings } = parsed;
  console.out(
    json === true ? `${JSON.stringify({ fields, findings: findings.map(toJson) }, null, 2)}\n` : `${inWords(parsed)}\n`,
  );
  return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.fine;
}

function readText(path: string, { cwd }: Console): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch {
    throw new CliError(`${path} cannot be read.`, EXIT.usage);
  }
}

async function readInput(console: Console): Promise<string> {
  const lines: string[] = [];
  for await (const line of console.lines()) lines.push(line);
  return lines.join('\n');
}

function inWords({ fields, findings }: ParsedBody): string {
  const answers = Object.entries(fields).map(([id, answer]) => `${id}: ${show(answer)}`);
  const told = findings.map(
    (found) =>
      `${found.severity} ${found.code} ${found.place.pointer}\n  ${encodeTerminalLine(says(found))}\n  Mend: ${encodeTerminalLine(mend(found))}`,
  );
  return [...answers, ...(told.length === 0 ? ['Nothing is wrong.'] : told)].join('\n');
}

function show(answer: Answer): string {
  if (answer === null) return '(not answered)';
  if (typeof answer !== 'string') return answer.length === 0 ? '(none)' : encodeTerminalLine(answer.join(' | '));
  return answer.includes('\n')
    ? `\n    ${encodeTerminal(answer).replaceAll('\n', '\n    ')}`
    : encodeTerminalLine(answer);
}
