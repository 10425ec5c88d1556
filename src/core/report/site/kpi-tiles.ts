import { mostOf, type Sparkline, sparkline } from '../chart/sparkline.ts';
import type { Figure } from '../figure/figure.ts';
import type { KpiReading } from '../kpi/kpi.ts';
import type { ReportModel } from '../model/report-model.ts';
import { kpi } from '../page/kpi-tables.ts';
import { figure, isOnTarget, target } from './show.ts';
import type { Site } from './site.ts';

/** A number that matters, how it went, and how it should be. */
export type Tile = {
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly detail: string;
  readonly aim: string;
  readonly level: 'good' | 'bad' | '';
  readonly spark: Sparkline;
  readonly sparkSays: string;
};

const SIZE = { width: 110, height: 40 };

export function tilesOf({ model, kit }: Pick<Site, 'model' | 'kit'>): readonly Tile[] {
  return [openTile(model), ...kpiTiles(model)].map(({ reading, ...tile }) => {
    const values = reading.weeks.map(heightOf);
    const most = reading.target === null ? mostOf(values) : Math.max(1, mostOf(values));
    return {
      ...tile,
      spark: sparkline(kit, values, { most, size: SIZE }),
      sparkSays: `${reading.title}, by week: ${reading.weeks.map((week) => figure(week).value).join(', ')}`,
    };
  });
}

type Told = Omit<Tile, 'spark' | 'sparkSays'> & { readonly reading: KpiReading };

function openTile(model: ReportModel): Told {
  const incidents = model.counts.find(({ kind }) => kind === 'incident');
  const week = (id: string) => figure(kpi(model, id).weeks.at(-1) ?? { as: 'count', count: 0 }).value;
  return {
    title: 'Open incidents',
    href: 'incidents.html',
    value: String(incidents?.open ?? 0),
    detail: `${week('incident_opened')} opened, ${week('incident_resolved')} resolved this week`,
    ...{ aim: '', level: '' },
    reading: kpi(model, 'incident_backlog'),
  };
}

function kpiTiles(model: ReportModel): readonly Told[] {
  const tile = (title: string, href: string, id: string): Told => {
    const reading = kpi(model, id);
    const { value, from } = figure(reading.last_28_days);
    const isMet = isOnTarget(reading);
    return {
      ...{ title, href, value, reading },
      detail: from,
      aim:
        reading.target === null ? '' : `target ${target(reading)}${isMet === null ? '' : isMet ? ', met' : ', missed'}`,
      level: isMet === null ? '' : isMet ? 'good' : 'bad',
    };
  };
  return [
    tile('SLA met, resolution, 28 days', 'sla.html', 'incident_sla_resolution'),
    tile('Time to resolve, median, business, 28 days', 'metrics.html', 'incident_time_to_resolve_business'),
    tile('Change success, 28 days', 'changes.html', 'change_success'),
  ];
}

/** How high a figure stands in a line; `null` where it says nothing. */
export function heightOf(of: Figure): number | null {
  switch (of.as) {
    case 'count':
      return of.count;
    case 'share':
    case 'rate':
      return of.denominator === 0 ? null : of.numerator / of.denominator;
    case 'mean':
      return of.n === 0 ? null : of.sum / of.n;
    case 'durations':
      return of.median_seconds;
  }
}
