import type { FindingCode } from './catalogue.ts';
import type { FindingArgs } from './finding.ts';

/** A case of each code about the approval policy. */
export const policyExampleArgs: Readonly<Partial<Record<FindingCode, FindingArgs>>> = {
  POLICY_RULE_DEAD: { id: 'night-work', why: 'its list of types is empty' },
  POLICY_RULE_ASKS_NOTHING: { why: 'the rule night-work has no step and does not say "require: none"' },
  POLICY_APPROVES_ITSELF: {
    why: 'nobody needs to approve control files',
    instead: 'Ask control_owners',
  },
  POLICY_GROUP_UNKNOWN: { why: 'the policy names the team netwrok, which is not in config/teams.yaml' },
  POLICY_STEP_IMPOSSIBLE: { step: 'cab', needed: 3, able: 2, where: '' },
  POLICY_AUTHORISE_IDLE: { types: ['normal'] },
  POLICY_CASE_UNCOVERED: { case: 'a normal change of low risk in test' },
  POLICY_PATHS_SHADOWED: { glob: 'changes/README.md', class: 'change' },
  POLICY_PATH_UNCOVERED: { paths: ['Makefile'] },
  POLICY_THRESHOLDS: { medium: 10, high: 5 },
};
