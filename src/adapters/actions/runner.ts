import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { encodeLogLine } from '../../core/encode/log-line.ts';
import { type Instant, parseInstant, toInstant } from '../../core/time/instant.ts';

/** What the runner tells an action, read once. */
export type Runner = {
  readonly owner: string;
  readonly repo: string;
  readonly event: string;
  /** The event as the forge sent it: foreign data, of which numbers and names of branches are taken, no more. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  /** Where the records live: the default branch, whatever the event is about. */
  readonly defaultBranch: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** A folder of this job alone. */
  readonly scratch: string;
  readonly now: Instant;
};

export function readRunner(): Runner {
  const { owner, repo } = context.repo;
  return {
    owner,
    repo,
    event: context.eventName,
    payload: context.payload,
    sha: context.sha,
    defaultBranch: defaultBranchOf(context.payload),
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    scratch: process.env.RUNNER_TEMP ?? process.cwd(),
    now: readNow(process.env.GITSM_NOW),
  };
}

/** By the event, which carries its repository; a schedule need not, and runs on the default branch itself. */
function defaultBranchOf({ repository }: typeof context.payload): string {
  const told: unknown = repository?.default_branch;
  return typeof told === 'string' && told !== '' ? told : (process.env.GITHUB_REF_NAME ?? 'main');
}

/** The clock of the run. An operator may set it, to see what a run at another time would do. */
function readNow(text: string | undefined): Instant {
  const set = text === undefined ? undefined : parseInstant(text);
  return set ?? toInstant(Math.floor(Date.now() / 1000));
}

/** An input that must be given. The token is masked in every later line of the log. */
export function readToken(): string {
  const token = core.getInput('token', { required: true });
  core.setSecret(token);
  return token;
}

/** The secret address of a listener, '' where there is none; it and its path are masked in every later line. */
export function readAddress(name: string): string {
  const address = core.getInput(name);
  if (address === '') return '';
  core.setSecret(address);
  if (URL.canParse(address)) core.setSecret(new URL(address).pathname);
  return address;
}

export function readInput(name: string): string {
  return core.getInput(name);
}

/** One line of the log. Foreign text in it can be no command to the runner. */
export function logLine(text: string): void {
  process.stdout.write(`${encodeLogLine(text)}\n`);
}

/** A notice on the run's page; `text` is ours. */
export function notice(text: string): void {
  core.notice(text);
}

/** A warning on the run's page. Foreign text in it can be no command to the runner. */
export function warn(text: string): void {
  process.stdout.write(`::warning title=gitsm::${encodeLogLine(text)}\n`);
}

/** Markdown for the job summary, encoded already. Over 1 MiB the runner drops all of it, so it is cut before. */
export function summarise(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return;
  const cut = Buffer.from(markdown).subarray(0, 900_000).toString('utf8');
  appendFileSync(path, `${cut}\n`);
}

export function setOutput(name: string, value: string | number): void {
  if (!/^[a-z][a-z-]*$/.test(name)) throw new RangeError(`not the name of an output: ${name}`);
  core.setOutput(name, value);
}

/** Ends the step as failed. The next run of anything goes on from what is committed. */
export function fail(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  process.stdout.write(`::error title=gitsm::${encodeLogLine(text)}\n`);
  if (core.isDebug() && error instanceof Error) logLine(error.stack ?? '');
  process.exitCode = 1;
}
