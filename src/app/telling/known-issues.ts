import type { CommentFacts, Conversation } from '../../core/conversation/facts.ts';
import { stateOfIssue } from '../../core/conversation/follow/state-of-issue.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { ForgeComment, ForgeIssue } from './forge.ts';
import type { Known } from './telling-run.ts';

/** What reading issues has told of them already. */
export function knownIssues(issues: readonly IssueFacts[]): Known {
  return new Map(issues.map((issue) => [issue.number, { issue: toForgeIssue(issue) }]));
}

/** The same with what is said there. */
export function knownConversations(conversations: readonly Conversation[]): Known {
  return new Map(
    conversations.map(({ issue, comments }) => [
      issue.number,
      { issue: toForgeIssue(issue), comments: comments.map(toForgeComment) },
    ]),
  );
}

function toForgeIssue(issue: IssueFacts): ForgeIssue {
  return { state: stateOfIssue(issue), labels: issue.labels, assignees: issue.assignees, isLocked: issue.locked };
}

function toForgeComment({ id, user, body }: CommentFacts): ForgeComment {
  return { id, userId: user?.id, body };
}
