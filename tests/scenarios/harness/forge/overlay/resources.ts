import type { JsonObject } from '../json.ts';
import { type ForgeContext, pageUrl, repositoryUrl } from './overlay.ts';

/** An account as it stands beside whatever it made. */
export function accountOf(forge: Pick<ForgeContext, 'apiUrl' | 'serverUrl' | 'people'>, login: string): JsonObject {
  const person = forge.people.find(login);
  // A bot's name has brackets, which an address may not have.
  const segment = encodeURIComponent(login);
  const url = `${forge.apiUrl}/users/${segment}`;
  return {
    login,
    id: person?.id ?? ORGANISATION_ID,
    node_id: `U_${login}`,
    avatar_url: `${forge.serverUrl}/avatars/${segment}`,
    gravatar_id: '',
    url,
    html_url: `${forge.serverUrl}/${person?.type === 'Bot' ? `apps/${person.name}` : segment}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: person?.type ?? 'Organization',
    site_admin: false,
  };
}

export const ORGANISATION_ID = 600_001;
export const REPOSITORY_ID = 500_001;

/** Links that GitHub derives from the repository's address; clients follow none of them. */
const LINKS: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
};

export function minimalRepository(forge: ForgeContext): JsonObject {
  const url = repositoryUrl(forge);
  return {
    id: REPOSITORY_ID,
    node_id: `R_${REPOSITORY_ID}`,
    name: forge.name,
    full_name: `${forge.owner}/${forge.name}`,
    owner: accountOf(forge, forge.owner),
    private: false,
    html_url: pageUrl(forge),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${url}/${path}`])),
  };
}

export function fullRepository(forge: ForgeContext): JsonObject {
  const page = pageUrl(forge);
  const merging = { allow_squash_merge: true, allow_merge_commit: true, allow_rebase_merge: true };
  const counts = { forks_count: 0, stargazers_count: 0, watchers_count: 0, open_issues_count: 0, size: 12 };
  const features = { has_issues: true, has_projects: true, has_wiki: true, has_pages: false, has_downloads: true };
  return {
    ...minimalRepository(forge),
    ...merging,
    ...counts,
    ...features,
    has_discussions: false,
    has_pull_requests: true,
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: 'main',
    visibility: 'public',
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    language: null,
    homepage: null,
    license: null,
    mirror_url: null,
    topics: [],
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
    clone_url: `${page}.git`,
    git_url: `git://${page.split('//')[1]}.git`,
    ssh_url: `git@${page.split('//')[1]}.git`,
    svn_url: page,
    network_count: 0,
    subscribers_count: 0,
  };
}
