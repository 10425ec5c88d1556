import { readChanges, readCommits, resolveCommit } from '../commits.ts';
import type { JsonObject } from '../json.ts';
import { objectOf } from '../json.ts';
import type { ForgeContext } from './overlay.ts';
import { pageUrl, repositoryUrl } from './overlay.ts';
import { accountOf, fullRepository } from './resources.ts';

/** What the forge itself knows of a pull request; its title, body, labels and reviews are emulate's. */
export type Pull = {
  readonly number: number;
  readonly headOwner: string;
  readonly headBranch: string;
  readonly base: string;
  /** The base branch's tip when the head was last pushed, as GitHub shows it. */
  readonly baseSha: string;
  readonly headSha: string;
  readonly open: boolean;
  readonly mergeSha: string | undefined;
};

export type PullBook = {
  readonly add: (pull: Pull) => void;
  readonly find: (number: number) => Pull | undefined;
  readonly change: (pull: Pull, over: Partial<Pull>) => void;
  readonly all: () => readonly Pull[];
  /** Lets the heads of open pull requests follow their branches. Returns those that moved. */
  readonly follow: () => Promise<readonly Pull[]>;
  /** An answer of emulate with the truth about commits and files put over it. `whole` for a single one. */
  readonly describe: (shown: JsonObject, whole: boolean) => Promise<JsonObject>;
};

/** Branches of forks stand in the same repository, where its users do not see them. */
export function branchRef(forge: Pick<ForgeContext, 'owner'>, owner: string, branch: string): string {
  return owner === forge.owner ? `refs/heads/${branch}` : `refs/forks/${owner}/${branch}`;
}

export function createPullBook(forge: ForgeContext): PullBook {
  const pulls = new Map<number, Pull>();
  const { repository } = forge;

  /** Over what is known now, not over what the caller has read before. */
  function change(pull: Pull, over: Partial<Pull>): void {
    pulls.set(pull.number, { ...(pulls.get(pull.number) ?? pull), ...over });
  }

  async function follow(): Promise<readonly Pull[]> {
    const moved: Pull[] = [];
    for (const pull of pulls.values()) {
      if (!pull.open) continue;
      const tip = await resolveCommit(repository, branchRef(forge, pull.headOwner, pull.headBranch));
      if (tip === undefined || tip === pull.headSha) continue;
      const baseSha = (await resolveCommit(repository, `refs/heads/${pull.base}`)) ?? pull.baseSha;
      await repository.git(['update-ref', `refs/pull/${pull.number}/head`, tip]);
      change(pull, { headSha: tip, baseSha });
      moved.push(pull);
    }
    return moved;
  }

  async function describe(shown: JsonObject, whole: boolean): Promise<JsonObject> {
    const pull = pulls.get(Number(shown.number));
    if (pull === undefined) return shown;
    const number = pull.number;
    const sides = {
      head: side(pull.headOwner, pull.headBranch, pull.headSha),
      base: side(forge.owner, pull.base, pull.baseSha),
    };
    const statusesUrl = `${repositoryUrl(forge)}/statuses/${pull.headSha}`;
    const links = { ...objectOf(shown._links), statuses: { href: statusesUrl } } as JsonObject;
    const seen = {
      ...shown,
      ...sides,
      statuses_url: statusesUrl,
      merge_commit_sha: pull.mergeSha ?? null,
      _links: links,
    };
    const page = `${pageUrl(forge)}/pull/${number}`;
    const addressed = { ...seen, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` };
    return whole ? { ...addressed, ...(await measure(pull)) } : addressed;
  }

  async function measure(pull: Pull): Promise<JsonObject> {
    const fork = await repository.git(['merge-base', pull.baseSha, pull.headSha]);
    const [files, commits, clean] = await Promise.all([
      readChanges(repository, fork, pull.headSha),
      readCommits(repository, [`${fork}..${pull.headSha}`]),
      repository.tryGit(['merge-tree', '--write-tree', `refs/heads/${pull.base}`, pull.headSha]),
    ]);
    const mergeable = clean !== undefined;
    return {
      commits: commits.length,
      changed_files: files.length,
      additions: files.reduce((total, file) => total + file.additions, 0),
      deletions: files.reduce((total, file) => total + file.deletions, 0),
      ...(pull.open ? { mergeable, rebaseable: mergeable, mergeable_state: mergeable ? 'clean' : 'dirty' } : {}),
    };
  }

  function side(owner: string, branch: string, sha: string): JsonObject {
    const repo = fullRepository(forge);
    const own = owner === forge.owner;
    const shown = own
      ? repo
      : { ...repo, id: 500_002, fork: true, full_name: `${owner}/${forge.name}`, owner: accountOf(forge, owner) };
    return { label: `${owner}:${branch}`, ref: branch, sha, user: accountOf(forge, owner), repo: shown };
  }

  return {
    add: (pull) => void pulls.set(pull.number, pull),
    change,
    find: (number) => pulls.get(number),
    all: () => [...pulls.values()],
    follow,
    describe,
  };
}
