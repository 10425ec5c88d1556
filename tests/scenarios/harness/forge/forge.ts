import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Violation } from '../../../contract/github/check.ts';
import type { Clock } from '../clock.ts';
import type { People } from '../people.ts';
import { type Access, createAccess, type LiveRun, tokenOf } from './access.ts';
import { type Api, createApi } from './api.ts';
import type { BareRepository } from './bare-repository.ts';
import type { FileChanges } from './commit-files.ts';
import { type Emulator, openEmulator } from './emulator.ts';
import type { Exchange } from './exchange.ts';
import type { Fault } from './fault.ts';
import { foundRepository } from './found-repository.ts';
import type { Json } from './json.ts';
import { createOverlay, type OverlayState } from './overlay/create-overlay.ts';
import type { EditBook } from './overlay/edit-book.ts';
import type { ForgeContext } from './overlay/overlay.ts';
import { createPresent } from './present.ts';
import { API_PREFIX, openServer } from './server.ts';
import { createUpstream, pathOf } from './upstream.ts';

export type Forge = {
  readonly owner: string;
  readonly name: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly access: Access;
  readonly repository: BareRepository;
  readonly context: ForgeContext;
  readonly state: OverlayState;
  readonly log: readonly Exchange[];
  readonly violations: () => readonly Violation[];
  readonly missing: () => readonly Violation[];
  /** Counts the requests of a run and lets its fault strike, until `forget`. */
  readonly watch: (run: LiveRun, fault: Fault | undefined) => void;
  readonly forget: (run: LiveRun) => void;
  /** A call by a person, over the same wire as anyone's; throws where the forge refuses. */
  readonly call: (login: string, method: string, path: string, body?: Json) => Promise<Json | undefined>;
  readonly close: () => Promise<void>;
};

export type ForgeOptions = {
  readonly directory: string;
  readonly owner: string;
  readonly name: string;
  readonly people: People;
  readonly clock: Clock;
  readonly files: FileChanges;
};

export async function openForge(options: ForgeOptions): Promise<Forge> {
  const { owner, name, people, clock } = options;
  const log: Exchange[] = [];
  const leaks: Violation[] = [];
  const runs = new Map<LiveRun, Fault | undefined>();
  const access = createAccess(people, clock.now);
  const [emulator, repository] = await Promise.all([
    openEmulator(seedOf(options), clock),
    foundRepository(join(options.directory, `${name}.git`), options.files, clock.now()),
  ]);
  // The server needs the API and the API the server's address: nobody can ask before both are there.
  const later: { api?: Api; edits?: EditBook } = {};
  const doorway = await openServer({
    ...{ access, repository, now: clock.now, api: () => required(later.api), edits: () => required(later.edits) },
    soleRun: () => (runs.size === 1 ? [...runs.keys()][0] : undefined),
    faultOf: (run) => runs.get(run),
    log: (exchange) => void log.push(exchange),
    leaked: (path) => void leaks.push(leakAt(path)),
  });
  const context = contextOf(options, { access, repository, emulator, url: doorway.url });
  const state = createOverlay(context);
  const present = createPresent(context, state.reactions.countsOf);
  const api = createApi({ overlay: state.overlay, pass: context.pass, present });
  later.api = api;
  later.edits = state.edits;
  return {
    ...{ owner, name, apiUrl: context.apiUrl, serverUrl: doorway.url, access, repository, context, state, log },
    violations: () => [...api.violations(), ...leaks],
    missing: api.missing,
    watch: (run, fault) => void runs.set(run, fault),
    forget: (run) => void runs.delete(run),
    call: (login, method, path, body) => callAs(context.apiUrl, { login, method, path, body }),
    close: async () => {
      await Promise.all([doorway.close(), emulator.close()]);
      await rm(options.directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Founded = {
  readonly access: Access;
  readonly repository: BareRepository;
  readonly emulator: Emulator;
  readonly url: string;
};

function contextOf(
  { owner, name, people, clock }: ForgeOptions,
  { access, repository, emulator, url }: Founded,
): ForgeContext {
  const addresses = { owner, apiUrl: `${url}${API_PREFIX}`, serverUrl: url };
  const upstream = createUpstream(emulator, addresses);
  return {
    ...{ ...addresses, name, people, access, clock, repository, upstream },
    nextId: counter(800_000),
    pass: (request) => {
      const as = request.caller.kind === 'app-key' ? owner : request.caller.person.login;
      const { query, body } = request;
      return upstream({ method: request.operation.method, path: pathOf(request), query, body, as });
    },
  };
}

function leakAt(path: string): Violation {
  return { operation: path, where: 'request', pointer: '', problem: 'followed a redirect with a token' };
}

function seedOf({ owner, name, people }: ForgeOptions) {
  return {
    tokens: Object.fromEntries(people.all.map(({ login }) => [tokenOf(login), { login, scopes: ['repo'] }])),
    github: {
      users: people.all.map(({ login, name, email }) => ({ login, name, email })),
      orgs: [{ login: owner }],
      repos: [{ owner, name, auto_init: true, default_branch: 'main' }],
    },
  };
}

type Call = { readonly login: string; readonly method: string; readonly path: string; readonly body: Json | undefined };

async function callAs(apiUrl: string, { login, method, path, body }: Call): Promise<Json | undefined> {
  const response = await fetch(`${apiUrl}${path}`, {
    method,
    headers: { authorization: `token ${tokenOf(login)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${login}: ${method} ${path} → ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

function counter(start: number): () => number {
  let last = start;
  return () => ++last;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('asked before the forge was open');
  return value;
}
