/**
 * Characters that no text of a record may hold, in whatever form they are written: C0 controls but tab and line
 * feed, DEL, C1 controls, halves of a surrogate pair. They drive terminals, change on their way through other
 * readers, or cannot be written as UTF-8 at all.
 */
const UNSTORABLE = /[^\t\n\P{Cc}]|\p{Cs}/u;

const UNSTORABLE_EACH = new RegExp(UNSTORABLE.source, 'gu');

/** The first character that keeps a text out of a record, as `U+0007`; `undefined` where there is none. */
export function findUnstorable(text: string): string | undefined {
  const found = UNSTORABLE.exec(text);
  return found === null ? undefined : nameOfCharacter(found[0]);
}

/** The nearest text that a record may hold: lines end in LF, a broken surrogate becomes U+FFFD, controls go. */
export function toStorableText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(UNSTORABLE_EACH, '');
}

export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
