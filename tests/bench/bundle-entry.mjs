import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** Bundles a file of this folder as the product is bundled, into `folder`, and answers where it stands. */
export async function bundleEntry(name, folder) {
  const input = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const bundle = await rolldown({ input, platform: 'node', external: [/^node:/], logLevel: 'warn' });
  const entryFileNames = `${name}.mjs`;
  await bundle.write({ dir: folder, format: 'esm', entryFileNames, chunkFileNames: 'chunks/[name]-[hash].mjs' });
  await bundle.close();
  return join(folder, entryFileNames);
}
