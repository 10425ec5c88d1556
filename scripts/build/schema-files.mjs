import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of a file of the repository. */
export const inRepository = (path) => `${root}${path}`;

/** Every schema by its short name (`incident`), in alphabetical order. */
export function readSchemas() {
  const names = readdirSync(inRepository('schemas'))
    .filter((file) => file.endsWith('.schema.json'))
    .sort();
  return new Map(
    names.map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(inRepository(`schemas/${file}`), 'utf8')),
    ]),
  );
}
