import type { ReportModel } from '../model/report-model.ts';
import type { QueueItem, TeamQueue } from '../section/queue.ts';
import { dueOf, momentColumns, recordColumns } from './columns.ts';
import { type MarkdownText, md, nothing, text } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { duration, label, orNothing } from './show.ts';
import { type Table, toTable } from './table.ts';

export type QueueView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly items: Table | null;
};

export function queuePage(model: ReportModel, place: PagePlace, queue: TeamQueue): QueueView {
  const late = queue.items.filter((item) => item.late).length;
  return {
    head: pageHead(model, md`Queue of ${text(queue.title)}`, place, { isDated: false }),
    summary: md`${queue.items.length} to do, by due time; ${late} late.`,
    items: toTable<QueueItem>(
      [
        ...momentColumns<QueueItem>(model, md`Due`, ({ due, clock }) => (clock === null ? due : dueOf(clock))),
        { title: md`Next`, cell: (item) => (item.late ? md`**late** · ${nextStep(item)}` : nextStep(item)) },
        ...recordColumns<QueueItem>(place, ({ record }) => record),
        { title: md`State`, cell: ({ record }) => label(record.state) },
        { title: md`Service`, cell: ({ record }) => text(record.service) },
        { title: md`Assignee`, cell: ({ record, task }) => orNothing(task === null ? record.assignee : task.assignee) },
      ],
      queue.items,
      500,
    ),
  };
}

function nextStep({ what, clock, task }: QueueItem): MarkdownText {
  switch (what) {
    case 'clock':
      return clock === null ? nothing : clockStep(clock);
    case 'task':
      return task === null ? nothing : md`task: ${text(task.title)}`;
    case 'window_start':
      return md`window opens`;
    case 'window_end':
      return md`window closes`;
    case 'review':
      return md`review`;
    case 'none':
      return nothing;
  }
}

function clockStep(clock: NonNullable<QueueItem['clock']>): MarkdownText {
  const paused = clock.stage === 'paused' ? md`, paused` : md``;
  const of = md`${text(clock.target)}, target ${duration(clock.target_seconds)}`;
  return clock.breached ? md`${of}, **breached**${paused}` : md`${of}${paused}`;
}
