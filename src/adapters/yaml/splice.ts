/** Replaces the text between two offsets. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

/** The splices must not overlap; those at the same offset stand in their order. Line feeds become the file's own. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const lineEnd = isCrlf(text) ? '\r\n' : '\n';
  const inOrder = splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => a.from - b.from || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { from, to, text: inserted } of inOrder) {
    result += text.slice(at, from) + inserted.replaceAll('\n', lineEnd);
    at = to;
  }
  return result + text.slice(at);
}

function isCrlf(text: string): boolean {
  return text[text.indexOf('\n') - 1] === '\r';
}

export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Before the line end (LF or CRLF), or the end of the text. */
export function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  if (feed === -1) return text.length;
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The start of the line after `at`; where `at` is itself the start of a line, behind a kept literal, it is that. */
export function startOfNextLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

export function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at);
}

export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(startOfLine(text, at), at).trim() === '';
}
