import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { at, change, incident, inputOf } from '../report.fixture.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

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
      ['INC-1', 'move to in_progress recorded 2026-11-17 09:00 UTC', 'Forgotten.'],
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
