import { entryOfIssue } from '../../core/conversation/entry-of-issue.ts';
import type { Conversation } from '../../core/conversation/facts.ts';
import { openAssignment, ruleOf } from '../../core/conversation/follow/open-deeds.ts';
import { isStaff } from '../../core/conversation/who.ts';
import { rolesOf, sameLogin } from '../../core/lifecycle/role.ts';
import { parseInstant } from '../../core/time/instant.ts';
import type { ConversationOptions } from './answer-comments.ts';
import type { Answered } from './said.ts';
import { takeSteps } from './take-steps.ts';

/** Whom an agent assigns has it. What anyone else does, or the lifecycle refuses, the projection puts back. */
export function followAssignment(
  before: Answered,
  { issue, events }: Conversation,
  options: ConversationOptions,
): Answered {
  const entry = entryOfIssue(issue.number, before.work.ledger);
  const { configuration } = before.work.ledger;
  const deed = entry && openAssignment(entry, { events, configuration, us: options.us });
  if (entry === undefined || deed?.assignee === undefined) return before;
  const isStaffs = isStaff(rolesOf(deed.actor.login, entry.record, configuration));
  const isHeld = entry.record.assignee !== undefined && sameLogin(entry.record.assignee, deed.assignee);
  if (!isStaffs || isHeld === (deed.event === 'assigned')) return before;
  const assignee = deed.event === 'assigned' ? deed.assignee : null;
  const taken = takeSteps(before.work, entry.record.id, [{ do: 'change', fields: { assignee } }], {
    ...{ us: options.us, checkDocument: options.checkDocument },
    attribution: {
      ...{ by: deed.actor.login, at: parseInstant(deed.created_at) ?? options.now, proven: true },
      source: { issue: issue.number, rule: ruleOf(deed) },
    },
  });
  return taken.ok ? { ...before, work: taken.work } : before;
}
