import type { Counted, DecisionState, StepDecision } from '../approval/decision.ts';
import { encodeMarkdownInline } from '../encode/markdown-inline.ts';

export const SIGNS: Readonly<Record<DecisionState, string>> = {
  success: '✅',
  pending: '⏳',
  failure: '❌',
  error: '⚠️',
};

/** A foreign text or one that may quote some, in a sentence or a cell. */
export function told(text: string): string {
  return encodeMarkdownInline(text, 400);
}

export function stepWords({ title, counted, needed, missing_from, state }: StepDecision): string {
  const sign = state === 'met' ? SIGNS.success : SIGNS.pending;
  const people = counted.map(countedWords).join(', ');
  const missing = missing_from.slice(0, 8).map((login) => told(`@${login}`));
  const any = state === 'open' && missing.length > 0 ? ` · may approve: ${missing.join(', ')}` : '';
  return `${sign} ${told(title)}: ${counted.length} of ${needed}${people === '' ? '' : ` (${people})`}${any}`;
}

function countedWords({ login, as, at, in_place_of }: Counted): string {
  const place = in_place_of === null ? '' : ` in place of @${in_place_of}`;
  return told(`@${login} as ${as}${place}, ${at}`);
}
