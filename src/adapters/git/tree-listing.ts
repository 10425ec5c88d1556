import type { KnownTree } from '../../app/load-ledger.ts';
import { LEDGER_FOLDERS } from '../../core/ledger/file-kind.ts';
import type { Folder } from '../../core/ledger/snapshot/snapshot.ts';
import type { LedgerFile } from '../../core/ledger/sort-files.ts';
import { modeOfGit } from './file-mode.ts';
import { type Repository, runGit } from './git-process.ts';
import { type ObjectReader, openObjects } from './object-reader.ts';

/** The tree of a commit, told against folders that are known already. */
export type TreeListing = {
  readonly listed: readonly Folder[];
  readonly files: readonly LedgerFile[];
  readonly same: readonly string[];
};

/** Everything below the folders of the ledger, with the ids of folders; in the order of paths. */
export async function listWholeTree(repository: Repository, commit: string): Promise<TreeListing> {
  const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', `${commit}^{commit}`, '--', ...LEDGER_FOLDERS];
  const { stdout } = await runGit(repository, args);
  return parseTree(stdout.toString('utf8'));
}

/** `<mode> <type> <id>\t<path>\0` each. */
function parseTree(text: string): TreeListing {
  const files: LedgerFile[] = [];
  const listed: Folder[] = [];
  for (let at = 0; at < text.length; ) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\0', tab);
    const mode = text.slice(at, at + 6);
    const id = text.slice(text.indexOf(' ', at + 7) + 1, tab);
    const path = text.slice(tab + 1, end);
    if (mode === TREE) listed.push({ path, tree: id });
    else files.push({ path, blob: id, mode: modeOfGit(mode) });
    at = end + 1;
  }
  return { listed, files, same: [] };
}

const TREE = '040000';

/** The same, looking only into folders whose id is not the known one: a level of folders at a time. */
export async function listChangedTrees(repository: Repository, commit: string, known: KnownTree): Promise<TreeListing> {
  const objects = openObjects(repository);
  const [listed, files, same]: [Folder[], LedgerFile[], string[]] = [[], [], []];
  let level: readonly Folder[] = [{ path: '', tree: `${commit}^{tree}` }];
  while (level.length > 0) {
    const next: Folder[] = [];
    for (const entry of await readLevel(objects, level, commit.length / 2)) {
      if (entry.mode !== TREE) files.push({ path: entry.path, blob: entry.id, mode: modeOfGit(entry.mode) });
      else if (known(entry.path) === entry.id) same.push(entry.path);
      else next.push({ path: entry.path, tree: entry.id });
    }
    listed.push(...next);
    level = next;
  }
  await objects.close();
  return { listed, files, same };
}

type TreeEntry = { readonly mode: string; readonly path: string; readonly id: string };

async function readLevel(
  objects: ObjectReader,
  folders: readonly Folder[],
  idBytes: number,
): Promise<readonly TreeEntry[]> {
  const trees = await objects.read(folders.map(({ tree }) => tree));
  return trees.flatMap((content, at) => {
    const folder = folders[at]?.path ?? '';
    if (!content.ok) throw new Error(`git has no content of the folder "${folder}"`);
    const entries = [...readTree(Buffer.from(content.bytes), folder, idBytes)];
    return folder === '' ? entries.filter(({ path }) => isLedgerFolder(path)) : entries;
  });
}

function isLedgerFolder(path: string): boolean {
  return (LEDGER_FOLDERS as readonly string[]).includes(path);
}

/** A tree object is `<mode> <name>\0<raw id>` over and over; the mode of a folder has no leading zero there. */
function* readTree(bytes: Buffer, folder: string, idBytes: number): Generator<TreeEntry> {
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, blank);
    const name = bytes.toString('utf8', blank + 1, end);
    yield {
      mode: bytes.toString('latin1', at, blank).padStart(6, '0'),
      path: folder === '' ? name : `${folder}/${name}`,
      id: bytes.toString('hex', end + 1, end + 1 + idBytes),
    };
    at = end + 1 + idBytes;
  }
}
