import type { IssueFacts } from '../intake/issue-facts.ts';
import type { StatusFacts } from '../intake/status/status-facts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isJournalled } from './answered.ts';
import { entryOfIssue } from './entry-of-issue.ts';
import type { CommentFacts } from './facts.ts';
import { followUpIn } from './follow/follow-up.ts';
import { project } from './follow/project.ts';
import { isPerson, type Us } from './who.ts';

/** What a list of issues says of one: the issue, and which comments it has of late. */
export type Glimpse = { readonly issue: IssueFacts; readonly recent: readonly CommentFacts[] };

export type GlimpseFacts = { readonly ledger: Ledger; readonly us: Us; readonly status: StatusFacts };

/**
 * Whether an issue is to be read whole: somebody said what the record does not tell, it does not stand as the record
 * says, or it is one of ours that may lack its record. All else is left unread, which spares the forge's patience.
 */
export function isWorthReading({ issue, recent }: Glimpse, { ledger, us, status }: GlimpseFacts): boolean {
  if (issue.is_pull_request) return false;
  const entry = entryOfIssue(issue.number, ledger);
  if (entry === undefined) return followUpIn(issue, us) !== undefined;
  if (issue.locked) return true;
  const isUnheard = recent.some((one) => isPerson(one.user, us, ledger.configuration) && !isJournalled(entry, one.id));
  const shown = project(entry, { issue, comments: [], events: [] }, status);
  return isUnheard || shown.some(({ kind }) => kind !== 'sticky_comment');
}
