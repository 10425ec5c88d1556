import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { at, change, configuration, incident, inputOf, instant, problem, request } from '../report.fixture.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

describe('the counts', () => {
  it('add up to all records, and leave cancelled ones and duplicates out of the states', () => {
    const [incidents] = model([
      incident('INC-1', '11-16T09:00'),
      incident('INC-2', '11-16T09:00', { '11-16T10:00': { to: 'resolved' } }),
      incident('INC-3', '11-16T09:00', { '11-16T10:00': { to: 'cancelled' } }),
      incident('INC-4', '11-16T09:00', {}, { links: { duplicate_of: 'INC-1' } }),
      incident('INC-5', '11-23T09:00'),
    ]).counts;
    expect(incidents).toMatchObject({ kind: 'incident', total: 4, open: 1, cancelled: 1, duplicates: 1 });
    expect(incidents?.by_state.filter(({ count }) => count > 0)).toEqual([
      { state: 'new', count: 1 },
      { state: 'resolved', count: 1 },
    ]);
  });
});

describe('the age of open records', () => {
  it.each([
    { opened: '11-22T15:40', bucket: 0 },
    { opened: '11-20T15:41', bucket: 0 },
    { opened: '11-20T15:40', bucket: 2 },
    { opened: '11-16T15:41', bucket: 2 },
    { opened: '11-16T15:40', bucket: 6 },
    { opened: '11-11T15:40', bucket: 11 },
    { opened: '10-22T15:40', bucket: 31 },
    { opened: '08-24T15:41', bucket: 31 },
    { opened: '08-23T15:40', bucket: 91 },
  ])('is from $bucket days for one opened at $opened', ({ opened, bucket }) => {
    const [ages] = model([incident('INC-1', opened)]).ageing;
    expect(ages?.buckets.filter(({ count }) => count > 0).map(({ from_days }) => from_days)).toEqual([bucket]);
  });

  it('counts as untouched what has no entry for that many days', () => {
    const [ages] = model([
      incident('INC-1', '11-17T15:40'),
      incident('INC-2', '11-17T15:41'),
      incident('INC-3', '10-01T09:00', { '11-22T09:00': { note: 'Still waiting.' } }),
    ]).ageing;
    expect(ages?.untouched).toEqual([
      { days: 5, count: 1 },
      { days: 30, count: 0 },
    ]);
  });
});

describe('the clocks now', () => {
  const { sla } = model([
    incident('INC-1', '11-20T09:00', { '11-20T09:30': { to: 'in_progress' } }),
    incident('INC-2', '11-20T10:30', { '11-20T10:40': { to: 'in_progress' } }),
    incident('INC-3', '11-20T14:00', { '11-20T14:10': { to: 'in_progress' } }),
    incident('INC-4', '11-20T09:00', {
      '11-20T09:30': { to: 'in_progress' },
      '11-20T13:30': { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } },
    }),
  ]);

  it('are breached past the target, at risk from three quarters on, and next due while they run', () => {
    // Six open hours: INC-1 has run 8, INC-2 6 and a half, INC-3 3, and INC-4 stands still at 4 and a half.
    expect(sla.breached.map(({ record, percent_used }) => [record.id, percent_used])).toEqual([
      ['INC-1', 133],
      ['INC-2', 108],
    ]);
    expect(sla.at_risk.map(({ record, percent_used, stage }) => [record.id, percent_used, stage])).toEqual([
      ['INC-4', 75, 'paused'],
    ]);
    expect(sla.next_due.map(({ record, due }) => [record.id, due?.utc])).toEqual([['INC-3', at('11-23T12:00')]]);
    expect([sla.running, sla.paused]).toEqual([3, 1]);
  });

  it('say who held the record when the target was passed, and who had it how long', () => {
    const late = incident('INC-1', '11-20T09:00', {
      '11-20T09:30': { to: 'in_progress', set: { assignee: 'kim' } },
      '11-20T14:00': { set: { team: 'ops', assignee: 'mia' } },
    });
    const { breaches } = model([late]).sla;
    expect(breaches.list).toMatchObject([
      {
        breached_at: at('11-20T15:00'),
        held_by: { team: 'ops', assignee: 'mia' },
        holders: [
          { team: 'desk', assignee: null, seconds: 1800 },
          { team: 'desk', assignee: 'kim', seconds: 16_200 },
          { team: 'ops', assignee: 'mia', seconds: 10_800 },
        ],
      },
    ]);
    expect(breaches.by_team).toEqual([
      { team: 'ops', breaches: 1, seconds: 10_800, of_seconds: 28_800 },
      { team: 'desk', breaches: 0, seconds: 18_000, of_seconds: 28_800 },
    ]);
  });

  it('count toward compliance by definition, priority, team and service, in 28 days', () => {
    const done = { '11-20T09:30': { to: 'in_progress' }, '11-20T16:00': { to: 'resolved' } };
    const { compliance } = model([incident('INC-1', '11-20T09:00', done), incident('INC-2', '09-01T09:00')]).sla;
    const met = (rows: typeof compliance.by_team) =>
      rows.map((row) => [row.key, row.target, row.met.numerator, row.met.denominator, row.open_and_breached]);
    const [response, resolution] = [
      ['response', 1, 1, 1],
      ['resolution', 0, 1, 1],
    ];
    expect(met(compliance.by_definition)).toEqual([
      ['first-answer', ...(response ?? [])],
      ['mended', ...(resolution ?? [])],
    ]);
    expect(met(compliance.by_team)).toEqual([
      ['desk', ...(resolution ?? [])],
      ['desk', ...(response ?? [])],
    ]);
    expect(met(compliance.by_priority).map(([key]) => key)).toEqual(['P2', 'P2']);
    expect(met(compliance.by_service).map(([key]) => key)).toEqual(['mail', 'mail']);
  });
});

