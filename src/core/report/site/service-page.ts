import type { Service } from '../../config/configuration.ts';
import { type DayBar, dayBar } from '../chart/day-bar.ts';
import { type RelationGraph, relationGraph } from '../chart/relation-graph.ts';
import { FEED_PATHS } from '../feed/calendar-feed.ts';
import type { ServiceRow } from '../section/service-section.ts';
import { type Detail, detailsOf } from './detail.ts';
import { type HtmlText, html, text } from './html-text.ts';
import type { SectionsView } from './sections.ts';
import { serviceSections } from './service-sections.ts';
import { shellOf } from './shell.ts';
import type { Site, SitePlace } from './site.ts';

/** A service: whose it is, what it hangs on, what is open about it. It tells no time left: it changes with its records. */
export type ServiceView = SectionsView & {
  readonly id: string;
  readonly facts: readonly Detail[];
  readonly description: HtmlText | null;
  readonly bar: DayBar;
  readonly graph: RelationGraph | null;
  readonly fileHref: string;
  readonly feedHref: string;
};

/** Facts of their own place on the page. */
const ELSEWHERE = new Set(['id', 'title', 'description', 'depends_on']);

export function servicePage(site: Site, place: SitePlace, row: ServiceRow): ServiceView {
  const { id, title } = row;
  const service: Partial<Service> = site.services.get(id) ?? {};
  const facts = Object.fromEntries(Object.entries(service).filter(([name]) => !ELSEWHERE.has(name)));
  return {
    shell: shellOf(site, place, { title, section: 'services.html', isDated: false }),
    id,
    heading: title,
    summary: summaryOf(row),
    facts: detailsOf(facts),
    description: service.description === undefined ? null : text(service.description),
    bar: dayBar(row.days),
    graph: dependencies(site, place, id),
    sections: serviceSections(site, place, row),
    more: [],
    fileHref: place.toFile(`config/services/${id}.yaml`),
    feedHref: place.toPage(FEED_PATHS.ofService(id)),
  };
}

function summaryOf({ open, breached_clocks }: ServiceRow): HtmlText {
  const breached = html`${breached_clocks} of their clocks breached`;
  const late = breached_clocks === 0 ? breached : html`<strong class="red">${breached}</strong>`;
  return html`Open: ${open.incidents} incidents, ${open.requests} requests, ${open.problems} problems, ${open.changes} changes; ${late}.`;
}

/** Services that need it to the left, those that it needs to the right. */
function dependencies({ model, services }: Site, place: SitePlace, id: string): RelationGraph | null {
  const rows = new Map(model.services.rows.map((row) => [row.id, row]));
  const relationOf = (from: string, to: string) =>
    services.get(from)?.depends_on?.find(({ service }) => service === to)?.relation ?? 'needs';
  return relationGraph(
    {
      centre: id,
      title: `What ${id} needs, and what needs it`,
      neighboursOf: (each, side) => {
        const row = rows.get(each);
        if (side === 'before')
          return (row?.needed_by ?? []).map((other) => ({ id: other, relation: relationOf(other, each) }));
        return (row?.depends_on ?? []).map((other) => ({ id: other, relation: relationOf(each, other) }));
      },
      nodeOf: (each) => {
        const row = rows.get(each);
        const says = row === undefined ? 'unknown' : `${row.criticality} · ${row.open.incidents} incidents open`;
        return { name: row === undefined ? each : (row.title ?? each), says, href: place.toService(each) };
      },
    },
    'dependencies',
  );
}
