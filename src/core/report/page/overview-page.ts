import type { ReportModel } from '../model/report-model.ts';
import { ageingTable } from './ageing-table.ts';
import { conflictTable, freezeTable, plannedTable } from './change-tables.ts';
import { clockColumns } from './columns.ts';
import { kpi, target, trendTable } from './kpi-tables.ts';
import { type MarkdownText, md, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { type PagePlace, toPage } from './place.ts';
import { counted, figure, number } from './show.ts';
import { type Table, toTable } from './table.ts';

export type OverviewView = {
  readonly head: PageHead;
  readonly headline: MarkdownText;
  readonly tiles: readonly Tile[];
  readonly urgent: Table | null;
  readonly running: MarkdownText;
  readonly counts: Table | null;
  readonly flow: Table | null;
  readonly ageing: Table | null;
  readonly changes: Table | null;
  readonly freezes: Table | null;
  readonly conflicts: Table | null;
  readonly teams: Table | null;
  readonly findings: MarkdownText;
  readonly candidates: MarkdownText | null;
  readonly readOn: readonly MarkdownText[];
};

export type Tile = { readonly title: MarkdownText; readonly value: MarkdownText; readonly detail: MarkdownText };

const SHOWN_CLOCKS = 10;

export function overviewPage(model: ReportModel, place: PagePlace): OverviewView {
  const { sla, changes, problems } = model;
  const urgent = [...new Set([...sla.breached, ...sla.at_risk, ...sla.next_due])].filter(
    (clock, index, all) =>
      all.findIndex(({ key, record }) => key === clock.key && record.id === clock.record.id) === index,
  );
  const flow = ['incident_opened', 'incident_resolved', 'incident_backlog'].map((id) => kpi(model, id));
  return {
    head: pageHead(model, md`Overview`, place),
    headline: text(model.headline),
    tiles: tilesOf(model),
    urgent: toTable(clockColumns(model, place), urgent.slice(0, SHOWN_CLOCKS)),
    running: md`${sla.running} running and ${sla.paused} paused; ${toPage(place, 'sla.md', md`all clocks`)}.`,
    counts: countsTable(model),
    flow: trendTable(model.periods.weeks, flow, ({ weeks }) => weeks),
    ageing: ageingTable(model, 'incident'),
    changes: plannedTable(model, changes.next_14_days, place),
    freezes: freezeTable(model),
    conflicts: conflictTable(model),
    teams: teamTable(model, place),
    findings: findingsLine(model),
    candidates:
      problems.candidates.length === 0
        ? null
        : md`${counted(problems.candidates.length, md`pattern`)} of ${toPage(place, 'problems.md', md`recurring incidents`)} may deserve a problem.`,
    readOn: readOn(model, place),
  };
}

/** Four figures that say most. */
export function tilesOf(model: ReportModel): readonly Tile[] {
  const incidents = model.counts.find(({ kind }) => kind === 'incident');
  const week = (id: string) => figure(kpi(model, id).weeks.at(-1) ?? { as: 'count', count: 0 });
  const met = kpi(model, 'incident_sla_resolution');
  const success = kpi(model, 'change_success');
  return [
    {
      title: md`Open incidents`,
      value: number(incidents?.open ?? 0),
      detail: md`${week('incident_opened')} opened and ${week('incident_resolved')} resolved this week`,
    },
    {
      title: md`SLA met, resolution, 28 days`,
      value: figure(met.last_28_days),
      detail: md`target ${target(met)}`,
    },
    {
      title: md`Time to resolve, median, 28 days`,
      value: figure(kpi(model, 'incident_time_to_resolve_business').last_28_days),
      detail: md`business time`,
    },
    {
      title: md`Change success, 28 days`,
      value: figure(success.last_28_days),
      detail: md`target ${target(success)}`,
    },
  ];
}

function countsTable({ counts }: ReportModel): Table | null {
  const plurals = { incident: md`Incidents`, request: md`Requests`, problem: md`Problems`, change: md`Changes` };
  return toTable(
    [
      { title: md`Kind`, cell: ({ kind }) => plurals[kind] },
      { title: md`Open`, isRight: true, cell: ({ open }) => number(open) },
      ...(['P1', 'P2', 'P3', 'P4', 'P5'] as const).map((name, index) => ({
        title: text(name),
        isRight: true,
        cell: ({ open_by_priority }: ReportModel['counts'][number]) => number(open_by_priority[index]?.count ?? 0),
      })),
      { title: md`All`, isRight: true, cell: ({ total }) => number(total) },
      { title: md`Cancelled`, isRight: true, cell: ({ cancelled }) => number(cancelled) },
      { title: md`Duplicates`, isRight: true, cell: ({ duplicates }) => number(duplicates) },
    ],
    counts,
  );
}

function teamTable(model: ReportModel, place: PagePlace): Table | null {
  const open = new Map(model.teams.map(({ team, open: count }) => [team, count]));
  return toTable(
    [
      { title: md`Team`, cell: ({ title }) => text(title) },
      { title: md`Open tickets`, isRight: true, cell: ({ team }) => number(open.get(team) ?? 0) },
      {
        title: md`Queue`,
        cell: ({ team, items }) => toPage(place, `queue/${team}.md`, md`${items.length} to do`),
      },
    ],
    model.queues,
  );
}

function findingsLine({ findings: { errors, warnings, infos } }: ReportModel): MarkdownText {
  if (errors + warnings + infos === 0) return md`The records and the configuration are in order.`;
  return md`${counted(errors, md`error`)}, ${counted(warnings, md`warning`)} and ${counted(infos, md`remark`)}; \`gitsm validate\` shows each with how to mend it.`;
}

function readOn({ periods, incidents }: ReportModel, place: PagePlace): readonly MarkdownText[] {
  const page = (path: string, label: MarkdownText, says: MarkdownText) => md`${toPage(place, path, label)}: ${says}`;
  return [
    page('incidents.md', md`Incidents`, md`open ones, major incidents, response and resolution`),
    page('requests.md', md`Requests`, md`by catalogue item, fulfilment, satisfaction`),
    page('problems.md', md`Problems and known errors`, md`workarounds, recurring incidents, whether fixes helped`),
    page('changes.md', md`Changes`, md`schedule, freezes, conflicts, agenda of the change advisory board, delivery`),
    page('change-schedule.md', md`Change schedule`, md`everything planned, freezes, conflicts`),
    page('cab-agenda.md', md`CAB agenda`, md`what waits for a decision, who sits on the boards, what was decided`),
    page('problem-candidates.md', md`Problem candidates`, md`incidents that recur without a problem`),
    ...incidents.reviews.map(({ id }) => toPage(place, `major/${id}.md`, md`Review of the major incident ${text(id)}`)),
    page('sla.md', md`SLA`, md`clocks, compliance, breaches and who held them`),
    page('services.md', md`Services`, md`owners, dependencies, open records, quality of the configuration`),
    page('audit.md', md`Audit`, md`back-dated entries, overrides, unauthorised changes, late reviews`),
    ...[...periods.weeks.slice(-2)].reverse().map(({ id }) => toPage(place, `weekly/${id}.md`, md`Week ${text(id)}`)),
    ...[...periods.months.slice(-2)]
      .reverse()
      .map(({ id }) => toPage(place, `monthly/${id}.md`, md`Month ${text(id)}`)),
  ];
}
