import type { KpiReading } from '../kpi/kpi.ts';
import type { ReportModel } from '../model/report-model.ts';
import { kpisOfKind, shownByKpiTable, telling } from '../page/kpi-tables.ts';
import { html, nothing } from './html-text.ts';
import { type SectionsView, section } from './sections.ts';
import { shellOf } from './shell.ts';
import { figureCell, isOnTarget, target } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, toTable } from './table.ts';

const KINDS = [
  ['incident', 'Incidents'],
  ['request', 'Requests'],
  ['problem', 'Problems'],
  ['change', 'Changes and delivery'],
] as const;

/** Every figure with its definition, over the last 28 days and the newest weeks and months. */
export function metricsPage(site: Site, place: SitePlace): SectionsView {
  const { model } = site;
  return {
    shell: shellOf(site, place, { title: 'Metrics' }),
    heading: 'Metrics',
    summary: 'Times are medians, with p90 and n. Shares stand with what they were counted from.',
    sections: KINDS.map(([kind, title]) => {
      const readings = telling(kpisOfKind(model, kind), shownByKpiTable);
      return section(title, toTable(columnsOf(model), readings, { caption: title }), { empty: 'Nothing to tell.' });
    }),
    more: [],
  };
}

function columnsOf({ periods }: ReportModel): readonly Column<KpiReading>[] {
  const recent = (unit: 'weeks' | 'months', back: number): Column<KpiReading> => {
    const period = periods[unit].at(-1 - back);
    return {
      title: `${period?.id ?? ''}${period?.complete === false ? ' so far' : ''}`,
      isRight: true,
      isAside: true,
      cell: (reading) => figureCell(reading[unit].at(-1 - back)),
    };
  };
  return [
    {
      title: 'Figure',
      cell: ({ title, definition }) => html`<span class="figure">${title}</span><small>${definition}</small>`,
    },
    { title: 'Last 28 days', isRight: true, cell: ({ last_28_days }) => figureCell(last_28_days) },
    { title: 'Target', isRight: true, cell: targetCell },
    recent('weeks', 0),
    recent('weeks', 1),
    recent('months', 0),
    recent('months', 1),
  ];
}

function targetCell(reading: KpiReading) {
  const isMet = isOnTarget(reading);
  if (reading.target === null) return nothing;
  if (isMet === null) return html`${target(reading)}`;
  return html`${target(reading)} <span class="${isMet ? 'good' : 'bad'}">${isMet ? 'met' : 'missed'}</span>`;
}
