import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChartKit } from '../../../src/adapters/charts/create-chart-kit.ts';
import { writeCsv } from '../../../src/adapters/csv/write-csv.ts';
import { readBlobs } from '../../../src/adapters/git/read-blobs.ts';
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
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { OpenedRepository } from '../repository.ts';

export function reportPorts({ markdown }: OverrideFiles = toOverrides([])): MakeReportsPorts {
  return { loadZone: createZoneLoader(), renderPage: createMarkdownRenderer(markdown), writeCsv, writeCalendar };
}

/** What the site needs beside that: only loaded into a run that asks for it. */
export async function sitePorts(
  { root, git }: Pick<OpenedRepository, 'root' | 'git'>,
  ledger: Ledger,
  {
    revision,
    overrides = toOverrides([]),
  }: { readonly revision?: string | undefined; readonly overrides?: OverrideFiles },
): Promise<SitePorts> {
  const ports = { renderSitePage: createSiteRenderer(overrides.html), chartKit: createChartKit() };
  if (revision === undefined || git === undefined)
    return { ...ports, sourceOf: (path) => readFileSync(join(root, path), 'utf8') };
  // The files at hand may say something else than those of the commit.
  const texts = new Map<string, string>();
  await readBlobs(git, ledger.entries, (entry, content) => {
    if (content.ok) texts.set(entry.path, new TextDecoder().decode(content.bytes));
  });
  return { ...ports, sourceOf: (path) => texts.get(path) };
}

/** Templates are code: those of the revision that is reported on, else of the work tree. */
export async function readOverrides(
  { source }: Pick<OpenedRepository, 'source'>,
  revision?: string,
): Promise<OverrideFiles> {
  const { list, read } = await source(revision);
  const files = (await list()).filter(({ path }) => path.startsWith(`${OVERRIDES_FOLDER}/`));
  const texts: (readonly [string, string])[] = [];
  await read(files, ({ path }, content) => {
    if (content.ok) texts.push([path, new TextDecoder().decode(content.bytes)]);
  });
  return toOverrides(texts);
}
