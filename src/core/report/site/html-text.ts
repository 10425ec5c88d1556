import { encodeHtml } from '../../encode/html-text.ts';
import { encodeJsonInHtml } from '../../encode/json-in-html.ts';

/**
 * Markup that may stand in a page as it is. Only this file makes it; templates put it in as it stands by its
 * `toHTML`, and escape every other value.
 */
export type HtmlText = { readonly __brand: 'html'; readonly toHTML: () => string };

/** Our own words around values: html`<b>${title}</b>`. Strings are taken for foreign and encoded. */
export function html(words: TemplateStringsArray, ...values: readonly (HtmlText | string | number)[]): HtmlText {
  let safe = words[0] ?? '';
  for (const [at, value] of values.entries()) safe += encoded(value) + (words[at + 1] ?? '');
  return markup(safe);
}

/** Whatever people wrote: shown letter by letter. */
export function text(foreign: string): HtmlText {
  return markup(encoded(foreign));
}

export function join(parts: readonly HtmlText[], separator: string): HtmlText {
  return markup(parts.map((part) => part.toHTML()).join(encodeHtml(separator)));
}

/** A link to a page or file of our own: whatever stands in the address, it is a path. */
export function link(label: HtmlText | string, path: string): HtmlText {
  return html`<a href="${toHref(path)}">${label}</a>`;
}

/** A path as the value of `href`: no scheme other than http(s) comes out of it, and no quote ends it. */
export function toHref(path: string): string {
  const isAddress = /^https?:\/\//.test(path);
  const escaped = encodeURI(path).replace(/['()*!~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  return isAddress || !/^[^/?#]*:/.test(escaped) ? escaped : `./${escaped}`;
}

/** Data for the script of a page, inside `<script type="application/json">`: nothing in it ends the element. */
export function data(value: unknown): HtmlText {
  return markup(encodeJsonInHtml(value));
}

export const nothing: HtmlText = markup('–');

/** Nothing in it is markup or hidden: most values are, and need no encoding. */
const PLAIN = /^[A-Za-z0-9 _.,:;()/@-]*$/;

function encoded(value: HtmlText | string | number): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.toHTML();
  return PLAIN.test(value) ? value : encodeHtml(value);
}

function markup(safe: string): HtmlText {
  return { __brand: 'html', toHTML: () => safe };
}
