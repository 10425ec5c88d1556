import { readFileSync } from 'node:fs';

export type Level = 'read' | 'write' | 'none';

/** As in a workflow's `permissions:`, with the names of the API (`pull_requests`, not `pull-requests`). */
export type Permissions = Readonly<Record<string, Level>>;

const derived: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('./permissions.json', import.meta.url), 'utf8'),
).operations;

/** Calls that the package does not list; from GitHub's page "Permissions required for GitHub Apps". */
const SUPPLEMENT: Readonly<Record<string, readonly string[]>> = {
  'repos/get-collaborator-permission-level': ['metadata:read'],
  'repos/get-repo-rulesets': ['metadata:read'],
  'repos/get-repo-ruleset': ['metadata:read'],
  'repos/create-repo-ruleset': ['administration:write'],
  'repos/update-repo-ruleset': ['administration:write'],
  'repos/get-branch-rules': ['metadata:read'],
  'repos/compare-commits-with-basehead': ['contents:read'],
  'repos/list-activities': ['contents:read'],
  'repos/list-pull-requests-associated-with-commit': ['pull_requests:read'],
  'repos/get-all-environments': ['actions:read'],
  'repos/get-environment': ['actions:read'],
  'actions/get-github-actions-permissions-repository': ['administration:read'],
  'actions/get-github-actions-default-workflow-permissions-repository': ['administration:read'],
};

/** Any one of these `permission:level` pairs allows the call; none of them: an installation's token never may. */
export function permissionsFor(operationId: string): readonly string[] {
  const grants = derived[operationId] ?? [];
  return grants.length > 0 ? grants : (SUPPLEMENT[operationId] ?? []);
}

/** `metadata: read` comes with every token. */
export function mayCall(granted: Permissions, operationId: string): boolean {
  return permissionsFor(operationId).some((grant) => {
    const [name = '', level] = grant.split(':');
    const held = name === 'metadata' ? 'read' : granted[name];
    return held === 'write' || (held === 'read' && level === 'read');
  });
}
