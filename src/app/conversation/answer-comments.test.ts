import { describe, expect, it } from 'vitest';
import { documentCheck } from '../../adapters/schema/check-document.ts';
import { incident, problem, request } from '../../core/checks/fixture.ts';
import type { Entry } from '../../core/ledger/ledger.ts';
import { recordToJson } from '../../core/record/record-json.ts';
import { account, conversation, createRun, type Given, ledgerOf, told } from './converse.fixture.ts';

const run = createRun(await documentCheck(['incident', 'request', 'problem']));
const at = '2026-11-02T10:00:00Z';
const opening = (entry: Entry) => entry.record.journal;

const worked = incident({
  state: 'in_progress',
  assignee: 'lee',
  category: 'mail',
  journal: [...opening(incident()), { at, by: 'lee', to: 'in_progress', set: { assignee: 'lee', category: 'mail' } }],
});

const categorised = incident({
  category: 'mail',
  journal: [...opening(incident()), { at, by: 'kim', set: { category: 'mail' } }],
});

const held = incident({
  ...worked.record,
  state: 'on_hold',
  hold_reason: 'awaiting_caller',
  journal: [...worked.record.journal, { at, by: 'lee', to: 'on_hold', set: { hold_reason: 'awaiting_caller' } }],
});

const waiting = request({
  state: 'awaiting_approval',
  journal: [...opening(request()), { at, by: 'kim', to: 'awaiting_approval' }],
});

function play(entry: Entry, given: Given, others: readonly Entry[] = []) {
  const number = Number(entry.record.id.slice(4));
  const conversations = [conversation(number, given)];
  const first = run(ledgerOf(entry, ...others), conversations);
  const again = run(first.after, told(conversations, first.plan));
  const record = recordToJson(first.after.entries[0]?.record ?? {});
  const answers = first.plan.forge.flatMap((effect) => (effect.kind === 'notice' ? [effect.body] : []));
  const reactions = first.plan.forge.flatMap((effect) => (effect.kind === 'reaction' ? [effect.content] : []));
  return { first, again, record, answers, reactions, after: first.after };
}

