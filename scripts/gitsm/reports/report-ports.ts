import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChartKit } from '../../../src/adapters/charts/create-chart-kit.ts';
import { writeCsv } from '../../../src/adapters/csv/write-csv.ts';
import { createMarkdownRenderer, type TemplateOverrides } from '../../../src/adapters/templates/render-markdown.ts';
import { createSiteRenderer } from '../../../src/adapters/templates/render-site.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import type { SitePorts } from '../../../src/app/generate-site.ts';
import type { MakeReportsPorts } from '../../../src/app/make-reports.ts';

export function reportPorts(root: string): MakeReportsPorts {
  return { loadZone: createZoneLoader(), renderPage: createMarkdownRenderer(readOverrides(root)), writeCsv };
}

/** What the site needs beside that: only loaded into a run that asks for it. */
export function sitePorts(root: string, revision: string | undefined): SitePorts {
  const ports = { renderSitePage: createSiteRenderer(), chartKit: createChartKit() };
  // Of a commit the files at hand may say something else: its pages link to them, and do not show them.
  return revision === undefined ? { ...ports, sourceOf: (path) => readFileSync(join(root, path), 'utf8') } : ports;
}

/** `config/templates/<name>.hbs` in place of ours; templates are code, taken from the work tree that runs us. */
function readOverrides(root: string): TemplateOverrides {
  const folder = join(root, 'config', 'templates');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(names.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')]));
}
