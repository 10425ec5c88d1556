import type { Instant } from '../../core/time/instant.ts';

export type CommitPerson = { readonly name: string; readonly email: string; readonly at: Instant };

export type CommitContent = {
  readonly ref: string;
  /** The parent; absent for a commit that stands alone. */
  readonly base?: string;
  /** New texts by path; `undefined` removes. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly subject: string;
  readonly person: CommitPerson;
};

/** A commit with its blobs inline, as https://git-scm.com/docs/git-fast-import reads it. */
export function toCommitStream({ ref, base, files, subject, person }: CommitContent): string {
  if (/[\n\r\0]/.test(subject)) throw new RangeError('a commit subject is one line');
  if (/[<>\n\0]/.test(person.name + person.email)) throw new RangeError('not the name of a person');
  const who = `${person.name} <${person.email}> ${person.at} +0000`;
  const lines = [...files].map(([path, text]) =>
    text === undefined ? `D ${expectPath(path)}\n` : `M 100644 inline ${expectPath(path)}\n${data(text)}`,
  );
  return [
    `commit ${ref}\nauthor ${who}\ncommitter ${who}\n`,
    data(subject),
    base === undefined ? '' : `from ${base}\n`,
    ...lines,
    '\ndone\n',
  ].join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Our paths are made of ids, dates and slugs; whatever needs quoting is none of them. */
function expectPath(path: string): string {
  const isOurs = /^[\w.@+-]+(?:\/[\w.@+-]+)*$/.test(path) && !path.split('/').some((part) => /^\.+$/.test(part));
  if (!isOurs) throw new RangeError(`not a path of ours: ${JSON.stringify(path)}`);
  return path;
}
