// Bundles the command line and every action into actions/dist with shared chunks. `--check` compares instead of writing.
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { inRepository } from './schema-files.mjs';

const DIST = inRepository('actions/dist');

await main(process.argv.includes('--check'));

async function main(isCheck) {
  if (!isCheck) return replaceDist();
  const scratch = mkdtempSync(join(tmpdir(), 'gitsm-dist-'));
  await bundleInto(scratch);
  const stale = differences(scratch, DIST);
  rmSync(scratch, { recursive: true });
  if (stale.length === 0) return;
  console.error(`actions/dist is stale: ${stale.join(', ')}\nMend: npm run build, and commit actions/dist.`);
  process.exitCode = 1;
}

/** Built aside and then swapped in, so that whoever runs a bundle meanwhile finds a whole one. */
async function replaceDist() {
  const fresh = `${DIST}.next`;
  rmSync(fresh, { recursive: true, force: true });
  await bundleInto(fresh);
  rmSync(DIST, { recursive: true, force: true });
  renameSync(fresh, DIST);
}

async function bundleInto(dir) {
  const bundle = await rolldown({
    input: entryPoints(),
    platform: 'node',
    external: [/^node:/],
    treeshake: true,
    logLevel: 'warn',
    moduleTypes: { '.hbs': 'text' },
  });
  await bundle.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: (chunk) => (chunk.isEntry && chunk.name === 'gitsm' ? '#!/usr/bin/env node' : ''),
    comments: { legal: true },
  });
  await bundle.close();
  chmodSync(join(dir, 'gitsm.js'), 0o755);
}

function entryPoints() {
  const actions = readdirSync(inRepository('actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(inRepository(`actions/${entry.name}/index.ts`)))
    .map((entry) => [entry.name, inRepository(`actions/${entry.name}/index.ts`)]);
  return Object.fromEntries([['gitsm', inRepository('scripts/gitsm/gitsm.ts')], ...actions]);
}

function differences(fresh, committed) {
  const files = new Set([...filesOf(fresh), ...(existsSync(committed) ? filesOf(committed) : [])]);
  return [...files].sort().filter((file) => textOf(fresh, file) !== textOf(committed, file));
}

function filesOf(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
}

function textOf(dir, file) {
  return existsSync(join(dir, file)) ? readFileSync(join(dir, file), 'utf8') : undefined;
}
