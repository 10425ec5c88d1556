import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A path that is to be written is something else than a file of ours: a symbolic link, a folder, a device. */
export class NotARegularFileError extends Error {
  override readonly name = 'NotARegularFileError';
}

export type WriteOptions = {
  /** For a new file; one that exists keeps its own. Narrowed by the umask. */
  readonly mode?: number;
};

/**
 * Puts a text in place of a file, or makes it. Whatever happens, a crash of the machine included, the path holds
 * the old text or the new one, whole. The folder must exist. A symbolic link at the path is refused, never followed.
 */
export async function atomicWrite(path: string, text: string, { mode = 0o644 }: WriteOptions = {}): Promise<void> {
  const kept = await modeOf(path);
  const temp = tempBeside(path);
  try {
    await writeWhole(temp, { text, mode, kept });
    await rename(temp, path);
  } catch (cause) {
    await unlink(temp).catch(() => undefined);
    throw new Error(`cannot write ${path}`, { cause });
  }
  await syncFolder(dirname(path));
}

/** Removes what an interrupted `atomicWrite` left in a folder; those of processes that are alive stay. The paths removed. */
export async function sweepTemps(folder: string): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const name of await readdir(folder)) {
    const owner = Number(TEMP.exec(name)?.[1] ?? 0);
    if (owner === 0 || isAlive(owner)) continue;
    await unlink(join(folder, name)).catch(ignoreMissing);
    removed.push(join(folder, name));
  }
  return removed;
}

const TEMP = /^\..+\.(\d+)\.[0-9a-f]{8}\.tmp$/;

/** Random as well, since one process may write one file twice at a time, and a name that can be foretold can be planted. */
function tempBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
}

/** The permission bits of the file that stands there; `undefined` where nothing does. */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await lstat(path).catch(ignoreMissing);
  if (found === undefined) return undefined;
  if (!found.isFile()) throw new NotARegularFileError(`${path} is not a regular file`);
  return found.mode & 0o7777;
}

type Content = { readonly text: string; readonly mode: number; readonly kept: number | undefined };

async function writeWhole(temp: string, { text, mode, kept }: Content): Promise<void> {
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  const file = await open(temp, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, kept ?? mode);
  try {
    await file.writeFile(text, 'utf8');
    if (kept !== undefined) await file.chmod(kept);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is lasting once its folder is; some systems cannot sync a folder, and then nothing better can be done. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, constants.O_RDONLY);
    await handle.sync();
  } catch (error) {
    if (!isCode(error, ['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP'])) throw error;
  } finally {
    await handle?.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, ['EPERM']);
  }
}

function ignoreMissing(error: unknown): undefined {
  if (!isCode(error, ['ENOENT'])) throw error;
}

function isCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
