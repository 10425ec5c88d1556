import { tokenOf } from './access.ts';
import type { Emulator } from './emulator.ts';
import type { ApiRequest, ApiResponse } from './exchange.ts';
import { toInnerId } from './ids.ts';
import { type Json, parseJson } from './json.ts';

/** Asks emulate, as the caller; or as whoever `as` names, where the forge acts by itself. */
export type Upstream = (request: UpstreamRequest) => Promise<ApiResponse>;

export type UpstreamRequest = {
  readonly method: string;
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly body?: Json | undefined;
  readonly as: string;
};

export type Addresses = { readonly apiUrl: string; readonly serverUrl: string; readonly owner: string };

export function createUpstream(emulator: Emulator, addresses: Addresses): Upstream {
  const port = new URL(emulator.url).port;
  return async ({ method, path, query, body, as }) => {
    const search = query === undefined || query.size === 0 ? '' : `?${query}`;
    const response = await fetch(`http://127.0.0.1:${port}${path}${search}`, {
      method,
      headers: { authorization: `token ${tokenOf(as)}`, 'content-type': 'application/json' },
      // emulate answers 400 to a PUT without a body, which GitHub accepts.
      ...(method === 'GET' || method === 'HEAD' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const text = rewrite(await response.text(), emulator.url, addresses);
    const link = response.headers.get('link');
    return {
      status: response.status,
      headers: link === null ? {} : { link: rewrite(link, emulator.url, addresses) },
      body: text === '' ? undefined : parseJson(text),
    };
  };
}

/** emulate has one address for pages and API; GitHub Enterprise Server has the API below /api/v3. */
function rewrite(text: string, from: string, { apiUrl, serverUrl, owner }: Addresses): string {
  return text.replaceAll(`${from}/${owner}/`, `${serverUrl}/${owner}/`).replaceAll(from, apiUrl);
}

/** The path with its parameters filled in again, as emulate is to see it. */
export function pathOf({ operation, params }: Pick<ApiRequest, 'operation' | 'params'>): string {
  return operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return encodeURIComponent(name.endsWith('_id') ? toInnerId(value) : value);
  });
}
