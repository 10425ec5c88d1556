import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ActionFile, inputVariable } from './action-file.ts';
import { parseCommands, type RunnerCommand } from './commands.ts';
import { githubEnvironment, type RunContext, runnerEnvironment, type StepPlaces } from './environment.ts';
import { parseFileCommand } from './file-command.ts';

export type Step = {
  readonly action: ActionFile;
  /** As in `with:`, with its expressions already evaluated; missing inputs take the action's defaults. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the workflow, the job and the steps before. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  readonly run: RunContext;
  readonly now: string;
  /** Of the whole run, shared by its steps. */
  readonly workspace: string;
  readonly temp: string;
  readonly limitMs: number;
  readonly started: (child: ChildProcess) => void;
};

export type StepResult = {
  /** `null` where the step was killed. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Variables for the steps that follow. */
  readonly env: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly RunnerCommand[];
};

/** Actions run under the runner's Node 24 in CI; elsewhere under the Node at hand. */
function nodeBinary(): string {
  return process.env.GITSM_SCENARIO_NODE ?? process.execPath;
}

/** Starts the bundle as the runner does, and reads what it left. The process is the leader of a group of its own. */
export async function runStep(step: Step): Promise<StepResult> {
  const places = await preparePlaces(step);
  const child = spawn(nodeBinary(), [join(step.action.directory, step.action.main)], {
    cwd: step.workspace,
    env: environmentOf(step, places),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  step.started(child);
  const { exitCode, signal, stdout, stderr } = await ended(child, step.limitMs);
  return {
    exitCode,
    signal,
    stdout,
    stderr,
    outputs: parseFileCommand(await readFile(places.output, 'utf8')),
    env: parseFileCommand(await readFile(places.env, 'utf8')),
    summary: await readFile(places.summary, 'utf8'),
    commands: parseCommands(stdout),
  };
}

/** Kills the process with all that it started, as a runner does that is taken away. */
export function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function preparePlaces({ temp, workspace, run }: Step): Promise<StepPlaces> {
  const commands = await mkdtemp(join(temp, '_runner_file_commands-'));
  const at = (name: string): string => join(commands, name);
  const eventPath = join(temp, '_github_workflow', 'event.json');
  await mkdir(join(temp, '_github_workflow'), { recursive: true });
  await writeFile(eventPath, JSON.stringify(run.event.payload));
  const names = {
    output: 'set_output',
    state: 'save_state',
    env: 'set_env',
    path: 'add_path',
    summary: 'step_summary',
  };
  const files = Object.fromEntries(Object.entries(names).map(([key, name]) => [key, at(name)])) as Record<
    keyof typeof names,
    string
  >;
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return { workspace, temp, eventPath, ...files };
}

/** Every declared input is set, to its default or to the empty text; what is not declared is passed on as well. */
function environmentOf(step: Step, places: StepPlaces): Record<string, string> {
  const declared = Object.entries(step.action.inputs).map(([name, input]) => [name, input.default] as const);
  const values = { ...Object.fromEntries(declared), ...step.inputs };
  const inputs = Object.entries(values).map(([name, value]) => [
    inputVariable(name),
    value.replaceAll(TOKEN, step.token),
  ]);
  return {
    ...runnerEnvironment(places),
    ...step.env,
    ...githubEnvironment(step.run, places),
    ...Object.fromEntries(inputs),
    GITSM_NOW: step.now,
  };
}

const TOKEN = /\$\{\{\s*github\.token\s*\}\}/g;

type Ended = Pick<StepResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>;

function ended(child: ChildProcess, limitMs: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const timer = setTimeout(() => killGroup(child), limitMs);
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString();
      resolve({ exitCode, signal, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}
