import type { ChartKit } from '../core/report/chart/chart-kit.ts';
import type { ReportFile } from '../core/report/export/data-files.ts';
import type { Report, ReportInput } from '../core/report/model/compute-model.ts';
import { createLocalTime } from '../core/report/period/local-time.ts';
import { similarRecords } from '../core/report/site/similar-records.ts';
import type { Site } from '../core/report/site/site.ts';
import { type SitePage, sitePages } from '../core/report/site/site-pages.ts';
import type { Clock } from '../core/sla/clock.ts';

/** Draws one page of the site by its template, complete with style, scripts and their policy. */
export type RenderSitePage = (page: SitePage) => string;

export type SitePorts = {
  readonly renderSitePage: RenderSitePage;
  readonly chartKit: ChartKit;
  /** The text of a record's file; `undefined` where it is not at hand. */
  readonly sourceOf?: (path: string) => string | undefined;
};

export type SiteOrder = { readonly repository: string; readonly input: ReportInput };

/** Every page of the site of a report, as files below its folder, one by one. */
export function* generateSite(
  { model, facts }: Report,
  { input, repository }: SiteOrder,
  ports: SitePorts,
): Generator<ReportFile> {
  const local = createLocalTime(input.loadZone, model.head.zone, input.asOf);
  if (local === undefined) throw new Error(`The zone ${model.head.zone} has no rules`);
  const site: Site = {
    ...{ model, facts, local, repository },
    services: new Map([...input.ledger.configuration.services].map(([id, { value }]) => [id, value])),
    clocksOf: byRecord(input.clocks),
    kit: ports.chartKit,
    sourceOf: ports.sourceOf ?? (() => undefined),
    similarTo: similarRecords(input.ledger, facts),
  };
  for (const page of sitePages(site)) yield { path: page.path, text: ports.renderSitePage(page) };
}

function byRecord(clocks: readonly Clock[]): ReadonlyMap<string, readonly Clock[]> {
  const groups = new Map<string, Clock[]>();
  for (const clock of clocks) {
    const group = groups.get(clock.record);
    if (group === undefined) groups.set(clock.record, [clock]);
    else group.push(clock);
  }
  return groups;
}
