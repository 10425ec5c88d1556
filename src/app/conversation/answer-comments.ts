import { actOf, isQuestion } from '../../core/conversation/act/acts.ts';
import type { Scene } from '../../core/conversation/act/step.ts';
import { WORK } from '../../core/conversation/act/take-up.ts';
import { type Refusal, saysHelp, saysNotUnderstood, saysRefused } from '../../core/conversation/answer-text.ts';
import { isAnswered, isJournalled, noticesIn } from '../../core/conversation/answered.ts';
import { commandOf } from '../../core/conversation/command/commands.ts';
import type { Conversation, ConversationFacts, Reaction } from '../../core/conversation/facts.ts';
import type { Call, ReadComment } from '../../core/conversation/parse/call.ts';
import { parseComment } from '../../core/conversation/parse/parse-comment.ts';
import { meaningOf } from '../../core/conversation/plain-comment.ts';
import { statusAnswer } from '../../core/conversation/status-answer.ts';
import { openingsOf } from '../../core/conversation/turn/open-turned.ts';
import { isOpenTo, isPerson, type Us } from '../../core/conversation/who.ts';
import { startWork, type Work } from '../../core/conversation/work.ts';
import { commitSubject } from '../../core/encode/commit-subject.ts';
import { withArticle } from '../../core/finding/phrase.ts';
import type { StatusFacts } from '../../core/intake/status/status-facts.ts';
import type { CheckDocument } from '../../core/journal/outcome.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';
import { type Answered, entryAt, type Said, tell } from './said.ts';
import { takeSteps } from './take-steps.ts';

export type ConversationOptions = {
  readonly now: Instant;
  readonly us: Us;
  readonly checkDocument: CheckDocument;
  /** How a record stands, for whoever asks, and what its clocks make of a comment. */
  readonly status: StatusFacts;
  /** Why somebody may not move the window of a registered change; without it nobody may. */
  readonly refuseWindow?: (ledger: Ledger, who: { readonly by: string; readonly userId: number }) => RefuseWindow;
};

type RefuseWindow = NonNullable<Scene['refuseWindow']>;

/**
 * Carries out what comments say: commands, and the plain words that a clock or a wait reads. What was carried out
 * stands in the journal by the comment's id, what was refused in our answer; so a comment that is met again, at once
 * or in weeks, changes nothing.
 */
export function answerComments(ledger: Ledger, facts: ConversationFacts, options: ConversationOptions): Plan {
  const { work, forge } = answerAll(startWork(ledger), facts, options);
  return { files: work.plan, subject: commitSubject('carry out comments', []), forge };
}

/** The same on what was decided before. */
export function answerAll(work: Work, { conversations }: ConversationFacts, options: ConversationOptions): Answered {
  let answered: Answered = { work, forge: [] };
  for (const conversation of conversations) {
    // Nobody can be answered in a locked thread.
    if (conversation.issue.locked) continue;
    answered = answerOne(answered, conversation, options);
  }
  return answered;
}

function answerOne(before: Answered, conversation: Conversation, options: ConversationOptions): Answered {
  const notices = noticesIn(conversation.comments, options.us.user_id);
  const { number: issue, is_pull_request: isPull } = conversation.issue;
  const talk = isPull ? 'change' : 'ticket';
  let answered = before;
  for (const comment of conversation.comments.toSorted((a, b) => a.id - b.id)) {
    const entry = entryAt({ issue, talk }, answered.work.ledger);
    const at = parseInstant(comment.created_at);
    if (entry === undefined || at === undefined || isPast(at, options.now)) continue;
    if (!isPerson(comment.user, options.us, answered.work.ledger.configuration)) continue;
    const said: Said = { issue, talk, comment, by: comment.user.login, userId: comment.user.id, at, notices };
    answered = answer(answered, entry, said, options);
  }
  return answered;
}

/** What nobody carried out in a month is no longer meant, least of all by a command that is newer than the comment. */
const MOST_SECONDS = 30 * 86_400;

function isPast(at: Instant, now: Instant): boolean {
  return now - at > MOST_SECONDS;
}

function answer(before: Answered, entry: Entry, said: Said, options: ConversationOptions): Answered {
  const { comment, talk } = said;
  // What was written later than it was sent was never seen by whoever was there.
  const read = comment.created_at === comment.updated_at ? parseComment(comment.body, talk) : NOTHING;
  if (read.calls.length + read.faults.length === 0)
    return talk === 'change' ? before : hear(before, entry, said, options);
  if (isAnswered(comment.id, said.notices))
    return talk === 'change' ? before : tell(before, said, reactionsAgain(entry, said, read));
  if (read.faults.length > 0) return tell(before, said, ['eyes', 'confused'], saysNotUnderstood(read.faults));
  return carryOut(before, entry, { said, calls: read.calls }, options);
}

const NOTHING: ReadComment = { calls: [], faults: [] };

