import { type StatedLink, statedLinks } from '../links/stated-links.ts';
import type { RecordKind } from '../record/record.ts';
import type { Draft, Entry, Ledger } from './ledger.ts';

/** A link that another record states. */
export type IncomingLink = { readonly from: Entry | Draft; readonly link: StatedLink };

/** A ledger with the ways into it that checks, reports and commands take; each made at its first use, then kept. */
export type LedgerIndex = {
  readonly ledger: Ledger;
  /** By id. Of an id that is taken twice the first path counts; the others stand in `copies`. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** Entries whose id an earlier path has already, in the order of paths. */
  readonly copies: readonly Entry[];
  readonly ofKind: <K extends RecordKind>(kind: K) => readonly (Entry & { readonly kind: K })[];
  /** In the order of paths; of a service that is not configured, too. */
  readonly ofService: (service: string) => readonly Entry[];
  /** What names the record, from records and drafts, in the order of their paths. */
  readonly incoming: (id: string) => readonly IncomingLink[];
  /** By `kind:key` of their source, which no two records may share. */
  readonly bySource: ReadonlyMap<string, readonly Entry[]>;
};

export function indexLedger(ledger: Ledger): LedgerIndex {
  const { entries } = ledger;
  const ids = once(() => indexIds(entries));
  const kinds = once(() => groupBy(entries, ({ kind }) => [kind]));
  const services = once(() => groupBy(entries, serviceOf));
  const incoming = once(() => indexIncoming([...entries, ...ledger.drafts]));
  const sources = once(() => groupBy(entries, sourceOf));
  return {
    ledger,
    get byId() {
      return ids().byId;
    },
    get copies() {
      return ids().copies;
    },
    // The group of a kind holds entries of that kind alone, which the map cannot say.
    ofKind: <K extends RecordKind>(kind: K) =>
      (kinds().get(kind) ?? []) as unknown as readonly (Entry & { readonly kind: K })[],
    ofService: (service) => services().get(service) ?? [],
    incoming: (id) => incoming().get(id) ?? [],
    get bySource() {
      return sources();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function indexIds(entries: readonly Entry[]): Pick<LedgerIndex, 'byId' | 'copies'> {
  const byId = new Map<string, Entry>();
  const copies: Entry[] = [];
  for (const entry of entries) {
    if (byId.has(entry.record.id)) copies.push(entry);
    else byId.set(entry.record.id, entry);
  }
  return { byId, copies };
}

function indexIncoming(all: readonly (Entry | Draft)[]): ReadonlyMap<string, readonly IncomingLink[]> {
  const incoming = new Map<string, IncomingLink[]>();
  for (const from of all) {
    for (const link of statedLinks(from)) push(incoming, link.target, { from, link });
  }
  return incoming;
}

function groupBy(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]) {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of keysOf(entry)) push(groups, key, entry);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function serviceOf({ record }: Entry): readonly string[] {
  return record.service === undefined ? [] : [record.service];
}

function sourceOf({ record }: Entry): readonly string[] {
  const { source } = record;
  return source?.key === undefined ? [] : [`${source.kind}:${source.key}`];
}
