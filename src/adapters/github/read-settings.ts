import { Gone } from '../../core/plan/forge-answer.ts';
import type { Asked, ForgeSettings, LiveRuleset } from '../../core/set-up/forge-settings.ts';
import { NotAllowed, read, readIfThere } from './call.ts';
import type { Client } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';

/** Everything that a set-up is judged by. What the token may not read is said, and the rest is read all the same. */
export async function readSettings(client: Client, name: RepositoryName): Promise<ForgeSettings> {
  const { actions, issues, repos } = client.rest;
  return {
    repository: await askedFirst(async () => {
      const { data } = await read(() => repos.get(name));
      return {
        ...{ name: data.full_name, url: data.html_url, defaultBranch: data.default_branch },
        ...{ isPrivate: data.private, isArchived: data.archived, hasIssues: data.has_issues },
      };
    }),
    actions: await asked(async () => {
      const { data } = await read(() => actions.getGithubActionsPermissionsRepository(name));
      return { enabled: data.enabled, allowed: data.allowed_actions ?? 'all' };
    }, 'it takes an administrator'),
    workflows: await asked(async () => {
      const { data } = await read(() => actions.listRepoWorkflows({ ...name, per_page: 100 }));
      return data.workflows.map(({ path, state }) => ({ path, state }));
    }),
    labels: await asked(async () => {
      const all = await read(() => client.paginate(issues.listLabelsForRepo, { ...name, per_page: 100 }));
      return all.map((label) => label.name);
    }),
    rulesets: await asked(() => readRulesets(client, name)),
    pages: await asked(async () => {
      const found = await readIfThere(() => repos.getPages(name));
      return found === undefined
        ? undefined
        : { url: found.data.html_url ?? found.data.url, isPublic: found.data.public };
    }),
    environments: await asked(async () => {
      const { data } = await read(() => repos.getAllEnvironments({ ...name, per_page: 100 }));
      return (data.environments ?? []).map((one) => one.name);
    }),
    statuses: await asked(() => readStatuses(client, name)),
    heartbeat: await asked(() => readHeartbeat(client, name)),
  };
}

/** A token that may not even do this is none, and whoever asked is told so. */
async function askedFirst<T>(ask: () => Promise<T>): Promise<Asked<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    if (error instanceof Gone) return { ok: false, why: 'there is no such repository, or the token may not see it' };
    throw error;
  }
}

async function asked<T>(ask: () => Promise<T>, refused = 'the token may not read it'): Promise<Asked<T>> {
  try {
    return { ok: true, value: await ask() };
  } catch (error) {
    if (error instanceof NotAllowed || error instanceof Gone) return { ok: false, why: refused };
    throw error;
  }
}

async function readRulesets({ rest }: Client, name: RepositoryName): Promise<readonly LiveRuleset[]> {
  const { data } = await read(() => rest.repos.getRepoRulesets({ ...name, per_page: 100, includes_parents: false }));
  const rulesets: LiveRuleset[] = [];
  for (const { id } of data) {
    const one = (await read(() => rest.repos.getRepoRuleset({ ...name, ruleset_id: id }))).data;
    rulesets.push({
      name: one.name,
      enforcement: one.enforcement,
      include: includedIn(one.conditions),
      rules: (one.rules ?? []) as LiveRuleset['rules'],
      ...(one.bypass_actors === undefined ? {} : { bypass: one.bypass_actors.map(toPasser) }),
    });
  }
  return rulesets;
}

function includedIn(conditions: object | null | undefined): readonly string[] {
  const names = (conditions as { readonly ref_name?: { readonly include?: readonly string[] } } | undefined)?.ref_name;
  return names?.include ?? [];
}

type ReadPasser = {
  readonly actor_id?: number | null;
  readonly actor_type: string;
  readonly bypass_mode?: string;
};

function toPasser({ actor_id: id, actor_type: type, bypass_mode: mode = 'always' }: ReadPasser) {
  return { id: id ?? undefined, type, mode };
}

/** Who wrote the statuses on the pull request that was touched last. */
async function readStatuses({ rest }: Client, name: RepositoryName) {
  const options = { ...name, state: 'all', sort: 'updated', direction: 'desc', per_page: 1 } as const;
  const [latest] = (await read(() => rest.pulls.list(options))).data;
  if (latest === undefined) return [];
  const ref = latest.head.sha;
  const { data } = await read(() => rest.repos.listCommitStatusesForRef({ ...name, ref, per_page: 100 }));
  return data.map(({ context, creator }) => ({ context, userId: creator?.id, login: creator?.login ?? 'nobody' }));
}

/** The last run of the chain that went well. What it published says nothing of it: where nothing is new, nothing is. */
async function readHeartbeat({ rest }: Client, name: RepositoryName): Promise<string | undefined> {
  const options = { ...name, workflow_id: 'operate.yml', status: 'success', per_page: 1 } as const;
  const runs = await readIfThere(() => rest.actions.listWorkflowRuns(options));
  return runs?.data.workflow_runs[0]?.updated_at;
}