describe('a command that is carried out', () => {
  it.each([
    { name: 'seen', entry: incident(), by: 'lee', body: '/ack', expect: { state: 'new', assignee: 'lee' } },
    { name: 'begun', entry: incident(), by: 'lee', body: '/start', expect: { state: 'in_progress', assignee: 'lee' } },
    {
      name: 'given',
      entry: incident(),
      by: 'lee',
      body: '/assign @MIA team=platform',
      expect: { assignee: 'mia', team: 'platform' },
    },
    {
      name: 'taken away',
      entry: incident({
        assignee: 'lee',
        journal: [...opening(incident()), { at, by: 'lee', set: { assignee: 'lee' } }],
      }),
      by: 'lee',
      body: '/unassign',
      expect: { assignee: undefined },
    },
    {
      name: 'of another impact',
      entry: worked,
      by: 'lee',
      body: '/impact high',
      expect: { impact: 'high', priority: 'P2' },
    },
    {
      name: 'of another urgency',
      entry: worked,
      by: 'lee',
      body: '/urgency low',
      expect: { urgency: 'low', priority: 'P4' },
    },
    {
      name: 'of another priority',
      entry: worked,
      by: 'kim',
      body: '/priority p1 No mail at all.',
      expect: { priority: 'P1', priority_override: { value: 'P1', reason: 'No mail at all.', by: 'kim' } },
    },
    {
      name: 'waiting for a supplier',
      entry: worked,
      by: 'lee',
      body: '/hold vendor Ticket 4711',
      expect: { state: 'on_hold', hold_reference: 'Ticket 4711' },
    },
    {
      name: 'waiting from the start',
      entry: incident(),
      by: 'lee',
      body: '/hold caller until=2026-12-01T08:00:00Z Which one?',
      expect: { state: 'on_hold', assignee: 'lee', hold_until: '2026-12-01T08:00:00Z' },
    },
    {
      name: 'going on',
      entry: held,
      by: 'rosa',
      body: '/resume',
      expect: { state: 'in_progress', hold_reason: undefined },
    },
    {
      name: 'mended from the start',
      entry: categorised,
      by: 'lee',
      body: '/resolve fixed Restarted.',
      expect: { state: 'resolved', closing_category: 'mail', resolution: { code: 'fixed', notes: 'Restarted.' } },
    },
    {
      name: 'withdrawn',
      entry: worked,
      by: 'rosa',
      body: '/cancel My own fault.',
      expect: { state: 'cancelled', cancellation: 'My own fault.' },
    },
    {
      name: 'proposed as a major incident',
      entry: worked,
      by: 'lee',
      body: '/major propose No shop sells.',
      expect: {
        major: {
          state: 'proposed',
          proposed_by: 'lee',
          proposed_at: '2026-11-03T09:00:00Z',
          business_impact: 'No shop sells.',
        },
      },
    },
    {
      name: 'accepted as a major incident',
      entry: worked,
      by: 'kim',
      body: '/major propose It stands.\n/major accept',
      expect: { state: 'in_progress' },
    },
    {
      name: 'a problem that is begun',
      entry: problem(),
      by: 'lee',
      body: '/start',
      expect: { state: 'assess', assignee: 'lee' },
    },
  ])('leaves a record that is $name, and is carried out once', ({ entry, by, body, expect: fields }) => {
    const { record, answers, reactions, again } = play(entry, { words: [{ by, body }] });
    expect(answers).toEqual([]);
    expect(record).toMatchObject(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
    for (const [name, value] of Object.entries(fields)) if (value === undefined) expect(record[name]).toBeUndefined();
    expect(reactions).toEqual(['eyes', 'rocket']);
    expect(again.plan.files.effects).toEqual([]);
    expect(again.plan.forge.filter(({ kind }) => kind === 'reaction' || kind === 'notice')).toEqual([]);
  });

  it('is journalled with the comment and the command, at the time of the comment', () => {
    const { after } = play(incident(), { words: [{ by: 'lee', body: '/start' }] });
    const source = { comment: 101, command: '/start' };
    expect(after.entries[0]?.record.journal.at(-1)).toEqual({
      ...{ at: '2026-11-03T09:00:00Z', by: 'lee', to: 'in_progress', set: { assignee: 'lee' }, source },
    });
  });

  it('links both sides, by id or number, and takes the link away again', () => {
    const linked = play(worked, { words: [{ by: 'lee', body: '/link problem #4' }] }, [problem()]);
    expect(linked.after.entries.map(({ record }) => record.links)).toEqual([
      { problem: 'PRB-4' },
      { incidents: ['INC-1'] },
    ]);
    const both = play(worked, { words: [{ by: 'lee', body: '/link problem PRB-4\n/unlink problem PRB-4' }] }, [
      problem(),
    ]);
    expect(both.reactions).toEqual(['eyes', 'rocket']);
    expect(JSON.stringify(both.after.entries.map(({ record }) => record.links ?? {}))).not.toContain('PRB-4');
  });

  it('ends a duplicate with its link', () => {
    const other = incident({ id: 'INC-9' });
    const { record } = play(worked, { words: [{ by: 'lee', body: '/duplicate INC-9' }] }, [other]);
    expect(record).toMatchObject({
      state: 'resolved',
      resolution: { code: 'duplicate' },
      links: { duplicate_of: 'INC-9' },
    });
  });
});

describe('a command that is not carried out', () => {
  it.each([
    {
      name: 'by somebody from outside',
      entry: worked,
      by: 'zoe',
      body: '/resolve fixed x',
      says: 'zoe is none of those who may',
    },
    {
      name: 'by the reporter alone',
      entry: worked,
      by: 'rosa',
      body: '/impact high',
      says: 'Who may: members of a support team and managers',
    },
    { name: 'that only managers may', entry: worked, by: 'lee', body: '/priority P1 x', says: 'Who may: managers' },
    {
      name: 'for another kind',
      entry: problem(),
      by: 'lee',
      body: '/hold caller',
      says: 'There is no /hold for a problem',
    },
    {
      name: 'that the lifecycle does not know',
      entry: incident(),
      by: 'rosa',
      body: '/close',
      says: 'cannot go from new to closed',
    },
    {
      name: 'where something is missing',
      entry: incident(),
      by: 'lee',
      body: '/hold problem',
      says: 'the problem that it waits for',
    },
    { name: 'about nobody', entry: worked, by: 'lee', body: '/assign zoe', says: 'is no active person' },
    { name: 'about somebody who left', entry: worked, by: 'lee', body: '/assign old', says: 'is no active person' },
    {
      name: 'to a record that is not there',
      entry: worked,
      by: 'lee',
      body: '/link problem PRB-99',
      says: 'There is no record PRB',
    },
    {
      name: 'that decides on a major incident',
      entry: worked,
      by: 'lee',
      body: '/major accept',
      says: 'A manager decides',
    },
    {
      name: 'with a wrong instant',
      entry: worked,
      by: 'lee',
      body: '/hold caller until=soon',
      says: 'Not carried out',
    },
    {
      name: 'on a request that waits for nothing',
      entry: request({
        ...waiting.record,
        state: 'approved',
        journal: [...waiting.record.journal, { at, by: 'kim', to: 'approved' }],
      }),
      by: 'lee',
      body: '/approve',
      says: 'nothing waits for approval',
    },
  ])('$name is answered once, and changes nothing even where it could later', ({ entry, by, body, says }) => {
    const { first, answers, reactions, again } = play(entry, { words: [{ by, body }] });
    expect(first.plan.files.effects).toEqual([]);
    expect(answers.join().replaceAll('\\', '')).toContain(says);
    expect(reactions).toEqual(['eyes', '-1']);
    expect(again.plan.forge.filter(({ kind }) => kind === 'reaction' || kind === 'notice')).toEqual([]);
  });

  it('leaves out what was carried out before it in the same comment', () => {
    const { record, after } = play(worked, { words: [{ by: 'lee', body: '/impact high\n/hold problem' }] });
    expect(record.impact).toBe('medium');
    expect(after.entries[0]?.record.journal).toHaveLength(2);
  });

  it.each([
    { name: 'of a program', word: { by: 'other[bot]', body: '/start' } },
    { name: 'of our own', word: { by: 'gitsm-sample[bot]', body: '/start' } },
    {
      name: 'that was edited in',
      word: { by: 'lee', body: '/start', changes: { updated_at: '2026-11-03T09:00:01Z' } },
    },
    { name: 'of a month ago', word: { by: 'lee', body: '/start', at: '2026-10-01T09:00:00Z' } },
    {
      name: 'under a login that changed hands',
      word: { by: 'lee', body: '/start', changes: { user: { ...account('lee'), id: 77 } } },
    },
    { name: 'of an account that is gone', word: { by: 'lee', body: '/start', changes: { user: null } } },
  ])('$name is no command', ({ word }) => {
    const { record, reactions } = play(incident(), { words: [word] });
    expect([record.state, ...reactions]).toEqual(['new']);
  });

  it('waits without an answer while an edit by hand is not registered', () => {
    const { first, answers, reactions } = play(incident({ team: 'platform' }), {
      words: [{ by: 'lee', body: '/start' }],
    });
    expect([first.plan.files.effects, answers, reactions]).toEqual([[], [], ['eyes']]);
  });
});

describe('approval', () => {
  const say = (...words: readonly (readonly [string, string])[]) => ({
    words: words.map(([by, body]) => ({ by, body })),
  });

  it('takes every step in its order, and approves with the last one', () => {
    const { record, answers } = play(
      waiting,
      say(['lee', '/approve'], ['kim', '/approve'], ['mia', '/approve Go on.']),
    );
    expect(answers).toEqual([]);
    expect(record.state).toBe('approved');
    expect(record.approvals).toMatchObject([
      { step: 'owner', by: 'lee', user_id: 2 },
      { by: 'kim' },
      { by: 'mia', reason: 'Go on.' },
    ]);
  });

  it.each([
    { name: 'before their turn', words: say(['kim', '/approve']), says: 'the step “owner” is answered by lee' },
    { name: 'for themselves', words: say(['rosa', '/approve']), says: 'whoever asks never approves' },
    { name: 'twice', words: say(['lee', '/approve'], ['kim', '/approve'], ['kim', '/approve']), says: '' },
  ])('does not count who answers $name', ({ words, says }) => {
    const { record, answers } = play(waiting, words);
    expect(record.state).toBe('awaiting_approval');
    expect(answers.join().replaceAll('\\', '').toLowerCase()).toContain(says);
  });

  it('ends with the first no', () => {
    const { record } = play(waiting, say(['lee', '/reject There is one left over.']));
    expect(record).toMatchObject({ state: 'rejected', rejection: 'There is one left over.' });
  });
});

describe('a plain comment', () => {
  it('of the reporter ends a wait for it, but not if it was said before the wait', () => {
    expect(play(held, { words: [{ by: 'rosa', body: 'The blue one.' }] }).record.state).toBe('in_progress');
    expect(play(held, { words: [{ by: 'rosa', body: 'Help!', at: '2026-11-02T09:30:00Z' }] }).record.state).toBe(
      'on_hold',
    );
    expect(play(held, { words: [{ by: 'zoe', body: 'Me too.' }] }).record.state).toBe('on_hold');
  });

  it('of the reporter on what is resolved is journalled and moves nothing', () => {
    const resolution = { code: 'fixed', notes: 'Restarted.' } as const;
    const set = { resolution, closing_category: 'mail' };
    const resolved = incident({
      ...{ ...worked.record, state: 'resolved', ...set },
      journal: [...worked.record.journal, { at, by: 'lee', to: 'resolved', set }],
    });
    const { after, again } = play(resolved, { words: [{ by: 'rosa', body: 'Still slow.' }] });
    expect(after.entries[0]?.record.state).toBe('resolved');
    expect(after.entries[0]?.record.journal.at(-1)).toEqual({
      at: '2026-11-03T09:00:00Z',
      by: 'rosa',
      source: { comment: 101 },
    });
    expect(again.plan.files.effects).toEqual([]);
  });

  it('without meaning to a clock is left to the forge', () => {
    expect(play(worked, { words: [{ by: 'lee', body: 'Looking.' }] }).first.plan.files.effects).toEqual([]);
  });
});
