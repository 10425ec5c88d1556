import { readCanonical } from './read-canonical.ts';
import { type ReadResult, readYaml } from './read-yaml.ts';

/** Reads a record quickly where it stands in canonical form, else strictly. The answer is the strict one either way. */
export function readRecord(bytes: Uint8Array, path: string): ReadResult {
  const value = readCanonical(bytes);
  if (value === undefined) return readYaml(bytes, path);
  return { ok: true, value, text: decode(bytes), warnings: [] };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
