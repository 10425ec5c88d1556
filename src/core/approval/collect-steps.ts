import type { ChangeContent } from '../change/change-content.ts';
import type { Reason, Require } from './decision.ts';
import { type GroupFacts, groupOf, type Seat } from './groups.ts';
import type { Rule } from './match-rules.ts';

export type Step = {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly order: number;
  readonly distinct: boolean;
  readonly approvers: readonly string[];
  readonly require: Require;
  readonly needed: number;
  readonly seats: readonly Seat[];
  readonly expiresAfterSeconds: number | undefined;
  readonly takesDelegates: boolean;
  /** Whether an emergency may begin before it is met. */
  readonly deferrable: boolean;
};

export type StepCollection = { readonly steps: readonly Step[]; readonly reasons: readonly Reason[] };

/** A rule with the contents of the change for which it matched; none for other files. */
export type MatchedRule = { readonly rule: Rule; readonly contents: readonly ChangeContent[] };

/** The steps of all rules by their order, one for each group where what was and what will be ask different people. */
export function collectSteps(matched: readonly MatchedRule[], facts: Omit<GroupFacts, 'content'>): StepCollection {
  const steps: Step[] = [];
  const reasons: Reason[] = [];
  for (const { rule, contents } of matched) {
    for (const step of rule.steps ?? []) {
      for (const content of contents.length === 0 ? [undefined] : contents) {
        const built = buildStep(rule, step, { ...facts, content });
        if ('says' in built) reasons.push(built);
        else if (!steps.some((other) => isSameStep(other, built))) steps.push(built);
      }
    }
  }
  return { steps: steps.sort((a, b) => a.order - b.order), reasons: withoutRepeats(reasons) };
}

type StepConfig = NonNullable<Rule['steps']>[number];

function buildStep(rule: Rule, step: StepConfig, facts: GroupFacts): Step | Reason {
  const { id, title, approvers, require, order = 1, distinct = true, expires_after_hours: hours, delegation } = step;
  const where = `the step ${id} of the rule ${rule.id}`;
  const group = groupOf(approvers, facts);
  if (!group.ok) return { state: 'error', code: 'group_unknown', says: `${where}: ${group.says}` };
  const { seats, unlisted } = group;
  // Whoever is counted by the size of the group needs all of it known.
  if (unlisted.length > 0 && (isBySize(require) || seats.length === 0))
    return {
      state: 'error',
      code: 'group_unknown',
      says: `${where}: ${unlisted.join(', ')} is not in config/teams.yaml`,
    };
  if (seats.length === 0) return { state: 'error', code: 'group_empty', says: `${where} has nobody who could approve` };
  return {
    ...{ id, rule: rule.id, title: title ?? id, order, distinct, approvers, require, seats },
    needed: neededOf(require, seats.length),
    expiresAfterSeconds: hours === undefined ? undefined : hours * 3600,
    takesDelegates: delegation === true,
    deferrable: rule.authorise !== undefined,
  };
}

function isBySize(require: Require): boolean {
  return require === 'all' || (typeof require === 'object' && 'percent' in require);
}

/** Of a group of `size`; never fewer than one. */
export function neededOf(require: Require, size: number): number {
  if (require === 'first') return 1;
  if (require === 'all') return Math.max(1, size);
  if ('count' in require) return Math.max(1, require.count);
  return Math.max(1, Math.ceil((size * require.percent) / 100));
}

function isSameStep(a: Step, b: Step): boolean {
  return a.rule === b.rule && a.id === b.id && keysOf(a) === keysOf(b);
}

function keysOf({ seats }: Step): string {
  return seats
    .map(({ key }) => key)
    .sort()
    .join(' ');
}

function withoutRepeats(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((one, at) => reasons.findIndex(({ says }) => says === one.says) === at);
}
