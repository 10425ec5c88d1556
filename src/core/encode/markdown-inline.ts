import { cut, toVisibleLine, ZERO_WIDTH_SPACE } from './visible-text.ts';

const MARKDOWN_CAP = 200;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What begins an address that a reader of Markdown would turn into a link by itself. */
const ADDRESS = /https?|www|ftp(?=:)/gi;

/** A commit id links itself from seven digits on; seven alone are left, as record numbers look like that. */
const LONG_HEX = /[0-9a-f]{7}(?=[0-9a-f])/gi;

const BREAKS: readonly RegExp[] = [/@/g, /#(?=\d)/g, /GH-(?=\d)/gi, ADDRESS, LONG_HEX];

/** A text in which the forge recognises no mention, issue, commit or address; it looks the same to a reader. */
export function breakReferences(text: string): string {
  return BREAKS.reduce((broken, pattern) => broken.replace(pattern, `$&${ZERO_WIDTH_SPACE}`), text);
}

/**
 * A foreign text as one run of Markdown, in a sentence or in a cell of a table: at most 200 code points, shown
 * letter by letter, without markup, mentions, references or links. `most` lowers the cap.
 */
export function encodeMarkdownInline(text: string, most: number = MARKDOWN_CAP): string {
  return breakReferences(cut(toVisibleLine(text), most))
    .replace(/[\\`*_{}[\]()#+\-.!|~:"'$=^]/g, '\\$&')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}
