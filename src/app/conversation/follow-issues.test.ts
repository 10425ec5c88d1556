import { describe, expect, it } from 'vitest';
import { documentCheck } from '../../adapters/schema/check-document.ts';
import { incident, problem, request } from '../../core/checks/fixture.ts';
import type { Entry } from '../../core/ledger/ledger.ts';
import { recordToJson } from '../../core/record/record-json.ts';
import { account, conversation, createRun, type Given, ledgerOf, told, US } from './converse.fixture.ts';

const run = createRun(await documentCheck(['incident', 'request', 'problem']));
const at = '2026-11-02T10:00:00Z';
const resolution = { code: 'fixed', notes: 'Restarted.' } as const;
const begun = { at, by: 'lee', to: 'in_progress', set: { assignee: 'lee', category: 'mail' } } as const;
const ended = { at, by: 'lee', to: 'resolved', set: { resolution, closing_category: 'mail' } } as const;
const opened = incident().record.journal;

const worked = incident({ state: 'in_progress', assignee: 'lee', category: 'mail', journal: [...opened, begun] });
const done = { ...worked.record, resolution, closing_category: 'mail' };
const resolved = incident({ ...done, state: 'resolved', journal: [...opened, begun, ended] });
const closed = incident({
  ...done,
  state: 'closed',
  journal: [...opened, begun, ended, { at, by: 'rosa', to: 'closed' }],
});

const shut = { state: 'closed', state_reason: 'completed' } as const;

function play(entry: Entry, given: Given) {
  const conversations = [conversation(Number(entry.record.id.slice(4)), given)];
  const first = run(ledgerOf(entry), conversations);
  const again = run(first.after, told(conversations, first.plan));
  const { forge } = first.plan;
  const moved = forge.flatMap((effect) => (effect.kind === 'issue_state' ? [effect.state] : []));
  const notices = forge.flatMap((effect) => (effect.kind === 'notice' ? [effect.body.replaceAll('\\', '')] : []));
  return { first, again, record: recordToJson(first.after.entries[0]?.record ?? {}), moved, notices, forge };
}

const close = (by: string) => [{ event: 'closed', by } as const];
const reopen = (by: string) => [{ event: 'reopened', by } as const];
const word = (by: string, body: string) => [{ by, body }];

describe('the state of an issue', () => {
  it.each([
    { name: 'follows what is resolved', entry: resolved, given: {}, state: 'resolved', moved: ['completed'] },
    {
      name: 'withdraws, closed by the reporter',
      entry: worked,
      given: { issue: shut, events: close('rosa') },
      state: 'cancelled',
      moved: ['not_planned'],
    },
    {
      name: 'accepts, closed by the reporter',
      entry: resolved,
      given: { issue: shut, events: close('rosa') },
      state: 'closed',
      moved: [],
    },
    {
      name: 'resolves, closed by an agent with a last word',
      entry: worked,
      given: { issue: shut, events: close('lee'), words: word('lee', 'Restarted it.') },
      state: 'resolved',
      moved: [],
    },
    {
      name: 'gives up, closed so by an agent',
      entry: worked,
      given: { issue: { ...shut, state_reason: 'not_planned' }, events: close('lee'), words: word('lee', 'Not ours.') },
      state: 'cancelled',
      moved: [],
    },
    {
      name: 'goes back, closed by an agent without a word',
      entry: worked,
      given: { issue: shut, events: close('lee') },
      state: 'in_progress',
      moved: ['open'],
      says: '/resolve fixed',
    },
    {
      name: 'goes back, closed by an agent after a refused command',
      entry: worked,
      given: { issue: shut, events: close('lee'), words: word('lee', '/hold problem') },
      state: 'in_progress',
      moved: ['open'],
      says: 'is not done yet',
    },
    {
      name: 'goes back, closed by a passer-by',
      entry: worked,
      given: { issue: shut, events: close('zoe') },
      state: 'in_progress',
      moved: ['open'],
      says: 'may not take INC-1',
    },
    {
      name: 'reopens what was resolved',
      entry: resolved,
      given: { events: reopen('rosa') },
      state: 'in_progress',
      moved: [],
    },
    {
      name: 'goes back, reopened by a passer-by',
      entry: resolved,
      given: { events: reopen('zoe') },
      state: 'resolved',
      moved: ['completed'],
      says: 'may not take INC-1',
    },
    {
      name: 'is left where a later reopening undid the closing',
      entry: worked,
      given: { events: [...close('rosa'), ...reopen('rosa')] },
      state: 'in_progress',
      moved: [],
    },
    {
      name: 'is superseded by a record that moved since',
      entry: resolved,
      given: { events: [{ event: 'reopened' as const, by: 'rosa', at: '2026-11-02T09:59:59Z' }] },
      state: 'resolved',
      moved: ['completed'],
    },
    {
      name: 'counts what comes at the second of the last move',
      entry: resolved,
      given: { events: [{ event: 'reopened' as const, by: 'rosa', at }] },
      state: 'in_progress',
      moved: [],
    },
    {
      name: 'goes back, where nobody but us closed it',
      entry: worked,
      given: { issue: shut, events: close(US.login) },
      state: 'in_progress',
      moved: ['open'],
    },
    {
      name: 'withdraws a request',
      entry: request(),
      given: { issue: shut, events: close('rosa') },
      state: 'cancelled',
      moved: ['not_planned'],
    },
    {
      name: 'goes back for a request that is not approved',
      entry: request(),
      given: { issue: shut, events: close('kim'), words: word('kim', 'Sent.') },
      state: 'submitted',
      moved: ['open'],
      says: '/done',
    },
    {
      name: 'goes back for a problem that has no cause yet',
      entry: problem(),
      given: { issue: shut, events: close('lee'), words: word('lee', 'Patched.') },
      state: 'new',
      moved: ['open'],
      says: 'is not done yet',
    },
  ])('$name', ({ entry, given, state, moved, says }) => {
    const { record, moved: seen, notices, again } = play(entry, given as Given);
    expect([record.state, seen]).toEqual([state, moved]);
    expect(notices.join()).toContain(says ?? '');
    expect(notices.length > 0).toBe(says !== undefined);
    expect(again.plan.files.effects).toEqual([]);
    expect(again.plan.forge.filter(({ kind }) => kind === 'notice')).toEqual([]);
  });

  it('takes what the agent said as the notes, in the name and at the time of the closing', () => {
    const given = { issue: shut, events: close('lee'), words: word('lee', 'Restarted it.') };
    const { first } = play(worked, given);
    expect(first.after.entries[0]?.record.journal.at(-1)).toMatchObject({
      ...{ by: 'lee', at: '2026-11-03T09:00:00Z', to: 'resolved', source: { issue: 1, rule: 'issue-closed-201' } },
      set: { resolution: { code: 'fixed', notes: 'Restarted it.' }, closing_category: 'mail' },
    });
  });
});

