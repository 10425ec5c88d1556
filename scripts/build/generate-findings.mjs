// Writes the parts of docs/ that repeat what the code says.
import { readFileSync, writeFileSync } from 'node:fs';
import { renderFindings, replaceBetweenMarkers } from './finding-pages.mjs';
import { importTypeScript } from './import-typescript.mjs';

const PAGE = 'docs/findings.md';

const { explainAll } = await importTypeScript('src/app/explain-finding.ts');
writeFileSync(PAGE, replaceBetweenMarkers(readFileSync(PAGE, 'utf8'), renderFindings(explainAll())));
