import { MENDED, toReopened, toResolved } from '../../core/conversation/act/outcome-acts.ts';
import type { Scene, Step } from '../../core/conversation/act/step.ts';
import { takeUp } from '../../core/conversation/act/take-up.ts';
import { noticesIn } from '../../core/conversation/answered.ts';
import { entryOfIssue } from '../../core/conversation/entry-of-issue.ts';
import type { Conversation, ConversationFacts } from '../../core/conversation/facts.ts';
import { saysGoesOn, saysHowToResolve, saysPutBack } from '../../core/conversation/follow/follow-text.ts';
import { followUpKey, holderOf, openFollowUp } from '../../core/conversation/follow/follow-up.ts';
import { lastWords } from '../../core/conversation/follow/last-words.ts';
import { type Deed, openStateDeed, ruleOf } from '../../core/conversation/follow/open-deeds.ts';
import { project } from '../../core/conversation/follow/project.ts';
import { isGivenUp, stateForRecord } from '../../core/conversation/follow/state-of-issue.ts';
import { isStaff } from '../../core/conversation/who.ts';
import { startWork } from '../../core/conversation/work.ts';
import { commitSubject } from '../../core/encode/commit-subject.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import { type Role, rolesOf } from '../../core/lifecycle/role.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { parseInstant } from '../../core/time/instant.ts';
import { answerAll, type ConversationOptions } from './answer-comments.ts';
import { followAssignment } from './follow-assignment.ts';
import { followTasks } from './follow-tasks.ts';
import { registerOurs } from './register-ours.ts';
import type { Answered } from './said.ts';
import { takeSteps } from './take-steps.ts';

export type FollowOptions = ConversationOptions & {
  /** Owner and name. */
  readonly repository: string;
};

/**
 * Holds the records and their issues together: what people did to an issue moves its record where the lifecycle lets
 * them, and everything else on the issue is put back to what the record says.
 */
export function followIssues(ledger: Ledger, facts: ConversationFacts, options: FollowOptions): Plan {
  return toPlan(followAll({ work: startWork(ledger), forge: [] }, facts, options), 'follow issues');
}

/** Comments first, as whoever closes an issue may say how it ended in the same breath; then what was done to issues. */
export function converse(ledger: Ledger, facts: ConversationFacts, options: FollowOptions): Plan {
  const answered = answerAll(startWork(ledger), facts, options);
  return toPlan(followAll(answered, facts, options), 'carry out what issues say');
}

function toPlan({ work, forge }: Answered, subject: string): Plan {
  return { files: work.plan, subject: commitSubject(subject, []), forge };
}

function followAll(before: Answered, { conversations, gone }: ConversationFacts, options: FollowOptions): Answered {
  let followed = before;
  for (const number of gone) followed = noteEnd(followed, number, 'issue-gone', options);
  for (const conversation of conversations) {
    const { issue } = conversation;
    if (issue.is_pull_request) continue;
    if (issue.locked) followed = noteEnd(followed, issue.number, 'issue-locked', options);
    else followed = followOne(followed, conversation, options);
  }
  return followed;
}

const ENDS = {
  'issue-gone': 'The issue was deleted or transferred; nothing is told there any more.',
  'issue-locked': 'The issue was locked; nothing is told there any more.',
} as const;

/** The record is kept, and says why its issue hears nothing any more. */
function noteEnd(before: Answered, number: number, rule: keyof typeof ENDS, options: FollowOptions): Answered {
  const entry = entryOfIssue(number, before.work.ledger);
  if (entry === undefined || entry.record.journal.some(({ source }) => source?.rule === rule)) return before;
  const { us, checkDocument, now } = options;
  const taken = takeSteps(before.work, entry.record.id, [], {
    ...{ us, checkDocument, otherwise: ENDS[rule] },
    attribution: { by: us.login, at: now, proven: true, source: { issue: number, rule } },
  });
  return taken.ok ? { ...before, work: taken.work } : before;
}

function followOne(before: Answered, conversation: Conversation, options: FollowOptions): Answered {
  const { issue } = conversation;
  const entry = entryOfIssue(issue.number, before.work.ledger);
  if (entry === undefined) return registerOurs(before, conversation, options);
  const moved = followState(before, entry, conversation, options);
  const assigned = followTasks(followAssignment(moved, conversation, options), conversation, options);
  const now = entryOfIssue(issue.number, assigned.work.ledger) ?? entry;
  return { ...assigned, forge: [...assigned.forge, ...project(now, conversation, options.status)] };
}

