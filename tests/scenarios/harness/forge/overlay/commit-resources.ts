import type { ChangedFile, CommitData, Signature } from '../commits.ts';
import type { JsonObject } from '../json.ts';
import { type ForgeContext, pageUrl, repositoryUrl } from './overlay.ts';
import { accountOf } from './resources.ts';

/** A commit as the git data calls show it. */
export function gitCommit(forge: ForgeContext, commit: CommitData): JsonObject {
  const url = repositoryUrl(forge);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${pageUrl(forge)}/commit/${commit.sha}`,
    author: signature(commit.author),
    committer: signature(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => parentOf(forge, sha)),
    verification: verificationOf(commit),
  };
}

/** A commit as lists, comparisons and pull requests show it, with the accounts that its addresses belong to. */
export function listedCommit(forge: ForgeContext, commit: CommitData): JsonObject {
  const url = `${repositoryUrl(forge)}/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url,
    html_url: `${pageUrl(forge)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repositoryUrl(forge)}/git/commits/${commit.sha}`,
      author: signature(commit.author),
      committer: signature(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${repositoryUrl(forge)}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: verificationOf(commit),
    },
    author: accountBehind(forge, commit.author),
    committer: accountBehind(forge, commit.committer),
    parents: commit.parents.map((sha) => parentOf(forge, sha)),
  };
}

/** Without `patch`, which GitHub too leaves out when it is long. */
export function changedFile(forge: ForgeContext, file: ChangedFile, sha: string): JsonObject {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${pageUrl(forge)}/blob/${sha}/${path}`,
    raw_url: `${pageUrl(forge)}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(forge)}/contents/${path}?ref=${sha}`,
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  };
}

function parentOf(forge: ForgeContext, sha: string): JsonObject {
  return { sha, url: `${repositoryUrl(forge)}/commits/${sha}`, html_url: `${pageUrl(forge)}/commit/${sha}` };
}

/** `null` for an address that belongs to nobody's account. */
function accountBehind(forge: ForgeContext, { email }: Signature): JsonObject | null {
  const person = forge.people.all.find((each) => each.email.toLowerCase() === email.toLowerCase());
  return person === undefined ? null : accountOf(forge, person.login);
}

function signature({ name, email, date }: Signature): JsonObject {
  return { name, email, date };
}

/** GitHub signs what it commits itself, and nothing else is signed here. */
function verificationOf({ committer }: CommitData): JsonObject {
  const verified = committer.email === 'noreply@github.com';
  const absent = { signature: null, payload: null, verified_at: null };
  return { verified, reason: verified ? 'valid' : 'unsigned', ...absent };
}
