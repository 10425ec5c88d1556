import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Incident } from '../../src/core/record/record.ts';
import { isCase, occurrenceOf } from '../../src/core/similarity/matter.ts';
import { findRecurrences } from '../../src/core/similarity/recurrences.ts';
import { prepareSuggestions } from '../../src/core/similarity/suggestions.ts';
import { similarityThresholds } from '../../src/core/similarity/thresholds.ts';
import { formatInstant, toInstant } from '../../src/core/time/instant.ts';

// What is like one incident among so many of three years, 5,000 of them open, in words of a vocabulary of 4,000:
//   similarity.mjs [100000]
const RECORDS = Number(process.argv[2] ?? 100_000);
const OPEN = 5000;
const ASKED = 200;
const now = toInstant(Date.parse('2026-11-22T15:40:00Z') / 1000);
const THREE_YEARS = 3 * 365 * 86_400;

const entries = Array.from({ length: RECORDS }, (_, at) => {
  const opened_at = formatInstant(toInstant(now - Math.floor((THREE_YEARS * (RECORDS - at)) / RECORDS)));
  const isOpen = at % Math.ceil(RECORDS / OPEN) === 0;
  const record = {
    ...{ id: `INC-${1_000_000 + at}`, title: words(at, 6), description: words(at * 7 + 1, 30), opened_at },
    ...{ state: isOpen ? 'in_progress' : 'closed', service: `service-${at % 40}`, category: `category-${at % 25}` },
  } as unknown as Incident;
  return { kind: 'incident', path: '', blob: '', record } as const;
});
const configuration = { services: new Map(), calendars: new Map(), catalogue: new Map(), standardChanges: new Map() };
const ledger: Ledger = { entries, drafts: [], unreadable: [], configuration };

const [prepared, suggest] = timed(() => prepareSuggestions(ledger, now));
const [asked] = timed(() => {
  for (let at = 0; at < ASKED; at++)
    suggest({ text: `${words(at * 31, 6)} ${words(at * 13, 30)}`, service: `service-${at % 40}` });
});
const [recurring] = timed(() => {
  const recent = entries.flatMap(({ record }) => (isCase(record) ? (occurrenceOf(record) ?? []) : []));
  return findRecurrences(
    recent.filter(({ opened }) => opened > now - 30 * 86_400),
    similarityThresholds(undefined),
  );
});
process.stdout.write(
  `${JSON.stringify({ records: RECORDS, prepare_ms: prepared, each_ms: asked / ASKED, first_ms: prepared + asked / ASKED, recurring_ms: recurring })}\n`,
);

/** Words by a fixed sequence; a few stand in many texts, most in few. */
function words(seed: number, count: number): string {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => `word${Math.floor(4000 * next() ** 2).toString(36)}x`).join(' ');
}

function timed<T>(work: () => T): readonly [ms: number, result: T] {
  const began = performance.now();
  const result = work();
  return [Math.round((performance.now() - began) * 100) / 100, result];
}
