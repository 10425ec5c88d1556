import type { RecordKind } from '../../record/record.ts';
import { type Figure, isEmpty } from '../figure/figure.ts';
import type { KpiReading } from '../kpi/kpi.ts';
import type { ReportModel } from '../model/report-model.ts';
import { longText, type MarkdownText, md, nothing, text } from './markdown-text.ts';
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

/** Figures that say something in at least one of the periods shown; counts of 0 say something. */
export function telling(
  readings: readonly KpiReading[],
  shown: (reading: KpiReading) => readonly (Figure | undefined)[],
): readonly KpiReading[] {
  const tells = (figure: Figure | undefined) => figure !== undefined && (figure.as === 'count' || !isEmpty(figure));
  return readings.filter((reading) => shown(reading).some(tells));
}

/** What `kpiTable` shows of a figure. */
export function shownByKpiTable({ last_28_days, weeks, months }: KpiReading): readonly (Figure | undefined)[] {
  return [last_28_days, ...weeks.slice(-2), ...months.slice(-2)];
}

/** The last 28 days and this week and month beside the ones before. */
export function kpiTable({ periods }: ReportModel, readings: readonly KpiReading[]): Table | null {
  const named = (list: ReportModel['periods']['weeks'], back: number) => text(list.at(-1 - back)?.id ?? '');
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

/** A line for each week or month since there is anything to tell, a column for each figure. */
export function trendTable(
  periods: ReportModel['periods']['weeks'],
  readings: readonly KpiReading[],
  pick: (reading: KpiReading) => readonly Figure[],
): Table | null {
  const all = periods.map((period, index) => ({ period, index }));
  const hasBegun = ({ index }: { readonly index: number }) =>
    readings.some((reading) => !isEmptyAt(pick(reading), index));
  const first = all.findIndex(hasBegun);
  const lines = all.slice(first < 0 ? -1 : first);
  return toTable(
    [
      {
        title: md`Period`,
        cell: ({ period }) => (period.complete ? text(period.id) : md`${text(period.id)} so far`),
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

function isEmptyAt(figures: readonly Figure[], index: number): boolean {
  const figure = figures[index];
  return figure === undefined || isEmpty(figure);
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
  return longText(own, MOST);
}
