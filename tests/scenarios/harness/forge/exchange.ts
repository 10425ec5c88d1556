import type { Operation } from '../../../contract/github/operations.ts';
import type { Permissions } from '../../../contract/github/permissions.ts';
import type { Person } from '../people.ts';
import type { Json } from './json.ts';

/** Who calls. A workflow's token and an app's act as a bot, within the permissions that they were given. */
export type Caller =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'workflow' | 'app'; readonly person: Person; readonly permissions: Permissions }
  | { readonly kind: 'app-key' };

export type ApiRequest = {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed; `undefined` where nothing was sent. */
  readonly body: Json | undefined;
  readonly caller: Caller;
};

export type ApiResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `undefined` for an answer without a body. */
  readonly body?: Json | undefined;
};

/** What the forge saw of one request, in the order of arrival. */
export type Exchange = {
  readonly run: string | undefined;
  /** The caller's login; `undefined` where none was known. */
  readonly by: string | undefined;
  readonly method: string;
  /** With the query, without the API's prefix. */
  readonly path: string;
  /** GitHub's name of the call, or `git/fetch`, `git/push`; `undefined` for what is neither. */
  readonly operation: string | undefined;
  readonly body: Json | undefined;
  /** `undefined` where a fault left the request without an answer. */
  readonly status: number | undefined;
  readonly fault: string | undefined;
};

export const ok = (body: Json): ApiResponse => ({ status: 200, body });
export const created = (body: Json): ApiResponse => ({ status: 201, body });
export const noContent: ApiResponse = { status: 204 };

export function refuse(status: number, message: string): ApiResponse {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

export const notFound: ApiResponse = refuse(404, 'Not Found');

/** GitHub's shape of a refused field. */
export function invalid(message: string): ApiResponse {
  return {
    status: 422,
    body: { message: 'Validation Failed', errors: [{ resource: 'Request', code: 'custom', field: '', message }] },
  };
}
