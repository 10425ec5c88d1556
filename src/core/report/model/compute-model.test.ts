import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { configuration, incident, inputOf, instant, request } from '../report.fixture.ts';
import { reportModel } from './compute-model.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

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
