import type { Conversation } from '../../core/conversation/facts.ts';
import { followUpIn, holderOf, registerFollowUp } from '../../core/conversation/follow/follow-up.ts';
import { registerTurned } from '../../core/conversation/turn/register-turned.ts';
import { turnedIn } from '../../core/conversation/turn/turned.ts';
import { extend } from '../../core/conversation/work.ts';
import type { FollowOptions } from './follow-issues.ts';
import type { Answered } from './said.ts';

/** What we opened ourselves to follow up a ticket gets its record; a second issue for the same is closed. */
export function registerOurs(before: Answered, { issue }: Conversation, options: FollowOptions): Answered {
  const { us, repository, status, now } = options;
  const followUp = followUpIn(issue, us) ?? turnedIn(issue, us);
  if (followUp === undefined) return before;
  const { number } = issue;
  if (holderOf(followUp.key, before.work.ledger) !== undefined) {
    const key = `surplus/${number}`;
    if (issue.state === 'closed') return before;
    return { ...before, forge: [...before.forge, { key, kind: 'issue_state', issue: number, state: 'not_planned' }] };
  }
  const origin = before.work.ledger.entries.find(({ record }) => record.id === followUp.of);
  if (origin === undefined) return before;
  const facts = { ledger: before.work.ledger, rules: status.rules, now, us: us.login, repository };
  const effect =
    'by' in followUp
      ? registerFollowUp(origin, issue, followUp, repository)
      : registerTurned(origin, issue, followUp, facts);
  if (effect === undefined) return before;
  const summary = [`#${number} goes on from ${followUp.of}`];
  return { ...before, work: extend(before.work, { effects: [effect], summary }) };
}
