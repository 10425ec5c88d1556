import { hasRole } from '../../people.ts';
import { resolveCommit } from '../commits.ts';
import { type ApiRequest, type ApiResponse, invalid, ok, refuse } from '../exchange.ts';
import { toInnerId } from '../ids.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import type { ForgeContext, Overlay } from './overlay.ts';
import type { PullBook } from './pull-book.ts';
import type { PullTimeline } from './pull-timeline.ts';
import { accountOf } from './resources.ts';

/** Reviews and requests for them: who may, and of which commit. */
export function reviewCalls(forge: ForgeContext, book: PullBook, timeline: PullTimeline): Overlay {
  const words = new Map<number, string>();
  const asForge = forge.people.all[0]?.login ?? '';
  const pathOf = ({ params }: ApiRequest): string => `/repos/${forge.owner}/${forge.name}/pulls/${params.pull_number}`;
  const pullOf = async (request: ApiRequest) => {
    const response = await forge.upstream({ method: 'GET', path: pathOf(request), as: asForge });
    return objectOf(response.body);
  };
  const authorOf = async (request: ApiRequest) => textOf(objectOf((await pullOf(request)).user).login);

  /** Without a commit the review is of the head as it is now. Nobody approves or refuses their own. */
  async function create(request: ApiRequest): Promise<ApiResponse> {
    await book.follow();
    const login = request.caller.kind === 'app-key' ? '' : request.caller.person.login;
    const { event, commit_id, body } = objectOf(request.body);
    if ((await authorOf(request)) === login && event === 'APPROVE') return ownReview('approve');
    if ((await authorOf(request)) === login && event === 'REQUEST_CHANGES') return ownReview('request changes on');
    if (event !== undefined && event !== 'APPROVE' && textOf(body) === '') return invalid('Body cannot be blank');
    const head = book.find(Number(request.params.pull_number))?.headSha ?? '';
    const commit = typeof commit_id === 'string' ? commit_id : head;
    if ((await resolveCommit(forge.repository, commit)) === undefined)
      return invalid('The commit is not part of the pull request.');
    const response = await forge.pass({
      ...request,
      body: { ...objectOf(request.body), commit_id: commit } as JsonObject,
    });
    words.set(Number(objectOf(response.body).id), textOf(body));
    if (response.status === 201 || response.status === 200) await fulfil(request, login);
    // GitHub answers 200, emulate 201.
    return response.status === 201 ? { ...response, status: 200 } : response;
  }

  /** Whoever has reviewed is no longer asked to. */
  async function fulfil(request: ApiRequest, login: string): Promise<void> {
    const path = `${pathOf(request)}/requested_reviewers`;
    await forge.upstream({ method: 'DELETE', path, body: { reviewers: [login] }, as: asForge });
  }

  async function requested(request: ApiRequest): Promise<ApiResponse> {
    const pull = await pullOf(request);
    return ok({ users: pull.requested_reviewers ?? [], teams: pull.requested_teams ?? [] });
  }

  async function ask(request: ApiRequest): Promise<ApiResponse> {
    const reviewers = listOf(objectOf(request.body).reviewers).map(textOf);
    if (reviewers.includes(await authorOf(request)))
      return refuse(422, 'Review cannot be requested from pull request author.');
    const outsider = reviewers.find((login) => {
      const person = forge.people.find(login);
      return person === undefined || !hasRole(person, 'read');
    });
    if (outsider !== undefined) {
      const full = `${forge.owner}/${forge.name}`;
      return refuse(
        422,
        `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${full} repository.`,
      );
    }
    const response = await described(await forge.pass(request));
    const requester = request.caller.kind === 'app-key' ? '' : request.caller.person.login;
    for (const login of response.status < 300 ? reviewers : []) {
      const asked = { requested_reviewer: accountOf(forge, login), review_requester: accountOf(forge, requester) };
      timeline.remember(request, 'review_requested', asked);
    }
    return response.status === 200 ? { ...response, status: 201 } : response;
  }

  async function described(response: ApiResponse): Promise<ApiResponse> {
    const body: Json | undefined = response.body;
    if (response.status >= 300 || body === undefined) return response;
    return { ...response, body: await book.describe(objectOf(body) as JsonObject, false) };
  }

  /** emulate lets the reason of a dismissal take the place of the review's own words. */
  async function withOwnWords(response: ApiResponse): Promise<ApiResponse> {
    const restore = (each: Json): Json => {
      const said = isObject(each) ? words.get(Number(each.id)) : undefined;
      return isObject(each) && said !== undefined ? { ...each, body: said } : each;
    };
    const { body } = response;
    if (response.status >= 300 || body === undefined) return response;
    return { ...response, body: Array.isArray(body) ? body.map(restore) : restore(body) };
  }

  /** The event says what was dismissed; the review itself no longer does. */
  async function dismiss(request: ApiRequest): Promise<ApiResponse> {
    const id = request.params.review_id ?? '';
    const path = `${pathOf(request)}/reviews/${toInnerId(id)}`;
    const before = objectOf((await forge.upstream({ method: 'GET', path, as: asForge })).body);
    const response = await forge.pass(request);
    if (response.status === 200) {
      const { message } = objectOf(request.body);
      timeline.remember(request, 'review_dismissed', {
        dismissed_review: {
          state: textOf(before.state).toLowerCase(),
          review_id: Number(id),
          dismissal_message: textOf(message),
        },
      });
    }
    return withOwnWords(response);
  }

  return {
    'pulls/create-review': create,
    'pulls/list-reviews': async (request) => withOwnWords(await forge.pass(request)),
    'pulls/get-review': async (request) => withOwnWords(await forge.pass(request)),
    'pulls/dismiss-review': dismiss,
    'pulls/list-requested-reviewers': requested,
    'pulls/request-reviewers': ask,
    'pulls/remove-requested-reviewers': async (request) => described(await forge.pass(request)),
  };
}

function ownReview(deed: string): ApiResponse {
  return {
    status: 422,
    body: { message: 'Unprocessable Entity', errors: [`Review Can not ${deed} your own pull request`] },
  };
}
