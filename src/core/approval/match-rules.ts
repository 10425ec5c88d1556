import { type ChangeTraits, matchesWhen } from '../change/matches-when.ts';
import type { ApprovalsConfig } from '../config/configuration.ts';
import type { PathClass, Reason, RuleDecision } from './decision.ts';

export type Rule = ApprovalsConfig['rules'][number];

export type RuleMatch = {
  readonly rules: readonly Rule[];
  readonly reasons: readonly Reason[];
};

export type MatchFacts = {
  readonly class: PathClass;
  /** What was and what will be of a change; none for other files. Either is enough for a rule to match. */
  readonly traits: readonly ChangeTraits[];
  readonly paths: readonly string[];
};

/** Every rule that matches, in the order of the policy. No rule, or a rule that asks for nothing, is never a yes. */
export function matchRules(policy: ApprovalsConfig, facts: MatchFacts): RuleMatch {
  const rules = policy.rules.filter((rule) => rule.for === facts.class && isMatch(rule, facts));
  const reasons = rules.length === 0 ? [noRule(facts.class)] : rules.flatMap(asksNothing);
  return { rules, reasons };
}

export function isMatch({ when }: Rule, { traits, paths }: MatchFacts): boolean {
  if (traits.length === 0) return matchesWhen(when, undefined, paths);
  return traits.some((each) => matchesWhen(when, each, paths));
}

function noRule(of: PathClass): Reason {
  return {
    state: 'error',
    code: 'no_rule',
    says: `no rule of config/approvals.yaml matches this ${of === 'other' ? 'file' : of}`,
  };
}

/** That nobody needs to approve is written out, with a reason, and asks for nothing beside it. */
export function asksNothing({ id, steps = [], require, reason, authorise }: Rule): readonly Reason[] {
  const isNone = require === 'none';
  const says = (what: string): readonly Reason[] => [
    { state: 'error', code: 'rule_asks_nothing', says: `the rule ${id} ${what}` },
  ];
  if (isNone && (steps.length > 0 || authorise !== undefined))
    return says('says that nobody approves, and asks for approvals');
  if (isNone && (reason ?? '').trim() === '') return says('says that nobody approves, but not why');
  if (!isNone && steps.length === 0) return says('has no step and does not say "require: none"');
  return [];
}

export function toRuleDecision({ id, title, require, reason }: Rule): RuleDecision {
  return { id, title: title ?? id, none_because: require === 'none' ? (reason ?? '') : null };
}
