import type { EntryOf } from '../consequence/consequence.ts';
import type { CommentFacts } from '../conversation/facts.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';
import { isOnForge, numberOfId, parseRecordId } from '../record/record-id.ts';
import { parseInstant } from '../time/instant.ts';
import { renderReview } from './incident-review.ts';
import type { ThreadComment } from './timeline.ts';

/** Accepted major incidents of the forge that are resolved: until they are closed, their review is kept in the thread. */
export function majorsUnderReview(
  index: LedgerIndex,
): readonly { readonly entry: EntryOf<'incident'>; readonly issue: number }[] {
  return index.ofKind('incident').flatMap((entry) => {
    const { id, state, major } = entry.record;
    const parsed = parseRecordId(id);
    if (state !== 'resolved' || major?.state !== 'accepted' || parsed === undefined || !isOnForge(parsed)) return [];
    return [{ entry, issue: numberOfId(parsed) }];
  });
}

/** The forge takes 65,536 characters in a comment; the command line shows all of it. */
const LONGEST_COMMENT = 60_000;

/** The review with what people said in the thread; programs said it in the records already. */
export function reviewComment(
  entry: EntryOf<'incident'>,
  index: LedgerIndex,
  { issue, comments }: { readonly issue: number; readonly comments: readonly CommentFacts[] },
): ForgeEffect {
  const thread = comments.flatMap(({ user, created_at, body }): readonly ThreadComment[] => {
    const at = parseInstant(created_at);
    return at === undefined || user?.type !== 'User' ? [] : [{ at, by: user.login, body }];
  });
  const text = renderReview(entry, index, thread);
  const end = `\n\n… \`gitsm show ${entry.record.id} --timeline\` shows the rest.`;
  const body = text.length <= LONGEST_COMMENT ? text.trimEnd() : `${text.slice(0, LONGEST_COMMENT)}${end}`;
  return { key: `review/${issue}`, kind: 'sticky_comment', issue, purpose: 'review', body };
}
