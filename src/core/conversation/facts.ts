import type { IssueFacts } from '../intake/issue-facts.ts';

/** Who wrote or did something on the forge; `null` where the account is gone. */
export type Account = { readonly login: string; readonly id: number; readonly type: string } | null;

/** A comment as the API gives it; nothing of it is trusted. */
export type CommentFacts = {
  readonly id: number;
  readonly body: string;
  readonly user: Account;
  /** RFC 3339. They differ once it was edited. */
  readonly created_at: string;
  readonly updated_at: string;
  /** How often each reaction stands, whoever gave it. */
  readonly reactions: Readonly<Partial<Record<Reaction, number>>>;
  /** Who edited it last and when, where that was asked for. */
  readonly edited_by?: Account;
  readonly edited_at?: string;
};

export type Reaction = 'eyes' | 'rocket' | 'confused' | '-1';

/** What was done to an issue, from the list that the forge keeps of it: no event that got lost is missing there. */
export type IssueEvent = {
  readonly id: number;
  readonly event: 'closed' | 'reopened' | 'assigned' | 'unassigned';
  readonly actor: Account;
  readonly created_at: string;
  /** Of `assigned` and `unassigned`. */
  readonly assignee?: string;
};

/** An issue with all that was said and done there, as read in this run. */
export type Conversation = {
  readonly issue: IssueFacts;
  /** Oldest first, all of them. */
  readonly comments: readonly CommentFacts[];
  /** Oldest first. */
  readonly events: readonly IssueEvent[];
};

/** Issues that were read; `gone` are those that are there no more: deleted, or in another repository. */
export type ConversationFacts = {
  readonly conversations: readonly Conversation[];
  readonly gone: readonly number[];
};
