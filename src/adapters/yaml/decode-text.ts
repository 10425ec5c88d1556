import type { Finding } from '../../core/finding/finding.ts';
import { finding } from '../../core/finding/make-finding.ts';
import { indexLines } from './line-index.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Bytes to text, or why they are no text that is worth looking at further. */
export function decodeText(bytes: Uint8Array, path: string, mostBytes: number): Decoded {
  const start = { line: 1, column: 1 };
  if (bytes.length > mostBytes) {
    return refuse(finding('YAML_TOO_BIG', { path, pointer: '', at: start }, { bytes: bytes.length, most: mostBytes }));
  }
  if (hasUtf16Mark(bytes)) {
    return refuse(finding('YAML_ENCODING', { path, pointer: '', at: start }, { found: 'it is UTF-16' }));
  }
  try {
    return { ok: true, text: decodePrefix(bytes, bytes.length, false) };
  } catch {
    return refuse(badBytes(bytes, path));
  }
}

function refuse(finding: Finding): Decoded {
  return { ok: false, findings: [finding] };
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Throws where the first `length` bytes are no UTF-8; with `mayGoOn`, a character cut off at the end is fine. */
function decodePrefix(bytes: Uint8Array, length: number, mayGoOn: boolean): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
    stream: mayGoOn,
  });
}

function badBytes(bytes: Uint8Array, path: string): Finding {
  const good = longestGoodPrefix(bytes);
  const text = decodePrefix(bytes, good, true);
  const found = good < bytes.length ? `the byte 0x${hex(bytes[good])} stands here` : 'its last character is cut off';
  return finding('YAML_ENCODING', { path, pointer: '', at: indexLines(text)(text.length) }, { found });
}

/** A prefix of a good prefix is good, so the longest one can be searched by halves. */
function longestGoodPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isGoodPrefix(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isGoodPrefix(bytes: Uint8Array, length: number): boolean {
  try {
    decodePrefix(bytes, length, true);
    return true;
  } catch {
    return false;
  }
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0');
}
