import type { LedgerSource } from '../../app/load-ledger.ts';
import { LEDGER_FOLDERS } from '../../core/ledger/file-kind.ts';
import type { LedgerFile } from '../../core/ledger/sort-files.ts';
import { modeOfGit } from './file-mode.ts';
import { type Repository, runGit } from './git-process.ts';
import { isObjectId } from './object-id.ts';
import { readBlobs } from './read-blobs.ts';

/** The ledger at a commit, read from git's objects: no checkout, a bare clone will do, and nothing of it is run. */
export function openCommit(repository: Repository, commit: string): LedgerSource {
  if (!isObjectId(commit)) throw new RangeError(`not a full commit id: ${commit}`);
  return {
    commit,
    list: () => listTree(repository, commit),
    read: (files, each) => readBlobs(repository, files, each),
  };
}

async function listTree(repository: Repository, commit: string): Promise<readonly LedgerFile[]> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', `${commit}^{commit}`, '--', ...LEDGER_FOLDERS];
  const { stdout } = await runGit(repository, args);
  return parseTree(stdout.toString('utf8'));
}

/** `<mode> <type> <id>\t<path>\0` each, in the order of paths. */
function parseTree(text: string): readonly LedgerFile[] {
  const files: LedgerFile[] = [];
  for (let at = 0; at < text.length; ) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\0', tab);
    const mode = text.slice(at, at + 6);
    const blob = text.slice(text.indexOf(' ', at + 7) + 1, tab);
    files.push({ path: text.slice(tab + 1, end), blob, mode: modeOfGit(mode) });
    at = end + 1;
  }
  return files;
}
