import type { IssueFacts } from '../intake/issue-facts.ts';
import type { StatusFacts } from '../intake/status/status-facts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isJournalled } from './answered.ts';
import { entryOfIssue, entryOfPull } from './entry-of-issue.ts';
import type { CommentFacts } from './facts.ts';
import { followUpIn } from './follow/follow-up.ts';
import { project } from './follow/project.ts';
import { parseComment } from './parse/parse-comment.ts';
import { newTicks } from './task/new-ticks.ts';
import { turnedIn } from './turn/turned.ts';
import { isPerson, type Us } from './who.ts';

/** What a list of issues says of one: the issue, and which comments it has of late. */
export type Glimpse = { readonly issue: IssueFacts; readonly recent: readonly CommentFacts[] };

export type GlimpseFacts = { readonly ledger: Ledger; readonly us: Us; readonly status: StatusFacts };

/**
 * Whether an issue is to be read whole: somebody said what the record does not tell, it does not stand as the record
 * says, or it is one of ours that may lack its record. All else is left unread, which spares the forge's patience.
 */
export function isWorthReading({ issue, recent }: Glimpse, { ledger, us, status }: GlimpseFacts): boolean {
  if (issue.is_pull_request) return isUnanswered(issue, recent, { ledger, us, status });
  const entry = entryOfIssue(issue.number, ledger);
  if (entry === undefined) return followUpIn(issue, us) !== undefined || turnedIn(issue, us) !== undefined;
  if (issue.locked) return true;
  const isUnheard = recent.some((one) => isPerson(one.user, us, ledger.configuration) && !isJournalled(entry, one.id));
  const shown = project(entry, { issue, comments: [], events: [] }, status);
  const isTicked = newTicks(entry, recent, us.user_id) !== undefined;
  return isUnheard || isTicked || shown.some(({ kind }) => kind !== 'sticky_comment');
}

/** Of what people say on a pull request only commands to the change that it has become are ours. */
function isUnanswered({ number }: IssueFacts, recent: readonly CommentFacts[], { ledger, us }: GlimpseFacts): boolean {
  const entry = entryOfPull(number, ledger);
  if (entry === undefined) return false;
  return recent.some((one) => {
    if (!isPerson(one.user, us, ledger.configuration) || isJournalled(entry, one.id)) return false;
    const { calls, faults } = parseComment(one.body, 'change');
    return calls.length + faults.length > 0;
  });
}
