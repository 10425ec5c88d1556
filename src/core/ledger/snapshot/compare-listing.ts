import { fileKind } from '../file-kind.ts';
import type { LedgerFile } from '../sort-files.ts';
import { type Folder, type FolderRows, hasBlob, keyOfPath, pathOfRow, type Snapshot } from './snapshot.ts';

/** What a source has, told against what was known: folders that are as they were are not looked into. */
export type Listing = {
  /** Folders that were looked into, in the order of paths. */
  readonly listed: readonly Folder[];
  /** Their own files, in the order of paths. */
  readonly files: readonly LedgerFile[];
  /** Topmost folders whose tree is the known one. */
  readonly same: readonly string[];
  /** Paths that are not as git has them: what stands there instead, or `undefined` for nothing. */
  readonly patch: ReadonlyMap<string, LedgerFile | undefined>;
};

export type Difference = {
  /** Every folder there is now. */
  readonly folders: readonly Folder[];
  /** Record files that are new or have another content. */
  readonly changed: readonly LedgerFile[];
  /** Rows that are as they were; 1 each. */
  readonly kept: Uint8Array;
  /** Every file that is no row, as it is now, in the order of paths. */
  readonly others: readonly LedgerFile[];
};

export function compareListing(snapshot: Snapshot, listing: Listing): Difference {
  const kept = new Uint8Array(snapshot.rows.count);
  const sameFolders = foldersBelow(snapshot.folders, listing.same);
  for (const { first, count } of sameFolders) kept.fill(1, first, first + count);
  const isSame = new Set(sameFolders.map(({ path }) => path));
  const changed: LedgerFile[] = [];
  const others = snapshot.others.filter(({ path }) => isSame.has(folderOf(path)) && !listing.patch.has(path));
  const known = new Map(snapshot.folders.map((folder) => [folder.path, folder]));
  const here = [...listing.files.filter(({ path }) => !listing.patch.has(path)), ...present(listing.patch)];
  for (const path of listing.patch.keys()) dropRow(kept, findRow(snapshot, known, path));
  for (const file of here) {
    if (!isRow(file)) others.push(file);
    else {
      const row = findRow(snapshot, known, file.path);
      if (row !== undefined && hasBlob(snapshot.rows, row, file.blob)) kept[row] = 1;
      else changed.push(file);
    }
  }
  return {
    folders: withoutPatched([...listing.listed, ...sameFolders], listing.patch).sort(byPath),
    changed: changed.sort(byPath),
    kept,
    others: others.sort(byPath),
  };
}

/** A plain file at the place of a record. */
export function isRow({ path, mode }: LedgerFile): boolean {
  return mode === 'plain' && fileKind(path).is === 'record';
}

function foldersBelow(folders: readonly FolderRows[], tops: readonly string[]): readonly FolderRows[] {
  if (tops.length === 0) return [];
  const isTop = new Set(tops);
  let top = '';
  return folders.filter(({ path }) => {
    if (isTop.has(path)) top = `${path}/`;
    return isTop.has(path) || (top !== '' && path.startsWith(top));
  });
}

function present(patch: Listing['patch']): readonly LedgerFile[] {
  return [...patch.values()].filter((file) => file !== undefined);
}

function dropRow(kept: Uint8Array, row: number | undefined): void {
  if (row !== undefined) kept[row] = 0;
}

/** A folder that is not as git has it is looked into next time, and every folder around it. */
function withoutPatched(folders: readonly Folder[], patch: Listing['patch']): Folder[] {
  const touched = new Set<string>();
  for (const path of patch.keys()) {
    for (let folder = folderOf(path); folder !== '' && !touched.has(folder); folder = folderOf(folder))
      touched.add(folder);
  }
  const known = new Set(folders.map(({ path }) => path));
  const made = [...touched].filter((path) => !known.has(path)).map((path) => ({ path, tree: '' }));
  return [...folders.map(({ path, tree }) => ({ path, tree: touched.has(path) ? '' : tree })), ...made];
}

function findRow({ rows }: Snapshot, folders: ReadonlyMap<string, FolderRows>, path: string): number | undefined {
  const folder = folders.get(folderOf(path));
  const key = keyOfPath(path);
  if (folder === undefined || key === undefined || pathOfRow(folder, key) !== path) return undefined;
  const at = rows.keys.subarray(folder.first, folder.first + folder.count).indexOf(key);
  return at === -1 ? undefined : folder.first + at;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
