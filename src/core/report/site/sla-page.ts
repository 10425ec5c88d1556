import { percent } from '../page/show.ts';
import { showDuration } from '../period/show-time.ts';
import type { BreachSummary } from '../section/breaches.ts';
import type { ComplianceRow } from '../section/sla-section.ts';
import { html, text } from './html-text.ts';
import { type SectionsView, section } from './sections.ts';
import { shellOf } from './shell.ts';
import { figureCell, label } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { linksOfList, SHOWN_FIRST, slaLists } from './sla-lists.ts';
import { type Table, toTable } from './table.ts';

export function slaPage(site: Site, place: SitePlace): SectionsView {
  const { sla } = site.model;
  const lists = slaLists(site.model);
  const drawn = (names: readonly string[]) =>
    lists.filter(({ name }) => names.includes(name)).map((each) => each.draw(site, place, SHOWN_FIRST));
  const by = (rows: readonly ComplianceRow[], name: string, draw = complianceMatrix) =>
    section(`Kept, by ${name}`, draw(rows, name), {
      note: 'Last 28 days.',
      empty: 'No clock was completed.',
    });
  return {
    shell: shellOf(site, place, { title: 'Service levels' }),
    heading: 'Service levels',
    summary: `${sla.breached.length} breached, ${sla.at_risk.length} at risk (75 % or more used), ${sla.running} running, ${sla.paused} paused.`,
    sections: [
      ...drawn(['breached', 'at-risk', 'next-due']),
      by(sla.compliance.by_definition, 'definition', complianceTable),
      by(sla.compliance.by_priority, 'priority'),
      by(sla.compliance.by_team, 'team'),
      by(sla.compliance.by_service, 'service'),
      ...drawn(['breaches']),
      section('Who held them', holderTable(sla.breaches), { empty: 'Nobody.' }),
      section('Why', causeTable(sla.breaches), { empty: 'No breach.' }),
      ...drawn(['near-misses']),
    ],
    more: lists.flatMap((each) => linksOfList(each, place)),
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

/** A line for each name, a column for each target that any of them has. */
function complianceMatrix(rows: readonly ComplianceRow[], name: string): Table | null {
  const targets = [...new Set(rows.map(({ target }) => target))].sort();
  const lines = [...new Set(rows.map(({ key }) => key))].map(
    (key) => [key, rows.filter((row) => row.key === key)] as const,
  );
  return toTable<(typeof lines)[number]>(
    [
      { title: `${name[0]?.toUpperCase()}${name.slice(1)}`, cell: ([key]) => text(key) },
      ...targets.map((target) => ({
        title: `${target[0]?.toUpperCase()}${target.slice(1)}`,
        isRight: true,
        cell: ([, mine]: (typeof lines)[number]) => figureCell(mine.find((row) => row.target === target)?.met),
      })),
      {
        title: 'Open and breached',
        isRight: true,
        cell: ([, mine]) => html`${mine.reduce((sum, row) => sum + row.open_and_breached, 0)}`,
      },
    ],
    lines,
    { caption: `Targets kept, by ${name}` },
  );
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

function causeTable({ by_cause }: BreachSummary): Table | null {
  return toTable<BreachSummary['by_cause'][number]>(
    [
      { title: 'Category', cell: ({ cause }) => label(cause) },
      { title: 'Breaches', isRight: true, cell: ({ breaches }) => html`${breaches}` },
    ],
    by_cause,
    { caption: 'Breaches by category' },
  );
}
