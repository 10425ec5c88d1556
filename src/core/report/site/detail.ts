import { showUtc } from '../period/show-time.ts';
import { type HtmlText, html, join, text } from './html-text.ts';
import { label } from './show.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A name and what stands under it in a record. */
export type Detail = { readonly name: HtmlText; readonly shows: HtmlText };

/** The parts of a record's value, each with its name; nested ones in one line each. */
export function detailsOf(value: object): readonly Detail[] {
  if (Array.isArray(value)) return value.map((part, at) => ({ name: text(String(at + 1)), shows: showValue(part) }));
  return Object.entries(value).map(([name, part]) => ({ name: label(name), shows: showValue(part) }));
}

/** Any value of a record as text: lists line by line, objects as `name: value`. */
export function showValue(value: unknown): HtmlText {
  if (Array.isArray(value)) return lines(value.map(showValue));
  if (typeof value === 'object' && value !== null) {
    return lines(Object.entries(value).map(([name, part]) => html`<b>${label(name)}</b> ${showValue(part)}`));
  }
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value === 'string' && INSTANT.test(value))
    return html`<time datetime="${value}">${showUtc(value)} UTC</time>`;
  return text(String(value));
}

function lines(parts: readonly HtmlText[]): HtmlText {
  return html`<span class="prose">${join(parts, '\n')}</span>`;
}
