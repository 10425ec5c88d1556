import { describe, expect, test } from 'vitest';
import type { Forge, ReviewRequest } from './forge.ts';
import { tellReviewers } from './tell-reviewers.ts';

const US = 7;
const T1 = '2026-11-23T09:00:00Z';
const T2 = '2026-11-23T10:00:00Z';

type Case = {
  readonly name: string;
  readonly wanted: readonly (readonly [login: string, voidedAt: string | null])[];
  readonly requested?: readonly string[];
  readonly last?: Readonly<Record<string, ReviewRequest>>;
  readonly calls: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: 'asks whose turn it is',
    wanted: [
      ['Mia', null],
      ['sam', null],
    ],
    calls: ['ask Mia,sam'],
  },
  { name: 'asks nobody twice at once', wanted: [['Mia', null]], requested: ['mia'], calls: [] },
  {
    name: 'asks nobody again who took themselves off',
    wanted: [['mia', null]],
    last: { mia: { at: T1, by: US } },
    calls: [],
  },
  {
    name: 'asks again once what was reviewed has changed',
    wanted: [['mia', T2]],
    last: { mia: { at: T1, by: US } },
    calls: ['ask mia'],
  },
  { name: 'asks once for the changed content', wanted: [['mia', T1]], last: { mia: { at: T2, by: US } }, calls: [] },
  {
    name: 'withdraws what it asked for',
    wanted: [],
    requested: ['mia'],
    last: { mia: { at: T1, by: US } },
    calls: ['withdraw mia'],
  },
  {
    name: 'leaves alone whom people asked',
    wanted: [],
    requested: ['mia'],
    last: { mia: { at: T1, by: 8 } },
    calls: [],
  },
];

describe('asking for reviews', () => {
  for (const { name, wanted, requested = [], last = {}, calls } of cases)
    test(name, async () => {
      const done: string[] = [];
      const forge = {
        reviewRequests: async () => ({ requested, last: new Map(Object.entries(last)) }),
        requestReviewers: async (_: number, logins: readonly string[]) => void done.push(`ask ${logins.join()}`),
        removeReviewers: async (_: number, logins: readonly string[]) => void done.push(`withdraw ${logins.join()}`),
      } as unknown as Forge;
      const effect = { kind: 'review_requests', key: 'k', issue: 1 } as const;
      const people = wanted.map(([login, voidedAt]) => ({ login, voidedAt }));
      const outcome = await tellReviewers({ ...effect, wanted: people }, { forge, us: US });
      expect(done).toEqual(calls);
      expect(outcome).toBe(calls.length > 0 ? 'done' : 'as_it_is');
    });
});
