import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tells builds of this program apart, the schemas and checks in them, the Node that runs them and its zone data;
 * `undefined` where it runs from its sources, which change without notice. The names of chunks carry digests of what
 * is in them; entry files, whose names do not, are read.
 */
export function engineKey(moduleUrl: string): string | undefined {
  const dist = distOf(fileURLToPath(moduleUrl));
  if (dist === undefined) return undefined;
  const hash = createHash('sha256').update(`${process.version}\n${process.versions.tz}\n${process.versions.icu}\n`);
  for (const name of readdirSync(join(dist, CHUNKS)).sort()) hash.update(`${name}\n`);
  for (const name of readdirSync(dist).sort()) if (name.endsWith('.js')) hash.update(readFileSync(join(dist, name)));
  return hash.digest('hex');
}

const CHUNKS = 'chunks';

/** The folder of bundles that a module stands in: itself an entry, or a chunk below it. */
function distOf(path: string): string | undefined {
  const folder = dirname(path);
  const dist = folder.endsWith(CHUNKS) ? dirname(folder) : folder;
  try {
    return path.endsWith('.js') && readdirSync(join(dist, CHUNKS)).length > 0 ? dist : undefined;
  } catch {
    return undefined;
  }
}
