import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { configuration, incident, inputOf, request } from '../report.fixture.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

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
