import { describe, expect, it } from 'vitest';
import { change, changeDraft, incident, problem, request } from '../checks/fixture.ts';
import type { Draft, Entry } from '../ledger/ledger.ts';
import { checkLinks } from './check-links.ts';

type Case = {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly drafts?: readonly Draft[];
  readonly proposals?: ReadonlySet<string>;
  readonly expected: readonly string[];
};

function told({ entries, drafts = [], proposals }: Case): readonly string[] {
  const findings = checkLinks({ entries, drafts, ...(proposals === undefined ? {} : { proposals }) });
  return findings.map(({ code, place, args: { near } }) => {
    const guess = near === undefined ? '' : ` near ${near}`;
    return `${code} ${place.path.split('/').at(-1)}${place.pointer}${guess}`;
  });
}

describe('links', () => {
  const cases: readonly Case[] = [
    {
      name: 'a link with both sides is in order',
      entries: [incident({ links: { problem: 'PRB-4' } }), problem({ links: { incidents: ['INC-1'] } })],
      expected: [],
    },
    {
      name: 'a link to nothing dangles',
      entries: [incident({ links: { duplicate_of: 'INC-9' } })],
      expected: ['LINK_TARGET_MISSING INC-1.yaml/links/duplicate_of'],
    },
    {
      name: 'a dangling link tells of swapped digits',
      entries: [incident({ links: { duplicate_of: 'INC-1000024' } }), incident({ id: 'INC-1000042' })],
      expected: ['LINK_TARGET_MISSING INC-1.yaml/links/duplicate_of near INC-1000042'],
    },
    {
      name: 'a dangling link tells of the same number under another prefix',
      entries: [incident({ links: { follow_up_of: 'INC-2' } }), request()],
      expected: ['LINK_TARGET_MISSING INC-1.yaml/links/follow_up_of near REQ-2'],
    },
    {
      name: 'each id of a list has its own place',
      entries: [incident({ links: { related: ['INC-8', 'INC-1', 'INC-9'] } })],
      expected: [
        'LINK_TARGET_MISSING INC-1.yaml/links/related/0',
        'LINK_SELF INC-1.yaml/links/related/1',
        'LINK_TARGET_MISSING INC-1.yaml/links/related/2',
      ],
    },
    {
      name: 'a change that is proposed is good to link to',
      entries: [incident({ links: { caused_by: 'CHG-57' } })],
      proposals: new Set(['CHG-57']),
      expected: [],
    },
    {
      name: 'a change that no pull request proposes is not',
      entries: [incident({ links: { caused_by: 'CHG-57' } })],
      proposals: new Set(),
      expected: ['LINK_TARGET_MISSING INC-1.yaml/links/caused_by'],
    },
    {
      name: 'offline a number of the forge is a warning',
      entries: [incident({ links: { caused_by: 'CHG-999999' } })],
      expected: ['LINK_PROPOSAL_UNKNOWN INC-1.yaml/links/caused_by'],
    },
    {
      name: 'offline a number of our own is an error',
      entries: [incident({ links: { caused_by: 'CHG-1000000' } })],
      expected: ['LINK_TARGET_MISSING INC-1.yaml/links/caused_by'],
    },
    {
      name: 'an incident is never proposed',
      entries: [incident({ links: { parent: 'INC-57' } })],
      expected: ['LINK_TARGET_MISSING INC-1.yaml/links/parent'],
    },
    {
      name: 'a record of another kind does not fit',
      entries: [change({ links: { resolves: ['REQ-2'] } }), request()],
      expected: ['LINK_WRONG_KIND CHG-3.yaml/links/resolves/0'],
    },
    {
      name: 'a link on one side is told where it stands',
      entries: [incident(), change({ links: { caused: ['INC-1'] } })],
      expected: ['LINK_MIRROR_MISSING CHG-3.yaml/links/caused/0'],
    },
    {
      name: 'a change that mends a problem is told on the problem',
      entries: [problem({ links: { resolved_by: ['CHG-3'] } }), change({ links: { resolves: ['PRB-4'] } })],
      expected: [],
    },
    {
      name: 'related goes both ways',
      entries: [incident({ links: { related: ['PRB-4'] } }), problem()],
      expected: ['LINK_MIRROR_MISSING INC-1.yaml/links/related/0'],
    },
    {
      name: 'what has one side only needs no other',
      entries: [
        incident({ links: { duplicate_of: 'INC-5', follow_up_of: 'REQ-2' } }),
        incident({ id: 'INC-5' }),
        request(),
        problem({ links: { caused_by: 'CHG-3' } }),
        change(),
      ],
      expected: [],
    },
    {
      name: 'a child of two parents contradicts the one that it names',
      entries: [
        incident({ links: { parent: 'INC-5' } }),
        incident({ id: 'INC-5', links: { children: ['INC-1'] } }),
        incident({ id: 'INC-6', links: { children: ['INC-1'] } }),
      ],
      expected: ['LINK_CONTRADICTION INC-6.yaml/links/children/0'],
    },
    {
      name: 'two parents that claim a child which names none contradict each other',
      entries: [
        incident(),
        incident({ id: 'INC-5', links: { children: ['INC-1'] } }),
        incident({ id: 'INC-6', links: { children: ['INC-1'] } }),
      ],
      expected: ['LINK_CONTRADICTION INC-5.yaml/links/children/0', 'LINK_CONTRADICTION INC-6.yaml/links/children/0'],
    },
    {
      name: 'parents lead round in a circle, whichever side says so',
      entries: [
        incident({ links: { parent: 'INC-5' } }),
        incident({ id: 'INC-5' }),
        incident({ id: 'INC-6', links: { parent: 'INC-1', children: ['INC-5'] } }),
      ],
      expected: ['LINK_CYCLE INC-1.yaml/links/parent'],
    },
    {
      name: 'duplicates lead round in a circle',
      entries: [
        incident({ links: { duplicate_of: 'INC-5' } }),
        incident({ id: 'INC-5', links: { duplicate_of: 'INC-1' } }),
      ],
      expected: ['LINK_CYCLE INC-1.yaml/links/duplicate_of'],
    },
    {
      name: 'a draft links to what exists',
      entries: [problem()],
      drafts: [changeDraft({ links: { resolves: ['PRB-4', 'INC-1000009'] } })],
      expected: ['LINK_TARGET_MISSING rotate.yaml/links/resolves/1'],
    },
    {
      name: 'a list that is full takes no more',
      entries: [
        request({ id: 'REQ-500', links: { children: Array.from({ length: 100 }, (_, at) => `REQ-${1000 + at}`) } }),
        ...Array.from({ length: 100 }, (_, at) => request({ id: `REQ-${1000 + at}`, links: { parent: 'REQ-500' } })),
        request({ links: { parent: 'REQ-500' } }),
      ],
      expected: ['LINK_LIST_FULL REQ-2.yaml/links/parent'],
    },
  ];

  it.each(cases)('$name', (given) => {
    expect(told(given)).toEqual(given.expected);
  });
});
