import type { IssueFacts } from '../issue-facts.ts';

/** Two hashes of 32 bits (FNV-1a with different starts) side by side. Tells edits apart; proves nothing. */
export function fingerprintOf({ title, body }: Pick<IssueFacts, 'title' | 'body'>): string {
  const text = `${title}\n${(body ?? '').replace(/\r\n?/g, '\n')}`;
  return [0x811c9dc5, 0x2f8a19d3].map((start) => hash(text, start)).join('');
}

const PRIME = 0x01000193;

function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    value = Math.imul(value ^ (unit & 0xff), PRIME);
    value = Math.imul(value ^ (unit >>> 8), PRIME);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
