import type { Change } from '../record/record.ts';
import type { Difference } from './differences.ts';

export type Check =
  | 'registration'
  | 'content'
  | 'policy_digest'
  | 'content_digest'
  | 'decision'
  | 'branch'
  | 'reviews_on_forge'
  | 'merge_on_forge';

/** A check that failed, with the places that are not as they must be. */
export type Fault = { readonly check: Check; readonly says: string; readonly differences: readonly Difference[] };

/**
 * What can be said of the approval of one change. `untold` is neither yes nor no: what it takes is not here.
 * `no_approval` has none to verify, and says why that is in order.
 */
export type Verification = {
  readonly id: string;
  readonly path: string;
  readonly verdict: 'verified' | 'differs' | 'untold' | 'no_approval';
  /** What was recomputed or looked up, in order. */
  readonly checked: readonly Check[];
  readonly faults: readonly Fault[];
  readonly says: string;
};

/** Of a change without evidence: why there is none. `undefined` where there must be some. */
export function whyNoEvidence({ source, state, unauthorised }: Change): string | undefined {
  if (source?.kind === 'sample') return 'a sample: not real, nothing was ever approved';
  if (source?.kind === 'import') return 'imported: approved elsewhere, of which nothing is proven here';
  if (unauthorised !== undefined) return `unauthorised: ${unauthorised.why}`;
  if (state === 'cancelled') return 'cancelled before it was merged';
  if (state === 'draft' || state === 'assess' || state === 'authorize') return `not approved yet (${state})`;
  return undefined;
}
