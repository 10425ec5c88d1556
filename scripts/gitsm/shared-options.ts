import { Command, Option } from 'commander';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { type Instant, parseInstant } from '../../src/core/time/instant.ts';
import { CliError } from './cli-error.ts';
import type { Console } from './console.ts';

/** Options that every command takes. */
export type SharedOptions = { readonly directory: string; readonly json?: boolean };

type CommandText = {
  readonly name: string;
  readonly summary: string;
  /** Lines of the form `gitsm … <what it does>`; help shows them first. */
  readonly examples: readonly (readonly [line: string, what: string])[];
};

/** A command with its examples at the top of its help, and the options that all have. */
export function newCommand({ name, summary, examples }: CommandText, console: Console): Command {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, what]) => `  ${line.padEnd(width)}   ${what}`);
  return new Command(name)
    .description(summary)
    .addHelpText('beforeAll', `Examples\n${lines.join('\n')}\n`)
    .addOption(new Option('-C, --directory <dir>', 'the repository of records').default(console.cwd, 'here'))
    .option('--json', 'machine-readable output');
}

/**
 * The instant at which clocks and reports are evaluated: what was asked for; else the `as_of` of a sample, so that
 * it does not rot; else now.
 */
export function asOf(asked: string | undefined, ledger: Ledger, console: Console): Instant {
  if (asked === 'now') return console.now;
  if (asked !== undefined) return parseAsOf(asked);
  const set = ledger.configuration.organisation?.value.as_of;
  return (set === undefined ? undefined : parseInstant(set)) ?? console.now;
}

function parseAsOf(text: string): Instant {
  const instant = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
  if (instant !== undefined) return instant;
  throw new CliError(`--as-of takes an instant or "now", not "${text}".`, 2, '--as-of 2026-11-22T15:40:00Z');
}

export const AS_OF = ['--as-of <instant>', 'evaluate at this instant (RFC 3339), or "now"'] as const;
