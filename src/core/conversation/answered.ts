import type { Entry } from '../ledger/ledger.ts';
import type { CommentFacts } from './facts.ts';

const NOTICE = /<!-- gitsm:notice:([\w./:+-]{1,200}) -->/g;

/** The keys of the notices that we have put in the thread: what was answered once is not answered again. */
export function noticesIn(comments: readonly CommentFacts[], us: number): ReadonlySet<string> {
  const ours = comments.filter(({ user }) => user?.id === us);
  return new Set(ours.flatMap(({ body }) => [...body.matchAll(NOTICE)].map(([, key = '']) => key)));
}

/** The key of the answer to a comment. */
export function answerKey(comment: number): string {
  return `answer/${comment}`;
}

/** Whether one of ours answers the comment; what was granted says for what behind its number. */
export function isAnswered(comment: number, notices: ReadonlySet<string>): boolean {
  const key = answerKey(comment);
  return [...notices].some((one) => one === key || one.startsWith(`${key}/`));
}

/** Whether what the comment says stands in the record already. */
export function isJournalled({ record }: Entry, comment: number): boolean {
  return record.journal.some(({ source }) => source?.comment === comment);
}
