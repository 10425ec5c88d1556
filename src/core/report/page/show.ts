import type { Figure } from '../figure/figure.ts';
import type { Moment } from '../period/local-time.ts';
import { showDuration, showLocal, showUtc } from '../period/show-time.ts';
import { type MarkdownText, md, nothing, text } from './markdown-text.ts';

/** The one way in which each kind of figure is written, on every page. */
export function figure(of: Figure): MarkdownText {
  switch (of.as) {
    case 'count':
      return number(of.count);
    case 'share':
      return md`${percent(of.numerator, of.denominator)} (${of.numerator} of ${of.denominator})`;
    case 'rate':
      return of.denominator === 0
        ? md`${nothing} (${of.numerator} for 0)`
        : md`${decimal(of.numerator * of.per, of.denominator, 1)} (${of.numerator} for ${of.denominator})`;
    case 'mean':
      return of.n === 0 ? md`${nothing} (n 0)` : md`${decimal(of.sum, of.n, 2)} (n ${of.n})`;
    case 'durations':
      return of.median_seconds === null || of.p90_seconds === null
        ? md`${nothing} (n 0)`
        : md`${duration(of.median_seconds, of.time)}, p90 ${duration(of.p90_seconds, of.time)} (n ${of.n})`;
  }
}

/** `1 conflict`, `2 conflicts` */
export function counted(count: number, one: MarkdownText, many: MarkdownText = md`${one}s`): MarkdownText {
  return md`${count} ${count === 1 ? one : many}`;
}

export function number(count: number): MarkdownText {
  return count < 0 ? md`−${-count}` : md`${count}`;
}

/** Cut off after so many decimals, so that 100 % is only ever all of them; a dash where there is nothing to share. */
export function percent(numerator: number, denominator: number, digits = 1): MarkdownText {
  return denominator === 0 ? nothing : md`${decimal(numerator * 100, denominator, digits)} %`;
}

/** Cut off after so many digits, in whole numbers throughout. */
export function decimal(numerator: number, denominator: number, digits: number): MarkdownText {
  const factor = 10 ** digits;
  const scaled = Math.floor((numerator * factor) / denominator);
  return md`${Math.floor(scaled / factor)}.${text(String(scaled % factor).padStart(digits, '0'))}`;
}

export function duration(seconds: number, time: 'wall' | 'business' = 'business'): MarkdownText {
  return seconds < 0 ? md`−${text(showDuration(-seconds, time))}` : text(showDuration(seconds, time));
}

export function utc(moment: Moment | string | null): MarkdownText {
  if (moment === null) return nothing;
  return text(showUtc(typeof moment === 'string' ? moment : moment.utc));
}

export function local(moment: Moment | null): MarkdownText {
  return moment === null ? nothing : text(showLocal(moment));
}

/** `in_progress` as `in progress`. */
export function label(key: string | null): MarkdownText {
  return key === null || key === '' ? nothing : text(key.replaceAll('_', ' '));
}

export function orNothing(foreign: string | null): MarkdownText {
  return foreign === null || foreign === '' ? nothing : text(foreign);
}
