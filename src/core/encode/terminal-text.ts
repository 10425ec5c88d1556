import { toStorableText } from '../record/storable-text.ts';
import { BIDI_CONTROLS, ZERO_WIDTHS } from './visible-text.ts';

const HIDDEN = new RegExp(`[${BIDI_CONTROLS}${ZERO_WIDTHS}\\u2028\\u2029]`, 'gu');

/**
 * A foreign text on a terminal: controls but tab and line feed are dropped, so that nothing moves the cursor, names
 * the window or fills the clipboard; what is hidden is shown, as `<U+202E>`.
 */
export function encodeTerminal(text: string): string {
  return toStorableText(text).replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** The same in one line. */
export function encodeTerminalLine(text: string): string {
  return encodeTerminal(text).replace(/[\n\t]/g, ' ');
}
