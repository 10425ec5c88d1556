import { pathKind } from '../record/record-id.ts';
import type { Reason, ReasonCode } from './decision.ts';
import { type ChangedPath, digestAt, type ResolvedFacts, short } from './facts.ts';

/** What keeps a pull request from being decided at all, whatever the policy says. */
export function checkFacts(facts: ResolvedFacts): readonly Reason[] {
  return [...checkCompleteness(facts), ...checkPullRequest(facts), ...checkOrigins(facts), ...checkChanges(facts)];
}

function error(code: ReasonCode, says: string): Reason {
  return { state: 'error', code, says };
}

/** Less than there is may hide a refusal, a contributor or a file. */
function checkCompleteness(facts: ResolvedFacts): readonly Reason[] {
  const { counts } = facts.pull_request;
  const read = [
    { what: 'commits', read: facts.commits.length, counted: counts.commits },
    { what: 'changed files', read: facts.changed_paths.length, counted: counts.changed_paths },
    { what: 'reviews', read: facts.reviews.length, counted: counts.reviews },
  ];
  return [
    ...facts.truncated.map((what) => error('truncated', `the forge did not give everything: ${what}`)),
    ...read
      .filter((one) => one.read < one.counted)
      .map((one) => error('truncated', `${one.read} of ${one.counted} ${one.what} were read`)),
  ];
}

function checkPullRequest(facts: ResolvedFacts): readonly Reason[] {
  const { author, base, head, merge_base, draft } = facts.pull_request;
  const isOther = base.branch !== facts.default_branch;
  return [
    ...(author === null ? [error('no_author', 'the account that opened the pull request was deleted')] : []),
    ...(facts.commits.some(({ sha }) => sha === head)
      ? []
      : [error('no_head', `the head ${short(head)} is not among the commits`)]),
    ...(merge_base === null ? [error('no_merge_base', 'head and base have no common commit that is known')] : []),
    ...(digestAt(head, facts) === null ? [error('no_digest', `the content of ${short(head)} could not be read`)] : []),
    ...(isOther ? [wrongBase(base.branch, facts.default_branch)] : []),
    ...(draft ? [{ state: 'pending', code: 'draft_pull_request', says: 'the pull request is a draft' } as const] : []),
  ];
}

/** What differs from the merge base was changed by somebody: a file that no commit accounts for hides who it was. */
function checkOrigins({ commits, changed_paths }: ResolvedFacts): readonly Reason[] {
  const own = commits.filter(({ base_merge }) => base_merge !== true);
  if (own.some(({ paths }) => paths === null)) return [];
  const touched = new Set(own.flatMap(({ paths }) => paths ?? []));
  return changed_paths
    .filter(({ path, previous_path }) => !touched.has(path) && !touched.has(previous_path ?? path))
    .map(({ path }) => error('no_commit', `${path} differs from the base, and no commit that was read changes it`));
}

function wrongBase(branch: string, records: string): Reason {
  const says = `the pull request goes to ${branch}; records live on ${records}`;
  return { state: 'failure', code: 'wrong_base', says };
}

function checkChanges({ changes, changed_paths }: ResolvedFacts): readonly Reason[] {
  const missing = changed_paths.filter((changed) => changeOfPath(changed) && !isGiven(changed, changes));
  const drafts = changes.filter(({ before, id }) => before === null && id === undefined);
  const split = `${drafts.length} changes are raised at once: give each a pull request of its own`;
  return [
    ...missing.map(({ path }) => error('change_not_given', `the change in ${path} was not given`)),
    ...(drafts.length > 1 ? [{ state: 'failure', code: 'several_drafts', says: split } as const] : []),
  ];
}

/** Whether a file belongs to a change: its record, its draft or its description. */
function changeOfPath({ path, previous_path }: ChangedPath): boolean {
  return [path, previous_path ?? path].some((one) => {
    const kind = pathKind(one);
    if (kind.is === 'description') return kind.id.startsWith('CHG-');
    return (kind.is === 'draft' || kind.is === 'record') && kind.kind === 'change';
  });
}

function isGiven({ path, previous_path }: ChangedPath, changes: ResolvedFacts['changes']): boolean {
  return changes.some((change) => [path, previous_path].some((one) => one !== undefined && isFileOf(one, change)));
}

/** The file of a change, or the description beside it. */
export function isFileOf(path: string, change: ResolvedFacts['changes'][number]): boolean {
  const kind = pathKind(path);
  return path === change.path || (kind.is === 'description' && kind.id === change.id);
}
