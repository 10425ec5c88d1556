import { parse } from 'yaml';
import { type ApiRequest, type ApiResponse, created, notFound, ok } from '../exchange.ts';
import { toInnerId } from '../ids.ts';
import { isObject, type Json, type JsonObject, objectOf, textOf } from '../json.ts';
import { type ForgeContext, type Overlay, pageUrl, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';
import { accountOf, fullRepository } from './resources.ts';

/** What somebody set by clicks. A scenario may set any of it. */
export type Settings = {
  /** Overrides of the repository's own fields, as `private` or `allow_merge_commit`. */
  readonly repository: JsonObject;
  readonly actionsEnabled: boolean;
  readonly defaultTokenMayWrite: boolean;
  /** `undefined` where Pages is off. */
  readonly pages: JsonObject | undefined;
  readonly environments: readonly string[];
  /** When a workflow last went well, whichever is asked for; runs themselves leave no record here. */
  readonly ranAt: string | undefined;
};

export const SETTINGS: Settings = {
  repository: {},
  actionsEnabled: true,
  defaultTokenMayWrite: false,
  pages: undefined,
  environments: [],
  ranAt: undefined,
};

/** The calls that read settings: repository, Actions, Pages, environments, workflows; and the app's own. */
export function settingsCalls(forge: ForgeContext, settings: () => Settings): Overlay {
  async function workflows(request: ApiRequest): Promise<ApiResponse> {
    const items = await readWorkflows();
    return paginate(request, `${repositoryUrl(forge)}/actions/workflows`, items, (page) => ({
      total_count: items.length,
      workflows: page,
    }));
  }

  async function readWorkflows(): Promise<readonly JsonObject[]> {
    const text = (await forge.repository.tryGit(['ls-tree', '--name-only', 'main:.github/workflows'])) ?? '';
    const names = text.split('\n').filter((name) => /\.ya?ml$/.test(name));
    return Promise.all(
      names.map(async (name, index) => {
        const source = await forge.repository.git(['cat-file', 'blob', `main:.github/workflows/${name}`]);
        const id = 200_001 + index;
        const path = `.github/workflows/${name}`;
        const url = `${repositoryUrl(forge)}/actions/workflows/${id}`;
        const times = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' };
        const badge = `${pageUrl(forge)}/workflows/${name}/badge.svg`;
        return {
          id,
          node_id: `W_${id}`,
          name: textOf(objectOf(parse(source)).name) || path,
          path,
          state: 'active',
          ...times,
          url,
          html_url: `${pageUrl(forge)}/blob/main/${path}`,
          badge_url: badge,
        };
      }),
    );
  }

  async function workflow({ params }: ApiRequest): Promise<ApiResponse> {
    const wanted = toInnerId(params.workflow_id ?? '');
    const found = (await readWorkflows()).find(
      ({ id, path }) => String(id) === wanted || textOf(path).endsWith(`/${wanted}`),
    );
    return found === undefined ? notFound : ok(found);
  }

  const runs = (request: ApiRequest): ApiResponse => {
    const { ranAt } = settings();
    const items = ranAt === undefined ? [] : [finishedRun(forge, ranAt)];
    return paginate(request, `${repositoryUrl(forge)}/actions/runs`, items, (page) => ({
      total_count: items.length,
      workflow_runs: page,
    }));
  };

  function installation(): Json {
    const { id, installation: number } = forge.access.app();
    const page = `${forge.serverUrl}/settings/installations/${number}`;
    const urls = {
      access_tokens_url: `${forge.apiUrl}/app/installations/${number}/access_tokens`,
      repositories_url: `${forge.apiUrl}/installation/repositories`,
      html_url: page,
    };
    const times = {
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      suspended_by: null,
      suspended_at: null,
    };
    return {
      id: number,
      account: accountOf(forge, forge.owner),
      ...urls,
      app_id: id,
      app_slug: 'gitsm-acme',
      target_id: 600_001,
      target_type: 'Organization',
      repository_selection: 'selected',
      permissions: APP_PERMISSIONS,
      events: [],
      single_file_name: null,
      ...times,
    };
  }

  function mint({ params, body }: ApiRequest): ApiResponse {
    if (params.installation_id !== String(forge.access.app().installation)) return notFound;
    const asked = objectOf(body).permissions;
    const permissions = isObject(asked) ? asked : APP_PERMISSIONS;
    const token = forge.access.mint(permissions as typeof APP_PERMISSIONS);
    const expires = new Date(Date.parse(forge.clock.now()) + 3_600_000).toISOString().replace('.000Z', 'Z');
    return created({ token, expires_at: expires, permissions, repository_selection: 'selected' });
  }

  return {
    'repos/get': () => ok({ ...fullRepository(forge), ...settings().repository }),
    'actions/get-github-actions-permissions-repository': () =>
      ok({ enabled: settings().actionsEnabled, allowed_actions: 'all' }),
    'actions/get-github-actions-default-workflow-permissions-repository': () =>
      ok({
        default_workflow_permissions: settings().defaultTokenMayWrite ? 'write' : 'read',
        can_approve_pull_request_reviews: false,
      }),
    'repos/get-pages': () => {
      const { pages } = settings();
      return pages === undefined
        ? notFound
        : ok({
            url: `${repositoryUrl(forge)}/pages`,
            status: 'built',
            cname: null,
            custom_404: false,
            public: true,
            ...pages,
          });
    },
    'repos/get-all-environments': () =>
      ok({
        total_count: settings().environments.length,
        environments: settings().environments.map((name, index) => environment(name, index)),
      }),
    'repos/get-environment': ({ params }) => {
      const index = settings().environments.indexOf(params.environment_name ?? '');
      return index < 0 ? notFound : ok(environment(params.environment_name ?? '', index));
    },
    'actions/list-repo-workflows': workflows,
    'actions/get-workflow': workflow,
    'actions/list-workflow-runs': runs,
    'actions/list-workflow-runs-for-repo': runs,
    'actions/get-workflow-run': () => notFound,
    'apps/get-repo-installation': () => ok(installation()),
    'apps/create-installation-access-token': mint,
  };

  function environment(name: string, index: number): JsonObject {
    const url = `${repositoryUrl(forge)}/environments/${name}`;
    return {
      id: 250_001 + index,
      node_id: `EN_${index}`,
      name,
      url,
      html_url: `${pageUrl(forge)}/settings/environments`,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
    };
  }
}

function finishedRun(forge: ForgeContext, at: string): JsonObject {
  const url = `${repositoryUrl(forge)}/actions/runs/260001`;
  return {
    ...{ id: 260_001, node_id: 'WFR_1', name: 'operate', path: '.github/workflows/operate.yml', run_number: 1 },
    ...{ head_branch: 'main', head_sha: '0'.repeat(40), event: 'schedule', status: 'completed', conclusion: 'success' },
    ...{ workflow_id: 200_001, url, html_url: `${pageUrl(forge)}/actions/runs/260001`, created_at: at, updated_at: at },
  };
}

export const APP_PERMISSIONS = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
  checks: 'write',
  actions: 'write',
  metadata: 'read',
} as const;
