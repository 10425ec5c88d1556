import { describe, expect, test } from 'vitest';
import type { PullRequest } from './pull-forge.ts';
import { byHead, wantedPulls } from './wanted-pulls.ts';

const pull = (number: number, head: string): PullRequest => ({
  ...{ number, head, author: null, base: 'main', branch: undefined, isDraft: false, isOpen: true },
  ...{ openedAt: '2026-11-23T09:00:00Z', closedAt: null, updatedAt: '2026-11-23T09:00:00Z', merged: null },
});

const OPEN = [pull(1, 'aaa'), pull(2, 'bbb'), pull(3, 'aaa')];

describe('the pull requests that a run looks at', () => {
  const cases = [
    {
      name: 'that which the event is about, with all of its head',
      event: 'pull_request_target',
      payload: { pull_request: { number: 1 } },
      wanted: [1, 3],
      about: true,
    },
    {
      name: 'none where it was closed meanwhile',
      event: 'pull_request_target',
      payload: { pull_request: { number: 9 } },
      wanted: [],
      about: true,
    },
    {
      name: 'those whose head was reviewed',
      event: 'workflow_run',
      payload: { workflow_run: { head_sha: 'bbb' } },
      wanted: [2],
      about: true,
    },
    {
      name: 'all where the reviewed head is none any more',
      event: 'workflow_run',
      payload: { workflow_run: { head_sha: 'ccc' } },
      wanted: [1, 2, 3],
      about: false,
    },
    { name: 'all on a schedule', event: 'schedule', payload: {}, wanted: [1, 2, 3], about: false },
    {
      name: 'all where the event says nothing of use',
      event: 'workflow_run',
      payload: { workflow_run: null },
      wanted: [1, 2, 3],
      about: false,
    },
  ];
  for (const { name, event, payload, wanted, about } of cases) {
    test(name, () => {
      const { pulls, isAboutThem } = wantedPulls(OPEN, { event, payload });
      expect(pulls.map(({ number }) => number)).toEqual(wanted);
      expect(isAboutThem).toBe(about);
    });
  }

  test('go together by their head', () => {
    expect([...byHead(OPEN)].map(([head, pulls]) => [head, pulls.length])).toEqual([
      ['aaa', 2],
      ['bbb', 1],
    ]);
  });
});
