import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { runCommand } from '../../scripts/gitsm/run-command.ts';
import type { AskPerson } from '../../src/adapters/prompts/ask-person.ts';

/** What the built command line answered. */
export type Answer = { readonly exit: number | null; readonly stdout: string; readonly stderr: string };

export type Setting = {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Answers of a person at the terminal, by the beginning of the question. */
  readonly answers?: Readonly<Record<string, string>>;
};

export const GITSM = fileURLToPath(new URL('../../actions/dist/gitsm.js', import.meta.url));

/** Another Node than the one at hand, where the continuous integration asks for it. */
export const NODE = process.env.GITSM_SCENARIO_NODE ?? process.execPath;

/** Runs the bundle as a process, with nothing of this machine's configuration but the path. */
export function runGitsm(args: readonly string[], { cwd, input, env }: Setting): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [GITSM, ...args], { cwd, env: plainEnvironment(env) });
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, stdout: stdout(), stderr: stderr() }));
    // A command that does not read its input may be gone before it is written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/**
 * The same bundle without a start of Node for each question, which is most of what a small command costs. Whatever
 * lies outside commands (the help of all of them, streams, signals, the exit code as the shell sees it) is for
 * `runGitsm`; so is every question where another Node is asked for.
 */
export async function callGitsm(args: readonly string[], setting: Setting): Promise<Answer> {
  // A process has no person at its terminal.
  const isAnswered = setting.answers !== undefined;
  if (!isAnswered && (process.env.GITSM_SCENARIO_NODE !== undefined || /^(?:help|-.*|)$/.test(args[0] ?? ''))) {
    return runGitsm(args, setting);
  }
  Object.assign(process.env, plainEnvironment());
  const [out, err]: [string[], string[]] = [[], []];
  const run = await bundled();
  const here = process.cwd();
  process.chdir(setting.cwd);
  const exit = await run(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isTerminal: false,
    color: false,
    columns: 100,
    cwd: setting.cwd,
    env: plainEnvironment(setting.env),
    now: Math.floor(Date.now() / 1000) as never,
    ...(setting.answers === undefined ? {} : { ask: asker(setting.answers) }),
    lines: () => createInterface({ input: Readable.from([setting.input ?? '']) }),
  }).finally(() => process.chdir(here));
  return { exit, stdout: out.join(''), stderr: err.join('') };
}

/** Answers as told; by `first` the first choice; whoever is asked something else gives up. */
function asker(answers: Readonly<Record<string, string>>): AskPerson {
  return async ({ message, choices }) => {
    const answer = Object.entries(answers).find(([begin]) => message.startsWith(begin))?.[1];
    if (answer === 'first') return choices?.[0]?.value;
    if (answer !== undefined && choices?.some(({ value }) => value === answer) === false) return undefined;
    return answer;
  };
}

/** The part of the bundle that runs one command; its name carries a digest. */
async function bundled(): Promise<typeof runCommand> {
  const folder = new URL('../../actions/dist/chunks/', import.meta.url);
  const name = readdirSync(folder).find((file) => /^run-command-[\w-]+\.js$/.test(file));
  if (name === undefined) throw new Error('the bundle has no run-command: npm run build');
  const part: { readonly runCommand: typeof runCommand } = await import(fileURLToPath(new URL(name, folder)));
  return part.runCommand;
}

export function plainEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    TZ: 'Asia/Kathmandu',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    ...more,
  };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString('utf8');
}
