import type { IncomingMessage, ServerResponse } from 'node:http';
import { findOperation } from '../../../contract/github/operations.ts';
import { hasRole } from '../people.ts';
import type { Access, Credentials, LiveRun } from './access.ts';
import type { Api } from './api.ts';
import type { BareRepository } from './bare-repository.ts';
import { type Doorway, openDoorway, readAll } from './doorway.ts';
import type { Caller, Exchange } from './exchange.ts';
import { type Fault, hasEffect, nameOfFault, refusalOf, strikes } from './fault.ts';
import { answerGit, isPush } from './git-server.ts';
import { objectOf, parseJson, textOf } from './json.ts';
import type { EditBook } from './overlay/edit-book.ts';

export const API_PREFIX = '/api/v3';
const GRAPHQL = '/api/graphql';
/** Where faults of kind `redirect` point. */
const MOVED = '/moved';

/** What goes over the wire, held as a value so that a fault can cut it. */
type Wire = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

type Incoming = {
  readonly message: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly credentials: Credentials | 'none' | 'bad';
};

export type ServerParts = {
  readonly access: Access;
  readonly now: () => string;
  /** Asked for late: the API is made once the address is known. */
  readonly api: () => Api;
  readonly edits: () => EditBook;
  readonly repository: BareRepository;
  /** The run that goes on alone: whom to count a request for that carries no token. */
  readonly soleRun: () => LiveRun | undefined;
  readonly faultOf: (run: LiveRun) => Fault | undefined;
  readonly log: (exchange: Exchange) => void;
  /** Somebody sent credentials to where a redirect had pointed. */
  readonly leaked: (path: string) => void;
};

/** Pages, git and API at one address, the API below /api/v3: the layout of GitHub Enterprise Server. */
export function openServer(parts: ServerParts): Promise<Doorway> {
  return openDoorway(async (message, response) => {
    const url = new URL(message.url ?? '/', 'http://127.0.0.1');
    const credentials = parts.access.identify(message.headers.authorization);
    const incoming: Incoming = { message, url, credentials, body: await readAll(message) };
    const run = typeof credentials === 'string' ? parts.soleRun() : credentials.run;
    const seen = describe(incoming, run);
    const point = run?.count(seen.operation ?? `${seen.method} ${seen.path}`);
    const fault = run === undefined ? undefined : parts.faultOf(run);
    if (run !== undefined && point !== undefined && strikes(fault, point)) {
      await strike(parts, { incoming, response, run, fault, seen });
      return;
    }
    const wire = await answer(parts, incoming);
    parts.log({ ...seen, status: wire.status, fault: undefined });
    send(response, wire, parts.now());
  });
}

type Struck = {
  readonly incoming: Incoming;
  readonly response: ServerResponse;
  readonly run: LiveRun;
  readonly fault: Fault;
  readonly seen: Omit<Exchange, 'status' | 'fault'>;
};

async function strike(parts: ServerParts, { incoming, response, run, fault, seen }: Struck): Promise<void> {
  const wire = hasEffect(fault) ? await answer(parts, incoming) : undefined;
  const refusal = refusalOf(fault, parts.now(), `http://${incoming.message.headers.host}${MOVED}`);
  parts.log({ ...seen, status: refusal?.status, fault: nameOfFault(fault) });
  if (fault.kind === 'kill_before' || fault.kind === 'kill_after') run.kill();
  if (fault.kind === 'cancel') run.cancel();
  if (refusal !== undefined) send(response, { ...refusal, body: Buffer.from(refusal.body) }, parts.now());
  else if (fault.kind === 'truncated' && wire !== undefined) sendHalf(response, wire);
  else if (fault.kind === 'cancel' && wire !== undefined) send(response, wire, parts.now());
  else if (fault.kind !== 'hang') response.destroy();
}

