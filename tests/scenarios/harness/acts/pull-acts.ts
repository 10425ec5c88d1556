import { merge as mergeDeep } from '../events/examples.ts';
import { pushEvent } from '../events/other-events.ts';
import { pullRequestEvent, reviewEvent } from '../events/pull-events.ts';
import { commitFiles, type FileChanges } from '../forge/commit-files.ts';
import { resolveCommit } from '../forge/commits.ts';
import { type JsonObject, objectOf, textOf } from '../forge/json.ts';
import { branchRef } from '../forge/overlay/pull-book.ts';
import type { Push } from '../forge/overlay/rules.ts';
import { type ActParts, type Happened, pathIn } from './parts.ts';

export type Pushed = Happened & { readonly sha: string };
export type PullHappened = Happened & { readonly number: number; readonly head: string };
export type Reviewed = PullHappened & { readonly review: number };

export type PushGiven = {
  readonly by: string;
  readonly files: FileChanges;
  /** `main` unless said otherwise; a new branch starts at main. */
  readonly branch?: string;
  readonly message?: string;
  /** To the fork of whoever pushes, which needs no role in the repository. */
  readonly fork?: boolean;
  /** Rewrites the branch: its parent is this revision, not the branch's tip. */
  readonly from?: string;
};

export type Verdict = 'approve' | 'request_changes' | 'comment';

/** What people do with commits and pull requests. Forked branches need no role; everything else asks the forge. */
export type PullActs = {
  /** Without a pull request. Refused where the forge guards the branch. */
  readonly push: (given: PushGiven) => Promise<Pushed>;
  /** Commits the files to a branch and opens a pull request from it. */
  readonly pullRequest: (
    given: PushGiven & {
      readonly title: string;
      readonly body?: string;
      readonly draft?: boolean;
      readonly base?: string;
    },
  ) => Promise<PullHappened>;
  /** One more commit on the pull request's branch. */
  readonly pushTo: (number: number, given: PushGiven) => Promise<PullHappened>;
  readonly review: (
    number: number,
    given: { readonly by: string; readonly verdict: Verdict; readonly body?: string; readonly commit?: string },
  ) => Promise<Reviewed>;
  readonly dismiss: (
    number: number,
    given: { readonly by: string; readonly review: number; readonly why: string },
  ) => Promise<Reviewed>;
  readonly editPull: (
    number: number,
    given: { readonly by: string; readonly title?: string; readonly body?: string; readonly base?: string },
  ) => Promise<PullHappened>;
  readonly closePull: (number: number, given: { readonly by: string }) => Promise<PullHappened>;
  readonly reopenPull: (number: number, given: { readonly by: string }) => Promise<PullHappened>;
  /** Squash unless said otherwise. The event is `closed`; `pushed` is that of the commit on the base branch. */
  readonly merge: (
    number: number,
    given: { readonly by: string; readonly method?: 'squash' | 'merge' },
  ) => Promise<PullHappened & { readonly pushed: Pushed }>;
};

/** The base is told as its branch and commit. */
function changedFrom(key: string, before: ReturnType<typeof objectOf>): JsonObject {
  if (key !== 'base') return { from: before[key] ?? '' };
  const { ref, sha } = objectOf(before.base);
  return { ref: { from: textOf(ref) }, sha: { from: textOf(sha) } };
}

