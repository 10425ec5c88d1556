import type { Configuration } from '../../config/configuration.ts';
import type { Finding } from '../../finding/finding.ts';
import type { RecordKind } from '../../record/record.ts';
import { kindOfId, numberOfId, type RecordId, toRecordId } from '../../record/record-id.ts';
import type { LedgerFile } from '../sort-files.ts';

/**
 * What an earlier run found, in a form from which 100,000 records load in milliseconds: columns of numbers, a row for
 * every record file in the order of their paths. It answers nothing that reading everything again would not: whatever
 * it cannot tell for certain is read again.
 */
export type Snapshot = {
  /** The instant of the run, in epoch seconds. */
  readonly now: number;
  /** Every folder, in the order of paths, the top ones included. */
  readonly folders: readonly FolderRows[];
  readonly rows: Rows;
  /** What a run would else look through all rows for. */
  readonly totals: Totals;
  /** Every file that is no row: configuration, drafts, descriptions, strays. In the order of paths. */
  readonly others: readonly LedgerFile[];
  /** The configuration that `others` holds, and everything that was found about it. */
  readonly configuration: Configuration;
  readonly configurationFindings: readonly Finding[];
  /** Paths of configuration files that are there and could not be read. */
  readonly unreadConfiguration: readonly string[];
  /** Which record names which, drafts left out. */
  readonly edges: Edges;
  /** What was found about rows by themselves: reading, remarks, checks of the record. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
};

export type Folder = {
  readonly path: string;
  /** Git's id of the tree; empty where the folder was not as git has it. */
  readonly tree: string;
};

/** The rows of the files that stand in the folder itself: `first` up to `first + count`. */
export type FolderRows = Folder & { readonly first: number; readonly count: number };

export type Totals = {
  /** How many rows could be read. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** The latest of `latest`. */
  readonly latest: number;
  /** Rows with a flag, ascending. */
  readonly flagged: readonly number[];
};

/** Parallel columns. */
export type Rows = {
  readonly count: number;
  /** The raw bytes of blob ids, `idBytes` each. */
  readonly blobs: Uint8Array;
  readonly idBytes: number;
  /** The id in the name of the file, as `toIdKey` packs it. */
  readonly keys: Uint32Array;
  /** The latest instant in the journal (epoch seconds): checks of an earlier "now" say other things of it. */
  readonly latest: Uint32Array;
  /** Digest of the foreign key, 0 where there is none. */
  readonly sources: Uint32Array;
  /** Digests of what the checks of the whole ledger look at, two numbers each. */
  readonly linkParts: Uint32Array;
  readonly flags: Uint8Array;
};

export const FLAG = {
  /** It could not be read as a record. */
  unreadable: 1,
  /** The checks of the whole ledger found something here, so they look again every time. */
  entangled: 2,
  /** A description stood beside it. */
  described: 4,
  /** Its id is another than its file's name says, so that the columns do not tell who has that id. */
  misnamed: 8,
} as const;

/** The same edges twice: `by` sorted by the row that names, `on` by the id key that is named. */
export type Edges = {
  readonly by: { readonly rows: Uint32Array; readonly keys: Uint32Array };
  readonly on: { readonly keys: Uint32Array; readonly rows: Uint32Array };
};

const KINDS: readonly RecordKind[] = ['incident', 'request', 'change', 'problem'];

/** Kind and number of an id in 32 bits (numbers stay below 2^30); `undefined` where the text is no id. */
export function toIdKey(id: string): number | undefined {
  const kind = kindOfId(id);
  // What has a kind is an id.
  return kind === undefined ? undefined : KINDS.indexOf(kind) * 2 ** 30 + numberOfId(id as RecordId);
}

/** The id that a record file is named after. */
export function keyOfPath(path: string): number | undefined {
  return toIdKey(path.slice(path.lastIndexOf('/') + 1, path.endsWith('.yaml') ? -'.yaml'.length : undefined));
}

export function kindOfKey(key: number): RecordKind {
  return KINDS[key >>> 30] ?? 'incident';
}

export function idOfKey(key: number): string {
  return toRecordId(kindOfKey(key), key % 2 ** 30);
}

export function pathOfRow(folder: Folder, key: number): string {
  return `${folder.path}/${idOfKey(key)}.yaml`;
}

/** 32 bits of a text (FNV-1a), never 0. Two texts may share them, which costs a look and nothing else. */
export function digestOfText(text: string): number {
  return digestFrom(0x811c9dc5, text);
}

/** 64 bits, where sharing them would cost a finding. */
export function longDigestOfText(text: string): readonly [number, number] {
  return [digestFrom(0x811c9dc5, text), digestFrom(0x9747b28c, `${text}.`)];
}

function digestFrom(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

export function blobOfRow({ blobs, idBytes }: Rows, row: number): string {
  return toHex(blobs, row * idBytes, idBytes);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function toHex(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let at = from; at < from + length; at++) text += HEX[bytes[at] ?? 0];
  return text;
}

export function hasBlob({ blobs, idBytes }: Rows, row: number, blob: string): boolean {
  if (blob.length !== idBytes * 2) return false;
  for (let at = 0; at < idBytes; at++) {
    if (byteOfHex(blob, at * 2) !== blobs[row * idBytes + at]) return false;
  }
  return true;
}

/** The byte that two hexadecimal digits of an id make; by codes, as 100,000 ids of 20 bytes are compared. */
export function byteOfHex(id: string, at: number): number {
  return digitOf(id.charCodeAt(at)) * 16 + digitOf(id.charCodeAt(at + 1));
}

/** Git writes ids in small letters. */
function digitOf(code: number): number {
  return code < 0x3a ? code - 0x30 : code - 0x57;
}

/** First index in an ascending column whose value is at least `value`. */
export function lowerBound(column: Uint32Array, value: number): number {
  let [from, to] = [0, column.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((column[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
