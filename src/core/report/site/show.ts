import type { Figure } from '../figure/figure.ts';
import type { KpiReading } from '../kpi/kpi.ts';
import { decimal, percent } from '../page/show.ts';
import type { Moment } from '../period/local-time.ts';
import { showDuration, showLocal, showUtc } from '../period/show-time.ts';
import { type HtmlText, html, nothing, text } from './html-text.ts';

/** A figure in two parts: the number, and what it was counted from. */
export type Shown = { readonly value: string; readonly from: string };

/** The digits are those of the Markdown pages: both cut off alike. */
export function figure(of: Figure): Shown {
  switch (of.as) {
    case 'count':
      return { value: number(of.count), from: '' };
    case 'share':
      return { value: percent(of.numerator, of.denominator), from: `${of.numerator} of ${of.denominator}` };
    case 'rate':
      return {
        value: of.denominator === 0 ? '–' : decimal(of.numerator * of.per, of.denominator, 1),
        from: `${of.numerator} for ${of.denominator}`,
      };
    case 'mean':
      return { value: of.n === 0 ? '–' : decimal(of.sum, of.n, 2), from: `n ${of.n}` };
    case 'durations':
      return of.median_seconds === null || of.p90_seconds === null
        ? { value: '–', from: 'n 0' }
        : {
            value: showDuration(of.median_seconds, of.time),
            from: `p90 ${showDuration(of.p90_seconds, of.time)}, n ${of.n}`,
          };
  }
}

export function figureCell(of: Figure | undefined): HtmlText {
  if (of === undefined) return nothing;
  const { value, from } = figure(of);
  return from === '' ? html`${value}` : html`${value} <small>${from}</small>`;
}

export function number(count: number): string {
  return count < 0 ? `−${-count}` : String(count);
}

/** `≥ 92 %`; empty without a target. */
export function target({ target: aim }: KpiReading): string {
  if (aim === null) return '';
  const shown = Number.isInteger(aim.percent) ? String(aim.percent) : decimal(Math.round(aim.percent * 100), 100, 2);
  return `${aim.is === 'at_least' ? '≥' : '≤'} ${shown} %`;
}

/** Whether a share is where it should be; `null` where there is no target, or nothing to share. */
export function isOnTarget({ target: aim, last_28_days: of }: KpiReading): boolean | null {
  if (aim === null || of.as !== 'share' || of.denominator === 0) return null;
  const [is, should] = [of.numerator * 100, aim.percent * of.denominator];
  return aim.is === 'at_least' ? is >= should : is <= should;
}

/** `Sun 22 Nov 16:40` in the organisation's zone, with the instant in UTC behind it. */
export function when(moment: Moment | null): HtmlText {
  if (moment === null) return nothing;
  return html`<time datetime="${moment.utc}" title="${showUtc(moment.utc)} UTC">${showLocal(moment)}</time>`;
}

/** `2026-11-22 16:40`, for what may lie long ago. */
export function dated(moment: Moment | null): HtmlText {
  if (moment === null) return nothing;
  return html`<time datetime="${moment.utc}" title="${showUtc(moment.utc)} UTC">${showUtc(moment.local)}</time>`;
}

/** `in_progress` as `in progress`. */
export function label(key: string | null): HtmlText {
  return key === null || key === '' ? nothing : text(key.replaceAll('_', ' '));
}

export function orNothing(foreign: string | null | undefined): HtmlText {
  return foreign === null || foreign === undefined || foreign === '' ? nothing : text(foreign);
}

export function badge(priority: string | null | undefined): HtmlText {
  if (priority === null || priority === undefined) return nothing;
  return html`<span class="badge ${priority.toLowerCase()}">${priority}</span>`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `2026-11-24` as `Tuesday 24 November`. */
export function dayName(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return `${WEEKDAYS[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`;
}
