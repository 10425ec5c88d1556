// Writes the parts of docs/ that repeat what the code says.
import { readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { renderFindings, replaceBetweenMarkers } from './finding-pages.mjs';

const PAGE = 'docs/findings.md';

const { explainAll } = await importTypeScript('src/app/explain-finding.ts');
writeFileSync(PAGE, replaceBetweenMarkers(readFileSync(PAGE, 'utf8'), renderFindings(explainAll())));

/** Node 20 reads no TypeScript, so the module is bundled in memory first. */
async function importTypeScript(input) {
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
