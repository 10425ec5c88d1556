import { showUtc } from '../period/show-time.ts';
import type { AuditEntry, AuditSection } from '../section/audit-section.ts';
import type { FindingsSummary } from '../section/findings-summary.ts';
import { html, join, nothing, text } from './html-text.ts';
import { recordColumn } from './record-columns.ts';
import { type SectionsView, section } from './sections.ts';
import { shellOf } from './shell.ts';
import { label, orNothing } from './show.ts';
import type { Site, SitePlace } from './site.ts';
import { type Column, counted, toTable } from './table.ts';

export function auditPage(site: Site, place: SitePlace): SectionsView {
  const { audit, findings } = site.model;
  const entries = (title: string, rows: readonly AuditEntry[], note = '') =>
    section(title, toTable(entryColumns(place), rows, { caption: title, isFiltered: true }), { note, empty: 'None.' });
  return {
    shell: shellOf(site, place, { title: 'Audit' }),
    heading: 'Audit',
    summary: html`${counted(audit.unauthorised.length, 'unauthorised change')}, ${counted(audit.back_dated.length, 'back-dated entry', 'back-dated entries')}, ${counted(audit.overrides.length, 'override')}, ${counted(audit.late_reviews.length, 'late review')}.`,
    sections: [
      entries('Unauthorised changes', audit.unauthorised),
      entries(
        'Overrides',
        audit.overrides,
        'Priorities, due times and freezes set against the rule, and waived conflicts.',
      ),
      entries('Back-dated entries', audit.back_dated, 'Written into the journal later than they say.'),
      entries('Late reviews', audit.late_reviews),
      section('Gaps in evidence', toTable(gapColumns(place), audit.gaps, { caption: 'Gaps in evidence' }), {
        note: 'Changes closed in the last 28 days after implementation that lack one of the five.',
        empty: 'None.',
      }),
      section('Findings', toTable(findingColumns, findings.by_code, { caption: 'Findings by code' }), {
        empty: 'The records and the configuration are in order.',
      }),
    ],
    more: [],
  };
}

function entryColumns(place: SitePlace): readonly Column<AuditEntry>[] {
  return [
    recordColumn(place, ({ record }) => record),
    { title: 'What', cell: ({ what }) => label(what) },
    {
      title: 'At, UTC',
      isAside: true,
      cell: ({ at }) => (at === null ? nothing : html`<time datetime="${at}">${showUtc(at)}</time>`),
    },
    { title: 'By', cell: ({ by }) => orNothing(by) },
    { title: 'Why', cell: ({ reason }) => orNothing(reason) },
  ];
}

function gapColumns(place: SitePlace): readonly Column<AuditSection['gaps'][number]>[] {
  return [
    recordColumn(place, ({ record }) => record),
    {
      title: 'Lacks',
      cell: ({ has }) =>
        join(
          Object.entries(has)
            .filter(([, isThere]) => !isThere)
            .map(([name]) => label(name)),
          ', ',
        ),
    },
  ];
}

const findingColumns: readonly Column<FindingsSummary['by_code'][number]>[] = [
  { title: 'Code', cell: ({ code }) => text(code) },
  { title: 'Severity', cell: ({ severity }) => label(severity) },
  { title: 'What it stands for', cell: ({ title }) => label(title) },
  { title: 'How many', isRight: true, cell: ({ count }) => html`${count}` },
];
