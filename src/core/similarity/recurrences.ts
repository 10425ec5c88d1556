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
 * What keeps coming back: at least so many incidents of a service within the window that are like the first of them.
 * Alike are texts that are close, or less close and of one category; of what is left, incidents of one category. The
 * gravest (the most incidents) first. Each incident is in one recurrence at most.
 */
export function findRecurrences(
  occurrences: readonly Occurrence[],
  thresholds: SimilarityThresholds,
): readonly Recurrence[] {
  const index = indexTexts(occurrences.map(({ text }) => text));
  const services = [...groupBy(occurrences, ({ service }) => service).values()].map(inOrder);
  const found = services.flatMap((own) => {
    const byText = clustersOf(own, textLikeness(own, { occurrences, index, thresholds }), thresholds);
    const taken = new Set(byText.flat());
    const left = own.filter((one) => !taken.has(one) && one.category !== undefined);
    const byCategory = clustersOf(left, categoryLikeness(left), thresholds);
    return [
      ...byText.map((cluster) => toRecurrence(cluster, 'text', index)),
      ...byCategory.map((cluster) => toRecurrence(cluster, 'category', index)),
    ];
  });
  return found.sort((a, b) => b.ids.length - a.ids.length || compareIds(a.first.id, b.first.id));
}

type Cluster = readonly Occurrence[];

/** Those that are like one of the group, itself among them. */
type Likeness = (one: Occurrence) => readonly Occurrence[];

type Indexed = {
  readonly occurrences: readonly Occurrence[];
  readonly index: TextIndex;
  readonly thresholds: SimilarityThresholds;
};

function textLikeness(own: Cluster, { occurrences, index, thresholds: { closeness } }: Indexed): Likeness {
  const members = new Set(own);
  return (one) =>
    index.alike(one.text, closeness * SAME_CATEGORY_SHARE).flatMap(({ at, closeness: close }) => {
      const other = occurrences[at];
      if (other === undefined || !members.has(other)) return [];
      return close >= closeness || (other.category !== undefined && other.category === one.category) ? [other] : [];
    });
}

function categoryLikeness(own: Cluster): Likeness {
  const groups = groupBy(own, ({ category }) => category);
  return ({ category }) => groups.get(category) ?? [];
}

const DAY = 86_400;

/** Each incident with those like it that came within the window after it, where these are enough; what overlaps is one. */
function clustersOf(own: Cluster, likeTo: Likeness, { windowDays, atLeast }: SimilarityThresholds): readonly Cluster[] {
  const clusterOf = new Map<Occurrence, Set<Occurrence>>();
  for (const one of own) {
    const until = one.opened + windowDays * DAY;
    const star = likeTo(one).filter(({ opened }) => opened >= one.opened && opened < until);
    if (star.length < atLeast) continue;
    const joined = new Set(star.flatMap((member) => [member, ...(clusterOf.get(member) ?? [])]));
    for (const member of joined) clusterOf.set(member, joined);
  }
  return [...new Set(clusterOf.values())].map((cluster) => inOrder([...cluster]));
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
