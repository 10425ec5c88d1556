import { type CivilDay, formatCivilDay, parseCivilDay, toCivilDay, weekdayIndex } from '../../time/civil-date.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { windowOf } from '../facts/change-facts.ts';
import { FEED_PATHS } from '../feed/calendar-feed.ts';
import { isoWeek } from '../period/period.ts';
import { compareText } from '../section/record-row.ts';
import { type HtmlText, html, text } from './html-text.ts';
import { toRecord } from './record-columns.ts';
import type { PageLink } from './sections.ts';
import { type Shell, shellOf } from './shell.ts';
import { label } from './show.ts';
import type { Site, SitePlace } from './site.ts';

export type CalendarView = {
  readonly shell: Shell;
  readonly month: string;
  readonly weekdays: readonly string[];
  readonly days: readonly CalendarDay[];
  readonly months: readonly PageLink[];
  readonly agendaHref: string;
  readonly feedHref: string;
};

export type CalendarDay = {
  readonly date: string;
  readonly number: number;
  readonly says: string;
  readonly style: string;
  readonly freezes: readonly HtmlText[];
  readonly changes: readonly { readonly isConflict: boolean; readonly shows: HtmlText }[];
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The month before that of the as-of, and the three from it on. */
export function calendarMonths({ local, facts }: Pick<Site, 'local' | 'facts'>): readonly string[] {
  const [year = 0, month = 1] = local.moment(facts.asOf).local.split('-').map(Number);
  return [-1, 0, 1, 2].map((step) => new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7));
}

export function calendarLinks(site: Site, place: SitePlace): readonly PageLink[] {
  return calendarMonths(site).map((month) => {
    const path = `calendar/${month}.html`;
    return { label: month, href: place.toPage(path), isCurrent: path === place.path };
  });
}

export function calendarPage(site: Site, place: SitePlace, month: string): CalendarView {
  const changes = windowsOf(site);
  return {
    shell: shellOf(site, place, { title: `Calendar ${month}`, section: 'calendar.html', isDated: false }),
    month,
    weekdays: WEEKDAYS,
    days: daysShown(month).map((day) => toDay(site, place, { day, month, changes })),
    months: calendarLinks(site, place),
    agendaHref: place.toPage('calendar.html'),
    feedHref: place.toPage(FEED_PATHS.changes),
  };
}

type Planned = {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly window: Interval;
  readonly isConflict: boolean;
};

/** Registered changes whatever their state, and proposals with a window. */
function windowsOf({ model, facts }: Site): readonly Planned[] {
  const conflicts = new Set(model.changes.conflicts.flatMap((each) => [each.change, each.with]));
  const registered = facts.ledger.changes.flatMap(({ id, record, state }) => {
    const window = windowOf(record);
    return window === undefined ? [] : [{ id, title: record.title, state, window, isConflict: conflicts.has(id) }];
  });
  return [...registered, ...proposalsOf(model, conflicts)].sort(
    (a, b) => a.window.from - b.window.from || compareText(a.id, b.id),
  );
}

function proposalsOf({ changes }: Site['model'], conflicts: ReadonlySet<string>): readonly Planned[] {
  const proposed = [...changes.next_14_days, ...changes.later].filter(({ path }) => path === null);
  return proposed.flatMap(({ id, title, state, window }) => {
    const [from, to] = [parseInstant(window?.start.utc ?? ''), parseInstant(window?.end.utc ?? '')];
    if (from === undefined || to === undefined) return [];
    return [{ id, title, state: `proposed, ${state}`, window: { from, to }, isConflict: conflicts.has(id) }];
  });
}

/** Whole weeks, Monday first, that hold the month. */
function daysShown(month: string): readonly CivilDay[] {
  const first = parseCivilDay(`${month}-01`) ?? toCivilDay(0);
  const start = first - weekdayIndex(first);
  const weeks = formatCivilDay(toCivilDay(start + 35)).slice(0, 7) === month ? 6 : 5;
  return Array.from({ length: weeks * 7 }, (_, index) => toCivilDay(start + index));
}

type Cell = { readonly day: CivilDay; readonly month: string; readonly changes: readonly Planned[] };

function toDay({ local, model, facts }: Site, place: SitePlace, { day, month, changes }: Cell): CalendarDay {
  const date = formatCivilDay(day);
  const span = { from: local.midnightOf(day), to: local.midnightOf(toCivilDay(day + 1)) };
  const touches = (from: Instant, to: Instant) => from < span.to && to > span.from;
  const mine = changes.filter(({ window }) => touches(window.from, window.to));
  const freezes = model.changes.freezes.filter(
    ({ start, end }) => start.local.slice(0, 10) <= date && end.local.slice(0, 19) > `${date}T00:00:00`,
  );
  return {
    date,
    number: Number(date.slice(8)),
    says: `${WEEKDAYS[weekdayIndex(day)]}, ${isoWeek(day)}`,
    style: [
      date.startsWith(month) ? '' : 'outside',
      weekdayIndex(day) > 4 ? 'weekend-day' : '',
      local.dayAt(facts.asOf) === day ? 'today' : '',
      mine.length + freezes.length === 0 ? 'empty' : '',
    ]
      .filter((name) => name !== '')
      .join(' '),
    freezes: freezes.map(({ title }) => html`Freeze: ${title}`),
    changes: mine.map((change) => ({
      isConflict: change.isConflict,
      shows: line(change, place, hoursOf(change.window, span, local)),
    })),
  };
}

/** When it begins on the day; of what began before, until when it goes on. */
function hoursOf({ from, to }: Interval, day: Interval, local: Site['local']): string {
  const clock = (at: Instant) => local.moment(at).local.slice(11, 16);
  if (from >= day.from) return clock(from);
  return to < day.to ? `until ${clock(to)}` : 'all day';
}

function line({ id, title, state, isConflict }: Planned, place: SitePlace, hours: string): HtmlText {
  const warning = isConflict ? html`<span class="red">⚠\uFE0E conflict</span> ` : text('');
  return html`${warning}${hours} ${toRecord(place, id)} ${title} <small>${label(state)}</small>`;
}
