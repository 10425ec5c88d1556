import { finding } from '../../core/finding/make-finding.ts';
import { LEDGER_FOLDERS } from '../../core/ledger/file-kind.ts';
import { decodeSnapshot, encodeSnapshot } from '../../core/ledger/snapshot/snapshot-codec.ts';
import type { LedgerFile } from '../../core/ledger/sort-files.ts';
import type { JsonMap } from '../../core/record/json.ts';
import type { DocumentRead, KnownTree, LedgerSource, LoadPorts } from '../load-ledger.ts';
import type { SnapshotStore } from './load-findings.ts';

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

/** A tree of files in memory as git would tell it; `dirty` stands over what is committed. */
export function memorySource(files: Files, dirty: Readonly<Record<string, string | undefined>> = {}): LedgerSource {
  const all = Object.fromEntries(Object.entries({ ...files, ...dirty }).filter(([, text]) => text !== undefined));
  return {
    list: async () => filesBelow(all as Files, ''),
    compare: async (known) => ({
      ...compareFolders(files, known),
      patch: new Map(
        Object.entries(dirty).map(([path, text]) => [path, text === undefined ? undefined : fileOf(path, text)]),
      ),
    }),
    read: async (wanted, each) => {
      for (const file of wanted) each(file, { ok: true, bytes: new TextEncoder().encode(all[file.path]) });
    },
  };
}

function compareFolders(files: Files, known: KnownTree | undefined) {
  const result = { listed: [] as { path: string; tree: string }[], files: [] as LedgerFile[], same: [] as string[] };
  const visit = (folder: string) => {
    const tree = idOf(JSON.stringify(filesBelow(files, `${folder}/`)));
    if (known?.(folder) === tree) {
      result.same.push(folder);
      return;
    }
    result.listed.push({ path: folder, tree });
    const below = new Set<string>();
    for (const file of filesBelow(files, `${folder}/`)) {
      const [name = '', ...rest] = file.path.slice(folder.length + 1).split('/');
      if (rest.length === 0) result.files.push(file);
      else below.add(`${folder}/${name}`);
    }
    for (const inner of below) visit(inner);
  };
  for (const folder of LEDGER_FOLDERS) if (filesBelow(files, `${folder}/`).length > 0) visit(folder);
  return result;
}

function filesBelow(files: Files, prefix: string): readonly LedgerFile[] {
  const paths = Object.keys(files).filter((path) => path.startsWith(prefix));
  return paths.sort().map((path) => fileOf(path, files[path] ?? ''));
}

function fileOf(path: string, text: string): LedgerFile {
  return { path, blob: idOf(text), mode: 'plain' };
}

/** 40 digits, the same for the same text. */
function idOf(text: string): string {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193) >>> 0;
    b = Math.imul(b + text.charCodeAt(at), 0x27d4eb2f) >>> 0;
  }
  const digits = a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
  return digits.repeat(3).slice(0, 40);
}

/** Keeps a snapshot as bytes, so that everything passes through the codec. */
export function memoryStore(): SnapshotStore & { readonly saves: () => number } {
  let kept: Uint8Array | undefined;
  let saves = 0;
  return {
    load: async () => (kept === undefined ? undefined : decodeSnapshot(kept)),
    save: async (snapshot) => {
      kept = encodeSnapshot(snapshot);
      saves++;
    },
    saves: () => saves,
  };
}

/** Files hold JSON; `{}` without an id is of no good shape, and a carriage return is remarked on. */
export const jsonPorts: LoadPorts = {
  readRecord: readJson,
  readConfig: readJson,
  loadShapeCheck: async () => (value, path) =>
    Object.keys(value).length === 0
      ? [finding('SHAPE_MISSING_KEY', { path, pointer: '' }, { key: 'id', field: 'id' })]
      : [],
};

function readJson(bytes: Uint8Array, path: string): DocumentRead {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith('{')) return { ok: false, findings: [finding('YAML_EMPTY', { path, pointer: '' })] };
  const warnings = text.includes('\r') ? [finding('YAML_LINE_ENDS', { path, pointer: '' })] : [];
  return { ok: true, value: JSON.parse(text) as JsonMap, warnings };
}
