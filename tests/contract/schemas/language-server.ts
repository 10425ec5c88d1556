import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SERVER = `${ROOT}node_modules/yaml-language-server/bin/yaml-language-server`;

/** What an editor shows; only the parts that a person sees. Lines and characters count from 0. */
export type Suggestion = {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
};
export type Diagnostic = {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
};

/** An editor's side of the YAML language server, on files that need not be on the disk as they are opened. */
export type Editor = {
  /** Opens the text under a path of the repository; the verdict comes a while after the last key stroke. */
  readonly open: (path: string, text: string) => { readonly verdict: Promise<readonly Diagnostic[]> };
  readonly complete: (path: string, line: number, character: number) => Promise<readonly Suggestion[]>;
  readonly hover: (path: string, line: number, character: number) => Promise<string>;
  readonly close: () => void;
};

/** Starts the server as editors do, over standard input and output; nothing is fetched from a network. */
export async function startEditor(): Promise<Editor> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = connect(child);
  await connection.request('initialize', { processId: process.pid, rootUri: uriOf(''), capabilities: CAPABILITIES });
  connection.notify('initialized', {});
  return {
    open: (path, text) => openIn(connection, uriOf(path), text),
    complete: async (path, line, character) => {
      const answer = await connection.request('textDocument/completion', at(path, line, character));
      return (answer as { readonly items: readonly Suggestion[] }).items;
    },
    hover: async (path, line, character) => {
      const answer = await connection.request('textDocument/hover', at(path, line, character));
      return (answer as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '';
    },
    close: () => child.kill(),
  };
}

const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
  workspace: { configuration: true },
};

/** The catalogues of schemas on the network stay off. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false, url: '' },
    kubernetesCRDStore: { enable: false },
  },
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

type Connection = {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  /** The first message of the server that fits. */
  readonly next: (fits: (message: Message) => boolean) => Promise<Message>;
};

type Waiting = { readonly fits: (message: Message) => boolean; readonly tell: (message: Message) => void };

function connect(child: ChildProcess): Connection {
  const waiting = new Set<Waiting>();
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const next = (fits: Waiting['fits']) => new Promise<Message>((tell) => waiting.add({ fits, tell }));
  onMessages(child, (message) => {
    if (message.method !== undefined && message.id !== undefined) send(answerTo(message));
    else tellWaiting(waiting, message);
  });
  let lastId = 0;
  const request = async (method: string, params: unknown) => {
    lastId += 1;
    const id = lastId;
    const answer = next((message) => message.id === id);
    send({ id, method, params });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return { next, request, notify: (method, params) => send({ method, params }) };
}

function tellWaiting(waiting: Set<Waiting>, message: Message): void {
  for (const one of waiting) {
    if (!one.fits(message)) continue;
    waiting.delete(one);
    one.tell(message);
  }
}

/** What the server asks its editor for: settings; the rest it may have as it likes. */
function answerTo(message: Message) {
  const result = message.method === 'workspace/configuration' ? settingsFor(message) : null;
  return { id: message.id, result };
}

function settingsFor({ params }: Message): readonly unknown[] {
  const { items } = params as { readonly items: readonly { readonly section?: string }[] };
  return items.map(({ section }) => SETTINGS[section ?? ''] ?? {});
}

/** Takes the stream apart: a header with the length in bytes, then so many bytes of JSON. */
function onMessages(child: ChildProcess, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  child.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const header = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, header).toString())?.[1] ?? Number.NaN);
      if (header < 0 || buffer.length < header + 4 + length) return;
      const body = buffer.subarray(header + 4, header + 4 + length).toString();
      buffer = buffer.subarray(header + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  });
}

function openIn(connection: Connection, uri: string, text: string): ReturnType<Editor['open']> {
  const told = connection.next(({ method, params }) => {
    return method === 'textDocument/publishDiagnostics' && (params as { readonly uri: string }).uri === uri;
  });
  connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  return {
    verdict: told.then(({ params }) => (params as { readonly diagnostics: readonly Diagnostic[] }).diagnostics),
  };
}

function at(path: string, line: number, character: number) {
  return { textDocument: { uri: uriOf(path) }, position: { line, character } };
}

function uriOf(path: string): string {
  return pathToFileURL(`${ROOT}${path}`).href;
}
