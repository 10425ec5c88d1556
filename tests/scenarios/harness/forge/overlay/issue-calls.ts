import { hasRole } from '../../people.ts';
import { type ApiRequest, type ApiResponse, invalid, noContent, refuse } from '../exchange.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { type ForgeContext, type Overlay, pageUrl, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';

/** GitHub's limits, in characters. */
export const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;

/** Issues where emulate differs: pull requests are issues too, outsiders may not label, locked is locked. */
export function issueCalls(forge: ForgeContext): Overlay {
  const asForge = forge.people.all[0]?.login ?? '';
  const path = (rest: string): string => `/repos/${forge.owner}/${forge.name}${rest}`;
  const read = (rest: string, query?: URLSearchParams) =>
    forge.upstream({ method: 'GET', path: path(rest), as: asForge, ...(query === undefined ? {} : { query }) });

  async function list(request: ApiRequest): Promise<ApiResponse> {
    const query = new URLSearchParams(request.query);
    query.set('per_page', '100');
    const issues = await everyPage('/issues', query);
    const pulls = await everyPage(
      '/pulls',
      new URLSearchParams({ state: query.get('state') ?? 'open', per_page: '100' }),
    );
    const shown = await Promise.all(pulls.map(asIssue));
    const all = [...issues, ...shown.filter((each) => isWanted(each, request.query))];
    return paginate(request, `${repositoryUrl(forge)}/issues`, sorted(all, request.query));
  }

  async function everyPage(rest: string, query: URLSearchParams): Promise<readonly JsonObject[]> {
    const items: JsonObject[] = [];
    for (let page = 1; ; page++) {
      const response = await read(rest, new URLSearchParams({ ...Object.fromEntries(query), page: String(page) }));
      const found = listOf(response.body).filter(isObject);
      items.push(...found);
      if (found.length < 100) return items;
    }
  }

  /** A pull request as the issue calls show it: the same number, with a key that tells. */
  async function asIssue(pull: JsonObject): Promise<JsonObject> {
    const number = Number(pull.number);
    const { body: labels } = await read(`/issues/${number}/labels`);
    const kept = Object.fromEntries(Object.entries(pull).filter(([key]) => SHARED.includes(key)));
    const url = `${repositoryUrl(forge)}/issues/${number}`;
    const page = `${pageUrl(forge)}/pull/${number}`;
    const links = {
      url: `${repositoryUrl(forge)}/pulls/${number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
    };
    return {
      ...kept,
      ...{ url, repository_url: repositoryUrl(forge), html_url: page, labels: labels ?? [] },
      ...{ labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events` },
      ...{ state_reason: null, comments: Number(pull.comments ?? 0), closed_by: null },
      pull_request: { ...links, merged_at: pull.merged_at ?? null },
    };
  }

  async function get(request: ApiRequest): Promise<ApiResponse> {
    const response = await forge.pass(request);
    if (response.status !== 404) return response;
    const pull = await read(`/pulls/${request.params.issue_number}`);
    return isObject(pull.body) && pull.status === 200 ? { status: 200, body: await asIssue(pull.body) } : response;
  }

  /** What an outsider asks for beyond title and body is silently left out, as on GitHub. */
  async function create(request: ApiRequest): Promise<ApiResponse> {
    const { title, body } = objectOf(request.body);
    const tooLong = lengthProblem(title, body);
    if (tooLong !== undefined) return tooLong;
    if (mayTriage(request)) return forge.pass(request);
    return forge.pass({ ...request, body: { title: title ?? '', body: body ?? null } });
  }

  /** The author may change title, body and state, and nothing else; anyone else needs a role. */
  async function update(request: ApiRequest): Promise<ApiResponse> {
    const { title, body } = objectOf(request.body);
    const tooLong = lengthProblem(title, body);
    if (tooLong !== undefined) return tooLong;
    const number = request.params.issue_number;
    const before = await read(`/issues/${number}`);
    if (before.status === 404) return updatePull(request);
    const author = textOf(objectOf(objectOf(before.body).user).login);
    const login = request.caller.kind === 'app-key' ? '' : request.caller.person.login;
    if (!mayTriage(request) && author !== login) return refuse(403, 'Must have admin rights to Repository.');
    if (mayTriage(request)) return forge.pass(request);
    const own = Object.entries(objectOf(request.body)).filter(
      ([key]) => !['labels', 'assignees', 'milestone'].includes(key),
    );
    return forge.pass({ ...request, body: Object.fromEntries(own) as JsonObject });
  }

  async function updatePull(request: ApiRequest): Promise<ApiResponse> {
    const as = request.caller.kind === 'app-key' ? '' : request.caller.person.login;
    const response = await forge.upstream({
      method: 'PATCH',
      path: path(`/pulls/${request.params.issue_number}`),
      body: request.body,
      as,
    });
    return isObject(response.body) && response.status === 200
      ? { status: 200, body: await asIssue(response.body) }
      : response;
  }

  /** Names are compared without case: GitHub has one label "Bug", however it is written. */
  async function createLabel(request: ApiRequest): Promise<ApiResponse> {
    const name = textOf(objectOf(request.body).name).toLowerCase();
    const { body } = await read('/labels', new URLSearchParams({ per_page: '100' }));
    const taken = listOf(body).some((each) => textOf(objectOf(each).name).toLowerCase() === name);
    if (!taken) return forge.pass(request);
    return {
      status: 422,
      body: { message: 'Validation Failed', errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }] },
    };
  }

  /** Whoever cannot be assigned is silently left out. */
  async function assign(request: ApiRequest): Promise<ApiResponse> {
    const asked = listOf(objectOf(request.body).assignees).map(textOf);
    const assignees = asked.filter((login) => {
      const person = forge.people.find(login);
      return person !== undefined && hasRole(person, 'triage');
    });
    const response = await forge.pass({ ...request, body: { assignees } });
    return response.status === 200 ? { ...response, status: 201 } : response;
  }

  async function lock(request: ApiRequest): Promise<ApiResponse> {
    const response = await forge.pass(request);
    return response.status < 300 ? noContent : response;
  }

  return {
    'issues/list-for-repo': list,
    'issues/get': get,
    'issues/create': create,
    'issues/update': update,
    'issues/create-label': createLabel,
    'issues/add-assignees': assign,
    'issues/lock': lock,
    'issues/unlock': lock,
  };
}

