import { createChartKit } from '../../src/adapters/charts/create-chart-kit.ts';
import { writeCsv } from '../../src/adapters/csv/write-csv.ts';
import { readBlobs } from '../../src/adapters/git/read-blobs.ts';
import type { TokenGit } from '../../src/adapters/git/token-git.ts';
import { writeCalendar } from '../../src/adapters/ical/write-calendar.ts';
import { createMarkdownRenderer } from '../../src/adapters/templates/render-markdown.ts';
import { createSiteRenderer } from '../../src/adapters/templates/render-site.ts';
import { OVERRIDES_FOLDER, type OverrideFiles, toOverrides } from '../../src/adapters/templates/template-overrides.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import type { SitePorts } from '../../src/app/generate-site.ts';
import { type MadeReports, makeReports, publishedTime } from '../../src/app/make-reports.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Proposal } from '../../src/core/report/section/planned-change.ts';
import type { Instant } from '../../src/core/time/instant.ts';

export type PublicationOrder = {
  readonly now: Instant;
  /** The address of the forge below which the files of the records stand. */
  readonly repository: string;
  readonly isHtml: boolean;
  readonly proposals: readonly Proposal[];
};

/** The reports of a commit as they are published: evaluated at the last time that anything happened. */
export async function makePublication(tip: Tip, git: TokenGit, order: PublicationOrder): Promise<MadeReports> {
  const { now, repository, isHtml, proposals } = order;
  const loadZone = createZoneLoader();
  const overrides = await readOverrides(tip, git);
  const renderPage = createMarkdownRenderer(overrides.markdown);
  const site = isHtml ? { site: await sitePorts(tip.ledger, git, overrides) } : {};
  const formats = ['md', 'json', 'csv', 'ics', ...(isHtml ? (['html'] as const) : [])] as const;
  const asOf = publishedTime(tip.ledger, now, { loadZone, proposals });
  return makeReports(
    tip.ledger,
    { asOf, now, formats, repository, proposals },
    { loadZone, renderPage, writeCsv, writeCalendar, ...site },
  );
}

/** Templates are code: those of the commit that is reported on, never of a work tree. */
async function readOverrides({ commit, readText }: Tip, git: TokenGit): Promise<OverrideFiles> {
  const listed = await git.expect(['ls-tree', '-r', '--name-only', '-z', commit, '--', `${OVERRIDES_FOLDER}/`]);
  const paths = listed.split('\0').filter((path) => path.endsWith('.hbs'));
  return toOverrides(await Promise.all(paths.map(async (path) => [path, (await readText(path)) ?? ''] as const)));
}

async function sitePorts(ledger: Ledger, git: TokenGit, { html }: OverrideFiles): Promise<SitePorts> {
  const texts = new Map<string, string>();
  await readBlobs(git.repository, ledger.entries, (entry, content) => {
    if (content.ok) texts.set(entry.path, new TextDecoder().decode(content.bytes));
  });
  return { renderSitePage: createSiteRenderer(html), chartKit: createChartKit(), sourceOf: (path) => texts.get(path) };
}
