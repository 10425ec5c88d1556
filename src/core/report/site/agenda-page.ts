import { FEED_PATHS } from '../feed/calendar-feed.ts';
import type { FreezeRow, PlannedRow } from '../section/change-section.ts';
import { calendarLinks } from './calendar-page.ts';
import type { HtmlText } from './html-text.ts';
import { freezeColumns, plannedColumns } from './planned-list.ts';
import type { PageLink } from './sections.ts';
import { type Shell, shellOf } from './shell.ts';
import { dayName } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { counted, type Table, toTable } from './table.ts';

/** What is planned, day by day, and where to subscribe to it. */
export type AgendaView = {
  readonly shell: Shell;
  readonly summary: HtmlText;
  readonly months: readonly PageLink[];
  readonly days: readonly { readonly date: string; readonly name: string; readonly changes: Table }[];
  readonly freezes: Table | null;
  readonly feeds: readonly PageLink[];
  readonly serviceFeeds: readonly PageLink[];
};

export function agendaPage(site: Site, place: SitePlace): AgendaView {
  const { next_14_days, later, freezes } = site.model.changes;
  const planned = [...next_14_days, ...later];
  return {
    shell: shellOf(site, place, { title: 'Calendar' }),
    summary: counted(planned.length, 'change to come', 'changes to come'),
    months: calendarLinks(site, place),
    days: daysOf(planned, place),
    freezes: toTable<FreezeRow>(freezeColumns, freezes, { caption: 'Freezes' }),
    ...feedsOf(site, place),
  };
}

/** A change stands under the day on which its window begins, in the organisation's zone. */
function daysOf(planned: readonly PlannedRow[], place: SitePlace): AgendaView['days'] {
  const byDay = new Map<string, PlannedRow[]>();
  for (const row of planned) {
    const date = row.window?.start.local.slice(0, 10) ?? '';
    const group = byDay.get(date);
    if (group === undefined) byDay.set(date, [row]);
    else group.push(row);
  }
  return [...byDay].flatMap(([date, rows]) => {
    const changes = toTable(plannedColumns(place), rows, { caption: `Changes of ${date}` });
    return changes === null ? [] : [{ date, name: dayName(date), changes }];
  });
}

export function feedsOf({ model }: Site, place: SitePlace): Pick<AgendaView, 'feeds' | 'serviceFeeds'> {
  const feed = (label: string, path: string): PageLink => ({ label, href: place.toPage(path), isCurrent: false });
  return {
    feeds: [feed('All changes', FEED_PATHS.changes), feed('Freezes', FEED_PATHS.freezes)],
    serviceFeeds: model.services.rows.map(({ id }) => feed(id, FEED_PATHS.ofService(id))),
  };
}
