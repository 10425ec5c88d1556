import { mayCall } from '../../../contract/github/permissions.ts';
import { hasRole, type Role } from '../people.ts';
import { type ApiResponse, type Caller, refuse } from './exchange.ts';

/** What a person needs; whoever may read may also open issues, comment, react and review. */
const ROLE_NEEDED: Readonly<Record<string, Role>> = {
  'issues/add-labels': 'triage',
  'issues/set-labels': 'triage',
  'issues/remove-label': 'triage',
  'issues/remove-all-labels': 'triage',
  'issues/add-assignees': 'triage',
  'issues/remove-assignees': 'triage',
  'issues/create-label': 'write',
  'issues/update-label': 'write',
  'issues/delete-label': 'write',
  'issues/lock': 'write',
  'issues/unlock': 'write',
  'pulls/request-reviewers': 'triage',
  'pulls/remove-requested-reviewers': 'triage',
  'pulls/merge': 'write',
  'pulls/dismiss-review': 'write',
  'repos/create-commit-status': 'write',
  'repos/create-dispatch-event': 'write',
  'repos/create-or-update-file-contents': 'write',
  'repos/delete-file': 'write',
  'repos/list-collaborators': 'write',
  'repos/create-repo-ruleset': 'admin',
  'repos/update-repo-ruleset': 'admin',
  'actions/create-workflow-dispatch': 'write',
  'actions/get-github-actions-permissions-repository': 'admin',
  'actions/get-github-actions-default-workflow-permissions-repository': 'admin',
  'git/create-ref': 'write',
  'git/update-ref': 'write',
  'git/delete-ref': 'write',
  'git/create-blob': 'write',
  'git/create-tree': 'write',
  'git/create-commit': 'write',
};

/** Calls that only a key of an app may make, and the only ones that it may. */
const APP_CALLS = new Set([
  'apps/get-authenticated',
  'apps/get-repo-installation',
  'apps/create-installation-access-token',
]);
/** Check runs are an app's, never a person's. */
const APP_ONLY = new Set(['checks/create', 'checks/update']);
/** Calls without a permission that any token may make. */
const FREE_CALLS = new Set(['rate-limit/get', 'meta/get', 'users/get-by-username', 'users/get-authenticated']);

/** `undefined` where the caller may. The answers are those that GitHub gives. */
export function refusalFor(caller: Caller, operationId: string): ApiResponse | undefined {
  if (APP_CALLS.has(operationId)) {
    return caller.kind === 'app-key' ? undefined : refuse(401, 'A JSON web token could not be decoded');
  }
  switch (caller.kind) {
    case 'app-key':
      return refuse(403, 'Resource not accessible by integration');
    case 'workflow':
    case 'app':
      if (FREE_CALLS.has(operationId) || mayCall(caller.permissions, operationId)) return undefined;
      return refuse(403, 'Resource not accessible by integration');
    case 'person': {
      if (APP_ONLY.has(operationId)) return refuse(403, 'You must authenticate via a GitHub App.');
      const needed = ROLE_NEEDED[operationId];
      if (needed === undefined || hasRole(caller.person, needed)) return undefined;
      return hasRole(caller.person, 'read')
        ? refuse(403, 'Must have push access to repository')
        : refuse(404, 'Not Found');
    }
  }
}
