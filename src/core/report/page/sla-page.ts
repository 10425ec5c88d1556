import type { KpiReading } from '../kpi/kpi.ts';
import type { ReportModel } from '../model/report-model.ts';
import type { Breach } from '../section/breaches.ts';
import type { ClockRow } from '../section/clock-row.ts';
import type { ComplianceRow } from '../section/sla-section.ts';
import { clockColumns, clockName, recordColumns } from './columns.ts';
import { type Definition, definitions, telling, trendTable } from './kpi-tables.ts';
import { join, type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { duration, figure, label, number, orNothing, percent, utc } from './show.ts';
import { type Table, toTable } from './table.ts';

export type SlaView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly breached: Table | null;
  readonly atRisk: Table | null;
  readonly nextDue: Table | null;
  readonly nearMisses: Table | null;
  readonly byDefinition: Table | null;
  readonly byPriority: Table | null;
  readonly byTeam: Table | null;
  readonly byService: Table | null;
  readonly breaches: Table | null;
  readonly holders: Table | null;
  readonly causes: Table | null;
  readonly months: Table | null;
  readonly definitions: readonly Definition[];
};

const SHOWN_NEXT = 20;
const KINDS = { sla: 'SLA', ola: 'OLA', contract: 'contract' } as const;

export function slaPage(model: ReportModel, place: PagePlace): SlaView {
  const { sla } = model;
  const readings = telling(slaReadings(model), ({ last_28_days, months }) => [last_28_days, ...months]);
  const clocks = clockColumns(model, place);
  return {
    head: pageHead(model, md`Service levels`, place),
    summary: md`${sla.breached.length} breached, ${sla.at_risk.length} at risk (75 % or more used), ${sla.running} running, ${sla.paused} paused.`,
    breached: toTable(clocks, sla.breached),
    atRisk: toTable(clocks, sla.at_risk),
    nextDue: toTable(clocks, sla.next_due.slice(0, SHOWN_NEXT)),
    nearMisses: toTable(nearMissColumns(place), sla.near_misses),
    byDefinition: complianceTable(md`Definition`, sla.compliance.by_definition),
    byPriority: complianceTable(md`Priority`, sla.compliance.by_priority),
    byTeam: complianceTable(md`Team`, sla.compliance.by_team),
    byService: complianceTable(md`Service`, sla.compliance.by_service),
    breaches: toTable(breachColumns(place), sla.breaches.list),
    holders: holderTable(model),
    causes: toTable(
      [
        { title: md`Cause`, cell: ({ cause }) => label(cause) },
        { title: md`Breaches`, isRight: true, cell: ({ breaches }) => number(breaches) },
      ],
      sla.breaches.by_cause,
    ),
    months: trendTable(model.periods.months, readings, ({ months }) => months),
    definitions: definitions(readings),
  };
}

/** The figures of all kinds stand in one table here, so each names its kind. */
function slaReadings({ kpis }: ReportModel): readonly KpiReading[] {
  return kpis
    .filter(({ id }) => id.includes('_sla_'))
    .map((each) => ({ ...each, title: `${each.title}, ${each.of}s` }));
}

function complianceTable(name: MarkdownText, rows: readonly ComplianceRow[]): Table | null {
  return toTable<ComplianceRow>(
    [
      { title: name, cell: ({ key }) => text(key) },
      { title: md`Target`, cell: ({ kind, target }) => md`${text(target)} (${text(KINDS[kind])})` },
      { title: md`Met, 28 days`, isRight: true, cell: ({ met }) => figure(met) },
      { title: md`Open and breached now`, isRight: true, cell: ({ open_and_breached }) => number(open_and_breached) },
    ],
    rows,
  );
}

function nearMissColumns(place: PagePlace) {
  return [
    ...recordColumns<ClockRow>(place, ({ record }) => record),
    { title: md`Clock`, cell: clockName },
    { title: md`Used`, isRight: true, cell: ({ percent_used }: ClockRow) => md`${percent_used} %` },
    { title: md`Spare`, isRight: true, cell: ({ remaining_seconds }: ClockRow) => duration(remaining_seconds) },
    { title: md`Completed, UTC`, cell: ({ stopped_at }: ClockRow) => utc(stopped_at) },
    { title: md`Team`, cell: ({ record }: ClockRow) => text(record.team) },
  ];
}

function breachColumns(place: PagePlace) {
  return [
    ...recordColumns<Breach>(place, ({ clock }) => clock.record),
    { title: md`Clock`, cell: ({ clock }: Breach) => clockName(clock) },
    { title: md`Passed, UTC`, cell: ({ breached_at }: Breach) => utc(breached_at) },
    { title: md`Over by`, isRight: true, cell: ({ clock }: Breach) => duration(Math.max(0, -clock.remaining_seconds)) },
    { title: md`Held then by`, cell: heldBy },
    { title: md`Who had it how long`, cell: shares },
    { title: md`Cause`, cell: ({ cause }: Breach) => orNothing(cause) },
    { title: md`Story`, cell: ({ clock }: Breach) => md`\`gitsm sla ${text(clock.record.id)}\`` },
  ];
}

function heldBy({ held_by }: Breach): MarkdownText {
  if (held_by?.team == null) return nothing;
  return held_by.assignee === null ? text(held_by.team) : md`${text(held_by.team)}, ${orNothing(held_by.assignee)}`;
}

function shares({ holders }: Breach): MarkdownText {
  if (holders.length === 0) return nothing;
  const each = holders.map(({ team, assignee, seconds }) => {
    const who = assignee === null ? orNothing(team) : md`${orNothing(team)}/${orNothing(assignee)}`;
    return md`${who} ${duration(seconds)}`;
  });
  return join(each, md`, `);
}

function holderTable({ sla }: ReportModel): Table | null {
  return toTable(
    [
      { title: md`Team`, cell: ({ team }) => text(team) },
      { title: md`Held at the breach`, isRight: true, cell: ({ breaches }) => number(breaches) },
      { title: md`Clock time held`, isRight: true, cell: ({ seconds }) => duration(seconds) },
      {
        title: md`Share of the elapsed time`,
        isRight: true,
        cell: ({ seconds, of_seconds }) => md`${percent(seconds, of_seconds)} of ${duration(of_seconds)}`,
      },
    ],
    sla.breaches.by_team,
  );
}
