import { type FindingDeclarations, show } from './declare.ts';

/** What can be wrong with the approval policy beyond its shape and its names; told by `gitsm policy lint`. */
export const policyFindings = {
  POLICY_RULE_DEAD: {
    severity: 'error',
    title: 'A rule or condition of the approval policy can never match',
    says: (args) => `"${show(args, 'id')}" never matches: ${show(args, 'why')}.`,
    mend: () => 'Correct what it asks for, or remove it.',
  },
  POLICY_RULE_ASKS_NOTHING: {
    severity: 'error',
    title: 'A rule does not say what it asks for',
    says: (args) => `Whatever this matches is never approved: ${show(args, 'why')}.`,
    mend: () => 'Give it steps, or write "require: none" with a reason and nothing beside it.',
  },
  POLICY_APPROVES_ITSELF: {
    severity: 'error',
    title: 'The policy can be got around by what it decides on',
    says: (args) => `Whoever proposes this also approves it: ${show(args, 'why')}.`,
    mend: (args) => `${show(args, 'instead')}.`,
  },
  POLICY_GROUP_UNKNOWN: {
    severity: 'error',
    title: 'A step asks people who cannot be told',
    says: (args) => `Nobody can tell who is asked: ${show(args, 'why')}.`,
    mend: () => 'Name people, teams or roles of config/teams.yaml.',
  },
  POLICY_STEP_IMPOSSIBLE: {
    severity: 'error',
    title: 'A step can never be met',
    says: (args) =>
      `The step "${show(args, 'step')}" needs ${show(args, 'needed')}, and ${show(args, 'able')} can be counted for it${show(args, 'where')}.`,
    mend: () => 'Ask for fewer, name more people, or let people of other steps count here by "distinct: false".',
  },
  POLICY_AUTHORISE_IDLE: {
    severity: 'warning',
    title: 'Authorising afterwards is allowed where it cannot be used',
    says: (args) =>
      `Only emergency changes begin before they are authorised; this rule also matches ${show(args, 'types')} changes.`,
    mend: () => 'Let the rule match emergency changes alone.',
  },
  POLICY_CASE_UNCOVERED: {
    severity: 'error',
    title: 'There are pull requests for which no rule says anything',
    says: (args) => `No rule matches ${show(args, 'case')}, so that it can never be merged.`,
    mend: () => 'Add a rule; where nobody needs to approve, write "require: none" with a reason.',
  },
  POLICY_PATHS_SHADOWED: {
    severity: 'warning',
    title: 'Paths of a class belong to a class above it',
    says: (args) => `"${show(args, 'glob')}" is covered by the class ${show(args, 'class')} above, which counts.`,
    mend: () => 'Move it up, or remove it. The first class that covers a path is its class.',
  },
  POLICY_PATH_UNCOVERED: {
    severity: 'warning',
    title: 'Files of the repository belong to no class',
    says: (args) => `No class covers ${show(args, 'paths')}: a pull request that touches them is never approved.`,
    mend: () => 'Add them to a class.',
  },
  POLICY_THRESHOLDS: {
    severity: 'error',
    title: 'A risk becomes high before it becomes medium',
    says: (args) => `High begins at ${show(args, 'high')}, which is not above medium at ${show(args, 'medium')}.`,
    mend: () => 'Let high begin above medium.',
  },
} satisfies FindingDeclarations;
