import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { at, incident, inputOf, problem } from '../report.fixture.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

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
