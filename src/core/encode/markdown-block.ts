import { toVisibleText, ZERO_WIDTH_SPACE } from './visible-text.ts';

/** A foreign text of several lines as a fenced block that it cannot close. Ends without a line feed. */
export function encodeMarkdownBlock(text: string): string {
  const body = toVisibleText(text).replaceAll('@', `@${ZERO_WIDTH_SPACE}`);
  const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${body.replace(/\n$/, '')}\n${fence}`;
}
