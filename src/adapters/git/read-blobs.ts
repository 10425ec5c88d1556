import type { Content } from '../../app/load-ledger.ts';
import { MOST_BYTES } from '../../core/ledger/sort-files.ts';
import { exitOf, type Repository, startGit } from './git-process.ts';

const BATCH = ['cat-file', '--batch', '--buffer'];

/**
 * Streams the contents of blobs through one process, in the order asked. An object that this clone does not have
 * (a blobless one) is an answer, not an error: the rest is read all the same.
 */
export async function readBlobs<F extends { readonly blob: string }>(
  repository: Repository,
  files: readonly F[],
  each: (file: F, content: Content) => void,
): Promise<void> {
  if (files.length === 0) return;
  const child = startGit(repository, BATCH);
  const done = exitOf(child, BATCH);
  let answered = 0;
  const take = batchReader((content) => {
    const file = files[answered++];
    if (file !== undefined) each(file, content);
  });
  child.stdout.on('data', take);
  // Git that stops early breaks this pipe; why it stopped is what `done` tells.
  child.stdin.on('error', () => {});
  child.stdin.end(`${files.map(({ blob }) => blob).join('\n')}\n`);
  await done;
  if (answered !== files.length) throw new Error(`git cat-file answered ${answered} of ${files.length} objects`);
}

/** Takes the output of `cat-file --batch` in pieces of any size: `<id> blob <size>\n<content>\n`, or `<id> missing\n`. */
export function batchReader(each: (content: Content) => void, most: number = MOST_BYTES): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let toSkip = 0;
  return (chunk) => {
    const skipped = Math.min(toSkip, chunk.length);
    toSkip -= skipped;
    const data = rest.length === 0 ? chunk.subarray(skipped) : Buffer.concat([rest, chunk.subarray(skipped)]);
    let at = 0;
    for (let next = readOne(data, at, most); next !== undefined; next = readOne(data, at, most)) {
      each(next.content);
      toSkip = Math.max(0, next.end - data.length);
      at = Math.min(next.end, data.length);
    }
    rest = data.subarray(at);
  };
}

type Answer = { readonly content: Content; readonly end: number };

const LINE_FEED = 0x0a;

function readOne(data: Buffer, at: number, most: number): Answer | undefined {
  const lineEnd = data.indexOf(LINE_FEED, at);
  if (lineEnd === -1) return undefined;
  const [, type, length] = data.toString('latin1', at, lineEnd).split(' ');
  if (length === undefined) return { content: { ok: false, reason: reasonOf(type) }, end: lineEnd + 1 };
  const size = Number(length);
  const end = lineEnd + 1 + size + 1;
  if (size > most) return { content: { ok: false, size }, end };
  if (end > data.length) return undefined;
  return { content: { ok: true, bytes: data.subarray(lineEnd + 1, end - 1) }, end };
}

function reasonOf(type: string | undefined): string {
  return type === 'missing' ? 'this clone does not have its content; fetch it first' : 'git does not know it';
}
