import type { ReportModel } from '../model/report-model.ts';
import type { Moment } from '../period/local-time.ts';
import type { ClockRow } from '../section/clock-row.ts';
import type { RecordRow } from '../section/record-row.ts';
import { type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PagePlace, titled, toRecord } from './place.ts';
import { duration, label, local, orNothing, utc } from './show.ts';
import type { Column } from './table.ts';

/** An instant on which a person acts, in UTC and in the organisation's zone; one column where they are the same. */
export function momentColumns<Row>(
  { head }: ReportModel,
  name: MarkdownText,
  of: (row: Row) => Moment | null,
): readonly Column<Row>[] {
  const inUtc = { title: md`${name}, UTC`, cell: (row: Row) => utc(of(row)) };
  if (head.zone === 'UTC') return [inUtc];
  return [inUtc, { title: md`${name}, ${text(head.zone)}`, cell: (row) => local(of(row)) }];
}

export function recordColumns<Row>(place: PagePlace, of: (row: Row) => RecordRow): readonly Column<Row>[] {
  return [
    { title: md`Record`, cell: (row) => toRecord(place, of(row)) },
    { title: md`Prio`, cell: (row) => priority(of(row).priority) },
    { title: md`Title`, cell: (row) => titled(of(row)) },
  ];
}

export function holderColumns<Row>(of: (row: Row) => RecordRow): readonly Column<Row>[] {
  return [
    { title: md`Team`, cell: (row) => text(of(row).team) },
    { title: md`Assignee`, cell: (row) => orNothing(of(row).assignee) },
  ];
}

/** Clocks, one a line: the record, what it runs for, how far it is, when it is due, who has it. */
export function clockColumns(model: ReportModel, place: PagePlace): readonly Column<ClockRow>[] {
  return [
    ...recordColumns<ClockRow>(place, ({ record }) => record),
    { title: md`Clock`, cell: clockName },
    { title: md`Used`, isRight: true, cell: ({ percent_used }) => md`${percent_used} %` },
    { title: md`Left`, isRight: true, cell: ({ remaining_seconds }) => duration(remaining_seconds) },
    { title: md`State`, cell: clockState },
    ...momentColumns<ClockRow>(model, md`Due`, dueOf),
    ...holderColumns<ClockRow>(({ record }) => record),
  ];
}

/** Its definition, with the target where the name does not tell it. */
export function clockName({ definition, target }: ClockRow): MarkdownText {
  return definition.includes(target) ? text(definition) : md`${text(definition)} (${text(target)})`;
}

/** Nothing while it is paused in time: its due time moves until it resumes. */
export function dueOf({ due, stage, breached }: ClockRow): Moment | null {
  return stage === 'paused' && !breached ? null : due;
}

function clockState({ stage, breached }: ClockRow): MarkdownText {
  const state = stage === 'in_progress' ? md`running` : label(stage);
  return breached ? md`**breached**, ${state}` : state;
}

function priority(of: string | null): MarkdownText {
  return of === null ? nothing : text(of);
}
