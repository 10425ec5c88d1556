import type { RecordKind } from '../../record/record.ts';
import type { Figure } from '../figure/figure.ts';
import type { KpiReading } from '../kpi/kpi.ts';
import type { ReportModel } from '../model/report-model.ts';
import type { PeriodText } from '../period/period.ts';
import { serviceReadingTable } from './incidents-page.ts';
import { kpisOfKind, target, telling } from './kpi-tables.ts';
import { type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { figure, utc } from './show.ts';
import { type Table, toTable } from './table.ts';

export type PeriodView = {
  readonly head: PageHead;
  readonly span: MarkdownText;
  readonly kinds: readonly { readonly title: MarkdownText; readonly kpis: Table | null }[];
  readonly byService: Table | null;
};

const TITLES: readonly (readonly [RecordKind, MarkdownText])[] = [
  ['incident', md`Incidents`],
  ['request', md`Requests`],
  ['problem', md`Problems`],
  ['change', md`Changes`],
];

/** A week or a month beside the one before. */
export function periodPage(model: ReportModel, place: PagePlace, period: PeriodText): PeriodView {
  const isWeek = period.kind === 'week';
  const list = isWeek ? model.periods.weeks : model.periods.months;
  const index = list.findIndex(({ id }) => id === period.id);
  const figures = (reading: KpiReading) => (isWeek ? reading.weeks : reading.months);
  const before = list[index - 1];
  return {
    head: pageHead(model, md`${isWeek ? md`Week` : md`Month`} ${text(period.id)}`, place, {
      isDated: !period.complete,
    }),
    span: md`From ${utc(period.from)} to ${utc(period.to)} UTC${period.complete ? md`` : md`, so far`}.`,
    kinds: TITLES.map(([kind, title]) => ({
      title,
      kpis: toTable<KpiReading>(
        [
          { title: md`Figure`, cell: (reading) => text(reading.title) },
          { title: text(period.id), isRight: true, cell: (reading) => at(figures(reading), index) },
          {
            title: before === undefined ? nothing : text(before.id),
            isRight: true,
            cell: (reading) => at(figures(reading), index - 1),
          },
          { title: md`Target`, isRight: true, cell: (reading) => target(reading) },
        ],
        telling(kpisOfKind(model, kind), (reading) => figures(reading).slice(Math.max(0, index - 1), index + 1)),
      ),
    })),
    byService: serviceReadingTable(model, period.id),
  };
}

function at(figures: readonly Figure[], index: number): MarkdownText {
  const found = figures[index];
  return found === undefined ? nothing : figure(found);
}
