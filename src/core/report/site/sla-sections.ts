import { showDuration, showUtc } from '../period/show-time.ts';
import type { Breach } from '../section/breaches.ts';
import type { ClockRow } from '../section/clock-row.ts';
import { type HtmlText, html, join, nothing, text } from './html-text.ts';
import { clockName, recordColumn } from './record-columns.ts';
import { clockSection, type Section, section } from './sections.ts';
import { lastingClockColumns } from './service-sections.ts';
import { label, orNothing } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, toTable } from './table.ts';
import { clockList } from './urgent-clocks.ts';

type Clocks = { readonly title: string; readonly rows: readonly ClockRow[]; readonly empty: string };

export function clocksSection(site: Site, place: SitePlace, { title, rows, empty }: Clocks): Section {
  return clockSection(title, clockList(site, place, { clocks: rows, caption: title }), { empty });
}

/** The same without what is left. */
export function clockTable(place: SitePlace, title: string, rows: readonly ClockRow[]): Section {
  const table = toTable(lastingClockColumns(place), rows, { caption: title, isFiltered: true });
  return section(title, table, { empty: 'None.' });
}

export function breachSection(place: SitePlace, rows: readonly Breach[]): Section {
  return section('Breaches', toTable(breachColumns(place), rows, { caption: 'Breaches', isFiltered: true }), {
    note: 'Passed in the last 28 days, and all that are open and past their target. The page of a record tells the story of its clocks.',
    empty: 'None.',
  });
}

export function nearMissSection(place: SitePlace, rows: readonly ClockRow[]): Section {
  return section('Near misses', toTable(nearMissColumns(place), rows, { caption: 'Near misses', isFiltered: true }), {
    note: 'Completed in the last 28 days within the target, but with at least 90 % of it used.',
    empty: 'None.',
  });
}

function nearMissColumns(place: SitePlace): readonly Column<ClockRow>[] {
  return [
    recordColumn(place, ({ record }) => record),
    { title: 'Clock', cell: clockName },
    { title: 'Used', isRight: true, cell: ({ percent_used }) => html`${percent_used} %` },
    { title: 'Spare', isRight: true, cell: ({ remaining_seconds }) => html`${showDuration(remaining_seconds)}` },
    { title: 'Completed, UTC', isAside: true, cell: ({ stopped_at }) => passed(stopped_at) },
    { title: 'Team', isAside: true, cell: ({ record }) => text(record.team) },
  ];
}

function breachColumns(place: SitePlace): readonly Column<Breach>[] {
  return [
    recordColumn(place, ({ clock }) => clock.record),
    { title: 'Clock', cell: ({ clock }) => clockName(clock) },
    {
      title: 'Passed, UTC',
      cell: ({ breached_at }) => passed(breached_at),
    },
    {
      title: 'Over by',
      isRight: true,
      cell: ({ clock }) => html`${showDuration(Math.max(0, -clock.remaining_seconds))}`,
    },
    { title: 'Held then by', isAside: true, cell: ({ held_by }) => who(held_by?.team, held_by?.assignee) },
    {
      title: 'Who had it how long',
      isAside: true,
      cell: ({ holders }) =>
        join(
          holders.map((each) => html`${who(each.team, each.assignee)} ${showDuration(each.seconds)}`),
          '; ',
        ),
    },
    { title: 'Cause', isAside: true, cell: ({ cause }) => label(cause) },
  ];
}

function who(team: string | null | undefined, assignee: string | null | undefined): HtmlText {
  return orNothing([team, assignee].filter((name) => name !== null && name !== undefined).join(', '));
}

function passed(at: string | null): HtmlText {
  return at === null ? nothing : html`<time datetime="${at}">${showUtc(at)}</time>`;
}
