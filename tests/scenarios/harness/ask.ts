import { tokenOf } from './forge/access.ts';
import type { Forge } from './forge/forge.ts';
import { type Json, parseJson } from './forge/json.ts';

export type Asked = { readonly status: number; readonly headers: Headers; readonly body: Json | undefined };

export type Question = {
  /** A login, or a token as it is. */
  readonly as?: string;
  readonly token?: string;
  readonly method?: string;
  /** Below the repository; from the root of the API where it starts with two slashes. */
  readonly path: string;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One raw request to the forge, for tests of the forge itself. */
export async function ask(forge: Forge, { as, token, method = 'GET', path, body, headers }: Question): Promise<Asked> {
  const sent = token ?? (as === undefined ? undefined : tokenOf(as));
  const full = path.startsWith('//') ? path.slice(1) : `/repos/${forge.owner}/${forge.name}${path}`;
  const response = await fetch(`${forge.apiUrl}${full}`, {
    method,
    redirect: 'manual',
    headers: { ...(sent === undefined ? {} : { authorization: `Bearer ${sent}` }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: parseJson(await response.text()) };
}
