import { toVisibleLine } from '../../encode/visible-text.ts';
import { data, type HtmlText } from './html-text.ts';
import { type Shell, shellOf } from './shell.ts';
import type { Site, SitePlace } from './site.ts';

/** Titles of every record, as data that the page's script searches; nothing is asked of a server. */
export type SearchView = { readonly shell: Shell; readonly count: number; readonly index: HtmlText };

/** `index` has rows of id, title, state, service and path. */
export function searchPage(site: Site, place: SitePlace): SearchView {
  const rows = [...site.facts.ledger.all]
    .sort((a, b) => b.opened - a.opened)
    .map(({ id, record, state, service }) => [
      id,
      toVisibleLine(record.title),
      state,
      service,
      place.toRecord(id) ?? '',
    ]);
  return { shell: shellOf(site, place, { title: 'Search' }), count: rows.length, index: data(rows) };
}
