import { wordsOf } from './words.ts';

/** A text of an index that is like another one. */
export type Alike = {
  /** Its place in the list that was indexed. */
  readonly at: number;
  /** 0 (no word in common) to 1 (the same words); a rare word weighs more than one that stands everywhere. */
  readonly closeness: number;
};

export type TextIndex = {
  /** The texts that are at least so close, the closest first, those equally close in the order of the list. */
  readonly alike: (text: string, least: number) => readonly Alike[];
  /** The same among some places of the list only, as often as asked; words weigh as among all. */
  readonly among: (places: readonly number[]) => TextIndex['alike'];
  /** The words that a text shares with one of the index, the rarest first: why the two are alike. */
  readonly shared: (text: string, at: number) => readonly string[];
  /** The words of at least half of the texts given, those of most of them first, then the rarest; five at most. */
  readonly common: (texts: readonly string[]) => readonly string[];
};

/**
 * Texts by their words. Closeness is the cosine between two texts as sets of words, each weighed by how rare it is
 * (the logarithm of 1 + texts / texts with the word). No word order, no learning: the same texts give the same answer.
 */
export function indexTexts(texts: readonly string[]): TextIndex {
  const documents = texts.map(wordsOf);
  const postings = postingsOf(documents);
  const weigh = weigher(postings, texts.length);
  const norms = documents.map((words) => normOf(words, weigh));
  const seek = (own: Postings): TextIndex['alike'] => {
    return (text, least) => {
      const words = wordsOf(text).filter((word) => weigh(word) > 0);
      const norm = normOf(words, weigh);
      return [...sumShared(words, own, weigh)]
        .map(([at, sum]): Alike => ({ at, closeness: sum / (norm * (norms[at] ?? 1)) }))
        .filter(({ closeness }) => closeness >= least)
        .sort((x, y) => y.closeness - x.closeness || x.at - y.at);
    };
  };
  return {
    alike: seek(postings),
    among: (places) =>
      seek(
        postingsOf(
          places.map((at) => documents[at] ?? []),
          places,
        ),
      ),
    shared: (text, at) => {
      const there = new Set(documents[at]);
      const words = wordsOf(text).filter((word) => there.has(word) && weigh(word) > 0);
      return words.sort((a, b) => weigh(b) - weigh(a) || compareText(a, b));
    },
    common: (own) => commonWords(own.map(wordsOf), weigh),
  };
}

const MOST_COMMON = 5;

function commonWords(own: readonly (readonly string[])[], weigh: Weigh): readonly string[] {
  const counts = [...postingsOf(own)].map(([word, places]) => ({ word, count: places.length }));
  return counts
    .filter(({ word, count }) => count * 2 >= own.length && weigh(word) > 0)
    .sort((a, b) => b.count - a.count || weigh(b.word) - weigh(a.word) || compareText(a.word, b.word))
    .slice(0, MOST_COMMON)
    .map(({ word }) => word);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Postings = ReadonlyMap<string, readonly number[]>;
type Weigh = (word: string) => number;

/** Where each word stands; the texts are called by their place in the list where nothing else is given. */
function postingsOf(documents: readonly (readonly string[])[], places?: readonly number[]): Postings {
  const postings = new Map<string, number[]>();
  documents.forEach((words, index) => {
    const at = places?.[index] ?? index;
    for (const word of words) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, [at]);
      else known.push(at);
    }
  });
  return postings;
}

/** In few texts a word can stand in most of them and still tell something. */
const FEW_TEXTS = 20;

/** A word of every fourth text tells nothing, and would cost a look at every fourth text. */
function weigher(postings: Postings, size: number): Weigh {
  const most = Math.max(FEW_TEXTS, size / 4);
  return (word) => {
    const count = postings.get(word)?.length ?? 0;
    return count > most ? 0 : Math.log(1 + size / Math.max(1, count));
  };
}

function normOf(words: readonly string[], weigh: Weigh): number {
  let sum = 0;
  for (const word of words) sum += weigh(word) ** 2;
  return Math.sqrt(sum);
}

function sumShared(words: readonly string[], postings: Postings, weigh: Weigh): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const word of words) {
    const square = weigh(word) ** 2;
    for (const at of postings.get(word) ?? []) sums.set(at, (sums.get(at) ?? 0) + square);
  }
  return sums;
}
