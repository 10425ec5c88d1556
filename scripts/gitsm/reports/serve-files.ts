import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** The text of each file by its path below the root. */
export type ServedFiles = ReadonlyMap<string, string>;

export type FileServer = { readonly address: string; readonly close: () => Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
};

const HOST = '127.0.0.1';

/** Serves files from memory to this machine alone: nothing is read from the disk, whatever path is asked for. */
export async function serveFiles(files: () => ServedFiles, port: number): Promise<FileServer> {
  const server = createServer((request, response) => answer(request, response, files()));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
  // Listening on an address, it has one with a port.
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${own}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, files: ServedFiles): void {
  // A page elsewhere could lead a browser here under another name, and read what it is told.
  const isHere = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
  const path = pathOf(request.url ?? '/');
  const text = path === undefined ? undefined : files.get(path);
  if (!isHere) end(response, 421, 'Misdirected request\n');
  else if (request.method !== 'GET' && request.method !== 'HEAD') end(response, 405, 'Only GET\n');
  else if (text === undefined || path === undefined) end(response, 404, 'There is no such page\n');
  else end(response, 200, text, TYPES[extname(path)] ?? 'text/plain; charset=utf-8');
}

function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '').slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
