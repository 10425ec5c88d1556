import { type ConsequenceFacts, type EntryOf, incidentOf, inStateSince } from '../consequence/consequence.ts';
import { encodeMarkdownBlock } from '../encode/markdown-block.ts';
import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import type { Word } from '../outbox/outbox.ts';
import type { Task } from '../record/record.ts';
import { formatInstant, parseInstant } from '../time/instant.ts';
import { whoseTurn } from '../timers/whose-turn.ts';
import { sayRisk } from './ended-otherwise.ts';
import { areDone, fixingChanges, isSuccessful } from './fix.ts';

type ProblemEntry = EntryOf<'problem'>;

/** What problems have to say: to their open incidents, to whoever leads them, and to whoever has a task in them. */
export function wordsOfProblems(facts: ConsequenceFacts): readonly Word[] {
  return facts.index
    .ofKind('problem')
    .flatMap((problem) => [
      ...workaroundWords(problem, facts),
      ...riskWords(problem, facts),
      ...changeWords(problem, facts),
      ...taskWords(problem, facts),
    ]);
}

/** A workaround is told once to each incident that is open, now or by the time that it is linked. */
function workaroundWords(problem: ProblemEntry, facts: ConsequenceFacts): readonly Word[] {
  const { id, title, known_error: known, links } = problem.record;
  const at = parseInstant(known?.published_at ?? '');
  if (known?.status !== 'published' || known.workaround === undefined || at === undefined) return [];
  const body = [
    `**There is a workaround for this**, from ${id}: ${encodeMarkdownInline(title)}`,
    encodeMarkdownBlock(known.workaround),
  ].join('\n\n');
  const key = `workaround/${id}/${formatInstant(at)}`;
  return openOnes(links?.incidents, facts).map(({ record }) => ({ id: record.id, key, at, body }));
}

function riskWords(problem: ProblemEntry, facts: ConsequenceFacts): readonly Word[] {
  const { id, state, resolution, links } = problem.record;
  const at = inStateSince(problem);
  const isAccepted = (state === 'resolved' || state === 'closed') && resolution?.code === 'risk_accepted';
  if (!isAccepted || at === undefined) return [];
  const body = encodeMarkdownInline(sayRisk(problem.record), LONGEST_LINE);
  const key = `risk/${id}/${problem.record.accepted_risk?.review_at ?? 'open'}`;
  return openOnes(links?.incidents, facts).map(({ record }) => ({ id: record.id, key, at, body }));
}

const LONGEST_LINE = 2400;

function openOnes(ids: readonly string[] | undefined, { index }: ConsequenceFacts): readonly EntryOf<'incident'>[] {
  return (ids ?? []).flatMap((id) => {
    const incident = incidentOf(index, id);
    return incident === undefined || isDone('incident', incident.record.state) ? [] : [incident];
  });
}

/** Whoever leads a problem hears when the last of its changes has ended, and how. */
function changeWords(problem: ProblemEntry, facts: ConsequenceFacts): readonly Word[] {
  const { id, kind, state } = { ...problem.record, kind: problem.kind };
  const changes = fixingChanges(problem, facts.index);
  if (isDone(kind, state) || !areDone(changes)) return [];
  const ends = changes.flatMap((change) => inStateSince(change) ?? []);
  const at = ends.toSorted((a, b) => b - a)[0];
  if (at === undefined) return [];
  const outcome = changes.map(
    ({ record }) => `${record.id} ${(record.close?.code ?? record.state).replaceAll('_', ' ')}`,
  );
  const next = changes.some(isSuccessful)
    ? '`/resolve fix_applied` with what was done ends the problem.'
    : 'None of them ended well; the problem needs another fix.';
  const turn = mentions(['assignee', 'problem_manager'], problem, facts);
  const body = `All changes that carry the fix of ${id} have ended: ${outcome.join(', ')}. ${next}${turn}`;
  return [{ id, key: `changes-done/${formatInstant(at)}`, at, body }];
}

/** Whoever has a task in a problem hears of it when it is theirs; in the order of the tasks. */
function taskWords(problem: ProblemEntry, facts: ConsequenceFacts): readonly Word[] {
  const { id, state, tasks = [] } = problem.record;
  if (isDone('problem', state)) return [];
  return tasks.filter(isOwed).map((task): Word => {
    const due = task.due_at === undefined ? '' : `, due ${task.due_at.slice(0, 10)}`;
    const turn = mentions(
      [task.assignee === undefined ? `team:${task.team}` : `user:${task.assignee}`],
      problem,
      facts,
    );
    const body = `Task \`${task.id}\` of ${id}: ${encodeMarkdownInline(task.title)}${due}. \`/done task=${task.id}\` ends it.${turn}`;
    return { id, key: `task/${task.id}/${task.assignee ?? task.team}`, at: facts.now, body };
  });
}

function isOwed({ state, assignee, team }: Task): boolean {
  return (state === 'open' || state === 'in_progress') && (assignee !== undefined || team !== undefined);
}

function mentions(told: readonly string[], { record }: ProblemEntry, { configuration, now }: ConsequenceFacts): string {
  const logins = whoseTurn(told, record, { configuration, now });
  return logins.length === 0 ? '' : `\n\n${logins.map((login) => `@${login}`).join(' ')}`;
}
