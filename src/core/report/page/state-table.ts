import { lifecycleOf } from '../../lifecycle/lifecycle-of.ts';
import type { RecordKind } from '../../record/record.ts';
import type { ReportModel } from '../model/report-model.ts';
import { type MarkdownText, md } from './markdown-text.ts';
import { stateDiagram } from './mermaid.ts';
import { label, number } from './show.ts';
import { type Table, toTable } from './table.ts';

type Line = { readonly name: MarkdownText; readonly count: number };

/** Every state with its count, then what is left out of all figures, then all records. */
export function stateTable({ counts }: ReportModel, kind: RecordKind): Table | null {
  const of = counts.find((each) => each.kind === kind);
  if (of === undefined) return null;
  const lines: readonly Line[] = [
    ...of.by_state.map(({ state, count }) => ({ name: label(state), count })),
    { name: md`cancelled`, count: of.cancelled },
    { name: md`duplicates`, count: of.duplicates },
    { name: md`**all**`, count: of.total },
  ];
  return toTable<Line>(
    [
      { title: md`State`, cell: ({ name }) => name },
      { title: md`Records`, isRight: true, cell: ({ count }) => number(count) },
    ],
    lines,
  );
}

/** The same states as a drawing, with the moves that the lifecycle allows. */
export function lifecycleDiagram({ counts }: ReportModel, kind: RecordKind): MarkdownText {
  const states = counts.find((each) => each.kind === kind)?.by_state ?? [];
  return stateDiagram({ states, moves: lifecycleOf(kind, {}).moves });
}
