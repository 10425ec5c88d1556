import { approvalStatus, RECORDS_STATUS } from './status-names.ts';

/** A ruleset as GitHub exports and imports it, as far as we say anything of it. */
export type Ruleset = {
  readonly name: string;
  readonly target: 'branch';
  readonly enforcement: 'active';
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  };
  readonly rules: readonly Rule[];
  readonly bypass_actors: readonly BypassActor[];
};

export type Rule = { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> };

export type BypassActor = {
  readonly actor_id: number;
  readonly actor_type: 'Integration';
  readonly bypass_mode: 'always';
};

export type RulesetGiven = {
  readonly defaultBranch: string;
  /** Of the own App; `undefined` until there is one. */
  readonly appId: number | undefined;
};

/** Stands for the App until there is one. No App has it, so that nobody is let past by a ruleset that was not filled. */
export const NO_APP = 0;

/**
 * What guards the default branch at level 1: our statuses, from our App alone; squash merges, so that one pull request
 * is one commit; a review by those who answer for the rules where a control path changes. Statuses need not be of the
 * newest base: a decision depends on the content, and is made anew when the base moves.
 */
export function wantedRuleset({ defaultBranch, appId = NO_APP }: RulesetGiven): Ruleset {
  const contexts = [RECORDS_STATUS, approvalStatus(defaultBranch)];
  return {
    name: 'gitsm',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      { type: 'pull_request', parameters: PULL_REQUESTS },
      {
        type: 'required_status_checks',
        parameters: {
          do_not_enforce_on_create: false,
          required_status_checks: contexts.map((context) => ({ context, integration_id: appId })),
          strict_required_status_checks_policy: false,
        },
      },
    ],
    bypass_actors: [{ actor_id: appId, actor_type: 'Integration', bypass_mode: 'always' }],
  };
}

/** Who must review a change says the policy, by our status; GitHub's own count asks for nobody. */
const PULL_REQUESTS = {
  allowed_merge_methods: ['squash'],
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: true,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
} as const;

export function rulesetText(given: RulesetGiven): string {
  return `${JSON.stringify(wantedRuleset(given), null, 2)}\n`;
}
