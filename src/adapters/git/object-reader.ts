import type { Content } from '../../app/load-ledger.ts';
import { exitOf, type Repository, startGit } from './git-process.ts';
import { batchReader } from './read-blobs.ts';

/** One git process that answers for objects as they are asked for, for as long as it is open. */
export type ObjectReader = {
  /** Contents in the order of the names, which are object ids, or such an id with `^{tree}`. */
  readonly read: (names: readonly string[]) => Promise<readonly Content[]>;
  /** Ends the process; what it failed with, if it did, is thrown here. */
  readonly close: () => Promise<void>;
};

const BATCH = ['cat-file', '--batch'];

/** Of a folder with 300,000 files. */
const MOST_TREE_BYTES = 16 * 1024 * 1024;

export function openObjects(repository: Repository): ObjectReader {
  const child = startGit(repository, BATCH);
  const waiting: { readonly resolve: (content: Content) => void; readonly reject: (cause: unknown) => void }[] = [];
  const done = exitOf(child, BATCH);
  done.then(
    () => failAll(waiting, new Error('git cat-file ended early')),
    (cause) => failAll(waiting, cause),
  );
  const take = batchReader((content) => waiting.shift()?.resolve(content), MOST_TREE_BYTES);
  child.stdout.on('data', take);
  child.stdin.on('error', () => {});
  return {
    read: (names) => {
      const answers = names.map(() => new Promise<Content>((resolve, reject) => waiting.push({ resolve, reject })));
      child.stdin.write(names.map((name) => `${name}\n`).join(''));
      return Promise.all(answers);
    },
    close: async () => {
      child.stdin.end();
      await done;
    },
  };
}

function failAll(waiting: { readonly reject: (cause: unknown) => void }[], cause: unknown): void {
  for (const { reject } of waiting.splice(0)) reject(cause);
}
