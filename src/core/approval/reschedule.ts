import { type ChangeContent, windowOf } from '../change/change-content.ts';
import { type ChangeTraits, matchesWhen } from '../change/matches-when.ts';
import type { ApprovalsConfig } from '../config/configuration.ts';
import { isSameJson } from '../record/json.ts';
import { recordToJson } from '../record/record-json.ts';
import { IMMATERIAL } from './content-digest.ts';
import { isIn } from './entitled.ts';
import { canWrite, permissionOf, type ResolvedFacts } from './facts.ts';
import type { GroupFacts } from './groups.ts';

export type RescheduleFacts = {
  readonly policy: ApprovalsConfig;
  readonly before: ChangeContent;
  readonly after: ChangeContent;
  /** Of both contents: a rule must hold for either. */
  readonly traits: readonly ChangeTraits[];
  readonly paths: readonly string[];
  readonly groups: GroupFacts;
  readonly facts: ResolvedFacts;
};

/**
 * The rule by which a registered change may move its window without a new approval: nothing else differs that matters,
 * both ends moved no further than the rule allows, and its author is one of those who may.
 */
export function rescheduleRuleOf(of: RescheduleFacts): string | undefined {
  const { policy, before, after, traits, paths, groups, facts } = of;
  const [from, to] = [windowOf(before), windowOf(after)];
  const { author } = facts.pull_request;
  if (from === undefined || to === undefined || author === null || !isOnlyWindow(before, after)) return undefined;
  if (!canWrite(permissionOf(author, facts)) || to.to - to.from > from.to - from.from) return undefined;
  const seconds = Math.max(Math.abs(to.from - from.from), Math.abs(to.to - from.to));
  return (policy.reschedule ?? []).find(
    ({ when, by, within_hours: hours }) =>
      traits.every((each) => matchesWhen(when, each, paths)) &&
      seconds <= (hours ?? Number.POSITIVE_INFINITY) * 3600 &&
      isIn(author, by, groups),
  )?.id;
}

function isOnlyWindow(before: ChangeContent, after: ChangeContent): boolean {
  const [old, new_] = [withoutWindow(before), withoutWindow(after)];
  return isSameJson(old, new_);
}

function withoutWindow(content: ChangeContent) {
  const fields = Object.entries(recordToJson(content)).filter(([key]) => key !== 'window' && !IMMATERIAL.includes(key));
  return Object.fromEntries(fields);
}
