import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashText } from '../adapters/hash/hash-text.ts';
import { loadShapeCheck } from '../adapters/schema/check-shape.ts';
import { createZoneLoader } from '../adapters/time/zone-rules.ts';
import { approved, content, facts, HEAD, OLD, review } from '../core/approval/facts.fixture.ts';
import type { JsonMap, JsonValue } from '../core/record/json.ts';
import { createDecideAnswerer, type DecideAnswer } from './answer-decide-questions.ts';

let answer: (question: JsonValue) => DecideAnswer;
beforeAll(async () => {
  const check = await loadShapeCheck('decision-facts');
  answer = createDecideAnswerer({
    checkShape: (given) => check(given, 'facts'),
    loadZone: createZoneLoader(),
    hashText,
  });
});

const asJson = (given: object) => JSON.parse(JSON.stringify(given)) as JsonMap;
const question = (more: object = {}) => asJson({ id: 'q1', ...facts({ reviews: approved() }), ...more });
const stateOf = (given: JsonValue) => {
  const told = answer(given);
  return 'error' in told ? 'refused' : told.state;
};

describe('questions to the policy', () => {
  it('are answered with their id', () => {
    expect(answer(question())).toMatchObject({ id: 'q1', state: 'success' });
    expect(answer(question({ id: 7 }))).toMatchObject({ id: 7 });
  });

  it.each<{ readonly name: string; readonly given: JsonValue }>([
    { name: 'text', given: 'decide' },
    { name: 'nothing', given: null },
    { name: 'an empty object', given: {} },
    { name: 'facts with an unknown key', given: { ...asJson(facts()), mood: 'good' } },
    { name: 'facts with a time that does not exist', given: { ...asJson(facts()), now: '2026-02-30T09:00:00Z' } },
  ])('that are $name are refused', ({ given }) => {
    expect(answer(given)).toMatchObject({ error: expect.stringMatching(/\w/) });
  });

  it('may bring contents in place of digests', () => {
    const material = (title: string, window = content.window) => ({
      changes: [{ ...content, title, window }],
      paths: [],
    });
    const reviews = [review('eve'), review('ben'), review('cara', 'APPROVED', { commit_id: OLD })];
    const ask = (old: object | null) =>
      stateOf(asJson({ ...facts({ reviews }), digests: { [HEAD]: material('Rotate it'), [OLD]: old } }));
    expect(ask(material('Rotate'))).toBe('success');
    expect(ask(material('Rotate', { start: '2026-12-01T21:00:00Z', end: '2026-12-01T22:00:00Z' } as never))).toBe(
      'pending',
    );
    expect(ask(null)).toBe('pending');
  });
});

/** Every place in the facts that is not within a document of the configuration, as a list of keys. */
function placesIn(value: JsonValue, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null || DOCUMENTS.has(at.join('/'))) return [at];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...inner.flatMap(([key, one]) => placesIn(one as JsonValue, [...at, key]))];
}

// Whole files of the configuration: what they leave out, they say nothing of.
const DOCUMENTS = new Set(['policy', 'teams', 'services', 'standard_changes', 'schedule', 'changes/0/after']);

function without(value: JsonValue, [key, ...rest]: readonly (string | number)[], by?: JsonValue): JsonValue {
  if (key === undefined) return by ?? null;
  if (Array.isArray(value))
    return value.flatMap((one, at) =>
      at !== key ? [one] : rest.length === 0 ? (by === undefined ? [] : [by]) : [without(one, rest, by)],
    );
  const entries = Object.entries(value as JsonMap).flatMap(([name, one]) => {
    if (name !== key) return [[name, one] as const];
    if (rest.length > 0) return [[name, without(one, rest, by)] as const];
    return by === undefined ? [] : [[name, by] as const];
  });
  return Object.fromEntries(entries);
}

// Each is not approved, for a reason of its own.
const refusals: Readonly<Record<string, () => JsonMap>> = {
  'one approval is missing': () => asJson(facts({ reviews: [review('eve'), review('ben')] })),
  'somebody refuses': () => asJson(facts({ reviews: [...approved(), review('dan', 'CHANGES_REQUESTED')] })),
  'an approver wrote it': () =>
    asJson(
      facts({
        reviews: approved(),
        commits: [{ ...facts().commits[0], author: { id: 2, login: 'ben', type: 'User' } } as never],
      }),
    ),
  'an approval is stale': () =>
    asJson(facts({ reviews: [review('eve'), review('ben'), review('cara', 'APPROVED', { commit_id: OLD })] })),
  'another change is in the way': () =>
    asJson(
      facts({
        reviews: approved(),
        other_changes: [{ id: 'CHG-9', proposal: false, opened_at: '2026-11-01T09:00:00Z', change: content }],
      }),
    ),
  'it goes to another branch': () =>
    asJson(facts({ reviews: approved(), pull_request: { ...facts().pull_request, base: { branch: 'stable' } } })),
};

describe('facts that say no', () => {
  const junk = fc.constantFrom<JsonValue>(null, '', 0, -1, true, {}, [], 'unknown');
  // What was never there to be seen cannot be missed: the ledger is read as a whole, and a deleted account is nobody.
  const isEvidence = (place: readonly (string | number)[]) =>
    place[0] !== 'other_changes' && !(place[0] === 'pull_request' && place[1] === 'base');

  it.each(Object.keys(refusals))('say it still where %s and any one fact is taken away', (name) => {
    const given = refusals[name]?.() ?? {};
    expect(stateOf(given)).not.toBe('success');
    for (const place of placesIn(given).filter(isEvidence))
      expect(stateOf(without(given, place)), place.join('/')).not.toBe('success');
  });

  it.each(Object.keys(refusals))('say it still where %s and any one fact is spoilt', (name) => {
    const given = refusals[name]?.() ?? {};
    const places = placesIn(given).filter(isEvidence);
    fc.assert(
      fc.property(fc.constantFrom(...places), junk, (place, by) => {
        expect(stateOf(without(given, place, by)), place.join('/')).not.toBe('success');
      }),
      { numRuns: 150 },
    );
  });
});
