// The operations and webhooks of GitHub that gitsm and its tests use. A call to any other operation fails a test.

const of = (group, names) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${group}/${name}`);

export const operationIds = [
  ...of(
    'issues',
    `list-for-repo create get update lock unlock list-comments list-comments-for-repo create-comment
    get-comment update-comment delete-comment list-events list-events-for-timeline list-labels-for-repo create-label
    get-label update-label delete-label list-labels-on-issue add-labels set-labels remove-label remove-all-labels
    add-assignees remove-assignees list-assignees check-user-can-be-assigned`,
  ),
  ...of(
    'reactions',
    `list-for-issue create-for-issue delete-for-issue list-for-issue-comment create-for-issue-comment
    delete-for-issue-comment`,
  ),
  ...of(
    'pulls',
    `list create get update list-commits list-files check-if-merged merge list-reviews create-review
    get-review dismiss-review list-requested-reviewers request-reviewers remove-requested-reviewers`,
  ),
  ...of(
    'repos',
    `get create-commit-status list-commit-statuses-for-ref get-combined-status-for-ref get-content
    create-or-update-file-contents delete-file list-collaborators check-collaborator get-collaborator-permission-level
    get-repo-rulesets get-repo-ruleset create-repo-ruleset update-repo-ruleset get-branch-rules get-branch list-branches get-branch-protection
    create-dispatch-event get-pages list-commits get-commit compare-commits-with-basehead list-activities
    list-pull-requests-associated-with-commit get-all-environments get-environment`,
  ),
  ...of(
    'git',
    `get-ref list-matching-refs create-ref update-ref delete-ref get-blob create-blob get-tree create-tree
    get-commit create-commit`,
  ),
  ...of('checks', 'create get update list-annotations list-for-ref'),
  ...of(
    'actions',
    `get-github-actions-permissions-repository get-github-actions-default-workflow-permissions-repository
    list-repo-workflows get-workflow list-workflow-runs list-workflow-runs-for-repo get-workflow-run
    create-workflow-dispatch`,
  ),
  ...of('users', 'get-authenticated get-by-username'),
  ...of('apps', 'get-authenticated get-repo-installation create-installation-access-token'),
  'rate-limit/get',
  'meta/get',
];

const actions = (event, names) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${event}-${name}`);

export const webhookNames = [
  ...actions(
    'issues',
    'opened edited closed reopened labeled unlabeled assigned unassigned locked transferred deleted',
  ),
  ...actions('issue-comment', 'created edited deleted'),
  ...actions('pull-request', 'opened synchronize reopened edited ready-for-review converted-to-draft closed labeled'),
  ...actions('pull-request-review', 'submitted dismissed edited'),
  'push',
  'repository-dispatch-sample.collected',
  'workflow-dispatch',
  'workflow-run-completed',
  'merge-group-checks-requested',
];

/** Which of the published examples stands for its event: there is none for schedule and pull_request_target. */
export const exampleEvents = [
  ['issues', 'opened'],
  ['issue_comment', 'created'],
  ['pull_request', 'opened'],
  ['pull_request_review', 'submitted'],
  ['push', undefined],
  ['repository_dispatch', 'on-demand-test'],
  ['workflow_dispatch', undefined],
  ['workflow_run', 'completed'],
];
