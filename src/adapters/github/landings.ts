import type { LandedCommit, LandingForge } from '../../app/audit/landings.ts';
import { parseInstant } from '../../core/time/instant.ts';
import { read } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';
import { toAccount, toSeconds } from './pull-facts.ts';

/** What landed on a branch, by the forge's own record. */
export function openLandings(client: Client, name: RepositoryName): LandingForge {
  const { repos } = client.rest;
  return {
    landed: async (tip, { until, most }) => {
      const parents = new Map<string, string | undefined>();
      const found: LandedCommit[] = [];
      let next: string | undefined = tip;
      while (next !== undefined && next !== until && found.length < most) {
        if (!parents.has(next)) {
          const page = await read(() => repos.listCommits({ ...name, sha: next ?? tip, per_page: 100 }));
          for (const one of page.data) parents.set(one.sha, one.parents[0]?.sha);
        }
        if (!parents.has(next)) throw new Error(`the forge does not tell of ${next}`);
        const parent: string | undefined = parents.get(next);
        found.push({ sha: next, parent });
        next = parent;
      }
      return found;
    },
    pushes: async (branch) => {
      const found = await read(() => repos.listActivities({ ...name, ref: `refs/heads/${branch}`, per_page: 100 }));
      return found.data.map(({ after, actor, timestamp }) => ({
        after,
        by: toAccount(actor),
        at: parseInstant(toSeconds(timestamp)),
      }));
    },
  };
}
