import { describe, expect, it } from 'vitest';
import { parseInstant } from '../time/instant.ts';
import type { Occurrence } from './matter.ts';
import { findRecurrences } from './recurrences.ts';

const THRESHOLDS = { windowDays: 30, atLeast: 3, closeness: 0.3 };

/** `INC-1 2026-11-01 store checkout Text…`; a dash for no category. */
function occurrence(line: string): Occurrence {
  const [id = '', day = '', service = '', category = '', ...text] = line.split(' ');
  const opened = parseInstant(`${day}T09:00:00Z`);
  if (opened === undefined) throw new Error(line);
  return { id, opened, service, category: category === '-' ? undefined : category, text: text.join(' ') };
}

/** Matters that nothing else is like, so that rare words are rare. */
const OTHERS = ['ledger', 'payroll', 'printer', 'mailbox', 'badge', 'roster', 'camera', 'coffee'].map((word, at) =>
  occurrence(`INC-${90 + at} 2026-11-0${at + 1} other - ${word} ${word}ing ${word}ed`),
);

const found = (...lines: readonly string[]) =>
  findRecurrences([...lines.map(occurrence), ...OTHERS], THRESHOLDS).map(({ ids, by }) => `${ids.join(' ')} by ${by}`);

describe('what keeps coming back', () => {
  it.each([
    {
      name: 'three of one service with similar texts are one recurrence',
      lines: [
        'INC-1 2026-11-01 shop - Terminal shows host unreachable',
        'INC-2 2026-11-09 shop - Host unreachable at terminal',
        'INC-3 2026-11-20 shop - Terminal says host unreachable',
      ],
      expected: ['INC-1 INC-2 INC-3 by text'],
    },
    {
      name: 'two are none',
      lines: [
        'INC-1 2026-11-01 shop pay Terminal host unreachable',
        'INC-2 2026-11-09 shop pay Terminal host unreachable',
      ],
      expected: [],
    },
    {
      name: 'similar texts of other services are none',
      lines: [
        'INC-1 2026-11-01 shop - Terminal host unreachable',
        'INC-2 2026-11-09 stock - Terminal host unreachable',
        'INC-3 2026-11-20 mail - Terminal host unreachable',
      ],
      expected: [],
    },
    {
      name: 'one category of one service is enough, whatever the texts',
      lines: [
        'INC-1 2026-11-01 shop pay Alpha beta',
        'INC-2 2026-11-09 shop pay Gamma delta',
        'INC-3 2026-11-20 shop pay Eta theta',
      ],
      expected: ['INC-1 INC-2 INC-3 by category'],
    },
    {
      name: 'the last second of the window counts',
      lines: ['INC-1 2026-10-01 shop pay Alpha', 'INC-2 2026-10-09 shop pay Beta', 'INC-3 2026-10-30 shop pay Gamma'],
      expected: ['INC-1 INC-2 INC-3 by category'],
    },
    {
      name: 'the end of the window does not',
      lines: ['INC-1 2026-10-01 shop pay Alpha', 'INC-2 2026-10-09 shop pay Beta', 'INC-3 2026-10-31 shop pay Gamma'],
      expected: [],
    },
    {
      name: 'windows that overlap are one',
      lines: [
        'INC-1 2026-10-01 shop pay Alpha',
        'INC-2 2026-10-20 shop pay Beta',
        'INC-3 2026-10-25 shop pay Gamma',
        'INC-4 2026-11-05 shop pay Delta',
      ],
      expected: ['INC-1 INC-2 INC-3 INC-4 by category'],
    },
    {
      name: 'what is like a part of them only is left out',
      lines: [
        ...[1, 2, 3].map((at) => `INC-${at} 2026-11-0${at} shop - Terminal host unreachable acquirer`),
        'INC-4 2026-11-04 shop - Acquirer invoice statement overdue fee',
      ],
      expected: ['INC-1 INC-2 INC-3 by text'],
    },
    {
      name: 'a category of most of many incidents tells nothing',
      lines: Array.from({ length: 21 }, (_, at) => `INC-${at + 1} 2026-11-01 shop pay Alpha${at}`),
      expected: [],
    },
    {
      name: 'texts go before categories, and the most incidents come first',
      lines: [
        ...['INC-1 2026-11-01 shop pay Alpha', 'INC-2 2026-11-02 shop pay Beta', 'INC-3 2026-11-03 shop pay Gamma'],
        ...[4, 5, 6, 7].map((at) => `INC-${at} 2026-11-0${at} shop pay Terminal host unreachable`),
      ],
      expected: ['INC-4 INC-5 INC-6 INC-7 by text', 'INC-1 INC-2 INC-3 by category'],
    },
  ])('$name', ({ lines, expected }) => {
    expect(found(...lines)).toEqual(expected);
    expect(found(...lines.toReversed())).toEqual(expected);
  });

  it('says the words of most', () => {
    const [first] = findRecurrences(
      [
        ...['INC-1 2026-11-01 shop pay Terminal host down', 'INC-2 2026-11-02 shop pay Terminal host up'].map(
          occurrence,
        ),
        ...['INC-3 2026-11-03 shop pay Host of a terminal'].map(occurrence),
        ...OTHERS,
      ],
      THRESHOLDS,
    );
    expect(first).toMatchObject({ service: 'shop', category: 'pay', words: ['host', 'terminal'] });
  });
});
