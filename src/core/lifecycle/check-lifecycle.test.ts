import { describe, expect, test } from 'vitest';
import { mend, says } from '../finding/make-finding.ts';
import type { AnyRecord } from '../record/record.ts';
import { checkLifecycle } from './check-lifecycle.ts';
import { CONFIGURATION, change, entryOf, incident, OPENED, PLAN } from './lifecycle-fixtures.ts';

const resolution = { code: 'fixed', notes: 'Restarted' } as const;
const imported = (to: string) => ({
  source: { kind: 'import', key: 'old:1' } as const,
  journal: [{ at: OPENED, by: 'rae', to, source: { import: 'row 1' } }],
});

const cases: readonly { readonly name: string; readonly record: AnyRecord; readonly found: readonly string[] }[] = [
  { name: 'a new incident', record: incident(), found: [] },
  {
    name: 'one in progress with nobody',
    record: incident({ state: 'in_progress' }),
    found: ['error STATE_FIELD_MISSING /state'],
  },
  {
    name: 'a resolved one that is still on hold',
    record: incident({ state: 'resolved', resolution, closing_category: 'mail', hold_reason: 'awaiting_caller' }),
    found: ['warning STATE_FIELD_STALE /hold_reason'],
  },
  {
    name: 'a reopened one with its resolution',
    record: incident({ state: 'in_progress', assignee: 'kim', resolution }),
    found: ['warning STATE_FIELD_STALE /resolution'],
  },
  {
    name: 'a standard change being assessed',
    record: change({ type: 'standard', state: 'assess', plan: PLAN }),
    found: ['error STATE_NOT_OF_TYPE /state'],
  },
  {
    name: 'an imported one as it came',
    record: incident({ state: 'closed', ...imported('closed') }),
    found: ['info STATE_IMPORTED_INCOMPLETE /state'],
  },
  {
    name: 'an imported one that was moved by hand since',
    record: incident({ state: 'cancelled', ...imported('in_progress') }),
    found: ['error STATE_FIELD_MISSING /state'],
  },
];

describe('the lifecycle check', () => {
  test.each(cases)('of $name gives $found', ({ record, found }) => {
    const findings = checkLifecycle(entryOf(record), CONFIGURATION);
    expect(findings.map((one) => `${one.severity} ${one.code} ${one.place.pointer}`)).toEqual(found);
    for (const one of findings) expect(`${says(one)} ${mend(one)}`).not.toMatch(/undefined|…/);
  });

  test('names each missing field with how to give it', () => {
    const [first] = checkLifecycle(entryOf(incident({ state: 'in_progress' })), CONFIGURATION);
    expect(first?.args).toEqual({
      state: 'in_progress',
      what: 'the person who works on it',
      field: 'assignee',
      give: 'assignee=<login>',
    });
  });
});
