import { lookup } from 'node:dns';
import { type RequestOptions, request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress, refuseUrl } from './address.ts';

export type Webhook = {
  /** A secret. */
  readonly url: string;
  /** The only host to which the address may lead. */
  readonly host: string;
  readonly body: object;
};

export type Delivery = { readonly ok: true } | { readonly ok: false; readonly reason: string };

const TIMEOUT_MS = 5000;
const MOST_BYTES = 64 * 1024;

/** Sends one request; put in place of `https.request` by tests. */
export type Send = (url: URL, options: RequestOptions, body: string) => Promise<number>;

/**
 * Tells a listener once. Only over https, to the host that the configuration names, at a public address; no redirect
 * is followed. Nothing of the address is in an answer.
 */
export async function postWebhook({ url, host, body }: Webhook, send: Send = sendOnce): Promise<Delivery> {
  const refusal = refuseUrl(url, host);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const text = JSON.stringify(body);
  if (Buffer.byteLength(text) > MOST_BYTES) return { ok: false, reason: 'the message is over 64 KiB' };
  try {
    const status = await send(new URL(url), optionsFor(text), text);
    return status >= 200 && status < 300 ? { ok: true } : { ok: false, reason: `the listener answered ${status}` };
  } catch (error) {
    return { ok: false, reason: codeOf(error) };
  }
}

function optionsFor(text: string): RequestOptions {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'user-agent': 'gitsm',
    },
    lookup: publicLookup,
    timeout: TIMEOUT_MS,
    agent: false,
  };
}

/** Refuses at the moment of connecting, so that no second look-up can give another address. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const open = error === null ? addresses.filter(({ address }) => isPublicAddress(address)) : [];
    const [first] = open;
    if (error !== null) callback(error, '', 4);
    else if (first === undefined) callback(new Error('the host has no public address'), '', 4);
    else if (options.all === true) callback(null, open);
    else callback(null, first.address, first.family);
  });
};

const sendOnce: Send = (url, options, body) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) }, (answer) => {
      answer.destroy();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer within 5 seconds')));
    sent.on('error', reject);
    sent.end(body);
  });

/** Messages of the network name host and address; codes do not. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error && /^(?:the host has|no answer)/.test(error.message) ? error.message : 'no connection';
}
