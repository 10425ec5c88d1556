import type { Deployment } from './gate-answer.ts';

const SHAPE = /^([\w.-]{1,100}\/[\w.-]{1,100})(?:@(?:([0-9a-f]{40}(?:[0-9a-f]{24})?)|(sha256:[0-9a-f]{64})))?$/;

/** `acme/shop`, with `@` and a whole commit id or a digest; `undefined` where it is neither. */
export function parseDeployment(text: string, environment: string): Deployment | undefined {
  const [, repository, sha, digest] = SHAPE.exec(text) ?? [];
  return repository === undefined ? undefined : { repository, environment, sha, digest, pull_request: undefined };
}
