import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTexts } from './text-index.ts';
import { wordsOf } from './words.ts';

describe('the words of a text', () => {
  it.each([
    ['capitals, plurals and repetitions are one word', 'Tills, till and TILLS', ['till']],
    ['words that stand in every text tell nothing', 'The printer is not on fire, please help us', ['printer', 'fire']],
    ['German words that stand in every text neither', 'Der Drucker geht nicht mehr', ['drucker', 'geht']],
    ['a single character tells nothing, a number does', 'till 3, error 4711', ['till', '4711']],
    ['a double s is no plural', 'access across glass', ['access', 'across', 'glass']],
    ['no text has no words', '', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

const TEXTS = [
  'Scanner loses wireless in aisle',
  'Wireless scanner reconnects',
  'Printer prints black stripes',
  'Printer jams',
];

describe('texts that are alike', () => {
  const index = indexTexts(TEXTS);

  it('come with the closest first', () => {
    expect(index.alike('scanner wireless reconnects', 0.1).map(({ at }) => at)).toEqual([1, 0]);
  });

  it('are as close as can be when they have the same words', () => {
    expect(index.alike('jams, printer!', 0.9)).toEqual([{ at: 3, closeness: expect.closeTo(1) }]);
  });

  it('say which words they share, the rarest first', () => {
    expect(index.shared('stripes on the printer', 2)).toEqual(['stripe', 'printer']);
    expect(index.common([TEXTS[0] ?? '', TEXTS[1] ?? ''])).toEqual([
      'scanner',
      'wireless',
      'aisle',
      'lose',
      'reconnect',
    ]);
  });

  it('are none where nothing is shared', () => {
    expect(index.alike('invoice', 0)).toEqual([]);
    expect(index.alike('', 0)).toEqual([]);
  });

  it('leave out what every fourth of many texts says', () => {
    const many = indexTexts(Array.from({ length: 100 }, (_, at) => `outage of system${at}`));
    expect(many.alike('outage', 0)).toEqual([]);
    expect(many.alike('outage of system7', 0.1).map(({ at }) => at)).toEqual([7]);
  });

  it('are as close from either side, never further than 1', () => {
    const text = fc.array(fc.constantFrom('scanner', 'wireless', 'printer', 'aisle', 'till', 'card'), { maxLength: 5 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const own = indexTexts([one.join(' '), other.join(' ')]);
        const there = own.alike(one.join(' '), 0).find(({ at }) => at === 1)?.closeness ?? 0;
        const back = own.alike(other.join(' '), 0).find(({ at }) => at === 0)?.closeness ?? 0;
        expect(there).toBeCloseTo(back);
        expect(there).toBeLessThanOrEqual(1.000_001);
      }),
      { numRuns: 50 },
    );
  });
});
