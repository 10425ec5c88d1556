import type { Clock } from '../../sla/clock.ts';
import { parseInstant } from '../../time/instant.ts';
import { type ClockStrip, clockStrip } from '../chart/clock-strip.ts';
import { showDuration } from '../period/show-time.ts';
import { type HtmlText, html, nothing, text } from './html-text.ts';
import { clockName } from './record-columns.ts';
import { dated, label, orNothing } from './show.ts';
import type { Site } from './site.ts';
import { type Table, toTable } from './table.ts';

/** A clock of a record, told without what changes by the minute. */
export type RecordClock = {
  readonly name: HtmlText;
  readonly says: HtmlText;
  readonly strip: { readonly wide: ClockStrip; readonly narrow: ClockStrip };
  readonly story: Table | null;
};

export function recordClocks(site: Site, clocks: readonly Clock[]): readonly RecordClock[] {
  return clocks.map((clock, index) => ({
    name: clockName(clock),
    says: stateOf(site, clock),
    strip: clockStrip(site.kit, clock, { local: site.local, id: `clock-${index + 1}` }),
    story: storyTable(site, clock),
  }));
}

function stateOf(site: Site, clock: Clock): HtmlText {
  const { stage, breached, elapsed_seconds, target_seconds, original_due_at, due_at } = clock;
  const target = html`target ${showDuration(target_seconds)} of calendar ${clock.calendar}`;
  const due = html`due ${moment(site, due_at)}${due_at === original_due_at ? '' : html` (at first ${moment(site, original_due_at)})`}`;
  const verdict = breached ? html`<strong class="red">breached</strong>, ` : '';
  switch (stage) {
    case 'completed':
      return html`${breached ? verdict : html`<strong class="good">met</strong>, `}${showDuration(elapsed_seconds)} used, ${target}, ${due}`;
    case 'in_progress':
      return html`${verdict}running, ${target}, ${due}`;
    case 'paused':
      return html`${verdict}paused since ${moment(site, clock.paused_since)}, ${target}; its due time moves until it resumes`;
    case 'cancelled':
      return html`${verdict}cancelled ${moment(site, clock.stopped_at)}, ${target}`;
  }
}

function storyTable(site: Site, { story }: Clock): Table | null {
  return toTable<Clock['story'][number]>(
    [
      { title: 'At', cell: ({ at }) => moment(site, at) },
      { title: 'Clock', cell: ({ event }) => label(event) },
      { title: 'Why', cell: ({ cause }) => text(cause) },
      { title: 'By', cell: ({ by }) => orNothing(by) },
      { title: 'Used', isRight: true, cell: ({ elapsed_seconds }) => html`${showDuration(elapsed_seconds)}` },
      {
        title: 'Held by',
        isAside: true,
        cell: ({ team, assignee }) => orNothing([team, assignee].filter((name) => name !== null).join(', ')),
      },
    ],
    story,
    { caption: 'What happened to this clock' },
  );
}

function moment({ local }: Site, at: string | null | undefined): HtmlText {
  const read = at === null || at === undefined ? undefined : parseInstant(at);
  return read === undefined ? nothing : dated(local.moment(read));
}