describe('the queue of a team', () => {
  it('goes by due time over clocks, tasks and windows; paused and undated work comes last', () => {
    const { queues } = model([
      incident('INC-1', '11-20T14:00', { '11-20T14:10': { to: 'in_progress' } }),
      incident('INC-2', '11-20T14:00', {
        '11-20T14:10': { to: 'in_progress' },
        '11-20T14:20': { to: 'on_hold', set: { hold_reason: 'awaiting_caller' } },
      }),
      problem(
        'PRB-1',
        '11-16T09:00',
        {},
        {
          tasks: [
            { id: 't1', title: 'Late task', state: 'open', due_at: at('11-20T09:00'), assignee: 'kim' },
            { id: 't2', title: 'Done task', state: 'done', due_at: at('11-20T09:00') },
            { id: 't3', title: 'Task of ops', state: 'open', team: 'ops' },
          ],
        },
      ),
      change('CHG-1', '11-16T09:00', {}, { window: { start: at('11-24T10:00'), end: at('11-24T11:00') } }),
    ]);
    const shown = queues.map(({ team, items }) => [
      team,
      items.map(({ record, what, due, late, task }) => [task?.id ?? record.id, what, due?.utc, late]),
    ]);
    expect(shown).toEqual([
      [
        'desk',
        [
          ['t1', 'task', at('11-20T09:00'), true],
          ['INC-1', 'clock', at('11-23T12:00'), false],
          ['CHG-1', 'window_start', at('11-24T10:00'), false],
          ['PRB-1', 'none', undefined, false],
          ['INC-2', 'clock', at('11-23T12:00'), false],
        ],
      ],
      ['ops', [['t3', 'task', undefined, false]]],
    ]);
  });
});

