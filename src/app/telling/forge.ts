import type { Annotation, StatusState } from '../../core/plan/forge-effect.ts';

/**
 * The forge as effects need it. Reads are repeated by the adapter; a write is made once, and throws `LostAnswer`
 * where nobody knows whether it happened: then whoever wrote reads back.
 */
export type Forge = {
  /** Every comment, oldest first; all pages. */
  readonly comments: (issue: number) => Promise<readonly ForgeComment[]>;
  readonly createComment: (issue: number, body: string) => Promise<void>;
  readonly updateComment: (comment: number, body: string) => Promise<void>;
  /** `undefined` where the issue is gone: deleted or transferred. */
  readonly issue: (issue: number) => Promise<ForgeIssue | undefined>;
  readonly addLabels: (issue: number, labels: readonly string[]) => Promise<void>;
  readonly removeLabel: (issue: number, label: string) => Promise<void>;
  readonly addAssignees: (issue: number, logins: readonly string[]) => Promise<void>;
  readonly removeAssignees: (issue: number, logins: readonly string[]) => Promise<void>;
  readonly setIssueState: (issue: number, state: IssueState) => Promise<void>;
  readonly lockIssue: (issue: number, reason: string) => Promise<void>;
  /** Issues of anybody, the newest first; no further back than the last few hundred. */
  readonly newestIssues: () => Promise<readonly ForgeText[]>;
  readonly createIssue: (issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }) => Promise<void>;
  /** `Gone` where the default branch has no such workflow, or it takes no such inputs. */
  readonly dispatchWorkflow: (workflow: string, inputs: Readonly<Record<string, string>>) => Promise<void>;
  /** `open` or `closed` of each pull request that a branch of ours ever had. */
  readonly pullStates: (branch: string) => Promise<readonly string[]>;
  readonly createPull: (pull: {
    readonly head: string;
    readonly title: string;
    readonly body: string;
  }) => Promise<void>;
  readonly addReaction: (comment: number, content: string) => Promise<void>;
  readonly statuses: (sha: string) => Promise<readonly ForgeStatus[]>;
  readonly createStatus: (status: ForgeStatus & { readonly sha: string }) => Promise<void>;
  readonly reviewRequests: (pull: number) => Promise<ReviewRequests>;
  readonly requestReviewers: (pull: number, logins: readonly string[]) => Promise<void>;
  readonly removeReviewers: (pull: number, logins: readonly string[]) => Promise<void>;
  /** The latest check run of a name on a commit. */
  readonly checkRun: (sha: string, name: string) => Promise<ForgeCheckRun | undefined>;
  readonly createCheckRun: (run: CheckRunPart & { readonly sha: string; readonly key: string }) => Promise<void>;
  /** Annotations are added to those that are there. */
  readonly updateCheckRun: (id: number, run: CheckRunPart) => Promise<void>;
};

export type IssueState = 'open' | 'completed' | 'not_planned';

export type ForgeComment = { readonly id: number; readonly userId: number | undefined; readonly body: string };

/** The text of an issue, and who wrote it. */
export type ForgeText = { readonly userId: number | undefined; readonly body: string };

export type ForgeIssue = {
  readonly state: IssueState;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly isLocked: boolean;
};

export type ForgeStatus = {
  readonly context: string;
  readonly state: StatusState;
  readonly description: string;
};

export type ForgeCheckRun = {
  readonly id: number;
  readonly key: string;
  readonly isCompleted: boolean;
  readonly annotations: number;
};

/** One request about a check run; the forge takes 50 annotations in each. */
export type CheckRunPart = {
  readonly name: string;
  /** Absent while more annotations are to come. */
  readonly conclusion?: 'success' | 'neutral' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
};

/** `by` is the numeric id of whoever asked. */
export type ReviewRequest = { readonly at: string; readonly by: number | undefined };

export type ReviewRequests = {
  /** Who is asked now and has not answered. */
  readonly requested: readonly string[];
  /** When each was asked last, by login in lower case. */
  readonly last: ReadonlyMap<string, ReviewRequest>;
};
