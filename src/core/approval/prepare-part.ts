import type { ChangeContent } from '../change/change-content.ts';
import { type ChangeTraits, traitsOf } from '../change/matches-when.ts';
import type { ServiceMap } from '../change/reach.ts';
import { assessRisk, type RiskAssessment } from '../change/risk.ts';
import type { ApprovalsConfig, TeamsConfig } from '../config/configuration.ts';
import { parseInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import { collectSteps, type MatchedRule, type Step } from './collect-steps.ts';
import type { Reason, RuleDecision } from './decision.ts';
import type { ResolvedFacts } from './facts.ts';
import type { GroupFacts } from './groups.ts';
import { isMatch, matchRules, type Rule, toRuleDecision } from './match-rules.ts';
import type { Directory } from './people.ts';
import { rescheduleRuleOf } from './reschedule.ts';
import type { Subject } from './subjects.ts';

/** The configuration at the base, all of it readable. */
export type Setting = {
  readonly policy: ApprovalsConfig;
  readonly teams: TeamsConfig;
  readonly services: ServiceMap;
  readonly directory: Directory;
  /** Every path that the pull request touches. */
  readonly paths: readonly string[];
  readonly facts: ResolvedFacts;
  readonly loadZone: LoadZone;
};

/** A subject with the steps that the policy asks of it. */
export type PreparedPart = {
  readonly subject: Subject;
  readonly rules: readonly Rule[];
  readonly decided: readonly RuleDecision[];
  readonly rescheduledBy: string | null;
  /** Of what will be, or of what is removed. */
  readonly risk: RiskAssessment | null;
  readonly steps: readonly Step[];
  readonly reasons: readonly Reason[];
};

export function preparePart(subject: Subject, setting: Setting): PreparedPart {
  const traits = subject.contents.map((content) => traitsWithRisk(content, setting));
  const risk = assessmentOf(subject, setting);
  const rescheduledBy = rescheduled(subject, traits, setting);
  if (rescheduledBy !== null) return { subject, rules: [], decided: [], rescheduledBy, risk, steps: [], reasons: [] };
  const { policy, paths } = setting;
  const matches = subject.classes.map((name) => {
    const facts = {
      class: name,
      traits,
      paths: subject.change === undefined ? (subject.pathsOf.get(name) ?? []) : paths,
    };
    return { facts, ...matchRules(policy, facts) };
  });
  const matched = matches.flatMap(({ facts, rules }): readonly MatchedRule[] =>
    rules.map((rule) => ({
      rule,
      contents: subject.contents.filter((_, at) => isMatch(rule, { ...facts, traits: traits.slice(at, at + 1) })),
    })),
  );
  const collected = collectSteps(matched, setting);
  const rules = matched.map(({ rule }) => rule);
  return {
    ...{ subject, rules, rescheduledBy, risk, steps: collected.steps },
    decided: rules.map(toRuleDecision),
    reasons: [...matches.flatMap(({ reasons }) => reasons), ...collected.reasons],
  };
}

function traitsWithRisk(content: ChangeContent, setting: Setting): ChangeTraits {
  return { ...traitsOf(content, setting.services), risk: riskOf(content, setting).risk };
}

function assessmentOf({ contents }: Subject, setting: Setting): RiskAssessment | null {
  const content = contents.at(-1);
  return content === undefined ? null : riskOf(content, setting);
}

function riskOf(content: ChangeContent, { policy, services, paths, facts }: Setting): RiskAssessment {
  const now = parseInstant(facts.now);
  const history = now === undefined ? {} : { history: { past: facts.past_changes ?? [], now } };
  return assessRisk(content, { policy, services, paths, ...history });
}

function rescheduled({ change }: Subject, traits: readonly ChangeTraits[], setting: Setting): string | null {
  const { before, after, id } = change ?? {};
  if (id === undefined || !before || !after) return null;
  const groups = groupFacts(before, setting);
  return rescheduleRuleOf({ ...setting, before, after, traits, groups }) ?? null;
}

export function groupFacts(content: ChangeContent | undefined, setting: Setting): GroupFacts {
  const { policy, teams, services, directory } = setting;
  return { policy, teams, services, directory, content };
}
