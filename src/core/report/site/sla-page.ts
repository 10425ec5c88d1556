import { percent } from '../page/show.ts';
import { showDuration, showUtc } from '../period/show-time.ts';
import type { Breach, BreachSummary } from '../section/breaches.ts';
import type { ComplianceRow } from '../section/sla-section.ts';
import { type HtmlText, html, join, nothing, text } from './html-text.ts';
import { clockName, recordColumn } from './record-columns.ts';
import { clockSection, type SectionsView, section } from './sections.ts';
import { shellOf } from './shell.ts';
import { figureCell, label, orNothing } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, type Table, toTable } from './table.ts';
import { clockList } from './urgent-clocks.ts';

const SHOWN = 500;

export function slaPage(site: Site, place: SitePlace): SectionsView {
  const { sla } = site.model;
  const clocks = (rows: typeof sla.breached, caption: string) =>
    clockList(site, place, { clocks: rows.slice(0, SHOWN), caption });
  const by = (rows: readonly ComplianceRow[], name: string) =>
    section(`Kept, by ${name}`, complianceTable(rows, name), {
      note: 'Last 28 days.',
      empty: 'No clock was completed.',
    });
  return {
    shell: shellOf(site, place, { title: 'Service levels' }),
    heading: 'Service levels',
    summary: `${sla.breached.length} breached, ${sla.at_risk.length} at risk (75 % or more used), ${sla.running} running, ${sla.paused} paused.`,
    sections: [
      clockSection('Breached', clocks(sla.breached, 'Breached clocks'), { empty: 'None.' }),
      clockSection('At risk', clocks(sla.at_risk, 'Clocks at risk'), { empty: 'None.' }),
      clockSection('Next due', clocks(sla.next_due, 'Clocks by due time'), { empty: 'No clock is running.' }),
      by(sla.compliance.by_definition, 'definition'),
      by(sla.compliance.by_priority, 'priority'),
      by(sla.compliance.by_team, 'team'),
      by(sla.compliance.by_service, 'service'),
      section('Breaches', toTable(breachColumns(place), sla.breaches.list, { caption: 'Breaches', isFiltered: true }), {
        note: 'Passed in the last 28 days, and all that are open and past their target.',
        empty: 'None.',
      }),
      section('Who held them', holderTable(sla.breaches), { empty: 'Nobody.' }),
    ],
    more: [],
  };
}

function complianceTable(rows: readonly ComplianceRow[], name: string): Table | null {
  return toTable<ComplianceRow>(
    [
      { title: `${name[0]?.toUpperCase()}${name.slice(1)}`, cell: ({ key }) => text(key) },
      { title: 'Target', cell: ({ kind, target }) => html`${target} <small>${kind}</small>` },
      { title: 'Met', isRight: true, cell: ({ met }) => figureCell(met) },
      { title: 'Open and breached', isRight: true, cell: ({ open_and_breached }) => html`${open_and_breached}` },
    ],
    rows,
    { caption: `Targets kept, by ${name}` },
  );
}

function breachColumns(place: SitePlace): readonly Column<Breach>[] {
  return [
    recordColumn(place, ({ clock }) => clock.record),
    { title: 'Clock', cell: ({ clock }) => clockName(clock) },
    {
      title: 'Passed, UTC',
      cell: ({ breached_at }) =>
        breached_at === null ? nothing : html`<time datetime="${breached_at}">${showUtc(breached_at)}</time>`,
    },
    {
      title: 'Over by',
      isRight: true,
      cell: ({ clock }) => html`${showDuration(Math.max(0, -clock.remaining_seconds))}`,
    },
    { title: 'Held then by', isAside: true, cell: ({ held_by }) => who(held_by?.team, held_by?.assignee) },
    {
      title: 'Who had it how long',
      isAside: true,
      cell: ({ holders }) =>
        join(
          holders.map((each) => html`${who(each.team, each.assignee)} ${showDuration(each.seconds)}`),
          '; ',
        ),
    },
    { title: 'Cause', isAside: true, cell: ({ cause }) => label(cause) },
  ];
}

function who(team: string | null | undefined, assignee: string | null | undefined): HtmlText {
  return orNothing([team, assignee].filter((name) => name !== null && name !== undefined).join(', '));
}

function holderTable({ by_team }: BreachSummary): Table | null {
  return toTable<BreachSummary['by_team'][number]>(
    [
      { title: 'Team', cell: ({ team }) => text(team) },
      { title: 'Held at the breach', isRight: true, cell: ({ breaches }) => html`${breaches}` },
      { title: 'Clock time held', isRight: true, cell: ({ seconds }) => html`${showDuration(seconds)}` },
      {
        title: 'Share',
        isRight: true,
        cell: ({ seconds, of_seconds }) =>
          html`${percent(seconds, of_seconds)} <small>of ${showDuration(of_seconds)}</small>`,
      },
    ],
    by_team,
    { caption: 'Breaches by team' },
  );
}
