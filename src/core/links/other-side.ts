import type { Entry } from '../ledger/ledger.ts';
import type { RecordIndex } from './record-index.ts';
import { type LinkEnd, type LinkField, relations } from './relations.ts';
import { idsAt, type OwnLink, type StatedLink } from './stated-links.ts';

/** A link that could be said from both sides: who says it, and where the other side belongs. */
export type TwoSided = {
  readonly by: Entry;
  readonly link: StatedLink;
  readonly on: Entry;
  readonly mirror: LinkField;
  readonly mirrorEnd: LinkEnd;
  /** Whether the other side stands already. */
  readonly isMirrored: boolean;
};

/** Every stated link of a relation with two sides whose target exists and is of a kind that fits. */
export function twoSidedLinks(links: readonly OwnLink[], index: RecordIndex): readonly TwoSided[] {
  return links.flatMap(({ by, link }) => twoSided(by, link, index) ?? []);
}

function twoSided(by: Entry, link: StatedLink, index: RecordIndex): TwoSided | undefined {
  const on = index.get(link.target);
  const mirror = link.end.mirror;
  if (on === undefined || mirror === undefined || on === by || !link.end.to.includes(on.kind)) return undefined;
  const mirrorEnd = relations[on.kind][mirror];
  if (mirrorEnd === undefined) return undefined;
  return { by, link, on, mirror, mirrorEnd, isMirrored: idsAt(on, mirror).includes(by.record.id) };
}

/** What keeps the other side of a link from being written. */
export type Obstacle =
  /** The field holds one id, and it is another. */
  | { readonly is: 'held'; readonly holder: string }
  /** The field is free, but several records claim it. */
  | { readonly is: 'claimed'; readonly others: readonly string[] }
  | { readonly is: 'full'; readonly most: number };

/** For each one-sided link what stands in the way of its other side; `undefined` where nothing does. */
export function obstacles(links: readonly TwoSided[]): ReadonlyMap<TwoSided, Obstacle | undefined> {
  const missing = links.filter((link) => !link.isMirrored);
  const claims = new Map<string, TwoSided[]>();
  for (const link of missing) {
    const slot = `${link.on.record.id} ${link.mirror}`;
    const claimants = claims.get(slot);
    if (claimants === undefined) claims.set(slot, [link]);
    else claimants.push(link);
  }
  return new Map(
    [...claims.values()].flatMap((claimants) => claimants.map((link) => [link, obstacle(link, claimants)])),
  );
}

function obstacle(link: TwoSided, claimants: readonly TwoSided[]): Obstacle | undefined {
  const held = idsAt(link.on, link.mirror);
  const most = link.mirrorEnd.most;
  if (most > 1) return held.length + claimants.indexOf(link) < most ? undefined : { is: 'full', most };
  const [holder] = held;
  if (holder !== undefined) return { is: 'held', holder };
  const others = claimants.filter((other) => other !== link).map((other) => other.by.record.id);
  return others.length === 0 ? undefined : { is: 'claimed', others };
}
