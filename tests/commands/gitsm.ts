import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the built command line answered. */
export type Answer = { readonly exit: number | null; readonly stdout: string; readonly stderr: string };

export type Setting = {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
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
