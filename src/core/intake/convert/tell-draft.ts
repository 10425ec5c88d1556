import { draftPath } from '../../journal/draft-path.ts';
import { startingFields } from '../../journal/starting-fields.ts';
import type { JsonMap } from '../../record/json.ts';
import { parseInstant, toInstant } from '../../time/instant.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { draftComment } from '../status/draft-comment.ts';
import { waitingComment } from '../status/waiting-comment.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { authorOf } from './open-record.ts';
import type { Reading } from './reading.ts';

/**
 * A change is raised by a pull request, never by an issue: what the form says becomes a draft that its author puts
 * there with one click, so that the pull request is the author's own.
 */
export function tellDraft(issue: IssueFacts, reading: Reading, facts: DecisionFacts): string {
  if (!reading.isComplete) return waitingComment(reading, facts.status);
  const { configuration } = facts.status;
  const value = draftOf(issue, reading, facts);
  const path = draftPath('change', reading.title.text, facts.ledger);
  const text = facts.renderDocument?.('change-draft', value, path);
  const branch = configuration.organisation?.value.default_branch ?? 'main';
  return draftComment({ path, text, branch, reading, repositoryUrl: facts.status.repositoryUrl });
}

function draftOf(issue: IssueFacts, { title, fields }: Reading, { status: { configuration } }: DecisionFacts): JsonMap {
  const at = parseInstant(issue.created_at) ?? toInstant(0);
  const given = { title: title.text, ...fields };
  const { priority: _, ...draft } = startingFields('change', given, configuration, { by: authorOf(issue), at });
  return draft;
}
