import type { PullEvents, PullForge } from '../../app/change/pull-forge.ts';
import type { Account, Identity, Permission, Review } from '../../core/approval/facts.ts';
import { read, readIfThere } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';
import { readComments } from './read-conversations.ts';

type Facts = Pick<
  PullForge,
  | 'commits'
  | 'reviews'
  | 'reviewTexts'
  | 'events'
  | 'permission'
  | 'mergeBase'
  | 'pushers'
  | 'comments'
  | 'firstStatusAt'
>;

/** What a decision looks at, all pages of it. */
export function pullFacts(client: Client, name: RepositoryName): Facts {
  const { pulls, repos, issues } = client.rest;
  return {
    commits: async (number) => {
      const all = await read(() => client.paginate(pulls.listCommits, { ...name, pull_number: number, per_page: 100 }));
      return all.map(({ sha, author, committer, commit }) => ({
        sha,
        author: toIdentity(author, commit.author),
        committer: toIdentity(committer, commit.committer),
        message: commit.message,
      }));
    },
    reviews: async (number) => {
      const all = await read(() => client.paginate(pulls.listReviews, { ...name, pull_number: number, per_page: 100 }));
      return all.map(toReview);
    },
    reviewTexts: async (number) => {
      const all = await read(() => client.paginate(pulls.listReviews, { ...name, pull_number: number, per_page: 100 }));
      return new Map(all.map(({ id, body }) => [id, body]));
    },
    events: async (number) => {
      const all = await read(() =>
        client.paginate(issues.listEvents, { ...name, issue_number: number, per_page: 100 }),
      );
      return toEvents(all as readonly ReadEvent[]);
    },
    permission: async (login) => {
      const found = await readIfThere(() => repos.getCollaboratorPermissionLevel({ ...name, username: login }));
      return found === undefined ? 'none' : toPermission(found.data);
    },
    mergeBase: async (base, head) => {
      const basehead = `${base}...${head}`;
      const found = await readIfThere(() => repos.compareCommitsWithBasehead({ ...name, basehead, per_page: 1 }));
      return found?.data.merge_base_commit.sha;
    },
    pushers: async (branch) => {
      const found = await read(() => repos.listActivities({ ...name, ref: `refs/heads/${branch}`, per_page: 100 }));
      return found.data.flatMap(({ actor, after, timestamp }) => {
        const account = toAccount(actor);
        return account === null ? [] : [{ ...account, after, at: toSeconds(timestamp) }];
      });
    },
    comments: (number) => readComments(client, name, number),
    firstStatusAt: async (commit, by) => {
      const options = { ...name, ref: commit, per_page: 100 };
      const all = await read(() => client.paginate(repos.listCommitStatusesForRef, options));
      const ours = all.filter(({ creator }) => creator?.id === by).map(({ created_at }) => toSeconds(created_at));
      return ours.toSorted().at(0);
    },
  };
}

export type ReadAccount = { readonly id: number; readonly login: string; readonly type: string };

/** `null` for an account that was deleted. */
export function toAccount(user: ReadAccount | null | undefined): Account | null {
  return user === null || user === undefined ? null : { id: user.id, login: user.login, type: user.type };
}

type ReadUser = { readonly id?: number; readonly login?: string; readonly type?: string } | null | undefined;
type ReadSignature = { readonly name?: string | undefined; readonly email?: string | undefined } | null | undefined;

/** An address that belongs to no account stays an address. */
function toIdentity(user: ReadUser, signature: ReadSignature): Identity {
  const { name, email } = signature ?? {};
  return {
    ...(user?.id === undefined ? {} : { id: user.id }),
    ...(user?.login === undefined ? {} : { login: user.login }),
    ...(user?.type === undefined ? {} : { type: user.type }),
    ...(name === undefined ? {} : { name: name.slice(0, 300) }),
    ...(email === undefined ? {} : { email: email.slice(0, 400) }),
  };
}

type ReadReview = {
  readonly id: number;
  readonly user: ReadAccount | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
};

const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'PENDING', 'DISMISSED'] as const;

/** A state that nobody has told us of is taken for a refusal: never for a yes. */
function toReview(review: ReadReview): Review {
  return {
    id: review.id,
    user: toAccount(review.user),
    state: STATES.find((state) => state === review.state.toUpperCase()) ?? 'CHANGES_REQUESTED',
    commit_id: review.commit_id,
    submitted_at: review.submitted_at === undefined ? null : toSeconds(review.submitted_at),
  };
}

/** The forge writes whole seconds; an Enterprise Server may write more of them. */
export function toSeconds(instant: string): string {
  return instant.replace(/\.\d+(?=Z$)/, '');
}

type ReadEvent = {
  readonly event: string;
  readonly created_at: string;
  readonly actor: ReadAccount | null;
  readonly dismissed_review?: { readonly review_id: number; readonly state: string };
};

function toEvents(events: readonly ReadEvent[]): PullEvents {
  const dismissals = new Map<number, NonNullable<Review['dismissed']>>();
  let baseChangedAt: string | null = null;
  let closedBy: string | undefined;
  for (const { event, dismissed_review: dismissed, created_at, actor } of events) {
    const at = toSeconds(created_at);
    const was = DISMISSIBLE.find((state) => state === dismissed?.state.toUpperCase());
    if (event === 'review_dismissed' && dismissed !== undefined && was !== undefined)
      dismissals.set(dismissed.review_id, { was, by: toAccount(actor), at });
    if (event === 'closed') closedBy = actor?.login;
    if (event === 'base_ref_changed' && at > (baseChangedAt ?? '')) baseChangedAt = at;
  }
  return { dismissals, baseChangedAt, closedBy };
}

const DISMISSIBLE = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED'] as const;

const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const;

/** A role of the organisation's own making counts as the permission that it is built on. */
function toPermission({
  permission,
  role_name,
}: {
  readonly permission: string;
  readonly role_name: string;
}): Permission {
  const known = (text: string) => ROLES.find((role) => role === text);
  return known(role_name) ?? known(permission) ?? 'unknown';
}
