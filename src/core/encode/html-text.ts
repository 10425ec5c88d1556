import { toVisibleText } from './visible-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** A foreign text inside an element or a quoted attribute. Not for scripts, styles, or the value of `href`. */
export function encodeHtml(text: string): string {
  return toVisibleText(text).replace(/[&<>"'`=]/g, (character) => ENTITIES[character] ?? '');
}

/** A foreign address for a quoted `href`; `undefined` unless it is plain http or https without blanks. */
export function encodeHref(address: string): string | undefined {
  return /^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu.test(address) ? encodeHtml(address) : undefined;
}
