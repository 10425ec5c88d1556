import { describe, expect, it } from 'vitest';
import { policy, shop, teams } from '../core/approval/facts.fixture.ts';
import type { PolicyCase } from '../core/approval/policy-case.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { testPolicy } from './test-policy.ts';

const ledger: Ledger = {
  ...{ entries: [], drafts: [], unreadable: [] },
  configuration: {
    ...{ calendars: new Map(), catalogue: new Map(), standardChanges: new Map() },
    approvals: { path: 'config/approvals.yaml', value: policy },
    teams: { path: 'config/teams.yaml', value: teams },
    services: new Map([[shop.id, { path: 'config/services/shop.yaml', value: shop }]]),
  },
};
const change = { type: 'normal', service: 'shop', team: 'network', requested_by: 'ida' } as const;

function differencesOf(given: Omit<PolicyCase, 'name' | 'author'>): readonly string[] {
  const cases = [{ name: 'A case', author: 'ada', ...given }];
  return (
    testPolicy({ now: '2026-11-22T15:00:00Z', cases }, ledger, { loadZone: () => undefined })[0]?.differences ?? []
  );
}

describe('the cases beside a policy', () => {
  it('hold where it says what they expect', () => {
    const expected = {
      state: 'success',
      risk: 'low',
      rules: ['normal'],
      steps: ['board', 'owner'],
      waits_for: [],
    } as const;
    expect(differencesOf({ change, approved_by: ['eve', 'Ben', 'cara'], expect: expected })).toEqual([]);
  });

  it('say every difference', () => {
    const expected = { state: 'success', risk: 'high', waits_for: [] } as const;
    expect(differencesOf({ change, approved_by: ['eve', 'stranger'], expect: expected })).toEqual([
      'state is pending (0 of 2 from cab; 1 permission too low), expected success',
      'risk is low, expected high',
      'waits_for is board, expected none',
    ]);
  });

  it.each<{ readonly name: string; readonly given: Omit<PolicyCase, 'name' | 'author'> }>([
    {
      name: 'a refusal',
      given: { change, approved_by: ['eve', 'ben', 'cara'], refused_by: ['dan'], expect: { state: 'failure' } },
    },
    {
      name: 'other files',
      given: { paths: ['tickets/2026/11/22/INC-1.yaml'], expect: { state: 'success', rules: ['tickets'] } },
    },
    {
      name: 'rules that change with records',
      given: { change, paths: ['config/teams.yaml'], expect: { state: 'failure' } },
    },
    {
      name: 'an emergency',
      given: {
        change: { ...change, type: 'emergency', emergency: { reason: 'Down' } },
        emergency_by: 'gus',
        expect: { state: 'success', waits_for: ['urgent'] },
      },
    },
  ])('are about $name, too', ({ given }) => {
    expect(differencesOf(given)).toEqual([]);
  });
});