describe('problems', () => {
  it('are proposed for three incidents of one service and category in 30 days that name no problem', () => {
    const same = { category: 'sending', closing_category: 'storage' } as const;
    const { candidates } = model([
      incident('INC-1', '11-01T09:00', {}, { category: 'storage' }),
      incident('INC-2', '11-02T09:00', {}, same),
      incident('INC-3', '11-03T09:00', {}, same),
      incident('INC-4', '11-03T09:00', {}, { ...same, links: { problem: 'PRB-1' } }),
      incident('INC-5', '10-01T09:00', {}, same),
      incident('INC-6', '11-04T09:00', {}, { category: 'sending' }),
      incident('INC-7', '11-05T09:00', {}, { category: 'sending' }),
    ]).problems;
    expect(candidates).toEqual([
      {
        service: 'mail',
        category: 'storage',
        incidents: ['INC-1', 'INC-2', 'INC-3'],
        first_opened_at: at('11-01T09:00'),
        last_opened_at: at('11-03T09:00'),
      },
    ]);
  });

  it('tell whether a fix helped by incidents of the signature before and since', () => {
    const storage = { category: 'storage' } as const;
    const { effectiveness } = model([
      problem('PRB-1', '09-01T09:00', {}, { ...storage, fix_applied_at: at('11-02T09:00') }),
      incident('INC-1', '08-04T08:59', {}, storage),
      incident('INC-2', '08-04T09:00', {}, storage),
      incident('INC-3', '11-02T08:59', {}, storage),
      incident('INC-4', '11-02T09:00', {}, storage),
    ]).problems;
    expect(effectiveness).toMatchObject([{ before: 2, after: 1, days_after: 20, verdict: null }]);
  });

  it('show a known error from its publication on, with the open incidents of both sides of the link', () => {
    const known = { symptom: 'It fails.', workaround: 'Restart.', status: 'published' } as const;
    const { known_errors, open } = model([
      problem(
        'PRB-1',
        '11-01T09:00',
        {},
        {
          known_error: { ...known, published_at: at('11-02T09:00') },
          links: { incidents: ['INC-1'] },
        },
      ),
      problem('PRB-2', '11-01T09:00', {}, { known_error: { ...known, published_at: at('11-23T09:00') } }),
      incident('INC-1', '11-01T09:00'),
      incident('INC-2', '11-01T09:00', {}, { links: { problem: 'PRB-1' } }),
    ]).problems;
    expect(known_errors.map(({ problem: row, open_incidents }) => [row.id, open_incidents])).toEqual([['PRB-1', 2]]);
    expect(open.map(({ id, incidents, workaround }) => [id, incidents, workaround])).toEqual([
      ['PRB-1', 2, true],
      ['PRB-2', 0, false],
    ]);
  });
});

describe('changes', () => {
  const window = (start: string, end: string) => ({ window: { start: at(start), end: at(end) } });
  const draft = {
    ...{ title: 'Proposed', type: 'normal', requested_by: 'rob', service: 'mail', team: 'desk' },
    ...window('11-24T11:00', '11-24T12:00'),
    plan: { justification: '', implementation: '', backout: '', test: '', impact: '' },
  } as const;
  const proposal = {
    id: 'CHG-9',
    state: 'assess',
    opened_at: at('11-19T09:00'),
    opened_by: 'rob',
    pull_request: 9,
    draft,
  } as const;
  const entries = [
    change('CHG-1', '11-16T09:00', {}, window('11-24T10:00', '11-24T11:30')),
    change('CHG-2', '11-16T09:00', { '11-22T10:00': { to: 'implementing' } }, window('11-22T10:00', '11-22T16:00')),
    change('CHG-3', '11-16T09:00', {}, window('12-06T15:40', '12-06T16:00')),
    change(
      'CHG-4',
      '11-16T09:00',
      { '11-17T09:00': { to: 'closed' } },
      { ...window('11-24T10:00', '11-24T11:30'), close: { code: 'backed_out', notes: 'No.' } },
    ),
  ];
  const { changes } = model(entries, { proposals: [proposal] });

  it('of the next 14 days are those whose window touches them, proposals among them', () => {
    expect(changes.next_14_days.map(({ id, pull_request }) => [id, pull_request])).toEqual([
      ['CHG-2', null],
      ['CHG-1', null],
      ['CHG-9', 9],
    ]);
  });

  it('conflict with proposals too, and each row names its own', () => {
    expect(changes.conflicts.map(({ change: one, with: other }) => [one, other])).toEqual([['CHG-1', 'CHG-9']]);
    expect(changes.next_14_days.map(({ conflicts }) => conflicts.length)).toEqual([0, 1, 1]);
  });

  it('wait for a decision, late after 48 hours', () => {
    expect(changes.undecided.map(({ id, waiting_seconds }) => [id, waiting_seconds])).toEqual([['CHG-9', 283_200]]);
    expect(changes.undecided_late).toBe(1);
  });

  it('that failed are to be learnt from', () => {
    expect(changes.to_learn_from.map(({ id, code }) => [id, code])).toEqual([['CHG-4', 'backed_out']]);
    expect(changes.under_way.map(({ id }) => id)).toEqual(['CHG-2']);
  });
});