describe('what ended for good', () => {
  const issue = (number: number, of: string) => ({
    ...{ number, user: account(US.login), created_at: '2026-11-03T09:00:05Z' },
    body: `words\n\n<!-- gitsm:open:follow-up/${of}/201/rosa -->`,
  });

  it('goes on in a new issue, and is closed again after that', () => {
    const { forge, record } = play(closed, { events: reopen('rosa') });
    expect(record.state).toBe('closed');
    const order = forge
      .map(({ kind }) => kind)
      .filter((kind) => ['open_issue', 'notice', 'issue_state'].includes(kind));
    expect(order).toEqual(['open_issue', 'notice', 'issue_state']);
    expect(forge[0]).toMatchObject({ key: 'follow-up/INC-1/201/rosa', title: 'Follow-up of INC-1: Mail is slow' });
  });

  it('gets a record for the new issue, which says what it follows', () => {
    const { plan } = run(ledgerOf(closed), [conversation(7, { issue: issue(7, 'INC-1') })]);
    expect(plan.files.effects).toMatchObject([
      {
        kind: 'create_record',
        path: 'tickets/2026/11/03/INC-7.yaml',
        value: { id: 'INC-7', state: 'new', opened_by: 'rosa', service: 'mail', links: { follow_up_of: 'INC-1' } },
      },
    ]);
  });

  it('closes a second issue for the same, and believes nobody else who says so', () => {
    const held = incident({ id: 'INC-7', source: { kind: 'rule', key: 'follow-up/INC-1/201/rosa' } });
    const surplus = run(ledgerOf(closed, held), [conversation(8, { issue: issue(8, 'INC-1') })]).plan;
    expect(surplus).toMatchObject({ files: { effects: [] }, forge: [{ issue: 8, state: 'not_planned' }] });
    const forged = { ...issue(9, 'INC-1'), user: account('zoe') };
    expect(run(ledgerOf(closed), [conversation(9, { issue: forged })]).plan).toMatchObject({
      files: { effects: [] },
      forge: [],
    });
  });
});

describe('the assignee', () => {
  const assign = (by: string, assignee: string) => ({
    events: [{ event: 'assigned' as const, by, assignee }],
    issue: { assignees: [assignee] },
  });
  const putBack = (entry: Entry, given: Given) =>
    play(entry, given).forge.flatMap((effect) => (effect.kind === 'assignees' ? [effect.logins] : []));

  it('is whom an agent assigned, once', () => {
    const { record, again } = play(worked, assign('kim', 'mia'));
    expect([record.assignee, again.plan.files.effects]).toEqual(['mia', []]);
    expect(putBack(worked, assign('kim', 'mia'))).toEqual([]);
  });

  it('is put back where somebody else assigned, or nobody may be left', () => {
    expect(putBack(worked, assign('rosa', 'mia'))).toEqual([['lee']]);
    const gone = { events: [{ event: 'unassigned' as const, by: 'kim', assignee: 'lee' }] };
    expect([play(worked, gone).record.assignee, putBack(worked, gone)]).toEqual(['lee', [['lee']]]);
  });
});

describe('an issue that hears nothing any more', () => {
  it.each([
    {
      name: 'locked',
      gone: [],
      conversations: [conversation(1, { issue: { locked: true }, words: word('lee', '/impact high') })],
    },
    { name: 'deleted or transferred', gone: [1], conversations: [] },
  ])('as it was $name leaves its record, which says so once', ({ name, gone, conversations }) => {
    const first = run(ledgerOf(worked), conversations, gone);
    const last = first.after.entries[0]?.record.journal.at(-1);
    expect(last).toMatchObject({ by: US.login, note: expect.stringContaining(name) });
    expect([first.after.entries[0]?.record.impact, first.plan.forge]).toEqual(['medium', []]);
    expect(run(first.after, conversations, gone).plan.files.effects).toEqual([]);
  });
});