function followState(before: Answered, entry: Entry, conversation: Conversation, options: FollowOptions): Answered {
  const { events, comments, issue } = conversation;
  const { configuration } = before.work.ledger;
  const deed = openStateDeed(entry, { events, configuration, us: options.us });
  // A deed that the issue does not show any more was undone by us.
  if (deed === undefined || (deed.event === 'closed') !== (issue.state === 'closed')) return before;
  const isTold = noticesIn(comments, options.us.user_id).has(ruleOf(deed));
  const roles = rolesOf(deed.actor.login, entry.record, configuration);
  if (isTold || isAsItIs(entry, deed, roles)) return before;
  return deed.event === 'closed'
    ? followClosing(before, entry, { conversation, deed }, options)
    : followReopening(before, entry, { conversation, deed }, options);
}

/** Where the record is there already, but for a reporter who accepts what was done. */
function isAsItIs(entry: Entry, { event }: Deed, roles: ReadonlySet<Role>): boolean {
  const isOpen = stateForRecord(entry) === 'open';
  if (event === 'reopened') return isOpen;
  const accepts = ['resolved', 'fulfilled'].includes(entry.record.state) && roles.has('reporter');
  return !isOpen && !accepts;
}

type Done = { readonly conversation: Conversation; readonly deed: Deed };

function followClosing(before: Answered, entry: Entry, done: Done, options: FollowOptions): Answered {
  const { login } = done.deed.actor;
  const roles = rolesOf(login, entry.record, before.work.ledger.configuration);
  const isOver = stateForRecord(entry) !== 'open';
  if (isOver)
    return attempt(before, entry, { ...done, steps: [{ do: 'change', to: 'closed' }], text: saysPutBack }, options);
  if (!isStaff(roles)) {
    const withdraw: Step = { do: 'change', to: 'cancelled', fields: { cancellation: 'withdrawn' } };
    return attempt(before, entry, { ...done, steps: [withdraw], text: saysPutBack }, options);
  }
  const notes = lastWords(done.conversation, done.deed);
  if (notes === undefined) return say(before, done, saysHowToResolve(entry, []));
  const scene = sceneOf(before, entry, done, options);
  const steps: readonly Step[] = isGivenUp(done.conversation.issue)
    ? [{ do: 'change', to: 'cancelled', fields: { cancellation: notes.slice(0, 1000) } }]
    : [...takeUp(scene), toResolved(scene, { code: MENDED[entry.kind], notes: notes.slice(0, 8192) })];
  return attempt(before, entry, { ...done, steps, text: saysHowToResolve }, options);
}

function followReopening(before: Answered, entry: Entry, done: Done, options: FollowOptions): Answered {
  const { state } = entry.record;
  const isTicket = entry.kind === 'incident' || entry.kind === 'request';
  if (isTicket && (state === 'closed' || state === 'cancelled')) {
    const key = followUpKey(entry, done.deed);
    const opening =
      holderOf(key, before.work.ledger) === undefined
        ? [openFollowUp(entry, done.deed, done.conversation.issue.number)]
        : [];
    return say({ ...before, forge: [...before.forge, ...opening] }, done, saysGoesOn(entry));
  }
  const steps = [toReopened(sceneOf(before, entry, done, options), undefined)];
  return attempt(before, entry, { ...done, steps, text: saysPutBack }, options);
}

type Attempt = Done & {
  readonly steps: readonly Step[];
  readonly text: (entry: Entry, why: readonly string[]) => string;
};

/** Moves the record in the person's name; where that is refused the issue goes back, and the person is told why. */
function attempt(before: Answered, entry: Entry, { steps, text, ...done }: Attempt, options: FollowOptions): Answered {
  const { deed, conversation } = done;
  const source = { issue: conversation.issue.number, rule: ruleOf(deed) };
  const at = parseInstant(deed.created_at) ?? options.now;
  const taken = takeSteps(before.work, entry.record.id, steps, {
    ...{ us: options.us, checkDocument: options.checkDocument },
    attribution: { by: deed.actor.login, at, proven: true, source },
  });
  if (taken.ok) return { ...before, work: taken.work };
  return taken.isTooEarly ? before : say(before, done, text(entry, taken.why));
}

function say(before: Answered, { conversation, deed }: Done, body: string): Answered {
  const notice = { key: ruleOf(deed), kind: 'notice', issue: conversation.issue.number, body } as const;
  return { ...before, forge: [...before.forge, notice] };
}

function sceneOf({ work }: Answered, entry: Entry, { deed }: Done, { status }: FollowOptions): Scene {
  const at = parseInstant(deed.created_at);
  if (at === undefined) throw new Error(`the forge dates an event ${deed.created_at}`);
  const { login: by, id: userId } = deed.actor;
  return { entry, ledger: work.ledger, by, userId, at, comment: 0, rules: status.rules };
}
