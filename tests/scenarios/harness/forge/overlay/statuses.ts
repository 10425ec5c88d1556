import { type ApiRequest, type ApiResponse, created, invalid, notFound, ok, refuse } from '../exchange.ts';
import type { JsonObject } from '../json.ts';
import { objectOf, textOf } from '../json.ts';
import { type ForgeContext, type Overlay, pageUrl, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';
import { accountOf, minimalRepository } from './resources.ts';

export type CommitStatus = {
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly targetUrl: string | null;
  /** The login that set it: a ruleset may ask for statuses of one source only. */
  readonly by: string;
  readonly at: string;
  readonly id: number;
};

const STATES = ['error', 'failure', 'pending', 'success'];
/** GitHub's limit, in characters. */
const DESCRIPTION_LIMIT = 140;

export function statuses(forge: ForgeContext): {
  readonly overlay: Overlay;
  readonly all: () => readonly CommitStatus[];
} {
  const all: CommitStatus[] = [];

  async function create(request: ApiRequest): Promise<ApiResponse> {
    const sha = request.params.sha ?? '';
    const { state, context, description, target_url } = objectOf(request.body);
    if (!STATES.includes(textOf(state))) return invalid('State is not included in the list');
    if (textOf(description).length > DESCRIPTION_LIMIT) {
      return invalid(`description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`);
    }
    const found = await forge.repository.tryGit(['cat-file', '-t', sha]);
    if (found !== 'commit' || sha.length !== 40) return refuse(422, `No commit found for SHA: ${sha}`);
    const status: CommitStatus = {
      sha,
      context: textOf(context) || 'default',
      state: textOf(state),
      description: textOf(description),
      targetUrl: typeof target_url === 'string' ? target_url : null,
      by: request.caller.kind === 'app-key' ? '' : request.caller.person.login,
      at: forge.clock.now(),
      id: forge.nextId(),
    };
    all.push(status);
    return created(toStatus(status));
  }

  async function ofRef(
    request: ApiRequest,
  ): Promise<{ readonly sha: string; readonly newestFirst: readonly CommitStatus[] } | undefined> {
    const sha = await forge.repository.tryGit(['rev-parse', '--verify', '--quiet', `${request.params.ref}^{commit}`]);
    if (sha === undefined) return undefined;
    return { sha, newestFirst: all.filter((status) => status.sha === sha).reverse() };
  }

  async function list(request: ApiRequest): Promise<ApiResponse> {
    const found = await ofRef(request);
    if (found === undefined) return notFound;
    const url = `${repositoryUrl(forge)}/commits/${request.params.ref}/statuses`;
    return paginate(request, url, found.newestFirst.map(toStatus));
  }

  async function combine(request: ApiRequest): Promise<ApiResponse> {
    const found = await ofRef(request);
    if (found === undefined) return notFound;
    const latest = found.newestFirst.filter(
      (status, index, list) => list.findIndex(({ context }) => context === status.context) === index,
    );
    const url = `${repositoryUrl(forge)}/commits/${found.sha}`;
    return ok({
      state: combinedState(latest),
      statuses: latest.map(toSimpleStatus),
      sha: found.sha,
      total_count: latest.length,
      repository: minimalRepository(forge),
      commit_url: url,
      url: `${url}/status`,
    });
  }

  function toSimpleStatus(status: CommitStatus): JsonObject {
    const { creator: _, ...simple } = toStatus(status);
    return simple;
  }

  function toStatus({ sha, context, state, description, targetUrl, by, at, id }: CommitStatus): JsonObject {
    return {
      url: `${repositoryUrl(forge)}/statuses/${sha}`,
      avatar_url: `${pageUrl(forge)}/avatar`,
      id,
      node_id: `SC_${id}`,
      state,
      description,
      target_url: targetUrl,
      context,
      created_at: at,
      updated_at: at,
      creator: accountOf(forge, by),
    };
  }

  const overlay: Overlay = {
    'repos/create-commit-status': create,
    'repos/list-commit-statuses-for-ref': list,
    'repos/get-combined-status-for-ref': combine,
  };
  return { overlay, all: () => all };
}

function combinedState(latest: readonly CommitStatus[]): string {
  if (latest.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return latest.length > 0 && latest.every(({ state }) => state === 'success') ? 'success' : 'pending';
}
