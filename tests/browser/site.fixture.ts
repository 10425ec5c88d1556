import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportPorts, sitePorts } from '../../scripts/gitsm/reports/report-ports.ts';
import { openRepository } from '../../scripts/gitsm/repository.ts';
import { createChartKit } from '../../src/adapters/charts/create-chart-kit.ts';
import { createSiteRenderer } from '../../src/adapters/templates/render-site.ts';
import { generateReports, type Reports } from '../../src/app/generate-reports.ts';
import { makeReports } from '../../src/app/make-reports.ts';
import type { ReportInput } from '../../src/core/report/model/compute-model.ts';
import { toInstant } from '../../src/core/time/instant.ts';

const HERE = fileURLToPath(new URL('../..', import.meta.url));

/** When the sample organisation's records end. */
const AS_OF = toInstant(Date.UTC(2026, 10, 22, 15, 40) / 1000);

const ORDER = { now: AS_OF, formats: ['html'], repository: '../' } as const;

/** The site of the sample organisation. */
export async function sampleSite(): Promise<Reports> {
  const ledger = await openRepository(HERE).load();
  const ports = { ...reportPorts(), site: await sitePorts({ root: HERE, git: undefined }, ledger, {}) };
  return makeReports(ledger, { ...ORDER, asOf: AS_OF }, ports);
}

/** The site of any input. The files of its records are not at hand. */
export function siteOf(input: ReportInput): Reports {
  const site = { renderSitePage: createSiteRenderer(), chartKit: createChartKit() };
  return generateReports(input, ORDER, { ...reportPorts(), site });
}

/** Writes a site to a new folder, whose path it returns. */
export function writeSite({ files }: Reports): string {
  const folder = mkdtempSync(join(tmpdir(), 'gitsm-site-'));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