async function answer(parts: ServerParts, incoming: Incoming): Promise<Wire> {
  const { pathname } = incoming.url;
  if (pathname.startsWith(`${API_PREFIX}/`)) return answerApi(parts, incoming);
  if (pathname === GRAPHQL) return answerQuery(parts, incoming);
  if (/\/info\/refs$|\/git-(?:upload|receive)-pack$/.test(pathname)) return answerRepository(parts, incoming);
  if (pathname === MOVED && incoming.credentials !== 'none') parts.leaked(pathname);
  return text(404, 'Not Found');
}

async function answerApi(parts: ServerParts, { message, url, body, credentials }: Incoming): Promise<Wire> {
  const response = await parts.api().answer({
    method: message.method ?? 'GET',
    url: new URL(url.pathname.slice(API_PREFIX.length) + url.search, url),
    body,
    caller: typeof credentials === 'string' ? credentials : credentials.caller,
    ifNoneMatch: message.headers['if-none-match'],
  });
  const type = response.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  return {
    status: response.status,
    headers: { ...type, ...LIMITS, ...response.headers },
    body: Buffer.from(response.body === undefined ? '' : JSON.stringify(response.body)),
  };
}

/** The one query that is asked; whoever may read issues may ask it. */
function answerQuery(parts: ServerParts, { body, credentials }: Incoming): Wire {
  const caller = typeof credentials === 'string' ? undefined : credentials.caller;
  const mayRead = caller?.kind === 'person' || (caller?.kind !== 'app-key' && caller?.permissions.issues !== undefined);
  if (!mayRead) return text(401, 'Bad credentials');
  const { query, variables } = objectOf(parseJson(body.toString()));
  const answered = parts.edits().answer(textOf(query), objectOf(variables));
  if (answered === undefined) return text(400, 'This forge knows no such query.');
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', ...LIMITS },
    body: Buffer.from(JSON.stringify(answered)),
  };
}

const LIMITS = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4999', 'x-github-request-id': 'SCENARIO' };

async function answerRepository(parts: ServerParts, { message, url, body, credentials }: Incoming): Promise<Wire> {
  if (typeof credentials === 'string' || credentials.caller.kind === 'app-key') {
    return text(401, 'Authentication required.', { 'www-authenticate': 'Basic realm="GitHub"' });
  }
  const { caller } = credentials;
  if (!mayUse(caller, isPush(url))) {
    return text(403, `Permission to ${url.pathname} denied to ${caller.person.login}.`);
  }
  const { directory } = parts.repository;
  return answerGit({ directory, url, message, body, login: caller.person.login, now: parts.now() });
}

function mayUse(caller: Exclude<Caller, { readonly kind: 'app-key' }>, writing: boolean): boolean {
  if (caller.kind === 'person') return !writing || hasRole(caller.person, 'write');
  const { contents } = caller.permissions;
  return contents === 'write' || (contents === 'read' && !writing);
}

function describe(
  { message, url, body, credentials }: Incoming,
  run: LiveRun | undefined,
): Omit<Exchange, 'status' | 'fault'> {
  const method = message.method ?? 'GET';
  const isApi = url.pathname.startsWith(`${API_PREFIX}/`);
  const path = isApi ? url.pathname.slice(API_PREFIX.length) : url.pathname;
  const caller = typeof credentials === 'string' ? undefined : credentials.caller;
  return {
    run: run?.id,
    by: caller === undefined || caller.kind === 'app-key' ? undefined : caller.person.login,
    method,
    path: path + url.search,
    operation: isApi ? findOperation(method, path)?.operation.id : nameElsewhere(url),
    body: isApi && body.length > 0 ? parseJson(body.toString()) : undefined,
  };
}

function nameElsewhere(url: URL): string {
  if (url.pathname === GRAPHQL) return 'graphql/edits';
  return isPush(url) ? 'git/push' : 'git/fetch';
}

function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Wire {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: Buffer.from(body) };
}

function send(response: ServerResponse, { status, headers, body }: Wire, now: string): void {
  response.sendDate = false;
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { date: new Date(now).toUTCString(), ...headers, ...length });
  response.end(body);
}

/** The whole length is promised and half of it comes. */
function sendHalf(response: ServerResponse, { status, headers, body }: Wire): void {
  if (body.length < 2) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}
