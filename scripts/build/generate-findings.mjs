import { readFileSync } from 'node:fs';
import { renderFindings, replaceBetweenMarkers } from './finding-pages.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { inRepository } from './schema-files.mjs';

/** The reference of findings, from the catalogue; what stands around it is written by people. */
export async function generateFindings() {
  const page = inRepository('docs/findings.md');
  const { explainAll } = await importTypeScript(inRepository('src/app/explain-finding.ts'));
  return { [page]: replaceBetweenMarkers(readFileSync(page, 'utf8'), renderFindings(explainAll())) };
}
