import { type ApiRequest, type ApiResponse, created, noContent, notFound, ok } from '../exchange.ts';
import { toInnerId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { objectOf, textOf } from '../json.ts';
import { type ForgeContext, type Overlay, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';
import { accountOf } from './resources.ts';

export type Reaction = {
  /** The API path of what was reacted to, as `issues/comments/7`. */
  readonly subject: string;
  readonly content: string;
  readonly by: string;
  readonly at: string;
  readonly id: number;
};

export type Reactions = {
  readonly overlay: Overlay;
  readonly all: () => readonly Reaction[];
  /** The counts that issues and comments carry, by the address of their reactions. */
  readonly countsOf: (url: string) => JsonObject;
};

const CONTENTS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

export function reactions(forge: ForgeContext): Reactions {
  let all: readonly Reaction[] = [];

  async function create(request: ApiRequest): Promise<ApiResponse> {
    const subject = subjectOf(request);
    const by = request.caller.kind === 'app-key' ? '' : request.caller.person.login;
    const content = textOf(objectOf(request.body).content);
    if (!(await exists(subject, by))) return notFound;
    const same = all.find((each) => each.subject === subject && each.by === by && each.content === content);
    if (same !== undefined) return ok(toReaction(same));
    const reaction = { subject, content, by, at: forge.clock.now(), id: forge.nextId() };
    all = [...all, reaction];
    return created(toReaction(reaction));
  }

  function list(request: ApiRequest): ApiResponse {
    const subject = subjectOf(request);
    const found = all.filter((each) => each.subject === subject);
    return paginate(request, `${repositoryUrl(forge)}/${subject}/reactions`, found.map(toReaction));
  }

  function remove(request: ApiRequest): ApiResponse {
    const id = Number(request.params.reaction_id);
    if (!all.some((each) => each.id === id && each.subject === subjectOf(request))) return notFound;
    all = all.filter((each) => each.id !== id);
    return noContent;
  }

  async function exists(subject: string, as: string): Promise<boolean> {
    const inner = subject.replace(/\d+$/, toInnerId);
    const path = `/repos/${forge.owner}/${forge.name}/${inner}`;
    const asPull = path.replace(/\/issues\/(\d+)$/, '/pulls/$1');
    const answers = await Promise.all([path, asPull].map((each) => forge.upstream({ method: 'GET', path: each, as })));
    return answers.some(({ status }) => status === 200);
  }

  function toReaction({ content, by, at, id }: Reaction): JsonObject {
    return { id, node_id: `REA_${id}`, user: accountOf(forge, by), content, created_at: at };
  }

  return {
    overlay: {
      'reactions/list-for-issue': list,
      'reactions/create-for-issue': create,
      'reactions/delete-for-issue': remove,
      'reactions/list-for-issue-comment': list,
      'reactions/create-for-issue-comment': create,
      'reactions/delete-for-issue-comment': remove,
    },
    all: () => all,
    countsOf: (url) => {
      const ofSubject = all.filter((each) => url.endsWith(`/${each.subject}/reactions`));
      const count = (content: string): number => ofSubject.filter((each) => each.content === content).length;
      return { total_count: ofSubject.length, ...Object.fromEntries(CONTENTS.map((each) => [each, count(each)])) };
    },
  };
}

function subjectOf({ params }: ApiRequest): string {
  return params.comment_id === undefined ? `issues/${params.issue_number}` : `issues/comments/${params.comment_id}`;
}
