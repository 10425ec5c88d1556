import { RequestError } from '@octokit/request-error';
import type { Forge, ReviewRequest } from '../../app/telling/forge.ts';
import { read, write } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';

type Reviewers = Pick<Forge, 'reviewRequests' | 'requestReviewers' | 'removeReviewers'>;

export function reviewRequests(client: Client, name: RepositoryName): Reviewers {
  const { pulls, issues } = client.rest;
  return {
    reviewRequests: async (number) => {
      const now = await read(() => pulls.listRequestedReviewers({ ...name, pull_number: number }));
      const events = await read(() =>
        client.paginate(issues.listEvents, { ...name, issue_number: number, per_page: 100 }),
      );
      return {
        requested: now.data.users.map(({ login }) => login),
        last: lastRequests(events as readonly ReadEvent[]),
      };
    },
    requestReviewers: async (number, logins) => {
      const ask = (reviewers: readonly string[]) =>
        unlessRefused(() => pulls.requestReviewers({ ...name, pull_number: number, reviewers: [...reviewers] }));
      // One who may not be asked keeps all others of the request from being asked.
      if (!(await ask(logins)) && logins.length > 1) for (const login of logins) await ask([login]);
    },
    removeReviewers: (number, logins) =>
      write(() => pulls.removeRequestedReviewers({ ...name, pull_number: number, reviewers: [...logins] })),
  };
}

/** False where the forge refuses the people named: they do not belong to the repository. */
async function unlessRefused(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await write(ask);
    return true;
  } catch (error) {
    if (error instanceof RequestError && error.status === 422) return false;
    throw error;
  }
}

type ReadEvent = {
  readonly event: string;
  readonly created_at: string;
  readonly requested_reviewer?: { readonly login: string };
  readonly review_requester?: { readonly id: number };
};

/** Events come in the order in which they happened. */
function lastRequests(events: readonly ReadEvent[]): ReadonlyMap<string, ReviewRequest> {
  const last = new Map<string, ReviewRequest>();
  for (const { event, created_at: at, requested_reviewer: asked, review_requester: by } of events)
    if (event === 'review_requested' && asked !== undefined) last.set(asked.login.toLowerCase(), { at, by: by?.id });
  return last;
}
