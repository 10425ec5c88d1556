import { type DayBar, dayBar, levelOf } from '../chart/day-bar.ts';
import type { ReportModel } from '../model/report-model.ts';
import type { HtmlText } from './html-text.ts';
import { toService } from './record-columns.ts';
import type { SitePlace } from './site.ts';

/** A service with the 90 days up to the as-of. */
export type ServiceLine = {
  readonly name: HtmlText;
  readonly open: number;
  /** The graver of its open incidents today, in words. */
  readonly today: string;
  readonly level: string;
  readonly bar: DayBar;
  readonly isCalm: boolean;
};

/** Services with open incidents first, the gravest before the others; then as the model has them. */
export function serviceLines({ services }: ReportModel, place: SitePlace): readonly ServiceLine[] {
  const rank = (days: readonly number[]) => days.at(-1) || 6;
  return [...services.rows]
    .sort((a, b) => rank(a.days) - rank(b.days) || b.open.incidents - a.open.incidents)
    .map(({ id, title, open, days }) => {
      const today = days.at(-1) ?? 0;
      return {
        name: toService(place, id, title),
        open: open.incidents,
        today: today === 0 ? 'no incident today' : `P${today} today`,
        level: levelOf(today),
        bar: dayBar(days),
        isCalm: days.every((day) => day === 0),
      };
    });
}