export function createPullActs(parts: ActParts): PullActs {
  const { forge, clock, people, stage } = parts;
  const at = (path: string): string => pathIn(forge, path);

  async function happened(action: string, number: number, by: string, more: JsonObject = {}): Promise<PullHappened> {
    const event = await pullRequestEvent(stage, { action, number, by, more });
    return { number, head: forge.state.pulls.find(number)?.headSha ?? '', event };
  }

  async function commit(given: PushGiven): Promise<Push> {
    const { by, files, branch = 'main', message = 'Change', fork = false } = given;
    if (!fork && !forge.state.rules.mayPush(branch, by)) throw new Error(`GH013: ${by} may not push to ${branch}`);
    const ref = branchRef(forge, fork ? by : forge.owner, branch);
    const tip = await resolveCommit(forge.repository, ref);
    const from = given.from ?? tip ?? 'refs/heads/main';
    const { name, email } = people.named(by);
    const parent = await forge.repository.git(['rev-parse', from]);
    const author = { name, email, at: clock.now() };
    const sha = await commitFiles(forge.repository, { ref, from: parent, files, message, author });
    return {
      before: tip ?? '0'.repeat(40),
      after: sha,
      ref,
      by,
      at: clock.now(),
      kind: tip === undefined ? 'branch_creation' : 'push',
    };
  }

  async function push(given: PushGiven): Promise<Pushed> {
    const done = await commit(given);
    await forge.state.rules.remember(done);
    return { sha: done.after, event: await pushEvent(stage, done) };
  }

  async function open(given: Parameters<PullActs['pullRequest']>[0]): Promise<PullHappened> {
    const branch = given.branch ?? `${given.by}-patch-${forge.log.length}`;
    await commit({ message: given.title, ...given, branch });
    const { title, body = '', draft = false, base = 'main' } = given;
    const head = given.fork === true ? `${given.by}:${branch}` : branch;
    const pull = objectOf(await forge.call(given.by, 'POST', at('/pulls'), { title, body, draft, base, head }));
    return happened('opened', Number(pull.number), given.by);
  }

  async function pushTo(number: number, given: PushGiven): Promise<PullHappened> {
    const pull = forge.state.pulls.find(number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    const before = pull.headSha;
    const fork = pull.headOwner !== forge.owner;
    await commit({ ...given, branch: pull.headBranch, fork });
    await forge.state.pulls.follow();
    const after = forge.state.pulls.find(number)?.headSha ?? '';
    return happened('synchronize', number, given.by, { before, after });
  }

  async function review(number: number, given: Parameters<PullActs['review']>[1]): Promise<Reviewed> {
    const event = given.verdict.toUpperCase();
    const body = given.body ?? (given.verdict === 'approve' ? '' : 'See my remarks.');
    const commitId = given.commit === undefined ? {} : { commit_id: given.commit };
    const made = objectOf(
      await forge.call(given.by, 'POST', at(`/pulls/${number}/reviews`), { event, body, ...commitId }),
    );
    return reviewed('submitted', number, given.by, made as JsonObject);
  }

  async function reviewed(action: string, number: number, by: string, made: JsonObject): Promise<Reviewed> {
    const event = await reviewEvent(stage, { action, number, by, review: made });
    return { number, head: forge.state.pulls.find(number)?.headSha ?? '', review: Number(made.id), event };
  }

  async function merge(number: number, { by, method = 'squash' }: Parameters<PullActs['merge']>[1]) {
    await forge.call(by, 'PUT', at(`/pulls/${number}/merge`), { merge_method: method });
    const done = (await forge.state.rules.pushes()).at(-1);
    if (done === undefined) throw new Error('merged, but nothing was pushed');
    const pushed = { sha: done.after, event: await pushEvent(stage, done) };
    return { ...(await happened('closed', number, by)), pushed };
  }

  const change = async (number: number, by: string, body: JsonObject): Promise<void> => {
    await forge.call(by, 'PATCH', at(`/pulls/${number}`), body);
  };

  return {
    push,
    pullRequest: open,
    pushTo,
    review,
    dismiss: async (number, { by, review: id, why }) => {
      const path = at(`/pulls/${number}/reviews/${id}/dismissals`);
      const made = objectOf(await forge.call(by, 'PUT', path, { message: why, event: 'DISMISS' }));
      return reviewed('dismissed', number, by, mergeDeep(made as JsonObject, { state: 'dismissed' }));
    },
    editPull: async (number, { by, ...fields }) => {
      const before = objectOf(await stage.read(`/pulls/${number}`));
      await change(number, by, fields);
      const changes = Object.keys(fields).map((key) => [key, changedFrom(key, before)] as const);
      return happened('edited', number, by, { changes: Object.fromEntries(changes) });
    },
    closePull: async (number, { by }) => {
      await change(number, by, { state: 'closed' });
      return happened('closed', number, by);
    },
    reopenPull: async (number, { by }) => {
      await change(number, by, { state: 'open' });
      return happened('reopened', number, by);
    },
    merge,
  };
}
