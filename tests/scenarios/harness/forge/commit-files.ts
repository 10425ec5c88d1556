import type { BareRepository } from './bare-repository.ts';

/** Path → new content; `null` removes the file. */
export type FileChanges = Readonly<Record<string, string | Buffer | null>>;

export type NewCommit = {
  readonly ref: string;
  /** The parent; `undefined` for the first commit of the ref. */
  readonly from: string | undefined;
  readonly files: FileChanges;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly at: string };
};

/** Commits straight into the bare repository, in one process and without a work tree. Returns the commit's SHA. */
export async function commitFiles(repository: BareRepository, commit: NewCommit): Promise<string> {
  const { name, email, at } = commit.author;
  const seconds = Math.floor(Date.parse(at) / 1000);
  const parts: (string | Buffer)[] = [`commit ${commit.ref}\ncommitter ${name} <${email}> ${seconds} +0000\n`];
  parts.push(...dataOf(commit.message));
  if (commit.from !== undefined) parts.push(`from ${commit.from}\n`);
  for (const [path, content] of Object.entries(commit.files)) {
    if (content === null) parts.push(`D ${JSON.stringify(path)}\n`);
    else parts.push(`M 100644 inline ${JSON.stringify(path)}\n`, ...dataOf(content));
  }
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
  await repository.git(['fast-import', '--quiet', '--force'], { input });
  return repository.git(['rev-parse', commit.ref]);
}

function dataOf(content: string | Buffer): readonly (string | Buffer)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n'];
}
