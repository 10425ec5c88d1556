import type { ChangeContent } from '../../change/change-content.ts';
import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { assignPeople } from '../assign-people.ts';
import { neededOf } from '../collect-steps.ts';
import type { Reason } from '../decision.ts';
import { type Group, groupOf } from '../groups.ts';
import type { Rule } from '../match-rules.ts';
import { createDirectory, type Directory } from '../people.ts';
import type { PolicyFacts } from './lint-policy.ts';

type StepConfig = NonNullable<Rule['steps']>[number];
type Placed = { readonly step: StepConfig; readonly pointer: string };

/** Steps whose people cannot be told, are too few, or are the same as those of another step of the rule. */
export function lintSteps(facts: PolicyFacts): readonly Finding[] {
  const directory = createDirectory(facts.teams);
  return facts.policy.rules.flatMap((rule, at) => {
    const placed = (rule.steps ?? []).map((step, index) => ({ step, pointer: `/rules/${at}/steps/${index}` }));
    return isOfChange(rule, placed)
      ? lintPerService(placed, facts, directory)
      : lintOnce(placed, { facts, directory, content: undefined });
  });
}

/** Whether who is asked depends on the service of a change. */
function isOfChange(rule: Rule, placed: readonly Placed[]): boolean {
  const isDynamic = placed.some(({ step }) => step.approvers.some((one) => one === 'service_owner' || one === 'peer'));
  return rule.for === 'change' && isDynamic;
}

/** Of many services the first that shows a fault stands for all. */
function lintPerService(placed: readonly Placed[], facts: PolicyFacts, directory: Directory): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { id, team, change_team, status } of facts.services.values()) {
    if (status === 'obsolete') continue;
    const content = { type: 'normal', service: id, team: change_team ?? team } as const;
    for (const one of lintOnce(placed, { facts, directory, content })) {
      const key = `${one.code} ${one.place.pointer}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

type Asked = {
  readonly facts: PolicyFacts;
  readonly directory: Directory;
  readonly content: ChangeContent | undefined;
};

function lintOnce(placed: readonly Placed[], { facts, directory, content }: Asked): readonly Finding[] {
  const { path, policy, teams, services } = facts;
  const groups = placed.map(({ step }) => groupOf(step.approvers, { policy, teams, services, directory, content }));
  const unknown = placed.flatMap(({ pointer }, at) => unknownIn(groups[at], { path, pointer: `${pointer}/approvers` }));
  if (unknown.length > 0) return unknown;
  const demands = placed.map(({ step }, at) => toDemand(step, groups[at], at));
  const assigned = assignPeople(demands);
  return placed.flatMap(({ step, pointer }, at) => {
    const [needed, able] = [demands[at]?.needed ?? 0, assigned.filter((one) => one.step === String(at)).length];
    if (able >= needed) return [];
    const where = content === undefined ? '' : `, such as for the service ${content.service}`;
    return [finding('POLICY_STEP_IMPOSSIBLE', { path, pointer, on: 'key' }, { step: step.id, needed, able, where })];
  });
}

function unknownIn(
  group: Group | undefined,
  place: { readonly path: string; readonly pointer: string },
): readonly Finding[] {
  const why: Reason['says'] | undefined =
    group === undefined || (group.ok && group.unlisted.length === 0)
      ? undefined
      : group.ok
        ? `${group.unlisted.join(', ')} is not listed in config/teams.yaml`
        : group.says;
  return why === undefined ? [] : [finding('POLICY_GROUP_UNKNOWN', place, { why })];
}

function toDemand({ require, distinct = true }: StepConfig, group: Group | undefined, at: number) {
  const seats = group?.ok === true ? group.seats : [];
  return {
    step: String(at),
    needed: neededOf(require, seats.length),
    distinct,
    claims: seats.map(({ key }) => ({ seat: key, person: key })),
  };
}
