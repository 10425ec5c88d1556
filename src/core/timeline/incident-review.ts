import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import { table } from '../intake/status/markdown-table.ts';
import type { Entry } from '../ledger/ledger.ts';
import type { LedgerIndex } from '../ledger/ledger-index.ts';
import type { Incident, Task } from '../record/record.ts';
import { formatInstant, parseInstant } from '../time/instant.ts';
import { type ThreadComment, timelineOf } from './timeline.ts';

/**
 * The report after an incident as Markdown: overview, what it did to the business, roles, the timeline made anew,
 * findings, how it ended, lessons and actions. For any other record the overview and the timeline. Ends with a line feed.
 */
export function renderReview(entry: Entry, index: LedgerIndex, thread: readonly ThreadComment[] = []): string {
  const major = entry.kind === 'incident' ? entry.record.major : undefined;
  const { review } = major ?? {};
  const parts = [
    `# ${entry.record.id}: ${encodeMarkdownInline(entry.record.title)}`,
    overview(entry),
    ...(major === undefined ? [] : [rolesOf(major)]),
    ...part('Effect on the business', major?.business_impact),
    `## Timeline\n\n${timelineTable(entry, index, thread)}`,
    ...part('Findings', review?.findings),
    ...part('Resolution', resolutionOf(entry)),
    ...part('Lessons', review?.lessons),
    ...(review?.actions === undefined ? [] : [`## Actions\n\n${actionsTable(review.actions)}`]),
    ...(isOwed(major) ? ['The review of this major incident is not held yet: findings and lessons are missing.'] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Major = NonNullable<Incident['major']>;

function isOwed(major: Major | undefined): boolean {
  return major?.state === 'accepted' && major.review?.held_at === undefined;
}

function overview(entry: Entry): string {
  const { record } = entry;
  const rows = [
    ['State', record.state.replaceAll('_', ' ')],
    ['Priority', record.priority ?? 'none'],
    ['Service', record.service],
    ['Team', record.team],
    ['Opened', `${record.opened_at} by ${encodeMarkdownInline(record.opened_by)}`],
    ...durations(entry),
  ];
  return `## Overview\n\n${table(['', ''], rows)}`;
}

/** Whole minutes from the opening to the restoration and the resolution. */
function durations(entry: Entry): readonly (readonly string[])[] {
  if (entry.kind !== 'incident') return [];
  const { journal, opened_at, major } = entry.record;
  const resolved = journal.findLast(({ to }) => to === 'resolved')?.at;
  return [
    ...lasted('Service restored after', opened_at, major?.service_restored_at),
    ...lasted('Resolved after', opened_at, resolved),
  ];
}

function lasted(name: string, from: string, to: string | undefined): readonly (readonly string[])[] {
  const [start, end] = [parseInstant(from), parseInstant(to ?? '')];
  if (start === undefined || end === undefined) return [];
  const minutes = Math.floor((end - start) / 60);
  return [[name, `${Math.floor(minutes / 60)} h ${minutes % 60} min`]];
}

function rolesOf({ commander, communications_lead, scribe, decided_by }: Major): string {
  const people = [
    ['Commander', commander],
    ['Communications', communications_lead],
    ['Scribe', scribe],
    ['Decided by', decided_by],
  ];
  const rows = people.map(([role = '', login]) => [role, login === undefined ? 'nobody' : encodeMarkdownInline(login)]);
  return `## Roles\n\n${table(['Role', 'Person'], rows)}`;
}

function part(title: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`## ${title}\n\n${encodeMarkdownInline(text, LONGEST_TEXT)}`];
}

const LONGEST_TEXT = 32_768;

function resolutionOf({ record }: Entry): string | undefined {
  const resolution = 'resolution' in record ? record.resolution : undefined;
  return resolution === undefined ? undefined : `${resolution.code.replaceAll('_', ' ')}: ${resolution.notes}`;
}

function timelineTable(entry: Entry, index: LedgerIndex, thread: readonly ThreadComment[]): string {
  const rows = timelineOf(entry, index, thread).map(({ at, by, text }) => [
    formatInstant(at).replace('T', ' ').replace('Z', ''),
    encodeMarkdownInline(by),
    encodeMarkdownInline(text, 600),
  ]);
  return table(['UTC', 'By', 'What happened'], rows);
}

function actionsTable(actions: readonly Task[]): string {
  const rows = actions.map(({ title, assignee, team, due_at, state }) => [
    encodeMarkdownInline(title),
    encodeMarkdownInline(assignee ?? team ?? 'nobody'),
    due_at?.slice(0, 10) ?? 'no date',
    state.replaceAll('_', ' '),
  ]);
  return table(['Action', 'By', 'Until', 'State'], rows);
}
