import type { Finding } from '../../core/finding/finding.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { LoadZone } from '../../core/time/zone.ts';
import { validateRecords } from '../validate-records.ts';

export type ProposalCheck = {
  /** The default branch as it is. */
  readonly base: Ledger;
  /** The same with the pull request merged. */
  readonly merged: Ledger;
  readonly changed: readonly string[];
  /** Who opened the pull request; `undefined` where the account was deleted. */
  readonly author: string | undefined;
  readonly now: Instant;
  readonly loadZone: LoadZone;
  /** Ids of the records that open pull requests propose. */
  readonly proposals: ReadonlySet<string>;
};

/**
 * What is wrong in the files that a pull request changes, and what is wrong elsewhere through it, such as a link to
 * what it removes. What was wrong before, in files that it leaves alone, is not held against it.
 */
export function checkPullRequest(check: ProposalCheck): readonly Finding[] {
  const { base, merged, author, changed, ...options } = check;
  const since = { ledger: base, ...(author === undefined ? {} : { author }) };
  const after = validateRecords(merged, { ...options, since }).findings;
  const touched = new Set(changed);
  if (after.every(({ place }) => touched.has(place.path))) return after;
  const before = new Set(validateRecords(base, options).findings.map(keyOf));
  return after.filter((found) => touched.has(found.place.path) || !before.has(keyOf(found)));
}

function keyOf({ code, place, args }: Finding): string {
  return JSON.stringify([code, place.path, place.pointer, place.on, args]);
}
