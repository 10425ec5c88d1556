// `npm run demo`: plays the scenes offline. The stage is that of the tests, which is why it needs what `npm ci` installs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const started = Date.now();
const bundle = join(ROOT, 'node_modules/.cache/gitsm-demo', `demo-${process.pid}.mjs`);

try {
  await build();
  const { play, scenes } = await import(pathToFileURL(bundle).href);
  const { folder, runs, violations } = await play({ scenes, print: console.log, into: process.argv[2] });
  if (violations.length > 0) throw new Error(`not as GitHub describes it: ${JSON.stringify(violations)}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n${runs} runs of the built actions in ${seconds} s, nothing left this machine. The repository is in\n`);
  console.log(`  cd ${folder}\n  git log --stat\n  git show reports:README.md`);
  console.log(`  node ${join(ROOT, 'actions/dist/gitsm.js')} list\n`);
} finally {
  rmSync(bundle, { force: true });
}

/** Node 20 reads no TypeScript: everything of ours becomes one module that still knows where each file lay. */
async function build() {
  const built = await rolldown({
    input: join(ROOT, 'tests/demo/index.ts'),
    platform: 'node',
    external: [/^node:/, /^[^./]/],
    logLevel: 'silent',
    plugins: [
      {
        name: 'place-of-each-file',
        transform: (code, id) =>
          id.endsWith('.ts') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : undefined,
      },
    ],
  });
  const { output } = await built.generate({ format: 'esm' });
  await built.close();
  mkdirSync(join(bundle, '..'), { recursive: true });
  writeFileSync(bundle, output[0].code);
}
