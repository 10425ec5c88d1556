import type { ReportModel } from '../model/report-model.ts';
import type { MajorReview, MajorTurn } from '../section/major-review.ts';
import { momentColumns } from './columns.ts';
import { longText, type MarkdownText, md, text } from './markdown-text.ts';
import { linkDiagram, timelineDiagram } from './mermaid.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { type PagePlace, toRecord } from './place.ts';
import { label, orNothing, utc } from './show.ts';
import { type Table, toTable } from './table.ts';

/** One major incident, as its review reads it. */
export type MajorReviewView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly facts: Table | null;
  readonly timeline: MarkdownText | null;
  readonly turns: Table | null;
  readonly drawing: MarkdownText | null;
  readonly links: Table | null;
  readonly findings: MarkdownText | null;
  readonly lessons: MarkdownText | null;
  readonly actions: Table | null;
};

const MOST = 2000;

export function majorReviewPage(model: ReportModel, place: PagePlace, review: MajorReview): MajorReviewView {
  const { id, links } = review;
  const long = (foreign: string | null) => (foreign === null ? null : longText(foreign, MOST));
  return {
    head: pageHead(model, md`Review of the major incident ${text(id)}`, place, { isDated: false }),
    summary: md`${text(review.title)}. ${review.held_at === null ? md`The review was not held yet` : md`Reviewed ${utc(review.held_at)} UTC`}.`,
    facts: factTable(review, place),
    timeline: timelineDiagram(review.turns.flatMap(toMark)),
    turns: turnTable(model, review),
    drawing: linkDiagram(links.map(({ relation, id: to }) => ({ from: id, relation, to }))),
    links: toTable<MajorReview['links'][number]>(
      [
        { title: md`Relation`, cell: ({ relation }) => label(relation) },
        { title: md`Record`, cell: (each) => text(each.id) },
      ],
      links,
    ),
    findings: long(review.findings),
    lessons: long(review.lessons),
    actions: actionTable(review),
  };
}

function toMark({ at, mark }: MajorTurn) {
  if (mark === null) return [];
  return [
    { day: at.local.slice(0, 10), time: at.local.slice(11, 16).replace(':', 'h'), what: mark.replaceAll('_', ' ') },
  ];
}

function factTable(review: MajorReview, place: PagePlace): Table | null {
  const rows: readonly (readonly [MarkdownText, MarkdownText])[] = [
    [md`Record`, toRecord(place, review)],
    [md`State`, label(review.state)],
    [md`Service`, text(review.service)],
    [md`Commander`, orNothing(review.commander)],
    [md`Business impact`, orNothing(review.business_impact)],
  ];
  return toTable(
    [
      { title: md`What`, cell: ([name]) => name },
      { title: md`Is`, cell: ([, value]) => value },
    ],
    rows,
  );
}

function turnTable(model: ReportModel, { turns }: MajorReview): Table | null {
  return toTable<MajorTurn>(
    [
      ...momentColumns<MajorTurn>(model, md`At`, ({ at }) => at),
      { title: md`What`, cell: ({ what }) => label(what) },
      { title: md`By`, cell: ({ by }) => orNothing(by) },
      { title: md`Note`, cell: ({ note }) => orNothing(note) },
    ],
    turns,
  );
}

function actionTable({ actions }: MajorReview): Table | null {
  return toTable<MajorReview['actions'][number]>(
    [
      { title: md`Action`, cell: ({ title }) => text(title) },
      { title: md`Who`, cell: ({ assignee }) => orNothing(assignee) },
      { title: md`State`, cell: ({ state }) => label(state) },
      { title: md`Due, UTC`, cell: ({ due_at }) => utc(due_at) },
    ],
    actions,
  );
}
