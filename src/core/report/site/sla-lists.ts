import type { ReportModel } from '../model/report-model.ts';
import { type PageLink, pagePath, type Section, type SectionsView, toChunks } from './sections.ts';
import { shellOf } from './shell.ts';
import type { Site, SitePlace } from './site.ts';
import { breachSection, clocksSection, clockTable, nearMissSection } from './sla-sections.ts';
import { counted } from './table.ts';

/** A list of clocks that may be long: its beginning stands on the page of service levels, all of it on its own pages. */
export type SlaList = {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly parts: number;
  /** The first rows. */
  readonly draw: (site: Site, place: SitePlace, to: number) => Section;
  /** The same on pages of its own, which hold no time left. */
  readonly drawPart: (place: SitePlace, from: number, to: number) => Section;
};

/** So many rows stand on the page of service levels itself. */
export const SHOWN_FIRST = 25;

const ROWS = 500;

export function slaLists({ sla }: ReportModel): readonly SlaList[] {
  const clocks = (name: string, title: string, rows: typeof sla.breached, empty: string) =>
    list(
      { name, title, rows },
      {
        first: (site, place, part) => clocksSection(site, place, { title, rows: part, empty }),
        part: (place, part) => clockTable(place, title, part),
      },
    );
  return [
    clocks('breached', 'Breached', sla.breached, 'None.'),
    clocks('at-risk', 'At risk', sla.at_risk, 'None.'),
    clocks('next-due', 'Next due', sla.next_due, 'No clock is running.'),
    list(
      { name: 'breaches', title: 'Breaches', rows: sla.breaches.list },
      { first: (_, place, part) => breachSection(place, part), part: breachSection },
    ),
    list(
      { name: 'near-misses', title: 'Near misses', rows: sla.near_misses },
      { first: (_, place, part) => nearMissSection(place, part), part: nearMissSection },
    ),
  ];
}

type Named<Row> = { readonly name: string; readonly title: string; readonly rows: readonly Row[] };

type Drawing<Row> = {
  readonly first: (site: Site, place: SitePlace, rows: readonly Row[]) => Section;
  readonly part: (place: SitePlace, rows: readonly Row[]) => Section;
};

function list<Row>({ name, title, rows }: Named<Row>, { first, part }: Drawing<Row>): SlaList {
  return {
    ...{ name, title, count: rows.length, parts: toChunks(rows).length },
    draw: (site, place, to) => first(site, place, rows.slice(0, to)),
    drawPart: (place, from, to) => part(place, rows.slice(from, to)),
  };
}

/** The pages of a list that does not fit on the page of service levels. */
export function pagesOfList({ name, count, parts }: SlaList): readonly string[] {
  if (count <= SHOWN_FIRST) return [];
  return Array.from({ length: parts }, (_, index) => pagePath(`sla/${name}`, index));
}

export function linksOfList(each: SlaList, place: SitePlace): readonly { title: string; pages: readonly PageLink[] }[] {
  const paths = pagesOfList(each);
  if (paths.length === 0) return [];
  const pages = paths.map((path, index) => ({
    label: paths.length === 1 ? 'the whole list' : `part ${index + 1}`,
    href: place.toPage(path),
    isCurrent: path === place.path,
  }));
  return [{ title: `${each.title}, all ${each.count}`, pages }];
}

export function slaListPage(site: Site, place: SitePlace, each: SlaList): SectionsView {
  const index = Math.max(0, pagesOfList(each).indexOf(place.path));
  const part = each.parts === 1 ? '' : `, part ${index + 1} of ${each.parts}`;
  const heading = `${each.title}${part}`;
  return {
    shell: shellOf(site, place, { title: heading, section: 'sla.html', isDated: false }),
    heading,
    summary: counted(each.count, 'clock'),
    sections: [each.drawPart(place, index * ROWS, (index + 1) * ROWS)],
    more: linksOfList(each, place),
  };
}
