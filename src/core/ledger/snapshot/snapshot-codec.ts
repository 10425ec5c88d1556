import type { Configuration } from '../../config/configuration.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A snapshot as bytes: the length of a JSON header, the header, then the columns one after the other, each at a
 * multiple of four bytes. Little-endian, as every machine is that runs Node.
 */
export function encodeSnapshot({ rows, edges, findings, configuration, ...rest }: Snapshot): Uint8Array {
  const { keys, latest, sources, linkParts } = rows;
  const columns = [keys, latest, sources, linkParts, edges.by.rows, edges.by.keys, edges.on.keys, edges.on.rows];
  const bytes = [...columns.map(bytesOf), rows.flags, rows.blobs];
  const { count, idBytes } = rows;
  const maps = { findings: [...findings], configuration: flatten(configuration) };
  const header = { ...rest, ...maps, count, idBytes, edges: edges.by.rows.length };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const total = padded(4 + head.length) + bytes.reduce((sum, { length }) => sum + padded(length), 0);
  const encoded = new Uint8Array(total);
  new DataView(encoded.buffer).setUint32(0, head.length, true);
  encoded.set(head, 4);
  let at = padded(4 + head.length);
  for (const column of bytes) {
    encoded.set(column, at);
    at += padded(column.length);
  }
  return encoded;
}

/** What `encodeSnapshot` made; throws on other bytes, which the checksum of the file has excluded. */
export function decodeSnapshot(from: Uint8Array): Snapshot {
  // A plain view: `slice` of Node's own kind of bytes would not copy, and columns need their alignment.
  const encoded = new Uint8Array(from.buffer, from.byteOffset, from.byteLength);
  const headLength = new DataView(encoded.buffer, encoded.byteOffset).getUint32(0, true);
  // Our own header; the checksum and the key of the file have been compared.
  const header = JSON.parse(new TextDecoder().decode(encoded.subarray(4, 4 + headLength)));
  const { count, idBytes, edges, findings, configuration, ...rest } = header;
  let at = padded(4 + headLength);
  const take = (length: number): Uint8Array => {
    const column = encoded.slice(at, at + length);
    if (column.length !== length) throw new RangeError('a snapshot ends too early');
    at += padded(length);
    return column;
  };
  const numbers = (length: number) => new Uint32Array(take(length * 4).buffer);
  const columns = {
    keys: numbers(count),
    latest: numbers(count),
    sources: numbers(count),
    linkParts: numbers(count * 2),
  };
  const by = { rows: numbers(edges), keys: numbers(edges) };
  const on = { keys: numbers(edges), rows: numbers(edges) };
  const rows = { count, idBytes, ...columns, flags: take(count), blobs: take(count * idBytes) };
  return { ...rest, rows, edges: { by, on }, findings: new Map(findings), configuration: unflatten(configuration) };
}

/** Maps become lists of pairs, which JSON can hold. */
type Flat = Omit<Configuration, MapName> & { readonly [Name in MapName]: readonly (readonly [string, unknown])[] };
type MapName = 'services' | 'calendars' | 'catalogue' | 'standardChanges';

function flatten(configuration: Configuration): Flat {
  const { services, calendars, catalogue, standardChanges } = configuration;
  return {
    ...configuration,
    services: [...services],
    calendars: [...calendars],
    catalogue: [...catalogue],
    standardChanges: [...standardChanges],
  };
}

function unflatten(flat: Flat): Configuration {
  const { services, calendars, catalogue, standardChanges } = flat;
  const maps = {
    services: new Map(services),
    calendars: new Map(calendars),
    catalogue: new Map(catalogue),
    standardChanges: new Map(standardChanges),
  };
  // The values are those that `flatten` was given.
  return { ...flat, ...maps } as unknown as Configuration;
}

function bytesOf(column: Uint32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
