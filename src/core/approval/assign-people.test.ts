import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignPeople, type Demand } from './assign-people.ts';

const people = ['a', 'b', 'c', 'd'];

const demands: fc.Arbitrary<readonly Demand[]> = fc
  .array(
    fc.record({
      needed: fc.integer({ min: 1, max: 3 }),
      distinct: fc.boolean(),
      pairs: fc.uniqueArray(fc.tuple(fc.constantFrom('s1', 's2', 's3'), fc.constantFrom(...people)), {
        maxLength: 5,
        selector: (pair) => pair.join(' '),
      }),
    }),
    { maxLength: 3 },
  )
  .map((given) =>
    given.map(({ needed, distinct, pairs }, at) => ({
      ...{ step: String(at), needed, distinct },
      claims: pairs.map(([seat, person]) => ({ seat, person })),
    })),
  );

/** How many can be counted at most, by trying everything. */
function bruteForce(given: readonly Demand[]): number {
  const choices = given.flatMap(({ step, distinct, claims }) => claims.map((claim) => ({ step, distinct, ...claim })));
  const needed = new Map(given.map((demand) => [demand.step, demand.needed]));
  const best = (at: number, taken: readonly (typeof choices)[number][]): number => {
    const choice = choices[at];
    if (choice === undefined) return taken.length;
    const without = best(at + 1, taken);
    const isFree = taken.every(
      (one) =>
        !(one.step === choice.step && (one.seat === choice.seat || one.person === choice.person)) &&
        !(one.person === choice.person && one.distinct && choice.distinct),
    );
    const count = taken.filter(({ step }) => step === choice.step).length;
    if (!isFree || count >= (needed.get(choice.step) ?? 0)) return without;
    return Math.max(without, best(at + 1, [...taken, choice]));
  };
  return best(0, []);
}

describe('counting people over steps', () => {
  it('counts as many as any choice could', () => {
    fc.assert(
      fc.property(demands, (given) => {
        expect(assignPeople(given)).toHaveLength(bruteForce(given));
      }),
      { numRuns: 300 },
    );
  });

  it('fills each seat once, and counts each person once where steps ask for distinct people', () => {
    fc.assert(
      fc.property(demands, (given) => {
        const assigned = assignPeople(given);
        const seats = assigned.map(({ step, seat }) => `${step} ${seat}`);
        expect(new Set(seats).size).toBe(seats.length);
        const distinct = assigned.filter(({ step }) => given[Number(step)]?.distinct === true);
        expect(new Set(distinct.map(({ person }) => person)).size).toBe(distinct.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes nothing from earlier steps that they need', () => {
    const claim = (person: string) => ({ seat: person, person });
    const given: readonly Demand[] = [
      { step: 'first', needed: 1, distinct: true, claims: [claim('a')] },
      { step: 'second', needed: 1, distinct: true, claims: [claim('a')] },
    ];
    expect(assignPeople(given)).toEqual([{ step: 'first', seat: 'a', person: 'a' }]);
  });
});
