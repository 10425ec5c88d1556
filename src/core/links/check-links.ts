import type { Finding, Place } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { Draft, Entry } from '../ledger/ledger.ts';
import type { RecordKind } from '../record/record.ts';
import { isOnForge, kindOfId, parseRecordId } from '../record/record-id.ts';
import { type LinkCycle, linkCycles, placeKey, placesOnCycles } from './link-cycles.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { nearestId } from './nearest-id.ts';
import { type Obstacle, obstacles, type TwoSided, twoSidedLinks } from './other-side.ts';
import { indexRecords, type RecordIndex } from './record-index.ts';
import { type OwnLink, ownLinks, type StatedLink, statedLinks } from './stated-links.ts';

export type LinkFacts = {
  readonly entries: readonly Entry[];
  readonly drafts: readonly Draft[];
  /** Ids of the records proposed by open pull requests; absent where the forge was not asked. */
  readonly proposals?: ReadonlySet<string>;
  /** Paths of files that are there, but could not be read: what they hold is not called missing. */
  readonly unread?: ReadonlySet<string>;
};

/** Everything that is wrong with the links of a ledger: each by itself, then what only shows from both sides. */
export function checkLinks(facts: LinkFacts): readonly Finding[] {
  const index = indexRecords(facts.entries);
  const links = ownLinks(index);
  const cycles = linkCycles(links);
  const known: KnownRecords = { index, hidden: idsOfFiles(facts.unread ?? new Set()), proposals: facts.proposals };
  return [
    ...[...facts.entries, ...facts.drafts].flatMap((of) =>
      statedLinks(of).flatMap((link) => checkTarget(of, link, known)),
    ),
    ...facts.entries.flatMap((entry) => mentionsOf(entry).flatMap((each) => checkMention(entry, each, known))),
    ...cycles.flatMap(toCycleFinding),
    ...checkOtherSides(links, index, placesOnCycles(cycles)),
  ];
}

type KnownRecords = {
  readonly index: RecordIndex;
  readonly hidden: ReadonlySet<string>;
  readonly proposals: ReadonlySet<string> | undefined;
};

function idsOfFiles(paths: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...paths].map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')));
}

function checkTarget(of: Entry | Draft, link: StatedLink, known: KnownRecords): readonly Finding[] {
  const place = { path: of.path, pointer: link.pointer };
  const args = { field: `links.${link.field}`, target: link.target };
  const kind = kindOfId(link.target);
  if ('record' in of && of.record.id === link.target) return [finding('LINK_SELF', place, args)];
  if (kind === undefined || !link.end.to.includes(kind)) {
    return [finding('LINK_WRONG_KIND', place, { ...args, expected: link.end.to })];
  }
  return checkExists({ ...link, field: args.field }, { place, kinds: link.end.to }, known);
}

function checkMention({ path }: Entry, mention: Mention, known: KnownRecords): readonly Finding[] {
  return checkExists(mention, { place: { path, pointer: mention.pointer }, kinds: everyKind }, known);
}

const everyKind: readonly RecordKind[] = ['incident', 'request', 'change', 'problem'];

type Where = { readonly place: Place; readonly kinds: readonly RecordKind[] };

function checkExists(
  { field, target }: Pick<Mention, 'field' | 'target'>,
  { place, kinds }: Where,
  { index, hidden, proposals }: KnownRecords,
): readonly Finding[] {
  if (index.has(target) || hidden.has(target) || proposals?.has(target) === true) return [];
  if (isUndecidable(target, proposals)) return [finding('LINK_PROPOSAL_UNKNOWN', place, { field, target })];
  const near = nearestId(target, kinds, index);
  return [finding('LINK_TARGET_MISSING', place, { field, target, ...(near === undefined ? {} : { near }) })];
}

/** A change or problem with a number of the forge may stand in an open pull request, which only the forge can tell. */
function isUndecidable(id: string, proposals: ReadonlySet<string> | undefined): boolean {
  const parsed = parseRecordId(id);
  const kind = kindOfId(id);
  return (
    proposals === undefined && parsed !== undefined && isOnForge(parsed) && (kind === 'change' || kind === 'problem')
  );
}

function toCycleFinding({ field, ids, steps }: LinkCycle): readonly Finding[] {
  const [first] = steps;
  if (first === undefined) return [];
  const place = { path: first.by.path, pointer: first.link.pointer };
  return [finding('LINK_CYCLE', place, { field: `links.${field}`, way: [...ids, ids[0] ?? ''].join(' → ') })];
}

/** Links on a cycle are left out: one of them has to go before it can be said which other sides are missing. */
function checkOtherSides(
  links: readonly OwnLink[],
  index: RecordIndex,
  onCycle: ReadonlySet<string>,
): readonly Finding[] {
  return [...obstacles(twoSidedLinks(links, index))]
    .filter(([{ by, link }]) => !onCycle.has(placeKey(by, link)))
    .map(([link, obstacle]) => otherSide(link, obstacle));
}

function otherSide({ by, link, on, mirror }: TwoSided, obstacle: Obstacle | undefined): Finding {
  const place = { path: by.path, pointer: link.pointer };
  const args = { id: by.record.id, field: `links.${link.field}`, target: on.record.id, mirror: `links.${mirror}` };
  if (obstacle === undefined) return finding('LINK_MIRROR_MISSING', place, args);
  switch (obstacle.is) {
    case 'held':
      return finding('LINK_CONTRADICTION', place, { ...args, others: [obstacle.holder] });
    case 'claimed':
      return finding('LINK_CONTRADICTION', place, { ...args, others: obstacle.others });
    case 'full':
      return finding('LINK_LIST_FULL', place, { ...args, most: obstacle.most });
  }
}
