import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../../../src/adapters/csv/write-csv.ts';
import { createMarkdownRenderer, type TemplateOverrides } from '../../../src/adapters/templates/render-markdown.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import type { MakeReportsPorts } from '../../../src/app/make-reports.ts';

export function reportPorts(root: string): MakeReportsPorts {
  return { loadZone: createZoneLoader(), renderPage: createMarkdownRenderer(readOverrides(root)), writeCsv };
}

/** `config/templates/<name>.hbs` in place of ours; templates are code, taken from the work tree that runs us. */
function readOverrides(root: string): TemplateOverrides {
  const folder = join(root, 'config', 'templates');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(names.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')]));
}
