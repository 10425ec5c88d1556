import type { Conversation } from '../facts.ts';
import { parseComment } from '../parse/parse-comment.ts';
import type { Deed } from './open-deeds.ts';

/** What a person said last before an act, if it was no command. */
export function lastWords({ comments }: Conversation, { actor, created_at: until }: Deed): string | undefined {
  const own = comments.filter(
    ({ user, created_at, body }) => user?.id === actor.id && created_at <= until && body.trim() !== '',
  );
  const last = own.toSorted((a, b) => a.id - b.id).at(-1);
  if (last === undefined) return undefined;
  const { calls, faults } = parseComment(last.body);
  return calls.length + faults.length > 0 ? undefined : last.body.trim();
}
