import { takeUp } from '../../core/conversation/act/take-up.ts';
import { noticesIn } from '../../core/conversation/answered.ts';
import { entryOfIssue } from '../../core/conversation/entry-of-issue.ts';
import type { Account, Conversation } from '../../core/conversation/facts.ts';
import { saysTaskPutBack } from '../../core/conversation/follow/follow-text.ts';
import { finishTask } from '../../core/conversation/task/finish-task.ts';
import { newTicks } from '../../core/conversation/task/new-ticks.ts';
import { isPerson, isStaff } from '../../core/conversation/who.ts';
import { rolesOf } from '../../core/lifecycle/role.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';
import type { ConversationOptions } from './answer-comments.ts';
import type { Answered } from './said.ts';
import { takeSteps } from './take-steps.ts';

/**
 * Boxes of the list of tasks that a member of the staff ticked are tasks done. What somebody else ticked, or cannot be
 * done yet, the projection puts back; whoever may is told why.
 */
export function followTasks(before: Answered, conversation: Conversation, options: ConversationOptions): Answered {
  const { issue, comments } = conversation;
  const { configuration } = before.work.ledger;
  const entry = entryOfIssue(issue.number, before.work.ledger);
  const ticks = entry && newTicks(entry, comments, options.us.user_id);
  if (entry === undefined || ticks === undefined) return before;
  const { edited_by: by = null, edited_at: editedAt } = ticks.comment;
  const at = parseInstant(editedAt ?? '');
  if (at === undefined || !isPerson(by, options.us, configuration)) return before;
  if (!isStaff(rolesOf(by.login, entry.record, configuration))) return before;
  const told = noticesIn(comments, options.us.user_id);
  return ticks.tasks.reduce(
    (answered, task) => finishOne(answered, { task, issue: issue.number, by, at, told }, options),
    before,
  );
}

type Ticked = {
  readonly task: string;
  readonly issue: number;
  readonly by: NonNullable<Account>;
  readonly at: Instant;
  readonly told: ReadonlySet<string>;
};

function finishOne(before: Answered, { task, issue, by, at, told }: Ticked, options: ConversationOptions): Answered {
  const { ledger } = before.work;
  const entry = entryOfIssue(issue, ledger);
  if (entry === undefined) return before;
  const rule = `task-${task}-${at}`;
  const finished = finishTask(entry, { task, notes: undefined, by: by.login, at });
  if ('why' in finished) return say(before, { issue, rule, told }, saysTaskPutBack(entry, task, [finished.why]));
  const scene = { entry, ledger, by: by.login, userId: by.id, at, comment: 0, rules: options.status.rules };
  const taken = takeSteps(before.work, entry.record.id, [...takeUp(scene), ...finished.steps], {
    ...{ us: options.us, checkDocument: options.checkDocument },
    attribution: { by: by.login, at, proven: true, source: { issue, rule } },
  });
  if (taken.ok) return { ...before, work: taken.work };
  return taken.isTooEarly ? before : say(before, { issue, rule, told }, saysTaskPutBack(entry, task, taken.why));
}

type Place = { readonly issue: number; readonly rule: string; readonly told: ReadonlySet<string> };

function say(before: Answered, { issue, rule: key, told }: Place, body: string): Answered {
  return told.has(key) ? before : { ...before, forge: [...before.forge, { key, kind: 'notice', issue, body }] };
}
