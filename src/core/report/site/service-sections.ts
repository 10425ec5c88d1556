import { closeCodeOf, servicesOf, windowOf } from '../facts/change-facts.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import type { ClockRow } from '../section/clock-row.ts';
import type { KnownErrorRow } from '../section/problem-section.ts';
import { compareText, type RecordRow } from '../section/record-row.ts';
import type { ServiceRow } from '../section/service-section.ts';
import { html, nothing, text } from './html-text.ts';
import { plannedColumns } from './planned-list.ts';
import { clockName, list, recordColumn, stateColumn, toRecord, toService } from './record-columns.ts';
import { type Section, section } from './sections.ts';
import { label, orNothing, when } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, toTable } from './table.ts';
import { mostUrgent } from './urgent-clocks.ts';

const MOST_PAST = 20;
const MOST_OPEN = 100;

/** What is open about a service, its clocks, its changes, and what is known to be wrong with it. */
export function serviceSections(site: Site, place: SitePlace, { id, depends_on, needed_by }: ServiceRow): Section[] {
  const { incidents, requests, problems } = site.model;
  const own = <Row extends { readonly service: string }>(rows: readonly Row[]) =>
    rows.filter(({ service }) => service === id);
  const open = [...own(incidents.open), ...own(problems.open), ...own(requests.open)];
  const clocks = mostUrgent(site.model).filter(({ record }) => record.service === id);
  const known = problems.known_errors.filter(({ problem }) => problem.service === id);
  return [
    section('Open', toTable(openColumns(place), firstOf(open), { caption: 'Open records', isFiltered: true }), {
      note: shownOf(open),
      empty: 'Nothing is open.',
    }),
    section('Clocks', toTable(lastingClockColumns(place), firstOf(clocks), { caption: 'Clocks' }), {
      note: shownOf(clocks),
      empty: 'None is running.',
    }),
    section('Changes to come', toTable(plannedColumns(place), plannedOf(site, id), { caption: 'Changes to come' }), {
      empty: 'None is planned.',
    }),
    section('Changes done', toTable(doneColumns(site, place), doneOf(site, id), { caption: 'Changes done' }), {
      note: `The newest ${MOST_PAST}.`,
      empty: 'None was done.',
    }),
    section('Known errors', toTable(knownColumns(place), known, { caption: 'Known errors' }), {
      empty: 'None is known.',
    }),
    section('Depends on', servicesTable(site, place, depends_on), { empty: 'Nothing.' }),
    section('Needed by', servicesTable(site, place, needed_by), { empty: 'Nothing.' }),
  ];
}

function firstOf<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, MOST_OPEN);
}

/** Nothing where all are shown. */
function shownOf({ length }: readonly unknown[]): string {
  return length > MOST_OPEN
    ? `The ${MOST_OPEN} most urgent of ${length}; the lists by kind and by clock have all.`
    : '';
}

function openColumns(place: SitePlace): readonly Column<RecordRow>[] {
  const row = (each: RecordRow) => each;
  return [
    recordColumn(place, row),
    stateColumn(row),
    { title: 'Team', isAside: true, cell: ({ team }) => text(team) },
    { title: 'Assignee', isAside: true, cell: ({ assignee }) => orNothing(assignee) },
  ];
}

/** Clocks without what is left of them: such a table changes with its clocks alone. */
export function lastingClockColumns(place: SitePlace): readonly Column<ClockRow>[] {
  return [
    recordColumn(place, ({ record }) => record),
    { title: 'Clock', isAside: true, cell: clockName },
    { title: 'State', cell: stateOfClock },
    { title: 'Due', cell: ({ due, stage, breached }) => (stage === 'paused' && !breached ? nothing : when(due)) },
  ];
}

function stateOfClock({ breached, stage, percent_used }: ClockRow) {
  const paused = stage === 'paused' ? ', paused' : '';
  if (breached) return html`<strong class="red">breached</strong>${paused}`;
  if (percent_used >= 75) return html`<strong class="amber">at risk</strong>${paused}`;
  return text(stage === 'paused' ? 'paused' : 'running');
}

function plannedOf({ model }: Site, id: string) {
  const { next_14_days, later, under_way, undecided } = model.changes;
  const all = [...under_way, ...next_14_days, ...later, ...undecided].filter(({ services }) => services.includes(id));
  return [...new Map(all.map((change) => [change.id, change])).values()];
}

function doneOf({ facts }: Site, id: string): readonly RecordFacts<'change'>[] {
  return facts.ledger.changes
    .filter((each) => each.phase === 'done' && servicesOf(each.record).includes(id))
    .sort((a, b) => (b.resolved ?? 0) - (a.resolved ?? 0) || compareText(a.id, b.id))
    .slice(0, MOST_PAST);
}

function doneColumns({ local }: Site, place: SitePlace): readonly Column<RecordFacts<'change'>>[] {
  return [
    {
      title: 'Change',
      cell: ({ id, record }) => html`${toRecord(place, id)} <span class="title">${record.title}</span>`,
    },
    {
      title: 'Window',
      cell: ({ record }) => {
        const window = windowOf(record);
        return window === undefined ? nothing : when(local.moment(window.from));
      },
    },
    { title: 'Type', isAside: true, cell: ({ record }) => text(record.type) },
    { title: 'Outcome', cell: (facts) => label(closeCodeOf(facts) ?? null) },
    {
      title: 'Caused',
      isAside: true,
      cell: ({ record }) => list(record.links?.caused ?? [], (id) => toRecord(place, id)),
    },
  ];
}

function knownColumns(place: SitePlace): readonly Column<KnownErrorRow>[] {
  return [
    recordColumn(place, ({ problem }) => problem),
    { title: 'Status', cell: ({ status }) => label(status) },
    { title: 'Symptom', cell: ({ symptom }) => text(symptom) },
    { title: 'Workaround', cell: ({ workaround }) => orNothing(workaround) },
  ];
}

function servicesTable({ model }: Site, place: SitePlace, ids: readonly string[]) {
  const rows = ids.map((id) => ({ id, row: model.services.rows.find((each) => each.id === id) }));
  return toTable<(typeof rows)[number]>(
    [
      { title: 'Service', cell: ({ id, row }) => toService(place, id, row?.title ?? id) },
      { title: 'Criticality', cell: ({ row }) => text(row?.criticality ?? 'unknown') },
      { title: 'Owner', cell: ({ row }) => orNothing(row?.owner) },
      { title: 'Incidents open', isRight: true, cell: ({ row }) => html`${row?.open.incidents ?? 0}` },
    ],
    rows,
    { caption: 'Services' },
  );
}
