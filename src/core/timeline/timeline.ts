import { cut, toVisibleLine } from '../encode/visible-text.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import { type Instant, parseInstant } from '../time/instant.ts';

/** Something that happened to a record or around it; the text is plain. */
export type TimelineEvent = {
  readonly at: Instant;
  /** A login, or whatever told it. */
  readonly by: string;
  readonly text: string;
};

/** A comment of the record's thread, where the forge was asked for it. */
export type ThreadComment = { readonly at: Instant; readonly by: string; readonly body: string };

/**
 * What happened, made anew each time: from the journal, what was told and announced, the thread, the changes that are
 * linked, and the incidents below. Oldest first; of one instant the record's own entries come first.
 */
export function timelineOf(
  entry: Entry,
  index: LedgerIndex,
  thread: readonly ThreadComment[] = [],
): readonly TimelineEvent[] {
  const events = [
    ...journalEvents(entry),
    ...majorEvents(entry),
    ...announcedEvents(entry),
    ...thread.map(({ at, by, body }) => ({ at, by, text: `“${cut(toVisibleLine(body), LONGEST_QUOTE)}”` })),
    ...linkedEvents(entry, index),
  ];
  return events.toSorted((a, b) => a.at - b.at);
}

const LONGEST_QUOTE = 200;

function journalEvents({ record }: Entry): readonly TimelineEvent[] {
  return record.journal.flatMap(({ at, by, to, set, note, source }) => {
    const fields = Object.entries(set ?? {}).map(([name, value]) => `${name}: ${shown(value)}`);
    const parts = [
      ...(to === undefined ? [] : [`→ ${to}`]),
      ...(to === 'new' || to === 'submitted' ? [] : fields),
      ...(note === undefined ? [] : [toVisibleLine(note)]),
      ...(source?.link === undefined ? [] : [`because of ${source.link}`]),
    ];
    return parts.length === 0 ? [] : event(at, by, parts.join('; '));
  });
}

function shown(value: unknown): string {
  if (value === null) return 'none';
  return toVisibleLine(typeof value === 'string' ? value : Object.values(Object(value)).map(String).join(', '));
}

function majorEvents(entry: Entry): readonly TimelineEvent[] {
  const major = entry.kind === 'incident' ? entry.record.major : undefined;
  if (major === undefined) return [];
  const { proposed_by, proposed_at, decided_by = 'a manager', decided_at, state, communications_lead } = major;
  const told = major.communicated_at ?? [];
  return [
    ...event(proposed_at, proposed_by, 'proposed as a major incident'),
    ...(decided_at === undefined ? [] : event(decided_at, decided_by, `major incident ${state}`)),
    ...told.flatMap((at) => event(at, communications_lead ?? 'communications', 'people were told how it stands')),
    ...(major.service_restored_at === undefined ? [] : event(major.service_restored_at, 'service', 'restored')),
    ...(major.review?.held_at === undefined
      ? []
      : event(major.review.held_at, major.review.by ?? 'review', 'the review was held')),
  ];
}

/** What clocks and deadlines came to, by the name that `docs/timers.md` lists. */
function announcedEvents({ record }: Entry): readonly TimelineEvent[] {
  return (record.announced ?? []).flatMap(({ key, at }) =>
    key.includes('/') && !/^(?:workaround|risk|task)\//.test(key) ? event(at, 'timers', toVisibleLine(key)) : [],
  );
}

/** The changes that it names, with when they were done and how they ended, and when each incident below it came up. */
function linkedEvents(entry: Entry, index: LedgerIndex): readonly TimelineEvent[] {
  if (entry.kind !== 'incident') return [];
  const { caused_by, resolved_by, children = [], problem } = entry.record.links ?? {};
  return [
    ...[caused_by, resolved_by].flatMap((id) => changeEvents(id, index)),
    ...[...children, ...(problem === undefined ? [] : [problem])].flatMap((id) => {
      const record = index.byId.get(id)?.record;
      return record === undefined
        ? []
        : event(record.opened_at, record.opened_by, `${id} opened: ${toVisibleLine(record.title)}`);
    }),
  ];
}

function changeEvents(id: string | undefined, index: LedgerIndex): readonly TimelineEvent[] {
  const change = id === undefined ? undefined : index.byId.get(id);
  if (change?.kind !== 'change') return [];
  const { title, assignee = change.record.team, implemented, close, journal } = change.record;
  const closed = journal.findLast(({ to }) => to === 'closed');
  return [
    ...(implemented?.start === undefined
      ? []
      : event(implemented.start, assignee, `${id} begun: ${toVisibleLine(title)}`)),
    ...(implemented?.end === undefined ? [] : event(implemented.end, assignee, `${id} done`)),
    ...(closed === undefined
      ? []
      : event(closed.at, closed.by, `${id} closed: ${close?.code ?? 'without an outcome'}`)),
  ];
}

function event(at: string, by: string, text: string): readonly TimelineEvent[] {
  const instant = parseInstant(at);
  return instant === undefined ? [] : [{ at: instant, by, text }];
}
