import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import { Octokit } from '@octokit/rest';

export type OctokitOptions = {
  readonly token: string;
  /** From the runner's environment: `https://api.github.com`, or that of an Enterprise Server. */
  readonly baseUrl: string;
};

export type Client = InstanceType<ReturnType<typeof withThrottling>>;

const withThrottling = () => Octokit.plugin(throttling);

const TIMEOUT_MS = 15_000;

/** How long a rate limit may ask us to wait before the run gives up and the next one goes on. */
const MOST_WAIT_SECONDS = 60;

/**
 * Calls to the forge. Redirects are not followed: a token would go with them, and a comment on a transferred issue
 * would land in another repository. Nothing is repeated on its own but what a rate limit refused, which did not happen.
 */
export function createClient({ token, baseUrl }: OctokitOptions): Client {
  const client = new (withThrottling())({
    auth: token,
    baseUrl,
    userAgent: 'gitsm',
    log: SILENT,
    request: { redirect: 'manual', fetch: withTimeout },
    throttle: {
      onRateLimit: (after: number, _options: unknown, _octokit: unknown, count: number) =>
        count < 1 && after <= MOST_WAIT_SECONDS,
      onSecondaryRateLimit: (after: number, _options: unknown, _octokit: unknown, count: number) =>
        count < 2 && after <= MOST_WAIT_SECONDS,
      fallbackSecondaryRateRetryAfter: MOST_WAIT_SECONDS,
      ...(isStandIn(baseUrl) ? UNPACED : {}),
    },
  });
  client.hook.after('request', (answer, options) => {
    expectHere(answer, options);
    expectWhole(answer);
  });
  return client;
}

/**
 * The forge wants a second between two writes, and three between two that tell people; a stand-in for it on this
 * machine wants neither. Whatever it refuses for its rate is waited for all the same.
 */
const AT_ONCE = { key: () => ({ schedule: (_options: object, job: () => Promise<void>) => job() }) };
const UNPACED: object = { write: AT_ONCE, notifications: AT_ONCE };

function isStandIn(baseUrl: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(baseUrl).hostname);
}

type Asked = RequestError['request'];

/**
 * Where redirects are not followed the client takes one for an answer like any other: what was asked for would be
 * missing in it, and what was written would be thought done. What has moved is not there.
 */
function expectHere({ status }: { readonly status: number }, request: Asked): void {
  if (status >= 300 && status < 400) throw new RequestError('it has moved', status, { request });
}

/**
 * The client gives the text of an answer that broke off in the middle, which lists take for an empty page: a refusal
 * on it would be no refusal. It is an outage: a read is repeated, a write is read back.
 */
function expectWhole({ data, headers }: { readonly data: unknown; readonly headers: object }): void {
  const type = 'content-type' in headers ? String(headers['content-type']) : '';
  if (type.includes('json') && typeof data === 'string') throw new Error('an answer of the forge broke off');
}

/** Its messages quote addresses and bodies, which are foreign text that a runner would obey. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

function withTimeout(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  return fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
}
