import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from './schema-files.mjs';

const MODULES = [
  { folder: 'src/adapters/templates/markdown', name: 'markdownTemplates', endings: ['.hbs'] },
  { folder: 'src/adapters/templates/html', name: 'htmlTemplates', endings: ['.hbs'] },
  { folder: 'src/adapters/templates/html', name: 'htmlAssets', endings: ['.css', '.js'], shrink },
];

/** The templates as strings, so that bundles and tests have them without reading files. */
export function generateTemplates() {
  return Object.fromEntries(
    MODULES.map((module) => [inRepository(`src/adapters/templates/${toFileName(module.name)}`), moduleText(module)]),
  );
}

function moduleText({ folder, name, endings, shrink = (text) => text }) {
  const files = readdirSync(inRepository(folder))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();
  const entries = files.map((file) => {
    const key = file.endsWith('.hbs') ? file.slice(0, -4) : file;
    return `  ${JSON.stringify(key)}: ${JSON.stringify(shrink(readFileSync(join(inRepository(folder), file), 'utf8'), file))},`;
  });
  return `// Generated from ${folder} by \`npm run generate\`. Do not edit.\nexport const ${name} = {\n${entries.join('\n')}\n} as const;\n`;
}

/** Every page carries its style and scripts: indents, lines of comments and the ends of lines of styles are left out. */
function shrink(text, file) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join(file.endsWith('.css') ? '' : '\n');
}

/** `markdownTemplates` as `markdown-templates.generated.ts`. */
function toFileName(name) {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.generated.ts`;
}
