import { spawn } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import { dirname } from 'node:path';
import { GIT_ENVIRONMENT } from './bare-repository.ts';

export type GitAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export type GitRequest = {
  readonly directory: string;
  readonly url: URL;
  readonly message: IncomingMessage;
  readonly body: Buffer;
  /** Shown to the hooks as REMOTE_USER; `undefined` for a reader without a name. */
  readonly login: string | undefined;
  readonly now: string;
};

/**
 * `git http-backend` as a CGI program: git's own smart HTTP, with hooks and real refusals.
 * The answer is held back whole, so that a fault can strike between the effect and the answer.
 */
export function answerGit(request: GitRequest): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], { env: cgiEnvironment(request) });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', () => resolve(parseCgi(Buffer.concat(output))));
    child.stdin.end(request.body);
  });
}

/** Passed through to git only where the client sent them: an empty CONTENT_LENGTH would be read as zero. */
const PASSED: Readonly<Record<string, string>> = {
  'content-type': 'CONTENT_TYPE',
  'content-encoding': 'HTTP_CONTENT_ENCODING',
  'git-protocol': 'GIT_PROTOCOL',
};

function cgiEnvironment({ directory, url, message, body, login, now }: GitRequest): Record<string, string> {
  const path = url.pathname.replace(/^\/[^/]+\/[^/]+?(?:\.git)?(?=\/)/, `/${directory.split('/').at(-1)}`);
  const passed = Object.entries(PASSED).flatMap(([header, variable]) => {
    const value = message.headers[header];
    return typeof value === 'string' ? [[variable, value] as const] : [];
  });
  return {
    PATH: process.env.PATH ?? '',
    ...GIT_ENVIRONMENT,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROJECT_ROOT: dirname(directory),
    PATH_INFO: path,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: message.method ?? 'GET',
    CONTENT_LENGTH: String(body.length),
    FORGE_NOW: now,
    ...(login === undefined ? {} : { REMOTE_USER: login, REMOTE_ADDR: '127.0.0.1' }),
    ...Object.fromEntries(passed),
  };
}

function parseCgi(output: Buffer): GitAnswer {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) return { status: 500, headers: {}, body: output };
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const { status, ...rest } = headers;
  return { status: Number.parseInt(status ?? '200', 10), headers: rest, body: output.subarray(end + 4) };
}

/** Whether the request writes: `git push` asks for receive-pack in both of its requests. */
export function isPush(url: URL): boolean {
  return url.pathname.endsWith('/git-receive-pack') || url.searchParams.get('service') === 'git-receive-pack';
}