describe('the audit', () => {
  it('lists back-dated entries, overrides, unauthorised changes, late reviews and gaps', () => {
    const { audit } = model([
      incident(
        'INC-1',
        '11-16T09:00',
        { '11-16T10:00': { to: 'in_progress', recorded_at: at('11-17T09:00'), note: 'Forgotten.' } },
        { priority_override: { value: 'P1', reason: 'The board asked.', by: 'kim' } },
      ),
      change('CHG-1', '11-16T09:00', {}, { unauthorised: { why: 'Pushed.', by: 'rob', landed_at: at('11-15T09:00') } }),
      change(
        'CHG-2',
        '11-16T09:00',
        { '11-17T09:00': { to: 'review' } },
        {
          review: { required: true, due_at: at('11-20T09:00') },
          freeze_exception: { freeze: 'quiet', reason: 'It cannot wait.' },
        },
      ),
      change(
        'CHG-3',
        '11-16T09:00',
        { '11-17T09:00': { to: 'closed' } },
        { close: { code: 'successful', notes: 'Done.' } },
      ),
    ]);
    const told = (list: typeof audit.overrides) => list.map(({ record, what, reason }) => [record.id, what, reason]);
    expect(told(audit.back_dated)).toEqual([
      ['INC-1', 'move to in_progress recorded 2026-11-17T09:00:00Z', 'Forgotten.'],
    ]);
    expect(told(audit.overrides)).toEqual([
      ['CHG-2', 'exception to freeze quiet', 'It cannot wait.'],
      ['INC-1', 'priority P1', 'The board asked.'],
    ]);
    expect(told(audit.unauthorised)).toEqual([['CHG-1', 'change', 'Pushed.']]);
    expect(told(audit.late_reviews)).toEqual([['CHG-2', 'post-implementation review', null]]);
    expect(audit.gaps).toMatchObject([{ record: { id: 'CHG-3' }, has: { described: false, test_evidence: false } }]);
  });
});

describe('services', () => {
  it('show what is open, on what they depend, who needs them, and their worst day', () => {
    const { services } = model([
      incident('INC-1', '11-21T09:00', { '11-22T09:00': { set: { priority: 'P1' } } }),
      incident('INC-2', '11-21T09:00', { '11-21T10:00': { to: 'resolved' } }),
      request('REQ-1', '11-21T09:00'),
    ]);
    const [mail, network] = services.rows;
    expect(mail).toMatchObject({ id: 'mail', depends_on: ['network'], needed_by: [], breached_clocks: 1 });
    expect(mail?.open).toEqual({ incidents: 1, requests: 1, problems: 0, changes: 0 });
    expect(mail?.days.slice(-3)).toEqual([0, 1, 1]);
    expect(network).toMatchObject({ id: 'network', needed_by: ['mail'] });
    expect(services.quality.complete).toEqual({ as: 'share', numerator: 0, denominator: 2 });
  });

  it('that name an unknown service are told', () => {
    const lonely = { id: 'fax', title: 'Fax', depends_on: [{ service: 'telegraph' }] };
    const parts = { services: new Map([['fax', { path: 'config/services/fax.yaml', value: lonely }]]) };
    const ledger = { ...inputOf([]).ledger, configuration: configuration(parts) };
    expect(model([], { ledger }).services.quality.dangling).toEqual([{ service: 'fax', names: 'telegraph' }]);
  });
});

describe('the whole model', () => {
  it('comes without a configuration too, with days of UTC', () => {
    const ledger = { ...inputOf([]).ledger, configuration: configuration({ organisation: undefined }) };
    const { head, headline } = model([incident('INC-1', '11-16T09:00')], { ledger });
    expect(head).toMatchObject({ organisation: null, zone: 'UTC', sample: false, commit: null });
    expect(headline).toBe(
      'No target is breached or at risk. 0 incidents open. No change is planned in the next 14 days.',
    );
  });

  it('is plain data: it comes back from JSON as it went', () => {
    const given = model([incident('INC-1', '11-16T09:00'), request('REQ-1', '11-16T09:00')]);
    expect(JSON.parse(JSON.stringify(given))).toEqual(given);
  });

  it('of a past day knows nothing of what came later', () => {
    const entries = [
      incident('INC-1', '11-16T09:00', { '11-17T09:00': { set: { team: 'ops' } }, '11-18T09:00': { to: 'resolved' } }),
      incident('INC-2', '11-17T09:00'),
    ];
    const past = model(entries, { asOf: instant('11-16T12:00') });
    expect(past.incidents.open.map(({ id, team, state }) => [id, team, state])).toEqual([['INC-1', 'desk', 'new']]);
    expect(past.sla.next_due.map(({ record }) => record.id)).toEqual(['INC-1']);
  });
});
