import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../schemas/', import.meta.url);

/** The schemas as they were written, for tests that hold something about all of them. */
export function readRawSchemas(): ReadonlyMap<string, unknown> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.schema.json'));
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))]));
}
