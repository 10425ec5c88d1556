import type { Configuration, Service } from '../../config/configuration.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Clock } from '../../sla/clock.ts';
import type { CompiledCalendar } from '../../time/compile-calendar.ts';
import { type Instant, toInstant } from '../../time/instant.ts';
import type { LoadZone } from '../../time/zone.ts';
import { createBusinessTime } from '../facts/business-time.ts';
import { type ClockFacts, clockFacts } from '../facts/clock-facts.ts';
import { ledgerFacts } from '../facts/record-facts.ts';
import { calendarFinder, type TimeTo, timeTo, timeToResolve } from '../facts/time-to.ts';
import type { KpiFacts } from '../kpi/kpi.ts';
import { kpiReadings } from '../kpi/kpi-readings.ts';
import { isPromise } from '../kpi/sla-kpis.ts';
import { createLocalTime, type LocalTime } from '../period/local-time.ts';
import { type Periods, periodsAt, toPeriodText } from '../period/period.ts';
import { ageing } from '../section/ageing.ts';
import { auditSection } from '../section/audit-section.ts';
import { availability } from '../section/availability.ts';
import { changeSection } from '../section/change-section.ts';
import { conflictFinder, freezesOf } from '../section/conflicts.ts';
import { countsByKind } from '../section/counts.ts';
import { findingsSummary } from '../section/findings-summary.ts';
import { majorReviews } from '../section/major-review.ts';
import { type Proposal, plannedChanges } from '../section/planned-change.ts';
import { problemSection } from '../section/problem-section.ts';
import { type TeamName, teamQueues } from '../section/queue.ts';
import { serviceReadings } from '../section/service-readings.ts';
import { serviceSection } from '../section/service-section.ts';
import { slaSection } from '../section/sla-section.ts';
import { majorIncidents, openTickets, volumeByItem } from '../section/ticket-section.ts';
import { dayTrend, teamTrends } from '../section/trends.ts';
import { headlineOf } from './headline.ts';
import type { ReportHead, ReportModel } from './report-model.ts';

export type ReportInput = {
  readonly ledger: Ledger;
  /** Every clock of every record at `asOf`. */
  readonly clocks: readonly Clock[];
  readonly calendars: ReadonlyMap<string, CompiledCalendar>;
  readonly loadZone: LoadZone;
  readonly findings: readonly Finding[];
  readonly asOf: Instant;
  /** Changes in open pull requests. */
  readonly proposals?: readonly Proposal[];
};

/** What is computed once and used by several sections. */
type Prepared = {
  readonly facts: KpiFacts;
  readonly local: LocalTime;
  readonly periods: Periods;
  readonly services: ReadonlyMap<string, Service>;
  readonly teams: readonly TeamName[];
};

/** The model with the facts that it was computed from, for exports record by record. */
export type Report = { readonly model: ReportModel; readonly facts: KpiFacts };

/** The same input gives the same model, on any machine. Without `config/gitsm.yaml` days are those of UTC. */
export function reportModel(input: ReportInput): ReportModel {
  return computeReport(input).model;
}

export function computeReport(input: ReportInput): Report {
  const prepared = prepare(input);
  const model = {
    head: headOf(input, prepared.local),
    periods: periodTexts(prepared.periods),
    ...nowOf(input, prepared),
    ...overTimeOf(input, prepared),
    ...sectionsOf(input, prepared),
  };
  return { model: { ...model, headline: headlineOf(model) }, facts: prepared.facts };
}

function prepare(input: ReportInput): Prepared {
  const { ledger, asOf, loadZone } = input;
  const { organisation, teams, services } = ledger.configuration;
  const local =
    createLocalTime(loadZone, organisation?.value.zone ?? 'UTC', asOf) ?? createLocalTime(utcOnly, 'UTC', asOf);
  if (local === undefined) throw new Error('UTC has no rules');
  return {
    facts: kpiFactsOf(input),
    local,
    periods: periodsAt(asOf, local),
    services: new Map([...services].map(([id, { value }]) => [id, value])),
    teams: (teams?.value.teams ?? []).filter(({ kind }) => kind !== 'approval'),
  };
}

const utcOnly: LoadZone = (zone) => ({ zone, transitions: [{ at: toInstant(0), offsetSeconds: 0 }] });

