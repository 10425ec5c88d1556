import { toVisibleText } from './visible-text.ts';

/** A foreign text for a `plain_text` block of Slack; its control sequences all begin with `<`. */
export function encodeSlack(text: string): string {
  return toVisibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
