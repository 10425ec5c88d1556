import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createChartKit } from '../../../src/adapters/charts/create-chart-kit.ts';
import { writeCsv } from '../../../src/adapters/csv/write-csv.ts';
import { writeCalendar } from '../../../src/adapters/ical/write-calendar.ts';
import { createMarkdownRenderer } from '../../../src/adapters/templates/render-markdown.ts';
import { createSiteRenderer } from '../../../src/adapters/templates/render-site.ts';
import {
  OVERRIDES_FOLDER,
  type OverrideFiles,
  toOverrides,
} from '../../../src/adapters/templates/template-overrides.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import type { SitePorts } from '../../../src/app/generate-site.ts';
import type { MakeReportsPorts } from '../../../src/app/make-reports.ts';

export function reportPorts(root: string): MakeReportsPorts {
  return {
    loadZone: createZoneLoader(),
    renderPage: createMarkdownRenderer(readOverrides(root).markdown),
    writeCsv,
    writeCalendar,
  };
}

/** What the site needs beside that: only loaded into a run that asks for it. */
export function sitePorts(root: string, revision: string | undefined): SitePorts {
  const ports = { renderSitePage: createSiteRenderer(readOverrides(root).html), chartKit: createChartKit() };
  // Of a commit the files at hand may say something else: its pages link to them, and do not show them.
  return revision === undefined ? { ...ports, sourceOf: (path) => readFileSync(join(root, path), 'utf8') } : ports;
}

/** Templates are code, taken from the work tree that runs us. */
function readOverrides(root: string): OverrideFiles {
  const folder = join(root, OVERRIDES_FOLDER);
  if (!existsSync(folder)) return toOverrides([]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return toOverrides(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const;
    }),
  );
}
