import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';

/** Text that may stand in a Markdown page as it is. Only this file makes it: a raw string does not compile. */
export type MarkdownText = string & { readonly __brand: 'markdown' };

/** Whatever people wrote: shown letter by letter, without markup, links or mentions. */
export function text(foreign: string): MarkdownText {
  return encodeMarkdownInline(foreign) as MarkdownText;
}

/** The same, at most so many characters. */
export function shortText(foreign: string, most: number): MarkdownText {
  return encodeMarkdownInline(foreign, most) as MarkdownText;
}

/** Our own words around encoded ones: md`${count} of ${total}`. */
export function md(words: TemplateStringsArray, ...values: readonly (MarkdownText | number)[]): MarkdownText {
  // The words are literals of this program, the values are encoded or digits.
  return String.raw({ raw: words }, ...values) as MarkdownText;
}

export function join(parts: readonly MarkdownText[], separator: MarkdownText): MarkdownText {
  return parts.join(separator) as MarkdownText;
}

const PLAIN = /^[A-Za-z0-9]+(?:[- :/][A-Za-z0-9]+)*$/;

/** Ids, keys, names of zones and written times: as they are where they consist of plain words, else encoded. */
export function word(name: string): MarkdownText {
  return PLAIN.test(name) && !/^(?:https?|www|ftp|GH-\d)/i.test(name) ? (name as MarkdownText) : text(name);
}

/** A link to a page or file of our own; everything but the plainest characters of the address is escaped. */
export function link(label: MarkdownText, address: string): MarkdownText {
  const escaped = encodeURI(address).replace(
    /[()'*~!]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${label}](${escaped})` as MarkdownText;
}

export const nothing = '–' as MarkdownText;
