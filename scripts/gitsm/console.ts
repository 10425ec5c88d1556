import { createInterface } from 'node:readline';
import type { AskPerson, Question } from '../../src/adapters/prompts/ask-person.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { toInstant } from '../../src/core/time/instant.ts';

/** What a command may touch of the process: data to stdout, everything else to stderr. */
export type Console = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly color: boolean;
  readonly columns: number;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, read once a run. */
  readonly now: Instant;
  readonly lines: () => AsyncIterable<string>;
  /** Absent where nobody can answer: a pipe, a build. */
  readonly ask?: AskPerson;
};

export function processConsole(): Console {
  const isTerminal = process.stdout.isTTY === true;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal,
    color: wantsColor(process.env, isTerminal),
    columns: process.stdout.columns ?? 100,
    cwd: process.cwd(),
    env: process.env,
    now: toInstant(Math.floor(Date.now() / 1000)),
    ...(isTerminal && process.stdin.isTTY === true ? { ask: askHere } : {}),
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  };
}

/** Loaded only when there is something to ask. */
async function askHere(question: Question): Promise<string | undefined> {
  const { askOn } = await import('../../src/adapters/prompts/ask-person.ts');
  return askOn({ input: process.stdin, output: process.stderr })(question);
}

/** https://no-color.org: any value but the empty one switches colour off; CLICOLOR_FORCE switches it on. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.CLICOLOR_FORCE !== undefined && env.CLICOLOR_FORCE !== '0') return true;
  return isTerminal && env.TERM !== 'dumb';
}
