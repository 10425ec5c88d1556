import { readCommit } from '../commits.ts';
import { type ApiRequest, type ApiResponse, created, noContent, notFound, ok, refuse } from '../exchange.ts';
import { type Json, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import { gitCommit } from './commit-resources.ts';
import { type ForgeContext, type Overlay, repositoryUrl } from './overlay.ts';

const REFERENCE_EXISTS = 'Reference already exists';

/** GitHub's git data calls, carried out by git: every object has the name that git gives it. */
export function gitCalls(forge: ForgeContext): Overlay {
  const { git, tryGit } = forge.repository;
  const at = (path: string): string => `${repositoryUrl(forge)}/git/${path}`;
  const shaOf = (ref: string) => tryGit(['rev-parse', '--verify', '--quiet', ref]);

  function toRef(ref: string, sha: string): JsonObject {
    return { ref, node_id: `REF_${ref}`, url: at(ref), object: { type: 'commit', sha, url: at(`commits/${sha}`) } };
  }

  async function getRef({ params }: ApiRequest): Promise<ApiResponse> {
    const sha = await shaOf(`refs/${params.ref}`);
    return sha === undefined ? notFound : ok(toRef(`refs/${params.ref}`, sha));
  }

  async function matchingRefs({ params }: ApiRequest): Promise<ApiResponse> {
    const text = await git(['for-each-ref', '--format=%(refname) %(objectname)']);
    const lines = text.split('\n').filter((line) => line.startsWith(`refs/${params.ref}`));
    return ok(lines.map((line) => toRef(line.split(' ')[0] ?? '', line.split(' ')[1] ?? '')));
  }

  async function createRef({ body }: ApiRequest): Promise<ApiResponse> {
    const { ref, sha } = objectOf(body);
    if ((await shaOf(textOf(ref))) !== undefined) return refuse(422, REFERENCE_EXISTS);
    const made = await tryGit(['update-ref', textOf(ref), textOf(sha), ZERO]);
    return made === undefined ? refuse(422, 'Object does not exist') : created(toRef(textOf(ref), textOf(sha)));
  }

  async function updateRef({ params, body }: ApiRequest): Promise<ApiResponse> {
    const ref = `refs/${params.ref}`;
    const { sha, force } = objectOf(body);
    const before = await shaOf(ref);
    if (before === undefined) return refuse(422, 'Reference does not exist');
    const forward = (await tryGit(['merge-base', '--is-ancestor', before, textOf(sha)])) !== undefined;
    if (!forward && force !== true) return refuse(422, 'Update is not a fast forward');
    const moved = await tryGit(['update-ref', ref, textOf(sha), before]);
    return moved === undefined ? refuse(422, 'Reference cannot be updated') : ok(toRef(ref, textOf(sha)));
  }

  async function deleteRef({ params }: ApiRequest): Promise<ApiResponse> {
    if ((await shaOf(`refs/${params.ref}`)) === undefined) return refuse(422, 'Reference does not exist');
    await git(['update-ref', '-d', `refs/${params.ref}`]);
    return noContent;
  }

  async function getBlob({ params }: ApiRequest): Promise<ApiResponse> {
    const sha = params.file_sha ?? '';
    if ((await tryGit(['cat-file', '-t', sha])) !== 'blob') return notFound;
    const content = await forge.repository.blob(sha);
    const encoded = { content: content.toString('base64').replaceAll(/(.{60})/g, '$1\n'), encoding: 'base64' };
    return ok({ sha, node_id: `B_${sha}`, size: content.length, url: at(`blobs/${sha}`), ...encoded });
  }

  async function createBlob({ body }: ApiRequest): Promise<ApiResponse> {
    const { content, encoding } = objectOf(body);
    const input = Buffer.from(textOf(content), encoding === 'base64' ? 'base64' : 'utf8');
    const sha = await git(['hash-object', '-w', '--stdin'], { input });
    return created({ url: at(`blobs/${sha}`), sha });
  }

  async function getTree({ params, query }: ApiRequest): Promise<ApiResponse> {
    const sha = await shaOf(`${params.tree_sha}^{tree}`);
    if (sha === undefined) return notFound;
    return ok(await toTree(sha, query.has('recursive')));
  }

  async function toTree(sha: string, recursive: boolean): Promise<JsonObject> {
    const text = await git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha]);
    const tree = text
      .split('\0')
      .filter((line) => line !== '')
      .map((line): Json => {
        const [entry = '', path = ''] = line.split('\t');
        const [mode = '', type = '', object = '', size = ''] = entry.split(/ +/);
        const bytes = type === 'blob' ? { size: Number(size) } : {};
        return { path, mode, type, sha: object, ...bytes, url: at(`${type}s/${object}`) };
      });
    return { sha, url: at(`trees/${sha}`), tree, truncated: false };
  }

  async function createTree({ body }: ApiRequest): Promise<ApiResponse> {
    const { base_tree, tree } = objectOf(body);
    const env = { GIT_INDEX_FILE: `${forge.repository.directory}/index-${forge.nextId()}` };
    if (typeof base_tree === 'string') await git(['read-tree', base_tree], { env });
    for (const entry of listOf(tree).map(objectOf)) {
      const path = textOf(entry.path);
      if (entry.sha === null) await git(['update-index', '--force-remove', '--', path], { env });
      else {
        const sha =
          typeof entry.sha === 'string'
            ? entry.sha
            : await git(['hash-object', '-w', '--stdin'], { input: textOf(entry.content) });
        await git(['update-index', '--add', '--cacheinfo', `${textOf(entry.mode)},${sha},${path}`], { env });
      }
    }
    return created(await toTree(await git(['write-tree'], { env }), false));
  }

  async function getCommit({ params }: ApiRequest): Promise<ApiResponse> {
    const commit = await readCommit(forge.repository, params.commit_sha ?? '');
    return commit === undefined ? notFound : ok(gitCommit(forge, commit));
  }

  async function createCommit({ body, caller }: ApiRequest): Promise<ApiResponse> {
    const { message, tree, parents, author, committer } = objectOf(body);
    const person = caller.kind === 'app-key' ? forge.people.all[0] : caller.person;
    const self = { name: person?.name ?? '', email: person?.email ?? '', date: forge.clock.now() };
    const by = { ...self, ...objectOf(author) };
    const to = committer === undefined ? by : { ...by, ...objectOf(committer) };
    const env = { ...identity('AUTHOR', by), ...identity('COMMITTER', to) };
    const parentArgs = listOf(parents).flatMap((parent) => ['-p', textOf(parent)]);
    const sha = await tryGit(['commit-tree', textOf(tree), ...parentArgs], { input: textOf(message), env });
    const commit = sha === undefined ? undefined : await readCommit(forge.repository, sha);
    return commit === undefined ? refuse(422, 'Tree SHA does not exist') : created(gitCommit(forge, commit));
  }

  return {
    'git/get-ref': getRef,
    'git/list-matching-refs': matchingRefs,
    'git/create-ref': createRef,
    'git/update-ref': updateRef,
    'git/delete-ref': deleteRef,
    'git/get-blob': getBlob,
    'git/create-blob': createBlob,
    'git/get-tree': getTree,
    'git/create-tree': createTree,
    'git/get-commit': getCommit,
    'git/create-commit': createCommit,
  };
}

const ZERO = '0'.repeat(40);

export function identity(role: 'AUTHOR' | 'COMMITTER', by: { readonly [key: string]: Json | undefined }) {
  return {
    [`GIT_${role}_NAME`]: textOf(by.name),
    [`GIT_${role}_EMAIL`]: textOf(by.email),
    [`GIT_${role}_DATE`]: textOf(by.date),
  };
}
