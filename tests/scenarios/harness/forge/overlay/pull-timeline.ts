import { type ApiRequest, type ApiResponse, notFound } from '../exchange.ts';
import type { JsonObject } from '../json.ts';
import { type ForgeContext, type Overlay, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';
import type { PullBook } from './pull-book.ts';
import { accountOf } from './resources.ts';

export type PullTimeline = {
  /** Remembers what the caller did to a pull request, in GitHub's name of the event. */
  readonly remember: (request: ApiRequest, event: string, more?: JsonObject) => void;
  /** The events of pull requests, which emulate does not keep; those of issues are as they were. */
  readonly over: (issues: Overlay) => Overlay;
};

export function createPullTimeline(forge: ForgeContext, book: PullBook): PullTimeline {
  const events = new Map<number, JsonObject[]>();

  function remember({ caller, params }: ApiRequest, event: string, more: JsonObject = {}): void {
    const number = Number(params.pull_number);
    const id = forge.nextId();
    const login = caller.kind === 'app-key' ? '' : caller.person.login;
    const url = `${repositoryUrl(forge)}/issues/events/${id}`;
    const absent = { commit_id: null, commit_url: null, performed_via_github_app: null };
    const made = { id, node_id: `EV_${id}`, url, actor: accountOf(forge, login), event, created_at: forge.clock.now() };
    events.set(number, [...(events.get(number) ?? []), { ...made, ...absent, ...more }]);
  }

  function over(issues: Overlay): Overlay {
    const ofIssue = issues['issues/list-events'];
    return {
      'issues/list-events': (request: ApiRequest): Promise<ApiResponse> | ApiResponse => {
        const number = Number(request.params.issue_number);
        if (book.find(number) === undefined) return ofIssue?.(request) ?? notFound;
        return paginate(request, `${repositoryUrl(forge)}/issues/${number}/events`, events.get(number) ?? []);
      },
    };
  }

  return { remember, over };
}
