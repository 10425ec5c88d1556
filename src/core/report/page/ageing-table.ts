import type { RecordKind } from '../../record/record.ts';
import type { ReportModel } from '../model/report-model.ts';
import { join, type MarkdownText, md, text } from './markdown-text.ts';
import { number } from './show.ts';
import { type Table, toTable } from './table.ts';

/** Open records by age in days of 24 hours, with those nobody touched for long as last lines. */
export function ageingTable({ ageing }: ReportModel, kind: RecordKind): Table | null {
  const buckets = ageing.find(({ of }) => of === kind)?.buckets ?? [];
  return toTable(
    [
      { title: md`Age in days`, cell: ({ from_days, to_days }) => range(from_days, to_days) },
      { title: md`Open`, isRight: true, cell: ({ count }) => number(count) },
      ...(['P1', 'P2', 'P3', 'P4', 'P5'] as const).map((name, index) => ({
        title: text(name),
        isRight: true,
        cell: ({ by_priority }: (typeof buckets)[number]) => number(by_priority[index]?.count ?? 0),
      })),
    ],
    buckets,
  );
}

function range(from: number, to: number | null): MarkdownText {
  return to === null ? md`over ${from - 1}` : md`${from} to ${to}`;
}

/** `3 untouched for 5 days, 1 for 30 days` */
export function untouchedLine({ ageing }: ReportModel, kind: RecordKind): MarkdownText {
  const untouched = ageing.find(({ of }) => of === kind)?.untouched ?? [];
  const parts = untouched.map(({ days, count }) => md`${count} for ${days} days or more`);
  return parts.length === 0 ? md`` : md`Untouched: ${join(parts, md`, `)}.`;
}
