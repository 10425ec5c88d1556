import type { Person, Role } from '../../people.ts';
import { hasRole } from '../../people.ts';
import { type ApiRequest, type ApiResponse, noContent, notFound, ok, refuse } from '../exchange.ts';
import type { JsonObject } from '../json.ts';
import { type ForgeContext, type Overlay, repositoryUrl } from './overlay.ts';
import { paginate } from './paginate.ts';
import { accountOf } from './resources.ts';

/** The calls about who somebody is and what they may do here. */
export function peopleCalls(forge: ForgeContext): Overlay {
  const asked = ({ params }: ApiRequest): Person | undefined =>
    forge.people.find(params.username ?? params.assignee ?? '');

  /** An outsider of a public repository may read: GitHub answers 200 with `read`, and role `read`. */
  function permission(request: ApiRequest): ApiResponse {
    const person = asked(request);
    if (person === undefined) return notFound;
    const role: Role = person.role === 'none' ? 'read' : person.role;
    return ok({
      permission: LEGACY_PERMISSION[role],
      role_name: role,
      user: { ...accountOf(forge, person.login), permissions: permissionsOf(role), role_name: role },
    });
  }

  function list(request: ApiRequest): ApiResponse {
    const members = forge.people.all.filter(({ role }) => role !== 'none');
    const items = members.map(({ login, role }) => ({
      ...accountOf(forge, login),
      permissions: permissionsOf(role),
      role_name: role,
    }));
    return paginate(request, `${repositoryUrl(forge)}/collaborators`, items);
  }

  function check(request: ApiRequest): ApiResponse {
    const person = asked(request);
    return person !== undefined && person.role !== 'none' ? noContent : notFound;
  }

  function assignees(request: ApiRequest): ApiResponse {
    const items = forge.people.all.filter((person) => hasRole(person, 'triage'));
    return paginate(
      request,
      `${repositoryUrl(forge)}/assignees`,
      items.map(({ login }) => accountOf(forge, login)),
    );
  }

  function checkAssignee(request: ApiRequest): ApiResponse {
    const person = asked(request);
    return person !== undefined && hasRole(person, 'triage') ? noContent : notFound;
  }

  /** Which a bot's token cannot ask: it belongs to no person. */
  function me({ caller }: ApiRequest): ApiResponse {
    if (caller.kind !== 'person') return refuse(403, 'Resource not accessible by integration');
    return ok(publicProfile(caller.person));
  }

  function profile(request: ApiRequest): ApiResponse {
    const person = asked(request);
    return person === undefined ? notFound : ok(publicProfile(person));
  }

  function publicProfile({ login, name }: Person): JsonObject {
    const absent = { company: null, blog: null, location: null, email: null, hireable: null, bio: null };
    const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
    const since = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' };
    return { ...accountOf(forge, login), name, ...absent, ...counts, ...since };
  }

  return {
    'repos/get-collaborator-permission-level': permission,
    'repos/list-collaborators': list,
    'repos/check-collaborator': check,
    'issues/list-assignees': assignees,
    'issues/check-user-can-be-assigned': checkAssignee,
    'users/get-authenticated': me,
    'users/get-by-username': profile,
  };
}

/** The older field knows three levels; `role_name` tells triage and maintain apart. */
const LEGACY_PERMISSION: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

function permissionsOf(role: Role): JsonObject {
  const levels: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
  const rank = levels.indexOf(role);
  return { pull: rank >= 1, triage: rank >= 2, push: rank >= 3, maintain: rank >= 4, admin: rank >= 5 };
}
