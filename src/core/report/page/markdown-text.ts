import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';

/** Text that may stand in a Markdown page as it is. Only this file makes it: a raw string does not compile. */
export type MarkdownText = string & { readonly __brand: 'markdown' };

/** Words and harmless punctuation: nothing in them is markup, so that a page reads well unrendered too. */
const PLAIN =
  /^[A-Za-z0-9](?:[A-Za-z0-9 ,;%]|[.:)](?=[ .,;]|$)| \((?=[A-Za-z0-9])|[/.-](?=[A-Za-z0-9])|:(?=[0-9]{2}(?![0-9:])))*$/;

/** What the forge would link, or take for a list. */
const LINKED = /https?|www|ftp|GH-|[0-9a-f]{8}|^[0-9]+[.)]( |$)|[A-Za-z]\.[A-Za-z]/i;

const MOST_PLAIN = 200;

/** Whatever people wrote: shown letter by letter, without markup, links or mentions. */
export function text(foreign: string): MarkdownText {
  const isPlain = foreign.length <= MOST_PLAIN && PLAIN.test(foreign) && !LINKED.test(foreign);
  return (isPlain ? foreign : encodeMarkdownInline(foreign)) as MarkdownText;
}

/** The same for texts that may have up to `most` characters. */
export function longText(foreign: string, most: number): MarkdownText {
  return foreign.length <= MOST_PLAIN ? text(foreign) : (encodeMarkdownInline(foreign, most) as MarkdownText);
}

/** Our own words around encoded ones: md`${count} of ${total}`. */
export function md(words: TemplateStringsArray, ...values: readonly (MarkdownText | number)[]): MarkdownText {
  // The words are literals of this program, the values are encoded or digits.
  return String.raw({ raw: words }, ...values) as MarkdownText;
}

export function join(parts: readonly MarkdownText[], separator: MarkdownText): MarkdownText {
  return parts.join(separator) as MarkdownText;
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
