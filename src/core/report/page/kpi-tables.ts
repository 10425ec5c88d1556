import type { RecordKind } from '../../record/record.ts';
import type { Figure } from '../figure/figure.ts';
import type { KpiReading } from '../kpi/kpi.ts';
import type { ReportModel } from '../model/report-model.ts';
import { type MarkdownText, md, nothing, shortText, word } from './markdown-text.ts';
import { decimal, figure } from './show.ts';
import { type Table, toTable } from './table.ts';

/** A figure and what it means. */
export type Definition = { readonly title: MarkdownText; readonly definition: MarkdownText };

export function kpisOfKind({ kpis }: ReportModel, kind: RecordKind): readonly KpiReading[] {
  return kpis.filter(({ of }) => of === kind);
}

export function kpi({ kpis }: ReportModel, id: string): KpiReading {
  const found = kpis.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no figure ${id}`);
  return found;
}

/** The last 28 days and this week and month beside the ones before. */
export function kpiTable({ periods }: ReportModel, readings: readonly KpiReading[]): Table | null {
  const named = (list: ReportModel['periods']['weeks'], back: number) => word(list.at(-1 - back)?.id ?? '');
  const recent = (pick: (reading: KpiReading) => readonly Figure[], back: number) => (reading: KpiReading) => {
    const found = pick(reading).at(-1 - back);
    return found === undefined ? nothing : figure(found);
  };
  return toTable(
    [
      { title: md`Figure`, cell: ({ title }) => words(title) },
      { title: md`Last 28 days`, isRight: true, cell: (reading) => figure(reading.last_28_days) },
      { title: md`Target`, isRight: true, cell: (reading) => target(reading) },
      { title: named(periods.weeks, 0), isRight: true, cell: recent(({ weeks }) => weeks, 0) },
      { title: named(periods.weeks, 1), isRight: true, cell: recent(({ weeks }) => weeks, 1) },
      { title: named(periods.months, 0), isRight: true, cell: recent(({ months }) => months, 0) },
      { title: named(periods.months, 1), isRight: true, cell: recent(({ months }) => months, 1) },
    ],
    readings,
  );
}

export function definitions(readings: readonly KpiReading[]): readonly Definition[] {
  return readings.map(({ title, definition }) => ({ title: words(title), definition: words(definition) }));
}

/** A line for each week or month, a column for each figure. */
export function trendTable(
  periods: ReportModel['periods']['weeks'],
  readings: readonly KpiReading[],
  pick: (reading: KpiReading) => readonly Figure[],
): Table | null {
  const lines = periods.map((period, index) => ({ period, index }));
  return toTable(
    [
      {
        title: md`Period`,
        cell: ({ period }) => (period.complete ? word(period.id) : md`${word(period.id)} so far`),
      },
      ...readings.map((reading) => ({
        title: words(reading.title),
        isRight: true,
        cell: ({ index }: (typeof lines)[number]) => {
          const found = pick(reading)[index];
          return found === undefined ? nothing : figure(found);
        },
      })),
    ],
    lines,
  );
}

/** `≥ 92 %` where the figure should reach it, `≤ 4 %` where it should stay within it. */
export function target({ target: aim }: KpiReading): MarkdownText {
  if (aim === null) return nothing;
  const { percent } = aim;
  const shown = Number.isInteger(percent) ? md`${percent} %` : md`${decimal(Math.round(percent * 100), 100, 2)} %`;
  return aim.is === 'at_least' ? md`≥ ${shown}` : md`≤ ${shown}`;
}

/** Definitions are longer than what people may write into a cell. */
const MOST = 500;

function words(own: string): MarkdownText {
  return shortText(own, MOST);
}
