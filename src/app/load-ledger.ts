import type { Configuration } from '../core/config/configuration.ts';
import type { Finding } from '../core/finding/finding.ts';
import { finding } from '../core/finding/make-finding.ts';
import type { ConfigSchema, RecordSchema } from '../core/ledger/file-kind.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import type { Listing } from '../core/ledger/snapshot/compare-listing.ts';
import { type LedgerFile, MOST_BYTES, sortFiles } from '../core/ledger/sort-files.ts';
import type { JsonMap } from '../core/record/json.ts';
import { gatherConfiguration } from './load-configuration.ts';
import { gatherRecords } from './load-records.ts';

/** Where the files of a ledger come from: a commit, or the work tree. */
export type LedgerSource = {
  /** Full commit id; absent for the work tree. */
  readonly commit?: string;
  /** Every file below the folders of the ledger, in the order of their paths (by UTF-16 units). */
  readonly list: () => Promise<readonly LedgerFile[]>;
  /**
   * The same, told against the folders that are known by git's tree ids; all of it where nothing is known. Absent, or
   * answering `undefined`, where git does not keep the folders.
   */
  readonly compare?: (known: KnownTree | undefined) => Promise<Listing | undefined>;
  /** Gives each file's content once, in any order. */
  readonly read: <F extends LedgerFile>(
    files: readonly F[],
    each: (file: F, content: Content) => void,
  ) => Promise<void>;
};

/** Git's tree id of a folder, as it was; `undefined` where it was not there. */
export type KnownTree = (folder: string) => string | undefined;

export type Content =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** More than `MOST_BYTES`, which nothing below reads. */
  | { readonly ok: false; readonly size: number }
  /** It went away since it was listed, or may not be read. */
  | { readonly ok: false; readonly reason: string };

export type DocumentRead =
  | { readonly ok: true; readonly value: JsonMap; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export type ReadDocument = (bytes: Uint8Array, path: string) => DocumentRead;
export type ShapeCheck = (value: JsonMap, path: string) => readonly Finding[];

/** How files become data: the strict reader with its limits, and the shape by a schema. */
export type LoadPorts = {
  readonly readRecord: ReadDocument;
  readonly readConfig: ReadDocument;
  readonly loadShapeCheck: (schema: RecordSchema | ConfigSchema) => Promise<ShapeCheck>;
};

/** Sees each record, under the configuration, as it is read; what it answers stands in the ledger. */
export type OnRecord = (entry: Entry, context: RecordContext) => Entry;

export type RecordContext = {
  readonly configuration: Configuration;
  /** Paths of configuration files that are there and could not be read, among others. */
  readonly unread: ReadonlySet<string>;
};

/**
 * Reads every record and the configuration. Whatever is wrong with a file is a finding about it, and the others are
 * read all the same; it throws only where the source itself fails.
 */
export async function loadLedger(source: LedgerSource, ports: LoadPorts, onRecord?: OnRecord): Promise<Ledger> {
  const files = sortFiles(await source.list());
  const readConfig = await documentReader(ports, 'readConfig', files.config);
  const readRecord = await documentReader(ports, 'readRecord', files.records);
  const configuration = await gatherConfiguration(source, files.config, readConfig);
  const unread = new Set([...files.findings, ...configuration.unreadable].map(({ place }) => place.path));
  const context = { configuration: configuration.configuration, unread };
  const records = await gatherRecords(source, files, {
    read: readRecord,
    ...(onRecord === undefined ? {} : { onEntry: (entry) => onRecord(entry, context) }),
  });
  return {
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    entries: records.entries,
    drafts: records.drafts,
    configuration: configuration.configuration,
    unreadable: [...files.findings, ...configuration.unreadable, ...records.unreadable],
    remarks: [...configuration.remarks, ...records.remarks],
  };
}

/** Text, then data, then shape: the first that fails is what is told. */
export type DocumentReader<F> = (file: F, content: Content) => DocumentRead;

type Typed = LedgerFile & { readonly schema: RecordSchema | ConfigSchema };

export async function documentReader<F extends Typed>(
  ports: LoadPorts,
  reader: 'readRecord' | 'readConfig',
  files: readonly F[],
): Promise<DocumentReader<F>> {
  const checks = new Map<string, ShapeCheck>();
  for (const schema of new Set(files.map((file) => file.schema)))
    checks.set(schema, await ports.loadShapeCheck(schema));
  return ({ path, schema }, content) => {
    if (!content.ok) return { ok: false, findings: [notRead(path, content)] };
    const read = ports[reader](content.bytes, path);
    const faults = read.ok ? (checks.get(schema)?.(read.value, path) ?? []) : [];
    return faults.length === 0 ? read : { ok: false, findings: [...(read.ok ? read.warnings : []), ...faults] };
  };
}

function notRead(path: string, content: Content & { readonly ok: false }): Finding {
  const place = { path, pointer: '' };
  if ('size' in content) return finding('YAML_TOO_BIG', place, { bytes: content.size, most: MOST_BYTES });
  return finding('LEDGER_FILE_UNREADABLE', place, { reason: content.reason });
}
