import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Content } from '../../app/load-ledger.ts';
import { MOST_BYTES } from '../../core/ledger/sort-files.ts';

/** Windows has neither flag; there, links need rights of their own to be made. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A plain file's content. A link, a pipe or a device that took its place since it was listed is not followed. */
export async function readPlainFile(path: string): Promise<Content> {
  try {
    const file = await open(path, FLAGS);
    try {
      const { size, isFile } = await file.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }));
      if (!isFile) return { ok: false, reason: 'it is not a plain file' };
      return size > MOST_BYTES ? { ok: false, size } : { ok: true, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (cause) {
    return { ok: false, reason: reasonOf(cause) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it went away meanwhile',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'it is a symbolic link',
};

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (code === '' ? 'unknown reason' : code);
}
