import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ApiRequest, type ApiResponse, created, notFound, ok } from '../exchange.ts';
import { guardBranches } from '../found-repository.ts';
import { toInnerId } from '../ids.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { type ForgeContext, type Overlay, pageUrl, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';
import type { Pull } from './pull-book.ts';
import { accountOf } from './resources.ts';
import type { CommitStatus } from './statuses.ts';

export type Push = {
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly by: string;
  readonly at: string;
  readonly kind: 'push' | 'pr_merge' | 'branch_creation';
};

export type Rules = {
  readonly overlay: Overlay;
  /** Sets the rulesets; `bypass` names the logins that may push to guarded branches all the same. */
  readonly set: (rulesets: readonly JsonObject[], bypass: readonly string[]) => Promise<void>;
  /** What stands in the way, in GitHub's words. */
  readonly obstacleToMerge: (pull: Pull, method: string) => string | undefined;
  readonly mayPush: (branch: string, login: string) => boolean;
  readonly remember: (push: Push) => Promise<void>;
  /** What the forge remembers of pushes, oldest first. */
  readonly pushes: () => Promise<readonly Push[]>;
};

/** Rulesets, and who pushed what: what GitHub knows beside the commits. */
export function rules(forge: ForgeContext, statuses: () => readonly CommitStatus[]): Rules {
  let rulesets: readonly JsonObject[] = [];
  let allowed: readonly string[] = [];
  const log = join(forge.repository.directory, 'pushes');
  const ruleOf = (type: string): JsonObject | undefined =>
    rulesets
      .flatMap((each) => listOf(each.rules))
      .filter(isObject)
      .find((rule) => rule.type === type);

  async function set(next: readonly JsonObject[], bypass: readonly string[]): Promise<void> {
    rulesets = next.map((ruleset, index) => ({
      ...FRAME,
      id: 300_001 + index,
      source: `${forge.owner}/${forge.name}`,
      ...ruleset,
    }));
    allowed = bypass;
    await guardBranches(forge.repository, ruleOf('pull_request') === undefined ? {} : { main: bypass });
  }

  function obstacleToMerge(pull: Pull, method: string): string | undefined {
    if (pull.base !== 'main') return undefined;
    const methods = listOf(objectOf(ruleOf('pull_request')?.parameters).allowed_merge_methods);
    if (methods.length > 0 && !methods.includes(method))
      return `Merge method ${method} is not allowed on this repository`;
    const required = listOf(objectOf(ruleOf('required_status_checks')?.parameters).required_status_checks).map(
      objectOf,
    );
    const unmet = required.find(({ context, integration_id }) => {
      const latest = statuses()
        .filter((status) => status.sha === pull.headSha && status.context === context)
        .at(-1);
      const fromUs = integration_id === undefined || (latest !== undefined && allowed.includes(latest.by));
      return latest?.state !== 'success' || !fromUs;
    });
    return unmet === undefined
      ? undefined
      : `Repository rule violations found\n\nRequired status check "${textOf(unmet.context)}" is expected.`;
  }

  async function pushes(): Promise<readonly Push[]> {
    const text = await readFile(log, 'utf8').catch(() => '');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [before = '', after = '', ref = '', by = '', at = '', kind = 'push'] = line.split('\t');
        return { before, after, ref, by, at, kind: kind as Push['kind'] };
      });
  }

  async function activities(request: ApiRequest): Promise<ApiResponse> {
    const wanted = request.query.get('ref');
    const found = (await pushes()).filter(
      ({ ref }) => wanted === null || ref === wanted || ref === `refs/heads/${wanted}`,
    );
    const items = found.reverse().map(({ before, after, ref, by, at, kind }, index): Json => {
      const id = 400_001 + found.length - index;
      return {
        id,
        node_id: `PSH_${id}`,
        before,
        after,
        ref,
        timestamp: at,
        activity_type: kind,
        actor: accountOf(forge, by),
      };
    });
    return paginate(request, `${repositoryUrl(forge)}/activity`, items);
  }

  async function create({ body }: ApiRequest): Promise<ApiResponse> {
    await set([...rulesets, objectOf(body) as JsonObject], allowed);
    return created(rulesets.at(-1) ?? {});
  }

  async function update({ params, body }: ApiRequest): Promise<ApiResponse> {
    const index = rulesets.findIndex(({ id }) => String(id) === toInnerId(params.ruleset_id ?? ''));
    if (index < 0) return notFound;
    await set(
      rulesets.map((each, at) => (at === index ? { ...each, ...(objectOf(body) as JsonObject) } : each)),
      allowed,
    );
    return ok(rulesets[index] ?? {});
  }

  function ofBranch({ params }: ApiRequest): ApiResponse {
    if (params.branch !== 'main') return ok([]);
    return ok(
      rulesets.flatMap(({ id, rules: list }) =>
        listOf(list)
          .filter(isObject)
          .map((rule) => {
            return {
              ...rule,
              ruleset_source_type: 'Repository',
              ruleset_source: `${forge.owner}/${forge.name}`,
              ruleset_id: id ?? 0,
            };
          }),
      ),
    );
  }

  const overlay: Overlay = {
    'repos/get-repo-rulesets': (request) =>
      paginate(
        request,
        `${repositoryUrl(forge)}/rulesets`,
        rulesets.map(({ rules: _, conditions: __, ...rest }) => rest),
      ),
    'repos/get-repo-ruleset': ({ params }) => {
      const found = rulesets.find(({ id }) => String(id) === toInnerId(params.ruleset_id ?? ''));
      return found === undefined
        ? notFound
        : ok({ ...found, _links: { html: { href: `${pageUrl(forge)}/rules/${found.id}` } } });
    },
    'repos/create-repo-ruleset': create,
    'repos/update-repo-ruleset': update,
    'repos/get-branch-rules': ofBranch,
    'repos/get-branch-protection': () => ({ status: 404, body: { message: 'Branch not protected' } }),
    'repos/list-activities': activities,
  };
  return {
    overlay,
    set,
    obstacleToMerge,
    mayPush: (branch, login) => branch !== 'main' || ruleOf('pull_request') === undefined || allowed.includes(login),
    remember: ({ before, after, ref, by, at, kind }) =>
      appendFile(log, `${[before, after, ref, by, at, kind].join('\t')}\n`),
    pushes,
  };
}

const FRAME: JsonObject = {
  name: 'main',
  target: 'branch',
  source_type: 'Repository',
  enforcement: 'active',
  node_id: 'RRS_1',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
};
