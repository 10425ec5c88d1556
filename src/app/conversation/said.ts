import { answerKey } from '../../core/conversation/answered.ts';
import type { Talk } from '../../core/conversation/command/commands.ts';
import { entryOfIssue, entryOfPull } from '../../core/conversation/entry-of-issue.ts';
import type { CommentFacts, Reaction } from '../../core/conversation/facts.ts';
import type { Work } from '../../core/conversation/work.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { Instant } from '../../core/time/instant.ts';

/** What was decided on, and what the forge is to be told of it. */
export type Answered = { readonly work: Work; readonly forge: readonly ForgeEffect[] };

export type Thread = { readonly issue: number; readonly talk: Talk };

/** What a pull request proposes is no record yet: until it is merged its own run answers there. */
export function entryAt({ issue, talk }: Thread, ledger: Ledger): Entry | undefined {
  return talk === 'change' ? entryOfPull(issue, ledger) : entryOfIssue(issue, ledger);
}

export type Said = Thread & {
  readonly comment: CommentFacts;
  readonly by: string;
  readonly userId: number;
  readonly at: Instant;
  readonly notices: ReadonlySet<string>;
};

/** Reactions that stand already are not given again; an answer is given once. */
export function tell(
  before: Answered,
  { issue, comment, notices }: Said,
  reactions: readonly Reaction[],
  body?: string,
): Answered {
  const given = reactions
    .filter((content) => (comment.reactions[content] ?? 0) === 0)
    .map((content) => ({ key: `${content}/${comment.id}`, kind: 'reaction', comment: comment.id, content }) as const);
  const key = answerKey(comment.id);
  const notice = body === undefined || notices.has(key) ? [] : [{ key, kind: 'notice', issue, body } as const];
  return { ...before, forge: [...before.forge, ...given, ...notice] };
}
