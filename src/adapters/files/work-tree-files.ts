import { mkdir, rmdir, unlink } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import type { FileTree } from '../../app/apply-plan.ts';
import { atomicWrite } from './atomic-write.ts';
import { readPlainFile } from './read-plain-file.ts';

/** The files below `root`, read and replaced whole. A path that would leave `root` is a bug and throws. */
export function workTreeFiles(root: string): FileTree {
  const made = new Set<string>();
  return {
    read: async (path) => {
      const content = await readPlainFile(inside(root, path));
      return content.ok ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.bytes) : undefined;
    },
    write: async (path, text) => {
      const target = inside(root, path);
      const folder = dirname(target);
      if (!made.has(folder)) await mkdir(folder, { recursive: true });
      made.add(folder);
      await atomicWrite(target, text);
    },
    remove: async (path) => {
      await unlink(inside(root, path));
      await removeEmpty(dirname(path));
    },
  };

  /** Folders that held nothing else go with a file, as git has none that are empty. */
  async function removeEmpty(folder: string): Promise<void> {
    if (folder === '.') return;
    const target = inside(root, folder);
    const isGone = await rmdir(target).then(
      () => true,
      () => false,
    );
    made.delete(target);
    if (isGone) await removeEmpty(dirname(folder));
  }
}

function inside(root: string, path: string): string {
  const target = normalize(join(root, path));
  if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) throw new Error(`${path} leaves the repository`);
  return target;
}
