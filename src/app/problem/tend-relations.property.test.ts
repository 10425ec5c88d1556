import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extend, startWork } from '../../core/conversation/work.ts';
import type { Entry, Ledger } from '../../core/ledger/ledger.ts';
import { toInstant } from '../../core/time/instant.ts';
import { configuration, instant, november, record, type Steps } from '../../core/timers/timers.fixture.ts';
import { tendRelations } from './tend-relations.ts';

const US = { login: 'gitsm[bot]', user_id: 1 };
const NOW = instant('25T12:00');

const MINE = { assignee: 'petra', team: 'network', category: 'mail' };
const MOVES = {
  new: {},
  in_progress: { '23T09:00': { to: 'in_progress', set: MINE } },
  on_hold: {
    '23T09:00': { to: 'in_progress', set: MINE },
    '23T10:00': { to: 'on_hold', set: { hold_reason: 'awaiting_problem', hold_reference: 'PRB-9' } },
  },
  resolved: {
    '23T09:00': { to: 'in_progress', set: MINE },
    '23T11:00': { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done.' }, closing_category: 'mail' } },
  },
} as const satisfies Readonly<Record<string, Steps>>;

const ENDINGS = ['fix_applied', 'risk_accepted', 'no_longer_relevant', 'open', 'duplicate'] as const;

const stories = fc.record({
  states: fc.array(fc.constantFrom(...Object.keys(MOVES)), { minLength: 4, maxLength: 4 }),
  children: fc.subarray(['INC-2', 'INC-3', 'INC-4']),
  linked: fc.subarray(['INC-1', 'INC-2', 'INC-3', 'INC-4']),
  ending: fc.constantFrom(...ENDINGS),
});

type Story = {
  readonly states: readonly string[];
  readonly children: readonly string[];
  readonly linked: readonly string[];
  readonly ending: (typeof ENDINGS)[number];
};

function ledgerOf({ states, children, linked, ending }: Story): Ledger {
  const incidents = states.map((state, at) => {
    const links = at === 0 && children.length > 0 ? { links: { children } } : {};
    // The states are keys of the table.
    return record(`INC-${at + 1}`, `23T08:0${at}`, MOVES[state as keyof typeof MOVES] as Steps, {
      category: 'mail',
      ...links,
    });
  });
  return {
    entries: [...incidents, problem(linked, ending), record('PRB-10', '23T08:00')],
    drafts: [],
    configuration,
    unreadable: [],
  };
}

function problem(linked: readonly string[], ending: Story['ending']): Entry {
  const links = {
    ...(linked.length === 0 ? {} : { incidents: linked }),
    ...(ending === 'duplicate' ? { duplicate_of: 'PRB-10' } : {}),
  };
  const resolution = { code: ending, notes: 'Ended.' };
  const end: Steps = ending === 'open' ? {} : { '24T09:00': { to: 'resolved', set: { resolution } } };
  const known_error = {
    symptom: 'Slow.',
    workaround: 'Wait.',
    status: 'published',
    published_at: november('23T12:00'),
  };
  const more = {
    ...{ known_error, fix_applied_at: november('24T08:00') },
    ...(Object.keys(links).length === 0 ? {} : { links }),
  };
  const begun: Steps = { '23T08:10': { to: 'assess', set: MINE }, '23T08:20': { to: 'root_cause_analysis' } };
  const fixed: Steps = ending === 'fix_applied' ? { '23T08:30': { to: 'fix_in_progress' } } : {};
  return record('PRB-9', '23T08:00', { ...begun, ...fixed, ...end }, more);
}

function tend(ledger: Ledger, now = NOW) {
  const options = { now, us: US, repository: 'acme/itsm', checkDocument: () => [], proposals: [] };
  const tended = tendRelations(ledger, options);
  return { ...tended, after: extend(startWork(ledger), tended.files).ledger };
}

describe('what follows from how records belong together', () => {
  it.each<readonly [Story['ending'], readonly string[]]>([
    ['fix_applied', ['resolved', 'new', 'resolved', 'resolved']],
    ['risk_accepted', ['in_progress', 'new', 'in_progress', 'resolved']],
    ['duplicate', ['on_hold', 'on_hold', 'on_hold', 'resolved']],
    ['open', ['on_hold', 'on_hold', 'on_hold', 'resolved']],
  ])('depends on how the problem ended: %s', (ending, expected) => {
    const states = ['on_hold', 'new', 'on_hold', 'resolved'];
    const children = ending === 'duplicate' || ending === 'open' ? ['INC-2'] : [];
    const { after } = tend(ledgerOf({ states, children, linked: ['INC-1', 'INC-3'], ending }));
    expect(after.entries.slice(0, 4).map(({ record: { state } }) => state)).toEqual(expected);
  });

  it('has followed after one run, and asks for nothing more in the next', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const first = tend(ledgerOf(story));
        const again = tend(first.after, toInstant(NOW + 3600));
        expect(again.files.summary).toEqual([]);
        expect(again.files.effects).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whether one run or several did it', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const once = tend(ledgerOf(story));
        const twice = tend(tend(ledgerOf(story)).after);
        expect(twice.after.entries).toEqual(once.after.entries);
        expect(twice.forge).toEqual(tend(once.after).forge);
      }),
      { numRuns: 30 },
    );
  });
});
