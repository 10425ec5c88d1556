import type { RecordKind } from '../../record/record.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import { compareText, type RecordRow, toRecordRow } from '../section/record-row.ts';
import { placeColumns, recordColumn, stateColumn } from './record-columns.ts';
import { type PageLink, pagePath, type SectionsView, section, toChunks } from './sections.ts';
import { shellOf } from './shell.ts';
import { dated } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, counted, toTable } from './table.ts';

/** All records of a kind that were opened in one month, in pages of at most 500. */
export type ArchivePage = {
  readonly path: string;
  readonly month: string;
  readonly rows: readonly RecordFacts[];
  readonly part: number;
  readonly parts: number;
};

/** Newest month first. A month's pages change only with its own records. */
export function archivePages({ facts, local }: Site, kind: RecordKind): readonly ArchivePage[] {
  const months = new Map<string, RecordFacts[]>();
  for (const each of facts.ledger.all) {
    if (each.kind !== kind) continue;
    const month = local.moment(each.opened).local.slice(0, 7);
    const group = months.get(month);
    if (group === undefined) months.set(month, [each]);
    else group.push(each);
  }
  return [...months].sort(([a], [b]) => compareText(b, a)).flatMap(([month, rows]) => pagesOfMonth(kind, month, rows));
}

function pagesOfMonth(kind: RecordKind, month: string, rows: readonly RecordFacts[]): readonly ArchivePage[] {
  const chunks = toChunks([...rows].sort((a, b) => b.opened - a.opened || compareText(a.id, b.id)));
  return chunks.map((chunk, part) => ({
    path: `${kind}s/${pagePath(month, part)}`,
    month,
    rows: chunk,
    part,
    parts: chunks.length,
  }));
}

/** Links from a page of the kind to every month. */
export function archiveLinks(pages: readonly ArchivePage[], place: SitePlace): readonly PageLink[] {
  return pages.map(({ path, month, part, parts }) => ({
    label: parts === 1 ? month : `${month} (${part + 1})`,
    href: place.toPage(path),
    isCurrent: path === place.path,
  }));
}

export function archiveView(
  site: Site,
  place: SitePlace,
  { kind, page, all }: { readonly kind: RecordKind; readonly page: ArchivePage; readonly all: readonly ArchivePage[] },
): SectionsView {
  const name = `${kind[0]?.toUpperCase()}${kind.slice(1)}s`;
  const title = `${name} opened in ${page.month}${page.parts === 1 ? '' : `, part ${page.part + 1} of ${page.parts}`}`;
  const row = (facts: RecordFacts): RecordRow => toRecordRow(facts);
  const columns: readonly Column<RecordFacts>[] = [
    recordColumn(place, row),
    { title: 'Opened', isAside: true, cell: ({ opened }) => dated(site.local.moment(opened)) },
    stateColumn(row),
    ...placeColumns(place, row),
  ];
  const siblings = all.filter(({ month }) => month === page.month);
  return {
    shell: shellOf(site, place, { title, section: `${kind}s.html`, isDated: false }),
    heading: title,
    summary: counted(page.rows.length, 'record'),
    sections: [
      section('All, newest first', toTable(columns, page.rows, { caption: title, isFiltered: true }), {
        empty: 'There are none.',
      }),
    ],
    more: siblings.length === 1 ? [] : [{ title: 'Parts of the month', pages: archiveLinks(siblings, place) }],
  };
}