function reactionsAgain(entry: Entry, { comment }: Said, { calls, faults }: ReadComment): readonly Reaction[] {
  if (faults.length > 0) return ['eyes', 'confused'];
  const isDone = isJournalled(entry, comment.id) || calls.every(({ verb }) => isQuestion(verb));
  return ['eyes', isDone ? 'rocket' : '-1'];
}

type Asked = { readonly said: Said; readonly calls: readonly Call[] };

function carryOut(before: Answered, entry: Entry, { said, calls }: Asked, options: ConversationOptions): Answered {
  const orders = calls.filter(({ verb }) => !isQuestion(verb));
  const isDone = orders.length > 0 && isJournalled(entry, said.comment.id);
  const taken = isDone ? before.work : takeCalls(before.work, entry, { said, calls: orders }, options);
  if (taken === 'too_early') return tell(before, said, ['eyes']);
  if ('refused' in taken) return tell(before, said, ['eyes', '-1'], saysRefused(taken.refused, said.talk));
  const now = entryAt(said, taken.ledger) ?? entry;
  const answers = calls.flatMap(({ verb, given }) => {
    if (verb === 'help') return [saysHelp(given.command, said.talk)];
    return verb === 'status' ? [statusAnswer(now, options.status)] : [];
  });
  const text = answers.length === 0 ? undefined : answers.join('\n\n');
  const opening = openingsOf(calls, { entry, issue: said.issue, comment: said.comment.id }, taken.ledger);
  return tell({ work: taken, forge: [...before.forge, ...opening] }, said, ['eyes', 'rocket'], text);
}

/** Too early: an edit by hand is to be registered first; the next run looks again. */
type CallsTaken = Work | { readonly refused: readonly Refusal[] } | 'too_early';

function takeCalls(work: Work, entry: Entry, { said, calls }: Asked, options: ConversationOptions): CallsTaken {
  const { configuration } = work.ledger;
  const closed = calls.flatMap(({ verb }) => {
    const { who, on } = commandOf(verb, said.talk);
    if (!on.includes(entry.kind)) return [{ verb, why: [`there is no /${verb} for ${withArticle(entry.kind)}`] }];
    return isOpenTo(who, said.by, entry, configuration) ? [] : [{ verb, why: [notOpen(said.by, entry)] }];
  });
  if (closed.length > 0) return { refused: closed };
  let taken = work;
  for (const call of calls) {
    const next = takeCall(taken, call, said, options);
    if (next === 'too_early' || 'refused' in next) return next;
    taken = next;
  }
  return taken;
}

function notOpen(login: string, { record }: Entry): string {
  return `For ${record.id}, ${login} is none of those who may; support teams and managers stand in config/teams.yaml`;
}

function takeCall(work: Work, { verb, given }: Call, said: Said, options: ConversationOptions): CallsTaken {
  const entry = entryAt(said, work.ledger);
  if (entry === undefined || isQuestion(verb)) return work;
  const { by, userId, at, comment } = said;
  const { refuseWindow, status } = options;
  const scene: Scene = { entry, ledger: work.ledger, by, userId, at, comment: comment.id, rules: status.rules };
  const mayMove = refuseWindow === undefined ? {} : { refuseWindow: refuseWindow(work.ledger, { by, userId }) };
  const planned = actOf(verb, said.talk)?.(given, { ...scene, ...mayMove }) ?? NOT_HERE;
  if ('why' in planned) return { refused: [{ verb, why: [planned.why] }] };
  const source = { comment: comment.id, command: `/${verb}` };
  const taken = takeSteps(work, entry.record.id, planned.steps, {
    ...{ us: options.us, checkDocument: options.checkDocument },
    attribution: { by, at, proven: true, source },
    otherwise: [`/${verb}`, ...Object.values(given)].join(' '),
  });
  if (taken.ok) return taken.work;
  return taken.isTooEarly ? 'too_early' : { refused: [{ verb, why: taken.why }] };
}

const NOT_HERE = { why: 'that is said elsewhere' };

/** Words without a command: they end a wait, or count for a clock, or are left to the forge. */
function hear(before: Answered, entry: Entry, { comment, by, at }: Said, options: ConversationOptions): Answered {
  if (isJournalled(entry, comment.id)) return before;
  const { configuration } = before.work.ledger;
  const { rules } = options.status;
  const meaning = meaningOf(entry, { id: comment.id, by, at }, { configuration, rules, now: options.now });
  if (meaning === 'nothing') return before;
  const step = meaning === 'resumes' ? ({ do: 'change', to: WORK[entry.kind] } as const) : undefined;
  const taken = takeSteps(before.work, entry.record.id, step === undefined ? [] : [step], {
    ...{ us: options.us, checkDocument: options.checkDocument },
    attribution: { by, at, proven: true, source: { comment: comment.id } },
  });
  return taken.ok ? { ...before, work: taken.work } : before;
}
