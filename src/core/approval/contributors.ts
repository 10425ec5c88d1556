import { type ChangeContent, implementersOf } from '../change/change-content.ts';
import type { Excluded, Reason } from './decision.ts';
import { type Account, type Commit, type Identity, type ResolvedFacts, short } from './facts.ts';
import { type Directory, isAccountOf, isForgeItself, resolvedIdentity } from './people.ts';

export type Contributors = {
  readonly excluded: readonly Excluded[];
  /** Why this account cannot approve, where it cannot. */
  readonly exclusionOf: (account: Account) => Excluded | undefined;
  /** The same for a person of the configuration. */
  readonly exclusionOfLogin: (login: string) => Excluded | undefined;
  readonly reasons: readonly Reason[];
};

/** Everybody who had a hand in the pull request; none of them approves it. The first reason found is told. */
export function contributorsOf(facts: ResolvedFacts, directory: Directory): Contributors {
  const { author, pushers } = facts.pull_request;
  const commits = facts.commits.filter((commit) => isGoverned(commit, facts));
  const excluded = [
    ...(author === null ? [] : [byAccount(author, 'author', 'opened the pull request')]),
    ...commits.flatMap(peopleOf),
    ...pushers.map((account) => byAccount(account, 'contributor', 'pushed commits')),
    ...contentsOf(facts).flatMap((content) => peopleOfRecord(content, directory)),
  ];
  const unique = excluded.filter((one, at) => excluded.findIndex((other) => isSame(one, other)) === at);
  const exclusionOf = (account: Account) => unique.find((one) => isExcluded(account, one));
  return {
    excluded: unique,
    exclusionOf,
    exclusionOfLogin: (login) => {
      const key = directory.keyOf(login);
      return unique.find((one) => key === `#${one.user_id}` || one.login.toLowerCase() === login.toLowerCase());
    },
    reasons: commits.flatMap(unresolvedIn),
  };
}

/** What was and what will be of every change. */
function contentsOf({ changes }: Pick<ResolvedFacts, 'changes'>): readonly ChangeContent[] {
  return changes.flatMap(({ before, after }) => [before, after].filter((content) => content !== null));
}

/** Whether a commit changes anything that the pull request changes. A clean merge of the base brings nothing of its own. */
function isGoverned({ base_merge, paths }: Commit, { changed_paths }: ResolvedFacts): boolean {
  if (base_merge === true) return false;
  if (paths === null) return true;
  const touched = new Set(changed_paths.flatMap(({ path, previous_path }) => [path, previous_path ?? path]));
  return paths.some((path) => touched.has(path));
}

function identitiesOf({ author, committer, co_authors }: Commit) {
  return [
    { identity: author, role: 'author' },
    { identity: committer, role: 'committer' },
    ...co_authors.map((identity) => ({ identity, role: 'co-author' })),
  ] as const;
}

function peopleOf(commit: Commit): readonly Excluded[] {
  return identitiesOf(commit).flatMap(({ identity, role }) => {
    const account = resolvedIdentity(identity);
    if (account === undefined || isForgeItself(account)) return [];
    return [byAccount(account, 'contributor', `is ${role} of ${short(commit.sha)}`)];
  });
}

/** Somebody unknown may be anybody, also whoever approves. */
function unresolvedIn(commit: Commit): readonly Reason[] {
  return identitiesOf(commit)
    .filter(({ identity }) => resolvedIdentity(identity) === undefined)
    .map(({ identity, role }) => ({
      state: 'error',
      code: 'identity_unresolved',
      says: `commit ${short(commit.sha)} has ${nameOf(identity)} as ${role}, who has no account on the forge`,
    }));
}

function nameOf({ email, name, login }: Identity): string {
  return email ?? name ?? login ?? 'nobody known';
}

function peopleOfRecord(content: ChangeContent, directory: Directory): readonly Excluded[] {
  const requester = content.requested_by === undefined ? [] : [content.requested_by];
  return [
    ...requester.map((login) => byLogin(login, 'requester', directory)),
    ...implementersOf(content).map((login) => byLogin(login, 'implementer', directory)),
  ];
}

function byAccount({ id, login }: Account, why: Excluded['why'], says: string): Excluded {
  return { login, user_id: id, why, says: `@${login} ${says}` };
}

function byLogin(login: string, why: 'requester' | 'implementer', directory: Directory): Excluded {
  const says = why === 'requester' ? 'asked for the change' : 'does the change';
  return { login, user_id: directory.find(login)?.user_id ?? null, why, says: `@${login} ${says}` };
}

function isSame(a: Excluded, b: Excluded): boolean {
  return a.user_id === b.user_id && a.login.toLowerCase() === b.login.toLowerCase();
}

/** By number, and by login too: who cannot be told from an excluded person is excluded. */
function isExcluded(account: Account, { user_id, login }: Excluded): boolean {
  return account.id === user_id || isAccountOf(account, `@${login.toLowerCase()}`);
}
