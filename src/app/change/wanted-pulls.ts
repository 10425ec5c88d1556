import type { PullRequest } from './pull-forge.ts';

/** What made a run start: foreign data, of which a number and a commit are taken, no more. */
export type Cause = { readonly event: string; readonly payload: Readonly<Record<string, unknown>> };

export type Wanted = {
  readonly pulls: readonly PullRequest[];
  /** Something happened to these very ones; a schedule tells of nothing. */
  readonly isAboutThem: boolean;
};

/**
 * The open pull requests that a run is to look at. A status hangs on a commit, so that all that share a head belong
 * together. A review names its commit; where no open pull request has it any more, and on a schedule, all are looked at.
 */
export function wantedPulls(open: readonly PullRequest[], { event, payload }: Cause): Wanted {
  if (event === 'pull_request_target' || event === 'issue_comment') {
    const number = fieldOf(payload.pull_request ?? payload.issue, 'number');
    const head = open.find((pull) => pull.number === number)?.head;
    // A comment can give something, and takes nothing away.
    return { pulls: open.filter((pull) => pull.head === head), isAboutThem: event === 'pull_request_target' };
  }
  const head = event === 'workflow_run' ? fieldOf(payload.workflow_run, 'head_sha') : undefined;
  const ofHead = open.filter((pull) => pull.head === head);
  return ofHead.length === 0 ? { pulls: open, isAboutThem: false } : { pulls: ofHead, isAboutThem: true };
}

/** Whether pull requests can be meant: what is said and done at issues is not about them. */
export function concernsPulls({ event, payload }: Cause): boolean {
  if (event === 'issue_comment') return fieldOf(payload.issue, 'pull_request') !== undefined;
  return event !== 'issues';
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}

/** Pull requests by their head commit, in the order of their numbers. */
export function byHead(pulls: readonly PullRequest[]): ReadonlyMap<string, readonly PullRequest[]> {
  const groups = new Map<string, PullRequest[]>();
  for (const pull of pulls) {
    const group = groups.get(pull.head);
    if (group === undefined) groups.set(pull.head, [pull]);
    else group.push(pull);
  }
  return groups;
}
