import type { ReportModel } from '../model/report-model.ts';
import type { Board, DecidedRow } from '../section/change-board.ts';
import { conflictTable, freezeTable } from './change-tables.ts';
import { agendaTable, learnTable } from './changes-page.ts';
import { recordColumns } from './columns.ts';
import { join, type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { label, orNothing, utc } from './show.ts';
import { type Table, toTable } from './table.ts';

/** What a meeting of the change advisory board goes through, and a place for its minutes. */
export type CabAgendaView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly boards: Table | null;
  readonly agenda: Table | null;
  readonly conflicts: Table | null;
  readonly freezes: Table | null;
  readonly toLearnFrom: Table | null;
  readonly decided: Table | null;
};

export function cabAgendaPage(model: ReportModel, place: PagePlace): CabAgendaView {
  const { undecided, undecided_late } = model.changes;
  return {
    head: pageHead(model, md`Agenda of the change advisory board`, place),
    summary: md`${undecided.length} to decide, ${undecided_late} of them undecided for more than 48 hours.`,
    boards: boardTable(model.changes.boards),
    agenda: agendaTable(model, place),
    conflicts: conflictTable(model),
    freezes: freezeTable(model),
    toLearnFrom: learnTable(model, place),
    decided: decidedTable(model.changes.decided, place),
  };
}

function boardTable(boards: readonly Board[]): Table | null {
  return toTable<Board>(
    [
      { title: md`Board`, cell: ({ title }) => text(title) },
      { title: md`Lead`, cell: ({ lead }) => orNothing(lead) },
      {
        title: md`Members, and who stands in`,
        cell: ({ members }) =>
          members.length === 0
            ? nothing
            : join(
                members.map(({ login, delegate }) =>
                  delegate === null ? text(login) : md`${text(login)} (away: ${text(delegate)})`,
                ),
                md`, `,
              ),
      },
    ],
    boards,
  );
}

function decidedTable(rows: readonly DecidedRow[], place: PagePlace): Table | null {
  return toTable<DecidedRow>(
    [
      ...recordColumns<DecidedRow>(place, (row) => row),
      { title: md`Decision`, cell: ({ decision }) => label(decision) },
      { title: md`At, UTC`, cell: ({ decided_at }) => utc(decided_at) },
      {
        title: md`By`,
        cell: ({ approvals }) =>
          approvals.length === 0
            ? nothing
            : join(
                approvals.map(({ step, by }) => md`${text(by)} (${text(step)})`),
                md`, `,
              ),
      },
    ],
    rows,
  );
}
