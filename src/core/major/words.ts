import type { ConsequenceFacts } from '../consequence/consequence.ts';
import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import type { Word } from '../outbox/outbox.ts';
import { parseInstant } from '../time/instant.ts';
import { whoseTurn } from '../timers/whose-turn.ts';

/** A proposed major incident waits for a manager, who is asked for what it does to the business. */
export function wordsOfMajors({ index, configuration, now }: ConsequenceFacts): readonly Word[] {
  return index.ofKind('incident').flatMap(({ record }): readonly Word[] => {
    const { id, state, major } = record;
    const at = parseInstant(major?.proposed_at ?? '');
    if (major?.state !== 'proposed' || at === undefined || isDone('incident', state)) return [];
    const managers = whoseTurn(['manager'], record, { configuration, now });
    const why = major.reason === undefined ? '' : ` (${encodeMarkdownInline(major.reason)})`;
    const body = [
      `**${id} is proposed as a major incident**${why}. A manager decides:`,
      '- `/major accept` with what it does to the business\n- `/major reject` with the reason',
      managers.map((login) => `@${login}`).join(' '),
    ];
    return [
      { id, key: `major-proposed/${major.proposed_at}`, at, body: body.filter((part) => part !== '').join('\n\n') },
    ];
  });
}
