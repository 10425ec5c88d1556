import { RequestError } from '@octokit/request-error';
import type { Forge, ForgeIssue, ForgeText, IssueState } from '../../app/telling/forge.ts';
import { Gone } from '../../core/plan/forge-answer.ts';
import type { StatusState } from '../../core/plan/forge-effect.ts';
import { read, readIfThere, write } from './call.ts';
import { checkRuns } from './check-runs.ts';
import type { Client } from './octokit.ts';
import { reviewRequests } from './review-requests.ts';

export type RepositoryName = { readonly owner: string; readonly repo: string };

/** Of the newest issues; what was opened before those is known by its record. */
const MOST_PAGES = 5;

/** The forge's API behind the port that effects are carried out through; `branch` is the default one. */
export function openForge(client: Client, name: RepositoryName, branch: string): Forge {
  const { actions, issues, pulls, reactions, repos } = client.rest;
  return {
    ...checkRuns(client, name),
    ...reviewRequests(client, name),
    comments: async (issue) => {
      const pages = () => client.paginate(issues.listComments, { ...name, issue_number: issue, per_page: 100 });
      const all = await read(pages);
      return all.map((one) => ({ id: one.id, userId: one.user?.id, body: one.body ?? '' }));
    },
    createComment: (issue, body) => write(() => issues.createComment({ ...name, issue_number: issue, body })),
    updateComment: (comment, body) => write(() => issues.updateComment({ ...name, comment_id: comment, body })),
    issue: async (issue) => {
      const found = await readIfThere(() => issues.get({ ...name, issue_number: issue }));
      return found === undefined ? undefined : toIssue(found.data);
    },
    addLabels: (issue, labels) => write(() => issues.addLabels({ ...name, issue_number: issue, labels: [...labels] })),
    removeLabel: (issue, label) => write(() => issues.removeLabel({ ...name, issue_number: issue, name: label })),
    addAssignees: (issue, logins) =>
      write(() => issues.addAssignees({ ...name, issue_number: issue, assignees: [...logins] })),
    removeAssignees: (issue, logins) =>
      write(() => issues.removeAssignees({ ...name, issue_number: issue, assignees: [...logins] })),
    setIssueState: (issue, state) => write(() => issues.update({ ...name, issue_number: issue, ...toUpdate(state) })),
    lockIssue: (issue, reason) =>
      write(() => issues.lock({ ...name, issue_number: issue, lock_reason: reason as 'resolved' })),
    newestIssues: async () => {
      const options = { ...name, state: 'all', sort: 'created', direction: 'desc', per_page: 100 } as const;
      const found: ForgeText[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await read(() => issues.listForRepo({ ...options, page }));
        found.push(...data.map((one) => ({ userId: one.user?.id, body: one.body ?? '' })));
        if (data.length < 100) break;
      }
      return found;
    },
    createIssue: ({ title, body, labels }) => write(() => issues.create({ ...name, title, body, labels: [...labels] })),
    dispatchWorkflow: (workflow, inputs) =>
      write(async () => {
        const what = { ...name, workflow_id: workflow, ref: branch, inputs: { ...inputs } };
        await actions.createWorkflowDispatch(what).catch(orNotTaken);
      }),
    pullStates: async (head) => {
      const wanted = { ...name, head: `${name.owner}:${head}`, state: 'all', per_page: 100 } as const;
      const { data } = await read(() => pulls.list(wanted));
      return data.filter((pull) => pull.head.ref === head).map(({ state }) => state);
    },
    createPull: (pull) => write(() => pulls.create({ ...name, base: branch, ...pull })),
    addReaction: (comment, content) =>
      write(() => reactions.createForIssueComment({ ...name, comment_id: comment, content: content as 'eyes' })),
    statuses: async (sha) => {
      const answer = await read(() => repos.getCombinedStatusForRef({ ...name, ref: sha, per_page: 100 }));
      return answer.data.statuses.map((one) => ({
        context: one.context,
        state: one.state as StatusState,
        description: one.description ?? '',
      }));
    },
    createStatus: ({ sha, context, state, description }) =>
      write(() => repos.createCommitStatus({ ...name, sha, context, state, description: description.slice(0, 140) })),
  };
}

/** No trigger of that kind, inputs that it does not declare, or a token that may start none: as good as none. */
function orNotTaken(error: unknown): never {
  const isRefused = error instanceof RequestError && (error.status === 422 || /not accessible/i.test(error.message));
  if (isRefused) throw new Gone('the workflow was not started', { cause: error });
  throw error;
}

type ReadIssue = {
  readonly state: string;
  readonly state_reason?: string | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly assignees?: readonly { readonly login: string }[] | null;
  readonly locked: boolean;
};

function toIssue(issue: ReadIssue): ForgeIssue {
  return {
    state: issue.state === 'open' ? 'open' : issue.state_reason === 'not_planned' ? 'not_planned' : 'completed',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map((one) => one.login),
    isLocked: issue.locked,
  };
}

function toUpdate(state: IssueState) {
  if (state === 'open') return { state: 'open', state_reason: 'reopened' } as const;
  return { state: 'closed', state_reason: state } as const;
}
