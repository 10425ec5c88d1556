import { compareIds } from '../links/record-index.ts';
import type { Occurrence } from './matter.ts';
import { indexTexts, type TextIndex } from './text-index.ts';
import { SAME_CATEGORY_SHARE, type SimilarityThresholds } from './thresholds.ts';

/** Incidents of one service that look like one problem, in the order in which they were opened. */
export type Recurrence = {
  readonly service: string;
  /** The category of most of them; absent where they have none. */
  readonly category?: string;
  readonly ids: readonly string[];
  readonly first: Occurrence;
  readonly last: Occurrence;
  /** What makes them one: words that they share, or their category alone. */
  readonly by: 'text' | 'category';
  /** Words of at least half of them, those of most first. */
  readonly words: readonly string[];
};

/**
 * What keeps coming back: incidents of one service, at least so many of them within the window, that are all like one
 * in their midst. Alike are texts that are close, or less close and of one category; of what is left, incidents of one
 * category, unless that is the category of every fourth. Those by their texts first, the most incidents first. Each
 * incident is in one recurrence at most. `known` holds them and whatever else says how rare a word is.
 */
export function findRecurrences(
  occurrences: readonly Occurrence[],
  thresholds: SimilarityThresholds,
  known: readonly Occurrence[] = occurrences,
): readonly Recurrence[] {
  const index = indexTexts(known.map(({ text }) => text));
  const services = [...groupBy(occurrences, ({ service }) => service).values()].map(inOrder);
  const found = services.flatMap((own) => {
    const tells = tellingCategories(own);
    const byText = clustersOf(own, textLikeness(own, { known, index, thresholds, tells }), thresholds);
    const taken = new Set(byText.flat());
    const left = own.filter((one) => !taken.has(one) && tells(one.category));
    const byCategory = clustersOf(left, categoryLikeness(left), thresholds);
    return [
      ...byText.map((cluster) => toRecurrence(cluster, 'text', index)),
      ...byCategory.map((cluster) => toRecurrence(cluster, 'category', index)),
    ];
  });
  return found.sort(compareRecurrences);
}

function compareRecurrences(a: Recurrence, b: Recurrence): number {
  if (a.by !== b.by) return a.by === 'text' ? -1 : 1;
  return b.ids.length - a.ids.length || compareIds(a.first.id, b.first.id);
}

type Cluster = readonly Occurrence[];

/** Those that are like one of the group, itself among them. */
type Likeness = (one: Occurrence) => Cluster;

/** In few incidents a category can be that of most of them and still tell something. */
const FEW_INCIDENTS = 20;

/** Where every fourth incident of a service has the category, it says no more than the service does. */
function tellingCategories(own: Cluster): (category: string | undefined) => boolean {
  const most = Math.max(FEW_INCIDENTS, own.length / 4);
  const groups = groupBy(own, ({ category }) => category);
  return (category) => category !== undefined && (groups.get(category)?.length ?? 0) <= most;
}

type Indexed = {
  readonly known: readonly Occurrence[];
  readonly index: TextIndex;
  readonly thresholds: SimilarityThresholds;
  readonly tells: (category: string | undefined) => boolean;
};

function textLikeness(own: Cluster, { known, index, thresholds: { closeness }, tells }: Indexed): Likeness {
  const members = new Set(own);
  const places = known.flatMap((one, at) => (members.has(one) ? [at] : []));
  const alike = index.among(places);
  return (one) =>
    alike(one.text, closeness * SAME_CATEGORY_SHARE).flatMap(({ at, closeness: close }) => {
      const other = known[at];
      if (other === undefined) return [];
      return close >= closeness || (tells(one.category) && other.category === one.category) ? [other] : [];
    });
}

function categoryLikeness(own: Cluster): Likeness {
  const groups = groupBy(own, ({ category }) => category);
  return ({ category }) => groups.get(category) ?? [];
}

/** The biggest cluster round one incident, then the biggest of what is left, until none is big enough. */
function clustersOf(own: Cluster, likeTo: Likeness, thresholds: SimilarityThresholds): readonly Cluster[] {
  const stars = own.map((one) => inOrder(likeTo(one))).map((star) => ({ star, dense: denseOf(star, thresholds) }));
  const bySize = stars.filter(({ dense }) => dense.length > 0).sort((a, b) => b.dense.length - a.dense.length);
  const taken = new Set<Occurrence>();
  const clusters: Cluster[] = [];
  // A star only gets smaller by what is taken; the one that is biggest after that goes first.
  for (let next = bySize.shift(); next !== undefined; next = bySize.shift()) {
    const { star, dense } = next;
    if (dense.some((one) => taken.has(one))) {
      const left = denseOf(
        star.filter((one) => !taken.has(one)),
        thresholds,
      );
      if (left.length > 0) insert(bySize, { star, dense: left });
      continue;
    }
    for (const one of dense) taken.add(one);
    clusters.push(dense);
  }
  return clusters;
}

type Star = { readonly star: Cluster; readonly dense: Cluster };

/** Behind those that are as big. */
function insert(bySize: Star[], star: Star): void {
  const at = bySize.findIndex(({ dense }) => dense.length < star.dense.length);
  bySize.splice(at < 0 ? bySize.length : at, 0, star);
}

const DAY = 86_400;

/** Those with enough others in one window; of a list in the order of time. */
function denseOf(star: Cluster, { windowDays, atLeast }: SimilarityThresholds): Cluster {
  const isDense = new Set<Occurrence>();
  star.forEach((one, at) => {
    const last = star[at + atLeast - 1];
    if (last === undefined || last.opened - one.opened >= windowDays * DAY) return;
    for (const member of star.slice(at, at + atLeast)) isDense.add(member);
  });
  return star.filter((one) => isDense.has(one));
}

function toRecurrence(cluster: Cluster, by: Recurrence['by'], index: TextIndex): Recurrence {
  const [first] = cluster;
  const last = cluster.at(-1);
  if (first === undefined || last === undefined) throw new Error('a recurrence of nothing');
  const category = commonest(cluster.flatMap((one) => one.category ?? []));
  return {
    service: first.service,
    ...(category === undefined ? {} : { category }),
    ids: cluster.map(({ id }) => id),
    ...{ first, last, by },
    words: index.common(cluster.map(({ text }) => text)),
  };
}

function commonest(names: readonly string[]): string | undefined {
  const counts = [...groupBy(names, (name) => name)].map(([name, own]) => ({ name, count: own.length }));
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))[0]?.name;
}

function inOrder(cluster: Cluster): Cluster {
  return cluster.toSorted((a, b) => a.opened - b.opened || compareIds(a.id, b.id));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
}
