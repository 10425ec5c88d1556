import type { Entry, Ledger } from '../ledger/ledger.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import { formatInstant, type Instant, toInstant } from '../time/instant.ts';
import { isCase, type Matter, matterOfIncident, matterOfProblem } from './matter.ts';
import { indexTexts, type TextIndex } from './text-index.ts';
import { SAME_CATEGORY_SHARE, similarityThresholds } from './thresholds.ts';

type IncidentEntry = Entry & { readonly kind: 'incident' };
type ProblemEntry = Entry & { readonly kind: 'problem' };

/** Why two are alike, for people. */
export type Likeness = {
  /** 0 to 1, by the words alone. */
  readonly closeness: number;
  /** Words that both have, the rarest first, six at most. */
  readonly words: readonly string[];
  readonly isSameService: boolean;
  readonly isSameCategory: boolean;
};

export type SimilarIncident = { readonly entry: IncidentEntry; readonly likeness: Likeness };

export type MatchingError = {
  readonly entry: ProblemEntry;
  /** By its own words; `via` an incident of it, where that is closer. */
  readonly likeness: Likeness;
  readonly via?: string;
};

/** What is known that may help: published known errors first, then incidents, three of each at most. */
export type Suggestions = {
  readonly knownErrors: readonly MatchingError[];
  readonly incidents: readonly SimilarIncident[];
};

/** What is asked about; service and category where they are known. */
export type Question = Pick<Matter, 'text'> & {
  readonly id?: string;
  readonly service?: string;
  readonly category?: string;
  /** Only incidents that were opened before it are told; all of them where it is not given. */
  readonly opened?: Instant;
};

export type Suggest = (question: Question) => Suggestions;

/** Half a year: what is older and closed helps nobody whose service has changed since. */
const LOOKS_BACK_SECONDS = 180 * 86_400;

const MOST = 3;

/** Reads what is open, what was opened of late, and every published known error; then answers as often as asked. */
export function prepareSuggestions({ entries, configuration }: Ledger, now: Instant): Suggest {
  const since = formatInstant(toInstant(now - LOOKS_BACK_SECONDS));
  const incidents = entries.filter((entry) => isIncident(entry) && isRecent(entry, since)) as readonly IncidentEntry[];
  const errors = entries.filter(isKnownError);
  const known = [...errors.map(({ record }) => matterOfProblem(record)), ...incidents.map(toMatter)];
  const facts: Facts = {
    ...{ incidents, errors, known },
    index: indexTexts(known.map(({ text }) => text)),
    closeness: similarityThresholds(configuration.organisation?.value).closeness,
  };
  return (question) => suggest(question, facts);
}

type Facts = {
  readonly incidents: readonly IncidentEntry[];
  readonly errors: readonly ProblemEntry[];
  /** The known errors, then the incidents. */
  readonly known: readonly Matter[];
  readonly index: TextIndex;
  readonly closeness: number;
};

function suggest(question: Question, facts: Facts): Suggestions {
  const found = facts.index.alike(question.text, facts.closeness * SAME_CATEGORY_SHARE).flatMap(({ at, closeness }) => {
    const matter = facts.known[at];
    if (matter === undefined || matter.id === question.id) return [];
    const likeness = likenessOf(question, matter, { closeness, words: facts.index.shared(question.text, at) });
    return isAlike(likeness, facts.closeness) ? [{ at, likeness }] : [];
  });
  const ranked = found.sort((a, b) => rank(b.likeness) - rank(a.likeness) || a.at - b.at);
  const incidents = ranked.flatMap(({ at, likeness }): readonly SimilarIncident[] => {
    const entry = facts.incidents[at - facts.errors.length];
    return entry === undefined || isLater(entry, question) ? [] : [{ entry, likeness }];
  });
  return { knownErrors: matchingErrors(ranked, incidents, facts).slice(0, MOST), incidents: incidents.slice(0, MOST) };
}

type Found = { readonly at: number; readonly likeness: Likeness };

/** By their own words, and those of the problems that similar incidents belong to. */
function matchingErrors(
  ranked: readonly Found[],
  incidents: readonly SimilarIncident[],
  { errors }: Facts,
): readonly MatchingError[] {
  const own = ranked.flatMap(({ at, likeness }): readonly MatchingError[] => {
    const entry = errors[at];
    return entry === undefined ? [] : [{ entry, likeness }];
  });
  const byIncident = incidents.flatMap(({ entry: { record }, likeness }): readonly MatchingError[] => {
    const entry = errors.find((error) => error.record.id === record.links?.problem);
    return entry === undefined ? [] : [{ entry, likeness, via: record.id }];
  });
  const all = [...own, ...byIncident].sort((a, b) => rank(b.likeness) - rank(a.likeness));
  const isFirst = ({ entry }: MatchingError, at: number) => all.findIndex((other) => other.entry === entry) === at;
  const firsts = all.filter(isFirst);
  return [...firsts.filter(hasWorkaround), ...firsts.filter((one) => !hasWorkaround(one))];
}

function hasWorkaround({ entry }: MatchingError): boolean {
  return (entry.record.known_error?.workaround ?? '').trim() !== '';
}

const MOST_WORDS = 6;

function likenessOf(
  { service, category }: Question,
  matter: Matter,
  { closeness, words }: Pick<Likeness, 'closeness' | 'words'>,
): Likeness {
  return {
    closeness,
    words: words.slice(0, MOST_WORDS),
    isSameService: service === matter.service,
    isSameCategory: category !== undefined && category === matter.category,
  };
}

/** Close texts, or less close ones of one service; a single word in common is chance. */
function isAlike({ closeness, words, isSameService }: Likeness, least: number): boolean {
  return words.length > 1 && (closeness >= least || isSameService);
}

/** One service is worth a tenth of the words, one category half of that. */
function rank({ closeness, isSameService, isSameCategory }: Likeness): number {
  return closeness + (isSameService ? 0.1 : 0) + (isSameCategory ? 0.05 : 0);
}

function isLater({ record }: IncidentEntry, { opened }: Question): boolean {
  return opened !== undefined && record.opened_at >= formatInstant(opened);
}

function isIncident(entry: Entry): entry is IncidentEntry {
  return entry.kind === 'incident' && isCase(entry.record);
}

function isRecent({ kind, record }: Entry, since: string): boolean {
  return record.opened_at >= since || !isDone(kind, record.state);
}

function isKnownError(entry: Entry): entry is ProblemEntry {
  return entry.kind === 'problem' && entry.record.known_error?.status === 'published';
}

function toMatter({ record }: IncidentEntry): Matter {
  return matterOfIncident(record);
}
