import { decodeUsual, readUsual } from './read-canonical.ts';
import { type ReadResult, readYaml } from './read-yaml.ts';

/** Reads a record quickly where it stands in canonical form, else strictly. The answer is the strict one either way. */
export function readRecord(bytes: Uint8Array, path: string): ReadResult {
  const text = decodeUsual(bytes);
  const value = text === undefined ? undefined : readUsual(text);
  if (text === undefined || value === undefined) return readYaml(bytes, path);
  return { ok: true, value, text, warnings: [] };
}
