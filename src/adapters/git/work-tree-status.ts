import { LEDGER_FOLDERS } from '../../core/ledger/file-kind.ts';
import type { LedgerFile } from '../../core/ledger/sort-files.ts';
import { modeOfGit } from './file-mode.ts';
import { type Repository, runGit } from './git-process.ts';

/** What is not in the work tree as it is in the commit that is checked out, or may not be. */
export type Dirty = {
  /** Paths that are changed, gone, or not known to git; to be looked at on the disk. */
  readonly paths: readonly string[];
  /** Not where the disk marks every file as executable, as shared Windows folders do. */
  readonly trustsFileMode: boolean;
};

/**
 * Asks git what is dirty. `undefined` where asking would run a program: a filter that `.git/config` sets up is run to
 * compare a changed file, and that file may come from a stranger's archive.
 */
export async function findDirty(repository: Repository): Promise<Dirty | undefined> {
  const { hasFilters, trustsFileMode } = await readSettings(repository);
  if (hasFilters) return undefined;
  const { stdout } = await runGit(repository, STATUS);
  return { paths: parseStatus(stdout.toString('utf8')), trustsFileMode };
}

/** The files of the index, in the order of paths; those that are not dirty have the content of their blobs. */
export async function listIndex(repository: Repository): Promise<readonly LedgerFile[]> {
  return parseIndex((await runGit(repository, LIST_INDEX)).stdout.toString('utf8'));
}

const LIST_INDEX = ['ls-files', '-s', '-z', '--full-name', '--', ...LEDGER_FOLDERS];
const STATUS = [
  'status',
  '--porcelain=v1',
  '-z',
  '--untracked-files=all',
  '--no-renames',
  '--ignore-submodules=all',
  '--',
  ...LEDGER_FOLDERS,
];

async function readSettings(repository: Repository): Promise<{ hasFilters: boolean; trustsFileMode: boolean }> {
  const args = ['config', '--includes', '-z', '--get-regexp', '^(filter\\..*|core\\.filemode)$'];
  const { stdout } = await runGit(repository, args, [0, 1]);
  const settings = stdout.toString('utf8').split('\0');
  return {
    hasFilters: settings.some((setting) => setting.startsWith('filter.')),
    trustsFileMode: !settings.includes('core.filemode\nfalse'),
  };
}

/** `<mode> <id> <stage>\t<path>\0`; several stages of a path are an unfinished merge, which status tells as changed. */
function parseIndex(text: string): readonly LedgerFile[] {
  const files: LedgerFile[] = [];
  for (let at = 0; at < text.length; ) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\0', tab);
    const [mode = '', blob = ''] = text.slice(at, tab).split(' ');
    files.push({ path: text.slice(tab + 1, end), blob, mode: modeOfGit(mode) });
    at = end + 1;
  }
  return files;
}

/** `XY <path>\0`. What is changed in the index alone has the index's content, yet looking on the disk is never wrong. */
function parseStatus(text: string): readonly string[] {
  const lines = text.split('\0').filter((line) => line !== '');
  // Taken out of the index and still on the disk is told twice.
  return [...new Set(lines.map((line) => line.slice(3)))];
}
