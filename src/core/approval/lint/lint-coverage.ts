import type { ChangeContent } from '../../change/change-content.ts';
import { type ChangeTraits, traitsOf } from '../../change/matches-when.ts';
import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import type { Level } from '../../record/record.ts';
import type { PathClass } from '../decision.ts';
import { isMatch } from '../match-rules.ts';
import type { PolicyFacts } from './lint-policy.ts';

/** Kinds of pull request that the classes make and no rule matches; of changes the first case of each type. */
export function lintCoverage(facts: PolicyFacts): readonly Finding[] {
  const { path, policy } = facts;
  return policy.classes.flatMap((entry, at) => {
    const isFirst = policy.classes.findIndex((one) => one.class === entry.class) === at;
    if (!isFirst || entry.paths.length === 0) return [];
    const cases = entry.class === 'change' ? uncoveredChanges(facts) : uncoveredFiles(entry.class, facts);
    return cases.map((one) =>
      finding('POLICY_CASE_UNCOVERED', { path, pointer: `/classes/${at}/class` }, { case: one }),
    );
  });
}

/** A rule that asks for paths covers those alone, so that others of the class have none. */
function uncoveredFiles(of: PathClass, { policy }: PolicyFacts): readonly string[] {
  const isCovered = policy.rules.some((rule) => rule.for === of && rule.when?.paths === undefined);
  return isCovered ? [] : [of === 'other' ? 'every other file' : `every file of the class ${of}`];
}

type Types = readonly ChangeContent['type'][];
const TYPES: Types = ['standard', 'normal', 'emergency', 'retrospective'];
const RISKS: readonly Level[] = ['low', 'medium', 'high'];

function uncoveredChanges(facts: PolicyFacts): readonly string[] {
  const rules = facts.policy.rules.filter((rule) => rule.for === 'change' && rule.when?.paths === undefined);
  const isMet = (traits: ChangeTraits) =>
    rules.some((rule) => isMatch(rule, { class: 'change', traits: [traits], paths: [] }));
  return TYPES.flatMap((type) => {
    const open = casesOf(type, facts).find(({ traits }) => !isMet(traits));
    return open === undefined ? [] : [open.says];
  });
}

/** Every risk, environment and outage on each service. */
function casesOf(type: ChangeContent['type'], { services, environments }: PolicyFacts) {
  return [...services.values()].flatMap(({ id, team }) => {
    const base = traitsOf({ type, service: id, team }, services);
    return RISKS.flatMap((risk) =>
      environments.flatMap((environment) =>
        [false, true].map((hasOutage) => ({
          traits: { ...base, risk, environment, hasOutage },
          says: `a ${type} change of ${risk} risk to ${id} in ${environment}${hasOutage ? ' with an outage' : ''}`,
        })),
      ),
    );
  });
}