const SHARED = [
  ...['id', 'node_id', 'number', 'title', 'user', 'state', 'locked', 'active_lock_reason', 'assignee', 'assignees'],
  ...['milestone', 'created_at', 'updated_at', 'closed_at', 'body', 'author_association', 'draft'],
];

function mayTriage({ caller }: ApiRequest): boolean {
  return caller.kind !== 'person' || hasRole(caller.person, 'triage');
}

function lengthProblem(title: Json | undefined, body: Json | undefined): ApiResponse | undefined {
  if (textOf(title).length > TITLE_LIMIT) return invalid(`title is too long (maximum is ${TITLE_LIMIT} characters)`);
  if (textOf(body).length > BODY_LIMIT) return invalid(`body is too long (maximum is ${BODY_LIMIT} characters)`);
  return undefined;
}

function isWanted(issue: JsonObject, query: URLSearchParams): boolean {
  const names = listOf(issue.labels).map((label) => textOf(objectOf(label).name));
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const since = query.get('since');
  const creator = query.get('creator');
  const byCreator = creator === null || objectOf(issue.user).login === creator;
  return (
    byCreator && labels.every((name) => names.includes(name)) && (since === null || textOf(issue.updated_at) >= since)
  );
}

/** Newest first unless asked otherwise; the number decides between equals. */
function sorted(issues: readonly JsonObject[], query: URLSearchParams): readonly JsonObject[] {
  const field =
    query.get('sort') === 'updated' ? 'updated_at' : query.get('sort') === 'comments' ? 'comments' : 'created_at';
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const rank = (issue: JsonObject): string =>
    `${String(issue[field]).padStart(30, '0')} ${String(issue.number).padStart(9, '0')}`;
  return [...issues].sort((a, b) => sign * (rank(a) < rank(b) ? -1 : 1));
}
