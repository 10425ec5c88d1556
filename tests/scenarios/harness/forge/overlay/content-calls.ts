import { commitFiles } from '../commit-files.ts';
import { readCommit, resolveCommit } from '../commits.ts';
import { type ApiRequest, type ApiResponse, notFound, ok, refuse } from '../exchange.ts';
import { type Json, type JsonObject, objectOf, textOf } from '../json.ts';
import { gitCommit } from './commit-resources.ts';
import { type ForgeContext, type Overlay, pageUrl, repositoryUrl } from './overlay.ts';

/** From here on GitHub sends an empty content with encoding "none". */
const INLINE_BYTES = 1024 * 1024;

/** Files over the API, read from and written to the repository itself. */
export function contentCalls(forge: ForgeContext): Overlay {
  const { git, tryGit } = forge.repository;

  async function get({ params, query }: ApiRequest): Promise<ApiResponse> {
    const ref = query.get('ref') ?? 'main';
    const path = params.path ?? '';
    const object = await tryGit(['rev-parse', '--verify', '--quiet', `${ref}:${path}`]);
    if (object === undefined) return notFound;
    if ((await git(['cat-file', '-t', object])) === 'tree') return ok(await listTree(object, path, ref));
    const content = await forge.repository.blob(object);
    const encoded =
      content.length > INLINE_BYTES
        ? { content: '', encoding: 'none' }
        : { content: content.toString('base64').replaceAll(/(.{60})/g, '$1\n'), encoding: 'base64' };
    return ok({ ...toEntry(path, object, 'file', content.length, ref), ...encoded });
  }

  async function listTree(tree: string, path: string, ref: string): Promise<Json> {
    const text = await git(['ls-tree', '-z', '-l', tree]);
    return text
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => {
        const [entry = '', name = ''] = line.split('\t');
        const [, type = '', sha = '', size = ''] = entry.split(/ +/);
        const full = path === '' ? name : `${path}/${name}`;
        return toEntry(full, sha, type === 'tree' ? 'dir' : 'file', Number(size) || 0, ref);
      });
  }

  function toEntry(path: string, sha: string, type: string, size: number, ref: string): JsonObject {
    const segments = path.split('/').map(encodeURIComponent).join('/');
    const self = `${repositoryUrl(forge)}/contents/${segments}?ref=${ref}`;
    const html = `${pageUrl(forge)}/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${segments}`;
    const gitUrl = `${repositoryUrl(forge)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
    return {
      ...{ name: path.split('/').at(-1) ?? '', path, sha, size, type, url: self, html_url: html, git_url: gitUrl },
      download_url: type === 'dir' ? null : `${pageUrl(forge)}/raw/${ref}/${segments}`,
      _links: { self, git: gitUrl, html },
    };
  }

  /** A wrong SHA of the file is answered 409, a missing one 422. */
  async function write(request: ApiRequest, content: Buffer | null): Promise<ApiResponse> {
    const { message, branch, sha } = objectOf(request.body);
    const ref = `refs/heads/${textOf(branch) || 'main'}`;
    const path = request.params.path ?? '';
    const tip = await resolveCommit(forge.repository, ref);
    if (tip === undefined) return refuse(404, `Branch ${textOf(branch)} not found`);
    const before = await tryGit(['rev-parse', '--verify', '--quiet', `${tip}:${path}`]);
    if (before !== undefined && sha === undefined) return refuse(422, `Invalid request.\n\n"sha" wasn't supplied.`);
    if (before !== sha) return refuse(409, `${path} does not match ${textOf(sha)}`);
    const person = request.caller.kind === 'app-key' ? undefined : request.caller.person;
    const author = { name: person?.name ?? '', email: person?.email ?? '', at: forge.clock.now() };
    const files = { [path]: content };
    const made = await commitFiles(forge.repository, { ref, from: tip, files, message: textOf(message), author });
    const commit = await readCommit(forge.repository, made);
    const blob = content === null ? undefined : await git(['rev-parse', `${made}:${path}`]);
    const entry = blob === undefined ? null : toEntry(path, blob, 'file', content?.length ?? 0, ref);
    const body = { content: entry, commit: commit === undefined ? {} : gitCommit(forge, commit) };
    return { status: before === undefined ? 201 : 200, body };
  }

  return {
    'repos/get-content': get,
    'repos/create-or-update-file-contents': (request) =>
      write(request, Buffer.from(textOf(objectOf(request.body).content), 'base64')),
    'repos/delete-file': (request) => write(request, null),
  };
}
