import { commitSubject } from '../../encode/commit-subject.ts';
import { breakReferences } from '../../encode/markdown-inline.ts';
import { cut, toVisibleLine } from '../../encode/visible-text.ts';
import { draftPath } from '../../journal/draft-path.ts';
import { startingFields } from '../../journal/starting-fields.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import type { JsonMap } from '../../record/json.ts';
import { parseInstant, toInstant } from '../../time/instant.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { draftComment } from '../status/draft-comment.ts';
import { waitingComment } from '../status/waiting-comment.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { authorOf } from './open-record.ts';
import type { Reading } from './reading.ts';

export type ToldDraft = { readonly body: string; readonly effects: readonly ForgeEffect[] };

/**
 * A change is raised by a pull request, never by an issue: what the form says becomes a draft on a branch of
 * its own, and a link that makes it the pull request of whoever asks.
 */
export function tellDraft(issue: IssueFacts, reading: Reading, facts: DecisionFacts): ToldDraft {
  if (!reading.isComplete) return { body: waitingComment(reading, facts.status), effects: [] };
  const { configuration } = facts.status;
  const value = draftOf(issue, reading, facts);
  const path = draftPath('change', reading.title.text, facts.ledger);
  const text = facts.renderDocument?.('change-draft', value, path);
  const base = configuration.organisation?.value.default_branch ?? 'main';
  const branch = `gitsm/change-${issue.number}`;
  const body = draftComment({ path, text, base, branch, reading, repositoryUrl: facts.status.repositoryUrl });
  return { body, effects: text === undefined ? [] : [proposalOf(issue, reading, { path, text, branch }, facts)] };
}

/** Whom the forge knows as its own automation: a pull request of its would start no workflow. */
const ACTIONS_BOT = 41_898_282;

type Draft = { readonly path: string; readonly text: string; readonly branch: string };

/** Only an App of the organisation's own opens the pull request too; whoever asked is named in the draft, and never approves. */
function proposalOf({ number }: IssueFacts, { title }: Reading, draft: Draft, { status }: DecisionFacts): ForgeEffect {
  const us = status.configuration.organisation?.value.us?.user_id;
  const named = breakReferences(cut(toVisibleLine(title.text), LONGEST_TITLE));
  const pull = { title: named, body: `Raised with the form in #${number}.` };
  return {
    ...{ key: `proposal/${number}`, kind: 'proposal', ...draft },
    subject: commitSubject('draft a change', []),
    ...(us === undefined || us === ACTIONS_BOT ? {} : { pull }),
  };
}

const LONGEST_TITLE = 200;

function draftOf(issue: IssueFacts, { title, fields }: Reading, { status: { configuration } }: DecisionFacts): JsonMap {
  const at = parseInstant(issue.created_at) ?? toInstant(0);
  const given = { title: title.text, ...fields };
  const { priority: _, ...draft } = startingFields('change', given, configuration, { by: authorOf(issue), at });
  return draft;
}
