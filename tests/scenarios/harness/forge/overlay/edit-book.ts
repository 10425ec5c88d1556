import type { Person } from '../../people.ts';
import type { ApiRequest, ApiResponse } from '../exchange.ts';
import { type Json, type JsonObject, objectOf } from '../json.ts';
import type { ForgeContext, Overlay } from './overlay.ts';

type Edit = { readonly at: string; readonly by: Person };

/** When texts were edited and by whom, which GitHub tells by GraphQL alone. */
export type EditBook = {
  /** The same calls, which write down what they edit. */
  readonly over: (overlay: Overlay) => Overlay;
  /** The answer to the one query that is known here, by its name; `undefined` for any other. */
  readonly answer: (query: string, variables: ReturnType<typeof objectOf>) => Json | undefined;
};

export function createEditBook({ clock }: ForgeContext): EditBook {
  const issues = new Map<number, Edit>();
  const comments = new Map<number, Edit & { readonly issue: number }>();

  function noted(call: Overlay[string], note: (request: ApiRequest, edit: Edit, response: ApiResponse) => void) {
    return async (request: ApiRequest): Promise<ApiResponse> => {
      const response = await call(request);
      const { caller } = request;
      if (response.status === 200 && caller.kind !== 'app-key')
        note(request, { at: clock.now(), by: caller.person }, response);
      return response;
    };
  }

  const noteIssue = ({ params, body }: ApiRequest, edit: Edit): void => {
    const { title, body: text } = objectOf(body);
    if (title !== undefined || text !== undefined) issues.set(Number(params.issue_number), edit);
  };
  const noteComment = ({ params }: ApiRequest, edit: Edit, response: ApiResponse): void => {
    const url = String(objectOf(response.body).issue_url ?? '');
    comments.set(Number(params.comment_id), { ...edit, issue: Number(/\d+$/.exec(url)?.[0]) });
  };

  return {
    over: (overlay) => ({
      ...overlay,
      'issues/update': noted(callOf(overlay, 'issues/update'), noteIssue),
      'issues/update-comment': noted(callOf(overlay, 'issues/update-comment'), noteComment),
    }),
    answer: (query, variables) => {
      if (!query.startsWith('query edits(')) return undefined;
      const number = Number(variables.number);
      const nodes = [...comments].filter(([, { issue }]) => issue === number).map(([id, edit]) => toNode(id, edit));
      const lastEditedAt = issues.get(number)?.at ?? null;
      return { data: { repository: { issue: { lastEditedAt, comments: { nodes } } } } };
    },
  };
}

function callOf(overlay: Overlay, name: string): Overlay[string] {
  const call = overlay[name];
  if (call === undefined) throw new Error(`there is no ${name} to watch`);
  return call;
}

function toNode(id: number, { at, by }: Edit): JsonObject {
  const isProgram = by.login.endsWith('[bot]');
  const editor: JsonObject = isProgram
    ? { __typename: 'Bot', login: by.login.replace('[bot]', '') }
    : { __typename: 'User', login: by.login, databaseId: by.id };
  return { fullDatabaseId: String(id), lastEditedAt: at, editor };
}
