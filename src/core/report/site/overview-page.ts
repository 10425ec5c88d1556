import { type AgeingChart, ageingChart, ageingData } from '../chart/ageing-chart.ts';
import { type ChangeLanes, changeLanes } from '../chart/change-lanes.ts';
import type { ChartPair, DataTable } from '../chart/chart-frame.ts';
import { type FlowChart, flowChart } from '../chart/flow-chart.ts';
import { type HeatMap, heatMap } from '../chart/heat-map.ts';
import { mostOf, type Sparkline, sparkline } from '../chart/sparkline.ts';
import type { ReportModel } from '../model/report-model.ts';
import { kpi } from '../page/kpi-tables.ts';
import { headline } from './headline.ts';
import { type HtmlText, text } from './html-text.ts';
import { type Tile, tilesOf } from './kpi-tiles.ts';
import { plannedColumns } from './planned-list.ts';
import { type ServiceLine, serviceLines } from './service-lines.ts';
import { type Shell, shellOf } from './shell.ts';
import { when } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Table, toTable } from './table.ts';
import { type ClockList, clockList, mostUrgent } from './urgent-clocks.ts';

export type OverviewView = {
  readonly shell: Shell;
  readonly headline: HtmlText;
  readonly tiles: readonly Tile[];
  readonly clocks: ClockList | null;
  readonly running: number;
  readonly paused: number;
  readonly flow: ChartPair<FlowChart>;
  readonly flowNote: string;
  readonly ageing: { readonly chart: AgeingChart; readonly data: DataTable } | null;
  readonly lanes: ChangeLanes;
  readonly changes: Table | null;
  readonly freezes: readonly { readonly name: HtmlText; readonly start: HtmlText; readonly end: HtmlText }[];
  readonly teams: readonly TeamLine[];
  readonly teamScale: number;
  readonly heat: ReturnType<typeof heatMap>;
  readonly services: readonly ServiceLine[];
};

export type TeamLine = {
  readonly name: HtmlText;
  readonly open: number;
  readonly spark: Sparkline;
  readonly says: string;
};

export type { HeatMap };

const SHOWN_CLOCKS = 8;
const SHOWN_SERVICES = 12;
const MULTIPLE = { width: 160, height: 46 };

export function overviewPage(site: Site, place: SitePlace): OverviewView {
  const { model, kit } = site;
  const { sla, changes } = model;
  return {
    shell: shellOf(site, place, { title: 'Overview' }),
    headline: headline(model.headline, place),
    tiles: tilesOf(site),
    clocks: clockList(site, place, {
      clocks: mostUrgent(model).slice(0, SHOWN_CLOCKS),
      caption: 'Clocks, most urgent first',
    }),
    ...{ running: sla.running, paused: sla.paused },
    flow: flowChart(kit, flowOf(model), 'flow'),
    flowNote: model.periods.weeks.at(-1)?.complete === false ? `${model.periods.weeks.at(-1)?.id} is not over` : '',
    ageing: ageingOf(site),
    lanes: lanesOf(site, place),
    changes: toTable(plannedColumns(place), changes.next_14_days, { caption: 'Changes of the next 14 days' }),
    freezes: changes.freezes.map(({ title, start, end }) => ({
      name: text(title),
      start: when(start),
      end: when(end),
    })),
    ...teamsOf(site),
    heat: heatMap(kit, model.days, 'heat'),
    services: serviceLines(model, place)
      .filter(({ isCalm }) => !isCalm)
      .slice(0, SHOWN_SERVICES),
  };
}

function flowOf(model: ReportModel) {
  const counts = (id: string) => kpi(model, id).weeks.map((week) => (week.as === 'count' ? week.count : 0));
  const [opened, resolved, backlog] = [
    counts('incident_opened'),
    counts('incident_resolved'),
    counts('incident_backlog'),
  ];
  return model.periods.weeks.map(({ id, complete }, index) => ({
    period: id,
    isComplete: complete,
    opened: opened[index] ?? 0,
    resolved: resolved[index] ?? 0,
    backlog: backlog[index] ?? 0,
  }));
}

function ageingOf({ model, kit }: Site): OverviewView['ageing'] {
  const ageing = model.ageing.find(({ of }) => of === 'incident');
  return ageing === undefined ? null : { chart: ageingChart(kit, ageing, 'ageing'), data: ageingData(ageing) };
}

function lanesOf({ model, kit }: Site, place: SitePlace): ChangeLanes {
  const { head, changes } = model;
  const input = {
    asOf: head.as_of,
    changes: changes.next_14_days,
    freezes: changes.freezes,
    hrefOf: place.toRecord,
    zone: head.zone,
  };
  return changeLanes(kit, input, 'lanes');
}

/** All on one scale, which ends at the most that any team had. */
function teamsOf({ model, kit }: Site): Pick<OverviewView, 'teams' | 'teamScale'> {
  const most = mostOf(model.teams.flatMap(({ backlog }) => backlog));
  return {
    teamScale: most,
    teams: model.teams.map(({ title, open, backlog }) => ({
      name: text(title),
      open,
      spark: sparkline(kit, backlog, { most, size: MULTIPLE }),
      says: `Open tickets by week: ${backlog.join(', ')}`,
    })),
  };
}
