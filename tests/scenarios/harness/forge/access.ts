import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import type { Permissions } from '../../../contract/github/permissions.ts';
import { APP_BOT, type People } from '../people.ts';
import type { Caller } from './exchange.ts';
import { objectOf, parseJson } from './json.ts';

/** A run of an action, as the forge sees it: whom to count requests for, and whom to kill. */
export type LiveRun = {
  readonly id: string;
  /** Numbers the next request of the run. */
  readonly count: (what: string) => number;
  readonly kill: () => void;
  /** As the runner does: SIGINT, and after a while the hard way. */
  readonly cancel: () => void;
};

export type Credentials = { readonly caller: Caller; readonly run: LiveRun | undefined };

export type Access = {
  /** Every run has a token of its own, so that concurrent runs can be told apart. */
  readonly grant: (token: string, caller: Caller, run?: LiveRun) => void;
  readonly revoke: (token: string) => void;
  /** "none" was sent; "bad" is sent and not known. */
  readonly identify: (authorization: string | undefined) => Credentials | 'none' | 'bad';
  /** Made when first asked for: a key pair takes longer than a scenario. */
  readonly app: () => AppIdentity;
  /** A token of the app's installation, within these permissions. */
  readonly mint: (permissions: Permissions, run?: LiveRun) => string;
};

export type AppIdentity = { readonly id: number; readonly installation: number; readonly privateKey: string };

/** How a person of the scenario signs in. */
export function tokenOf(login: string): string {
  return `ghp_${Buffer.from(login).toString('hex')}`;
}

export function createAccess(people: People, now: () => string): Access {
  const known = new Map<string, Credentials>();
  const grant: Access['grant'] = (token, caller, run) => void known.set(token, { caller, run });
  for (const person of people.all) grant(tokenOf(person.login), { kind: 'person', person });
  let minted = 0;
  return {
    grant,
    revoke: (token) => void known.delete(token),
    identify: (authorization) => {
      const token = tokenIn(authorization);
      if (token === undefined) return 'none';
      if (isSignedBy(token, now())) return { caller: { kind: 'app-key' }, run: undefined };
      return known.get(token) ?? 'bad';
    },
    app: appIdentity,
    mint: (permissions, run) => {
      const token = `ghs_installation${++minted}`;
      grant(token, { kind: 'app', person: people.named(APP_BOT.login), permissions }, run);
      return token;
    },
  };
}

/** Schemes are compared without case: actions/checkout sends `AUTHORIZATION: basic`. */
function tokenIn(authorization: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  switch (scheme.toLowerCase()) {
    case 'bearer':
    case 'token':
      return value;
    case 'basic':
      return Buffer.from(value, 'base64').toString().split(':').at(-1);
    default:
      return undefined;
  }
}

/** Of the App that acts at level 1. */
export const APP_ID = 424_242;

let identity: AppIdentity | undefined;

function appIdentity(): AppIdentity {
  identity ??= {
    id: APP_ID,
    installation: 515_151,
    privateKey: generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    }).privateKey,
  };
  return identity;
}

/** GitHub refuses a key's token that lives longer than ten minutes, or is not signed by the app. */
function isSignedBy(token: string, now: string): boolean {
  const [header, payload, signature] = token.split('.');
  if (header === undefined || payload === undefined || signature === undefined) return false;
  const app = appIdentity();
  const claims = objectOf(parseJson(Buffer.from(payload, 'base64url').toString()));
  const seconds = Date.parse(now) / 1000;
  const { exp, iat, iss } = claims;
  if (typeof exp !== 'number' || typeof iat !== 'number' || String(iss) !== String(app.id)) return false;
  if (exp <= seconds || exp > seconds + 660) return false;
  const data = Buffer.from(`${header}.${payload}`);
  return verify('sha256', data, createPublicKey(app.privateKey), Buffer.from(signature, 'base64url'));
}
