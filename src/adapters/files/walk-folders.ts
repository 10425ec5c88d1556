import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FOLDERS } from '../../core/ledger/file-kind.ts';
import type { FileMode } from '../../core/ledger/sort-files.ts';

export type WalkedFile = { readonly path: string; readonly mode: FileMode };

/** Deeper than any place of a record; what lies below is told as one stray folder. */
const MOST_FOLDERS_DEEP = 8;

/** What stands below the folders of the ledger, in the order of paths. Links are listed and never followed. */
export function walkFolders(root: string): readonly WalkedFile[] {
  const found = LEDGER_FOLDERS.flatMap((folder) => [...walk(root, folder)]);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function* walk(root: string, path: string): Generator<WalkedFile> {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory() || path.split('/').length > MOST_FOLDERS_DEEP) yield { path, mode: modeOfStat(stat) };
  else for (const name of readdirSync(join(root, path))) if (!isLeftOver(name)) yield* walk(root, `${path}/${name}`);
}

export function modeOfStat(stat: Stats): FileMode {
  if (stat.isSymbolicLink()) return 'symlink';
  if (!stat.isFile()) return 'special';
  return (stat.mode & 0o100) === 0 ? 'plain' : 'executable';
}

/** What `.gitignore` leaves out where git is asked: the file manager's, and what an interrupted write left behind. */
function isLeftOver(name: string): boolean {
  return name === '.DS_Store' || name.endsWith('.tmp');
}
