import type { Finding } from '../../finding/finding.ts';
import { mentionsOf } from '../../links/mentions.ts';
import { statedLinks } from '../../links/stated-links.ts';
import { parseInstant } from '../../time/instant.ts';
import type { Draft, Entry } from '../ledger.ts';
import { linkPart } from '../link-part.ts';
import { digestOfText, FLAG, keyOfPath, longDigestOfText, toIdKey } from './snapshot.ts';

/** What a snapshot keeps of one record file. */
export type RowFacts = {
  readonly path: string;
  readonly blob: string;
  readonly latest: number;
  readonly source: number;
  readonly linkPart: readonly [number, number];
  readonly flags: number;
  /** Id keys of the records that it names. */
  readonly targets: readonly number[];
  readonly findings: readonly Finding[];
};

export type FoundOnRow = {
  readonly findings: readonly Finding[];
  readonly isDescribed: boolean;
  /** Whether the checks of the whole ledger found something here. */
  readonly isEntangled?: boolean;
};

export function factsOfEntry(entry: Entry, { findings, isDescribed, isEntangled = false }: FoundOnRow): RowFacts {
  const { path, blob, record } = entry;
  const isMisnamed = keyOfPath(path) !== toIdKey(record.id);
  const flags =
    (isEntangled ? FLAG.entangled : 0) | (isDescribed ? FLAG.described : 0) | (isMisnamed ? FLAG.misnamed : 0);
  const own = isMisnamed ? [toIdKey(record.id)].filter((key) => key !== undefined) : [];
  const targets = [...new Set([...targetsOf(entry), ...own])];
  const source = sourceDigest(record.source);
  return { path, blob, latest: latestOf(entry), source, linkPart: linkPartDigest(entry), flags, targets, findings };
}

export function factsOfUnreadable(path: string, blob: string, findings: readonly Finding[]): RowFacts {
  return { path, blob, latest: 0, source: 0, linkPart: [0, 0], flags: FLAG.unreadable, targets: [], findings };
}

export function linkPartDigest(entry: Entry): readonly [number, number] {
  return longDigestOfText(JSON.stringify(linkPart(entry).record));
}

/** Keys of everything that is named, in `links` and outside. */
export function targetsOf(of: Entry | Draft): readonly number[] {
  const named = [...statedLinks(of), ...('record' in of ? mentionsOf(of) : [])].map(({ target }) => toIdKey(target));
  return [...new Set(named.filter((key) => key !== undefined))];
}

export function sourceDigest(source: Entry['record']['source']): number {
  return source?.key === undefined ? 0 : digestOfText(`${source.kind}:${source.key}`);
}

/** Text order is time order in the one form that instants have; what is none is a finding whatever the time. */
function latestOf({ record }: Entry): number {
  let latest = '';
  for (const { at, recorded_at } of record.journal) {
    if (at > latest) latest = at;
    if (recorded_at !== undefined && recorded_at > latest) latest = recorded_at;
  }
  return Math.max(0, parseInstant(latest) ?? 0);
}
