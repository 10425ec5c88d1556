import type { JournalEntry } from '../../record/record.ts';
import type { Clock } from '../../sla/clock.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import { showValue } from './detail.ts';
import { type HtmlText, html, join, text } from './html-text.ts';
import { dated, label } from './show.ts';
import type { Site } from './site.ts';

/** What happened to a record, oldest first: its journal, and the targets that were passed. */
export type TimelineEntry = {
  readonly kind: 'move' | 'entry' | 'breach';
  readonly at: HtmlText;
  readonly by: HtmlText | null;
  readonly what: HtmlText;
  readonly set: readonly HtmlText[];
  readonly note: HtmlText | null;
  readonly remark: HtmlText | null;
};

type Timed = { readonly time: Instant; readonly entry: TimelineEntry };

export function timelineOf(
  { local, facts: { asOf } }: Site,
  facts: RecordFacts,
  clocks: readonly Clock[],
): readonly TimelineEntry[] {
  const told = facts.record.journal.flatMap((entry): readonly Timed[] => {
    const time = parseInstant(entry.at);
    return time === undefined || time > asOf ? [] : [{ time, entry: toEntry(entry, dated(local.moment(time))) }];
  });
  const passed = clocks.flatMap((clock): readonly Timed[] => {
    const time = clock.breached_at === undefined ? undefined : parseInstant(clock.breached_at);
    return time === undefined ? [] : [{ time, entry: toBreach(clock, dated(local.moment(time))) }];
  });
  return [...told, ...passed].sort((a, b) => a.time - b.time).map(({ entry }) => entry);
}

function toEntry(entry: JournalEntry, at: HtmlText): TimelineEntry {
  const { to, set = {}, note, by, recorded_at } = entry;
  return {
    kind: to === undefined ? 'entry' : 'move',
    at,
    by: by === '' ? null : text(by),
    what: to === undefined ? html`${wordOf(entry)}` : html`to <strong>${label(to)}</strong>`,
    set: Object.entries(set).map(([name, value]) => html`${label(name)}: ${showValue(value)}`),
    note: note === undefined ? null : text(note),
    remark: remarkOf(entry, recorded_at),
  };
}

function wordOf({ set, note }: JournalEntry): string {
  if (set !== undefined) return 'set';
  return note === undefined ? 'noted' : 'wrote';
}

function remarkOf({ source = {} }: JournalEntry, recordedAt: string | undefined): HtmlText | null {
  const parts = Object.entries(source).map(([name, value]) => html`${label(name)} ${showValue(value)}`);
  if (recordedAt !== undefined) parts.push(html`recorded ${recordedAt}`);
  return parts.length === 0 ? null : join(parts, ' · ');
}

function toBreach({ definition, target }: Clock, at: HtmlText): TimelineEntry {
  return {
    ...{ kind: 'breach', at, by: null, set: [], note: null, remark: null },
    what: html`<strong class="red">breached</strong>: the ${target} target of ${definition} was used up`,
  };
}
