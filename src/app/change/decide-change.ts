import { contentDigest, type HashText, type Material } from '../../core/approval/content-digest.ts';
import { type DecidePorts, decide } from '../../core/approval/decide.ts';
import type { Decision } from '../../core/approval/decision.ts';
import type { DecisionFacts, ResolvedFacts } from '../../core/approval/facts.ts';

export type DecideChangePorts = DecidePorts & {
  /** SHA-256 of UTF-8 text as `sha256:` and hexadecimal digits. */
  readonly hashText: HashText;
};

/** Decides a pull request from facts that may bring contents in place of their digests. */
export function decideChange(facts: DecisionFacts, ports: DecideChangePorts): Decision {
  return decide(resolveDigests(facts, ports.hashText), ports);
}

export function resolveDigests(facts: DecisionFacts, hashText: HashText): ResolvedFacts {
  const resolved = Object.entries(facts.digests).map(([commit, given]) => {
    const isMaterial = typeof given === 'object' && given !== null;
    // Values of changes are plain data, of which the type of facts names only what a decision reads.
    return [commit, isMaterial ? contentDigest(given as unknown as Material, hashText) : given] as const;
  });
  return { ...facts, digests: Object.fromEntries(resolved) };
}
