import { hasRole } from '../../people.ts';
import { type ApiRequest, type ApiResponse, invalid, refuse } from '../exchange.ts';
import { toInnerId } from '../ids.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { BODY_LIMIT } from './issue-calls.ts';
import { type ForgeContext, type Overlay, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';

/** Comments where emulate differs: `since`, locked issues, the limit of length, and other people's comments. */
export function commentCalls(forge: ForgeContext): Overlay {
  const asForge = forge.people.all[0]?.login ?? '';
  const path = (rest: string): string => `/repos/${forge.owner}/${forge.name}${rest}`;

  async function create(request: ApiRequest): Promise<ApiResponse> {
    const tooLong = lengthProblem(request);
    if (tooLong !== undefined) return tooLong;
    const { body } = await forge.upstream({
      method: 'GET',
      path: path(`/issues/${request.params.issue_number}`),
      as: asForge,
    });
    if (objectOf(body).locked === true && !mayWrite(request)) {
      return refuse(403, 'Unable to create comment because issue is locked.');
    }
    return forge.pass(request);
  }

  /** The author's own, or anyone's for those who may write. */
  async function change(request: ApiRequest): Promise<ApiResponse> {
    const tooLong = lengthProblem(request);
    if (tooLong !== undefined) return tooLong;
    const { body } = await forge.upstream({
      method: 'GET',
      path: path(`/issues/comments/${toInnerId(request.params.comment_id ?? '')}`),
      as: asForge,
    });
    const author = textOf(objectOf(objectOf(body).user).login);
    const login = request.caller.kind === 'app-key' ? '' : request.caller.person.login;
    if (author !== '' && author !== login && !mayWrite(request))
      return refuse(403, 'Must have admin rights to Repository.');
    return forge.pass(request);
  }

  /** emulate knows no `since`, and no comments of all issues at once. */
  async function list(request: ApiRequest): Promise<ApiResponse> {
    const numbers = request.params.issue_number === undefined ? await issueNumbers() : [request.params.issue_number];
    const found: JsonObject[] = [];
    for (const number of numbers) {
      const response = await listOfIssue(request, number);
      if (response.status !== 200) return response;
      found.push(...listOf(response.body).filter(isObject));
    }
    const since = request.query.get('since') ?? '';
    const number = request.params.issue_number;
    const url = `${repositoryUrl(forge)}/issues/${number === undefined ? 'comments' : `${number}/comments`}`;
    return paginate(
      request,
      url,
      found.filter((each) => textOf(each.updated_at) >= since),
    );
  }

  async function listOfIssue(request: ApiRequest, number: string): Promise<ApiResponse> {
    const found: JsonObject[] = [];
    for (let page = 1; ; page++) {
      const query = new URLSearchParams({ ...Object.fromEntries(request.query), per_page: '100', page: String(page) });
      const at = path(`/issues/${number}/comments`);
      const response = await forge.upstream({ method: 'GET', path: at, query, as: asForge });
      if (response.status !== 200) return response;
      const items = listOf(response.body).filter(isObject);
      found.push(...items);
      if (items.length < 100) return { ...response, body: found };
    }
  }

  async function issueNumbers(): Promise<readonly string[]> {
    const { body } = await forge.upstream({ method: 'GET', path: path('/issues?state=all&per_page=100'), as: asForge });
    return listOf(body).map((issue) => String(objectOf(issue).number));
  }

  return {
    'issues/create-comment': create,
    'issues/update-comment': change,
    'issues/delete-comment': change,
    'issues/list-comments': list,
    'issues/list-comments-for-repo': list,
    'issues/list-events': withoutInventions(forge),
    'issues/list-events-for-timeline': withoutInventions(forge),
  };
}

/** emulate records "opened" and "edited", which GitHub does not. */
function withoutInventions(forge: ForgeContext) {
  return async (request: ApiRequest): Promise<ApiResponse> => {
    const response = await forge.pass(request);
    if (response.status !== 200) return response;
    const real = listOf(response.body).filter((each) => !['opened', 'edited'].includes(textOf(objectOf(each).event)));
    return { ...response, body: real.filter(isObject).map((each) => ({ performed_via_github_app: null, ...each })) };
  };
}

function mayWrite({ caller }: ApiRequest): boolean {
  return caller.kind !== 'person' || hasRole(caller.person, 'write');
}

function lengthProblem(request: ApiRequest): ApiResponse | undefined {
  const long = textOf(objectOf(request.body).body).length > BODY_LIMIT;
  return long ? invalid(`body is too long (maximum is ${BODY_LIMIT} characters)`) : undefined;
}