function kpiFactsOf({ ledger: source, clocks: all, calendars, asOf }: ReportInput): KpiFacts {
  const ledger = ledgerFacts(source, asOf);
  const clocks = clockFacts(all, ledger);
  const businessTime = createBusinessTime(calendars);
  const calendar = source.configuration.organisation?.value.calendar;
  const calendarOf = calendarFinder(clocks, calendar);
  const resolved = (list: readonly KpiFacts['ledger']['all'][number][]) =>
    list.flatMap((each) => timeToResolve(each, calendarOf, businessTime) ?? []);
  return {
    ...{ asOf, ledger, clocks, businessTime, calendar },
    responses: firstResponses(clocks, businessTime),
    incidentTimes: resolved(ledger.incidents),
    requestTimes: resolved(ledger.requests),
    problemTimes: resolved(ledger.problems),
  };
}

/** The SLA's response clock that stopped first; agreements between teams answer only where no SLA does. */
function firstResponses(clocks: KpiFacts['clocks'], businessTime: KpiFacts['businessTime']): readonly TimeTo[] {
  const isFirst = (a: ClockFacts, b: ClockFacts) =>
    Number(isPromise(b)) - Number(isPromise(a)) || (a.completed ?? 0) - (b.completed ?? 0);
  const answered = clocks
    .filter(({ clock, facts, completed }) => facts.kind === 'incident' && clock.target === 'response' && completed)
    .sort(isFirst);
  const first = new Map<string, TimeTo>();
  for (const { clock, facts, completed: end } of answered) {
    if (end === undefined || first.has(facts.id)) continue;
    first.set(facts.id, timeTo({ facts, end, calendar: clock.calendar }, businessTime));
  }
  return [...first.values()];
}

function headOf({ ledger, asOf }: ReportInput, local: LocalTime): ReportHead {
  const organisation = ledger.configuration.organisation?.value;
  return {
    organisation: organisation?.organisation ?? null,
    sample: organisation?.sample === true,
    zone: local.zone,
    as_of: local.moment(asOf),
    commit: ledger.commit ?? null,
  };
}

function periodTexts({ last28Days, weeks, months }: Periods): ReportModel['periods'] {
  return {
    last_28_days: toPeriodText(last28Days),
    weeks: weeks.map(toPeriodText),
    months: months.map(toPeriodText),
  };
}

function nowOf({ findings, ledger, asOf }: ReportInput, { facts, local, periods, teams }: Prepared) {
  const untouched = ledger.configuration.organisation?.value.staleness?.untouched_days ?? [5, 30];
  return {
    counts: countsByKind(facts.ledger),
    findings: findingsSummary(findings),
    queues: teamQueues(facts.ledger, facts.clocks, { teams, local, asOf }),
    sla: slaSection(facts.clocks, periods.last28Days, local),
    ageing: ageing(facts.ledger, asOf, untouched),
  };
}

function overTimeOf({ ledger, asOf }: ReportInput, { facts, local, periods, services, teams }: Prepared) {
  const { last28Days, weeks, months } = periods;
  const shown = [last28Days, ...weeks.slice(-2), ...months.slice(-2)];
  return {
    kpis: kpiReadings(facts, periods, ledger.configuration.organisation?.value.targets ?? {}),
    by_service: serviceReadings({ ledger: facts.ledger, clocks: facts.clocks, times: facts.incidentTimes }, shown),
    availability: availability({ ...facts, services }, [last28Days, ...months.slice(-2)]),
    teams: teamTrends(facts.ledger, teams, weeks),
    days: dayTrend(facts.ledger, local, asOf),
  };
}

function sectionsOf(input: ReportInput, { facts, local, periods, services }: Prepared) {
  const { asOf, proposals = [] } = input;
  const { ledger, clocks } = facts;
  const period = periods.last28Days;
  const configuration: Configuration = input.ledger.configuration;
  const catalogue = new Map([...configuration.catalogue].map(([id, { value }]) => [id, value]));
  const freezes = freezesOf(configuration.schedule?.value);
  const planned = plannedChanges(ledger.changes, proposals);
  return {
    incidents: {
      open: openTickets(ledger.incidents, clocks, local),
      major: majorIncidents(ledger.incidents, period, { local, asOf }),
      reviews: majorReviews(ledger.incidents, { local, asOf, period }),
    },
    requests: {
      open: openTickets(ledger.requests, clocks, local),
      by_item: volumeByItem(ledger.requests, period, catalogue),
    },
    problems: problemSection(ledger, asOf),
    changes: changeSection({
      changes: ledger.changes,
      planned,
      freezes,
      find: conflictFinder(input.ledger, input.loadZone),
      asOf,
      period,
      local,
      teams: configuration.teams?.value,
    }),
    services: serviceSection({ services, ledger, clocks, local, asOf }),
    audit: auditSection(ledger, asOf, period),
  };
}
