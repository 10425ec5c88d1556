import { type Difference, differencesOf } from '../../core/audit/differences.ts';
import type { Check, Fault, Verification } from '../../core/audit/verification.ts';
import type { Evidence } from '../../core/registration/evidence.ts';
import type { PullForge } from '../change/pull-forge.ts';
import type { ChangeEntry } from './find-registration.ts';

export type AskedForge = Pick<PullForge, 'pull' | 'reviews'>;

/** What evidence says of a pull request, held against what the forge says of it today. */
export async function verifyOnForge({ record }: ChangeEntry, forge: AskedForge): Promise<readonly Fault[]> {
  const { evidence } = record;
  if (evidence?.pull_request === undefined) return [];
  const pull = await forge.pull(evidence.pull_request);
  if (pull === undefined) return [toFault('merge_on_forge', 'the forge knows no such pull request', [])];
  const merged = [
    ...differ('merge_commit', pull.merged?.commit, evidence.merge_commit),
    ...differ('merged_at', pull.merged?.at, evidence.merged_at),
    ...differ('merged_by', pull.merged?.by ?? undefined, evidence.merged_by),
    ...differ('head_commit', pull.head, evidence.head_commit),
  ];
  return [
    ...(merged.length === 0 ? [] : [toFault('merge_on_forge', 'the forge tells another merge', merged)]),
    ...reviewFaults(evidence, await forge.reviews(evidence.pull_request)),
  ];
}

/** An approval that was dismissed after the merge was given all the same. */
const GIVEN: readonly string[] = ['APPROVED', 'DISMISSED'];

function reviewFaults({ reviews = [] }: Evidence, all: Awaited<ReturnType<AskedForge['reviews']>>): readonly Fault[] {
  return reviews.flatMap((recorded, index): readonly Fault[] => {
    const there = all.find(({ id }) => id === recorded.review);
    if (there === undefined)
      return [toFault('reviews_on_forge', `the forge knows no review ${recorded.review} by ${recorded.login}`, [])];
    const differences = [
      ...differ(`reviews/${index}/user_id`, there.user?.id, recorded.user_id),
      ...differ(`reviews/${index}/commit`, there.commit_id ?? undefined, recorded.commit),
      ...differ(`reviews/${index}/at`, there.submitted_at ?? undefined, recorded.at),
    ];
    const state = GIVEN.includes(there.state) ? [] : [toFault('reviews_on_forge', `it is ${there.state}`, [])];
    return differences.length === 0
      ? state
      : [toFault('reviews_on_forge', 'the forge tells another review', differences)];
  });
}

function differ(name: string, expected: string | number | undefined, found: string | number | undefined) {
  return differencesOf({ expected, found }, ['evidence', ...name.split('/')]);
}

function toFault(check: Check, says: string, differences: readonly Difference[]): Fault {
  return { check, says, differences };
}

/** The same verification with what the forge added to it. */
export function withForge(one: Verification, faults: readonly Fault[]): Verification {
  const checked = [...one.checked, 'merge_on_forge', 'reviews_on_forge'] as const;
  if (faults.length === 0) return { ...one, checked };
  return { ...one, checked, verdict: 'differs', faults: [...one.faults, ...faults], says: faults[0]?.says ?? one.says };
}
