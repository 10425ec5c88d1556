import type { ReportModel } from '../model/report-model.ts';
import type { AuditEntry } from '../section/audit-section.ts';
import { recordColumns } from './columns.ts';
import { join, type MarkdownText, md, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { counted, label, orNothing, utc } from './show.ts';
import { type Table, toTable } from './table.ts';

export type AuditView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly unauthorised: Table | null;
  readonly backDated: Table | null;
  readonly overrides: Table | null;
  readonly lateReviews: Table | null;
  readonly gaps: Table | null;
  readonly findings: Table | null;
};

export function auditPage(model: ReportModel, place: PagePlace): AuditView {
  const { unauthorised, back_dated, overrides, late_reviews } = model.audit;
  const entries = (rows: readonly AuditEntry[]) => toTable(entryColumns(place), rows);
  return {
    head: pageHead(model, md`Audit`, place),
    summary: md`${counted(unauthorised.length, md`unauthorised change`)}, ${counted(back_dated.length, md`back-dated entry`, md`back-dated entries`)}, ${counted(overrides.length, md`override`)}, ${counted(late_reviews.length, md`late review`)}.`,
    unauthorised: entries(unauthorised),
    backDated: entries(back_dated),
    overrides: entries(overrides),
    lateReviews: entries(late_reviews),
    gaps: gapTable(model, place),
    findings: findingTable(model),
  };
}

function entryColumns(place: PagePlace) {
  return [
    ...recordColumns<AuditEntry>(place, ({ record }) => record),
    { title: md`What`, cell: ({ what }: AuditEntry) => label(what) },
    { title: md`At, UTC`, cell: ({ at }: AuditEntry) => utc(at) },
    { title: md`By`, cell: ({ by }: AuditEntry) => orNothing(by) },
    { title: md`Why`, cell: ({ reason }: AuditEntry) => orNothing(reason) },
  ];
}

function gapTable({ audit }: ReportModel, place: PagePlace): Table | null {
  type Row = (typeof audit.gaps)[number];
  return toTable<Row>(
    [
      ...recordColumns<Row>(place, ({ record }) => record),
      {
        title: md`Lacks`,
        cell: ({ has }) =>
          join(
            Object.entries(has)
              .filter(([, isThere]) => !isThere)
              .map(([name]) => label(name)),
            md`, `,
          ),
      },
    ],
    audit.gaps,
  );
}

function findingTable({ findings }: ReportModel): Table | null {
  return toTable(
    [
      { title: md`Code`, cell: ({ code }) => text(code) },
      { title: md`Severity`, cell: ({ severity }) => label(severity) },
      { title: md`What it stands for`, cell: ({ title }) => label(title) },
      { title: md`How many`, isRight: true, cell: ({ count }) => md`${count}` },
    ],
    findings.by_code,
  );
}
