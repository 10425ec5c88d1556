import { createHash } from 'node:crypto';
import {
  checkQuery,
  checkRequestBody,
  checkResponse,
  missingFields,
  type Violation,
} from '../../../contract/github/check.ts';
import { findOperation, type Operation } from '../../../contract/github/operations.ts';
import { refusalFor } from './authorise.ts';
import { type ApiRequest, type ApiResponse, type Caller, notFound, refuse } from './exchange.ts';
import type { Json } from './json.ts';
import { parseJson } from './json.ts';
import type { Overlay } from './overlay/overlay.ts';
import type { Present } from './present.ts';

export type RawRequest = {
  readonly method: string;
  /** Without the API's prefix. */
  readonly url: URL;
  readonly body: Buffer;
  readonly caller: Caller | 'none' | 'bad';
  readonly ifNoneMatch: string | undefined;
};

export type Api = {
  readonly answer: (request: RawRequest) => Promise<ApiResponse>;
  /** Departures from GitHub's description, of our calls and of this forge's answers. */
  readonly violations: () => readonly Violation[];
  /** Fields that this forge's answers lack; looked for only when asked. */
  readonly missing: () => readonly Violation[];
};

export type ApiParts = {
  readonly overlay: Overlay;
  readonly pass: (request: ApiRequest) => Promise<ApiResponse>;
  readonly present: Present;
};

export function createApi({ overlay, pass, present }: ApiParts): Api {
  const violations: Violation[] = [];
  const answered: (readonly [Operation, number, Json | undefined])[] = [];

  async function answer(raw: RawRequest): Promise<ApiResponse> {
    if (raw.caller === 'none') return refuse(401, 'Requires authentication');
    if (raw.caller === 'bad') return refuse(401, 'Bad credentials');
    const request = read(raw, raw.caller);
    if (request === undefined) return notFound;
    if (raw.body.length > 0 && request.body === undefined) return refuse(400, 'Problems parsing JSON');
    const refusal = refusalFor(request.caller, request.operation.id);
    if (refusal !== undefined) return refusal;
    const handler = overlay[request.operation.id] ?? pass;
    const { body, ...rest } = await handler(request);
    const response: ApiResponse = { ...rest, body: body === undefined ? undefined : present(body) };
    violations.push(...checkResponse(request.operation, response.status, response.body));
    answered.push([request.operation, response.status, response.body]);
    return withEtag(raw, response);
  }

  /** `undefined` where no such call is known, which is then itself a violation. */
  function read(raw: RawRequest, caller: Caller): ApiRequest | undefined {
    const matched = findOperation(raw.method, raw.url.pathname);
    if (matched === undefined) {
      const problem = 'is not a call that we use; add it to tests/contract/github/selection.mjs';
      violations.push({ operation: `${raw.method} ${raw.url.pathname}`, where: 'request', pointer: '', problem });
      return undefined;
    }
    const body = readBody(raw.body);
    const query = raw.url.searchParams;
    violations.push(...checkQuery(matched.operation, query), ...checkRequestBody(matched.operation, body));
    return { ...matched, query, body, caller };
  }

  return { answer, violations: () => violations, missing: () => answered.flatMap((each) => missingFields(...each)) };
}

function readBody(body: Buffer): Json | undefined {
  return body.length === 0 ? undefined : parseJson(body.toString());
}

/** What has not changed is not sent again, and on GitHub does not count against the hourly allowance. */
function withEtag({ method, ifNoneMatch }: RawRequest, response: ApiResponse): ApiResponse {
  if (method !== 'GET' || response.status !== 200) return response;
  const digest = createHash('sha256')
    .update(JSON.stringify(response.body ?? null))
    .digest('hex');
  const headers = { ...response.headers, etag: `W/"${digest}"` };
  if (ifNoneMatch === headers.etag) return { status: 304, headers };
  return { ...response, headers };
}
