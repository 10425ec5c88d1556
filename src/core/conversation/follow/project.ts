import type { StatusFacts } from '../../intake/status/status-facts.ts';
import { tellStatus } from '../../intake/status/tell-status.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import type { Conversation } from '../facts.ts';
import { stateForRecord, stateOfIssue } from './state-of-issue.ts';

/** What of an issue is not as its record says: its state, labels, assignee, and the comment that says how it stands. */
export function project(entry: Entry, conversation: Conversation, status: StatusFacts): readonly ForgeEffect[] {
  const { issue } = conversation;
  const { number } = issue;
  const state = stateForRecord(entry);
  const moved: readonly ForgeEffect[] =
    state === stateOfIssue(issue) ? [] : [{ key: `state/${number}`, kind: 'issue_state', issue: number, state }];
  // While it is new the comment also says what the issue lacks, which intake reads from its form.
  const told = tellStatus(entry, status).filter(
    (effect) => (effect.kind !== 'sticky_comment' || entry.record.state !== 'new') && isAskew(effect, conversation),
  );
  return [...moved, ...told];
}

function isAskew(effect: ForgeEffect, { issue, comments }: Conversation): boolean {
  switch (effect.kind) {
    case 'assignees':
      return !isSameSet(effect.logins, issue.assignees);
    case 'labels': {
      const ours = issue.labels.filter((label) => effect.prefixes.some((prefix) => label.startsWith(prefix)));
      return !isSameSet(effect.labels, ours);
    }
    case 'sticky_comment':
      return !comments.some(({ body }) =>
        body.replaceAll('\r\n', '\n').startsWith(`${effect.body.trim()}\n\n<!-- gitsm:`),
      );
    default:
      return false;
  }
}

/** The forge compares names without their capitals. */
function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))].sort().join('\n');
  return sorted(a) === sorted(b);
}
