import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './schema-files.mjs';

const FOLDER = 'src/adapters/templates/markdown';
const OUTPUT = 'src/adapters/templates/markdown-templates.generated.ts';

/** The Markdown templates as strings, so that bundles and tests have them without reading files. */
export function generateTemplates() {
  const folder = inRepository(FOLDER);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .sort();
  const entries = names.map(
    (file) => `  ${JSON.stringify(file.slice(0, -4))}: ${JSON.stringify(readFileSync(join(folder, file), 'utf8'))},`,
  );
  const text = `// Generated from ${FOLDER} by \`npm run generate\`. Do not edit.\nexport const markdownTemplates = {\n${entries.join('\n')}\n} as const;\n`;
  return { [inRepository(OUTPUT)]: text };
}
