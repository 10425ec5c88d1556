import type { Draft, Entry } from '../ledger/ledger.ts';
import type { RecordIndex } from './record-index.ts';
import { type LinkEnd, type LinkField, linkFieldsOf, relations } from './relations.ts';

/** One id under `links` of a record, with where it stands in the file. */
export type StatedLink = {
  readonly field: LinkField;
  readonly end: LinkEnd;
  readonly target: string;
  readonly pointer: string;
};

type Links = Readonly<Partial<Record<LinkField, string | readonly string[]>>>;

const none: readonly StatedLink[] = [];

/** Every link that a record states, in the order of the table of relations. */
export function statedLinks(of: Entry | Draft): readonly StatedLink[] {
  const links: Links | undefined = 'record' in of ? of.record.links : of.draft.links;
  if (links === undefined) return none;
  // By the keys that are there: most records have one or two of eight.
  const given = linkFieldsOf(of.kind).filter((field) => links[field] !== undefined);
  return given.flatMap((field) => statedAt(of.kind, field, links[field]));
}

function statedAt(kind: Entry['kind'], field: LinkField, value: string | readonly string[] | undefined) {
  const end = relations[kind][field];
  if (value === undefined || end === undefined) return none;
  const pointer = `/links/${field}`;
  if (typeof value === 'string') return [{ field, end, target: value, pointer }];
  return value.map((target, index): StatedLink => ({ field, end, target, pointer: `${pointer}/${index}` }));
}

/** A link with the record that states it. */
export type OwnLink = { readonly by: Entry; readonly link: StatedLink };

/** Every link of the records of an index; a record whose id another file has taken states none. */
export function ownLinks(index: RecordIndex): readonly OwnLink[] {
  const links: OwnLink[] = [];
  for (const by of index.values()) for (const link of statedLinks(by)) links.push({ by, link });
  return links;
}

/** The ids under one field, as a list in either case. */
export function idsAt(entry: Entry, field: LinkField): readonly string[] {
  const links: Links | undefined = entry.record.links;
  const value = links?.[field];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
