import { breakReferences } from './markdown-inline.ts';
import { cut, toVisibleLine, ZERO_WIDTH_SPACE } from './visible-text.ts';

const TITLE_CAP = 60;

/** What tells the forge to start no workflow for a commit. */
const SKIP_TOKEN = /\[(?=\s*(?:skip|no|ci|actions)\b)/gi;

/**
 * A foreign title for the subject of a commit: one line of at most 60 code points that mentions nobody, closes
 * nothing and skips no workflow. Foreign text has no place in the body, where lines can be trailers.
 */
export function encodeCommitTitle(title: string): string {
  return breakReferences(cut(toVisibleLine(title).trim(), TITLE_CAP)).replace(SKIP_TOKEN, `$&${ZERO_WIDTH_SPACE}`);
}

/** `gitsm: resolve INC-117 (Mail is slow)`. Verb and ids are ours; only the title is foreign. */
export function commitSubject(verb: string, ids: readonly string[], title?: string): string {
  const named = title === undefined ? '' : ` (${encodeCommitTitle(title)})`;
  return `gitsm: ${[verb, ids.join(', ')].filter((part) => part !== '').join(' ')}${named}`;
}
