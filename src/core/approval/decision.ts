import type { ConflictKind } from '../change/conflict.ts';
import type { Hold } from '../change/hold.ts';
import type { RiskAssessment } from '../change/risk.ts';
import type { ApprovalsConfig } from '../config/configuration.ts';

/** `failure` is what the author must mend; `error` is that it could not be told; neither is ever a yes. */
export type DecisionState = 'success' | 'pending' | 'failure' | 'error';

export type ReasonCode =
  | 'truncated'
  | 'unreadable'
  | 'no_author'
  | 'no_head'
  | 'no_merge_base'
  | 'no_commit'
  | 'no_digest'
  | 'nothing_changed'
  | 'wrong_base'
  | 'draft_pull_request'
  | 'uncovered_path'
  | 'mixed_classes'
  | 'change_not_given'
  | 'several_drafts'
  | 'identity_unresolved'
  | 'change_invalid'
  | 'service_unknown'
  | 'template'
  | 'no_rule'
  | 'rule_asks_nothing'
  | 'group_unknown'
  | 'group_empty'
  | 'step_impossible'
  | 'risk_without_reason'
  | 'schedule_untold'
  | 'conflict'
  | 'held'
  | 'refused'
  | 'refusal_untold'
  | 'not_authorised_in_time';

/** Why it is not a success; the sentence names what is there. */
export type Reason = {
  readonly state: Exclude<DecisionState, 'success'>;
  readonly code: ReasonCode;
  readonly says: string;
};

export type PathClass = ApprovalsConfig['classes'][number]['class'];
export type Require = NonNullable<ApprovalsConfig['rules'][number]['steps']>[number]['require'];

/** A review that counts for a step. */
export type Counted = {
  readonly login: string;
  readonly user_id: number;
  readonly review: number;
  readonly commit: string | null;
  readonly at: string;
  /** The group through which it counts, such as `team:network`. */
  readonly as: string;
  /** Who is away meanwhile, where a delegate decides. */
  readonly in_place_of: string | null;
};

export type IgnoredWhy =
  | 'author'
  | 'contributor'
  | 'requester'
  | 'implementer'
  | 'bot'
  | 'deleted_account'
  | 'stale'
  | 'base_changed'
  | 'unknown_time'
  | 'permission_too_low'
  | 'permission_unknown'
  | 'not_in_group'
  | 'other_account'
  | 'expired'
  | 'dismissed'
  | 'not_needed';

export type IgnoredReview = {
  readonly review: number;
  readonly login: string | null;
  readonly why: IgnoredWhy;
  readonly says: string;
};

export type StepDecision = {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly order: number;
  readonly approvers: readonly string[];
  readonly require: Require;
  readonly distinct: boolean;
  /** `waiting`: for steps of a lower order. `afterwards`: owed until the deadline of the emergency. */
  readonly state: 'met' | 'open' | 'waiting' | 'afterwards' | 'impossible';
  readonly needed: number;
  readonly counted: readonly Counted[];
  /** Logins of those who could still be counted, while some are missing. */
  readonly missing_from: readonly string[];
};

export type ConflictDecision = {
  readonly kind: ConflictKind;
  readonly with: string | null;
  readonly from: string;
  readonly to: string;
  readonly services: readonly string[];
  readonly says: string;
  readonly blocks: boolean;
  readonly waived_by: string | null;
  /** Who may accept it, as the policy names them. */
  readonly may_waive: readonly string[];
};

export type RuleDecision = {
  readonly id: string;
  readonly title: string;
  /** Why nobody needs to approve, where the rule says so. */
  readonly none_because: string | null;
};

/** Owed although the state is a success: who authorises it, and by when. */
export type AuthoriseAfterwards = {
  readonly by: readonly string[];
  readonly declared_by: string;
  readonly declared_at: string;
  readonly deadline: string;
};

/** A change of the pull request, or all its other files. */
export type DecisionPart = {
  readonly classes: readonly PathClass[];
  /** `CHG-57`; `null` for other files. */
  readonly change: string | null;
  readonly paths: readonly string[];
  readonly state: DecisionState;
  readonly rules: readonly RuleDecision[];
  /** The rule by which the window moved without a new approval. */
  readonly rescheduled_by: string | null;
  readonly risk: RiskAssessment | null;
  readonly steps: readonly StepDecision[];
  readonly ignored: readonly IgnoredReview[];
  readonly conflicts: readonly ConflictDecision[];
  readonly holds: readonly Hold[];
  readonly authorise_afterwards: AuthoriseAfterwards | null;
  readonly reasons: readonly Reason[];
  readonly remarks: readonly string[];
};

/** A refusal that stands. */
export type Block = {
  readonly login: string | null;
  readonly user_id: number | null;
  readonly review: number;
  readonly commit: string | null;
  readonly says: string;
};

/** Somebody who cannot approve this pull request. */
export type Excluded = {
  readonly login: string;
  readonly user_id: number | null;
  readonly why: 'author' | 'contributor' | 'requester' | 'implementer';
  readonly says: string;
};

/** What the policy says of a pull request, with everything that led there. Bound to head, base and digest. */
export type Decision = {
  readonly state: DecisionState;
  /** At most 140 characters. */
  readonly description: string;
  readonly decided_at: string;
  readonly pull_request: number;
  readonly base: string;
  readonly base_commit: string | null;
  readonly head: string;
  readonly digest: string | null;
  readonly policy_version: number | null;
  readonly reasons: readonly Reason[];
  readonly parts: readonly DecisionPart[];
  readonly blocks: readonly Block[];
  readonly excluded: readonly Excluded[];
  readonly authorise_afterwards: AuthoriseAfterwards | null;
};

const GRAVITY: readonly DecisionState[] = ['success', 'pending', 'failure', 'error'];

/** The gravest; nothing at all is an error, as nothing was decided. */
export function gravest(states: readonly DecisionState[]): DecisionState {
  return GRAVITY[Math.max(...states.map((state) => GRAVITY.indexOf(state)))] ?? 'error';
}
