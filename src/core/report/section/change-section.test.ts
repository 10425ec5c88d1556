import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { at, change, inputOf } from '../report.fixture.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

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
