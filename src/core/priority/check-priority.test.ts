import { describe, expect, test } from 'vitest';
import { mend, says } from '../finding/make-finding.ts';
import { CONFIGURATION, change, entryOf, incident, OPENED, ORGANISATION } from '../lifecycle/lifecycle-fixtures.ts';
import type { AnyRecord, Priority } from '../record/record.ts';
import { checkPriority } from './check-priority.ts';
import { computePriority, expectedPriority } from './priority.ts';

const matrix = ORGANISATION.priority_matrix;

describe('the priority of impact and urgency', () => {
  test.each([
    ['high', 'high', 'P1'],
    ['high', 'medium', 'P2'],
    ['high', 'low', 'P3'],
    ['medium', 'high', 'P2'],
    ['medium', 'medium', 'P3'],
    ['medium', 'low', 'P4'],
    ['low', 'high', 'P3'],
    ['low', 'medium', 'P4'],
    ['low', 'low', 'P5'],
  ] as const)('%s and %s is %s', (impact, urgency, priority) => {
    expect(computePriority({ impact, urgency }, matrix)).toBe(priority);
  });

  test('is not known without both', () => {
    expect(computePriority({ impact: 'high' }, matrix)).toBeUndefined();
    expect(expectedPriority({ urgency: 'high' }, matrix)).toBeUndefined();
  });

  test('gives way to an override', () => {
    expect(expectedPriority({ impact: 'low', urgency: 'low', priority_override: { value: 'P1' } }, matrix)).toBe('P1');
  });
});

describe('a record', () => {
  const override = (value: Priority, by = 'max') => ({ priority_override: { value, reason: 'Board meeting', by } });
  const ended = (told: Priority) =>
    ({
      state: 'cancelled',
      journal: [{ at: OPENED, by: 'rae', to: 'new', set: { priority: told } }],
    }) as const;

  const cases: readonly { readonly name: string; readonly record: AnyRecord; readonly found: readonly string[] }[] = [
    { name: 'with the priority of the matrix', record: incident(), found: [] },
    { name: 'with another one', record: incident({ priority: 'P1' }), found: ['PRIORITY_MISMATCH /priority'] },
    { name: 'with an override', record: incident({ priority: 'P1', ...override('P1') }), found: [] },
    {
      name: 'with an override that it does not carry',
      record: incident({ ...override('P1') }),
      found: ['PRIORITY_MISMATCH /priority'],
    },
    {
      name: 'with an override to what the matrix gives',
      record: incident({ ...override('P3') }),
      found: ['PRIORITY_OVERRIDE_IDLE /priority_override'],
    },
    {
      name: 'overridden by an agent',
      record: incident({ priority: 'P1', ...override('P1', 'kim') }),
      found: ['PRIORITY_OVERRIDE_NOT_ENTITLED /priority_override/by'],
    },
    { name: 'overridden by automation', record: incident({ priority: 'P1', ...override('P1', 'robo') }), found: [] },
    {
      name: 'that ended with the priority that its journal tells',
      record: incident({ priority: 'P1', ...ended('P1') }),
      found: [],
    },
    {
      name: 'that ended with a priority that was never told',
      record: incident({ priority: 'P1', ...ended('P3') }),
      found: ['PRIORITY_MISMATCH /priority'],
    },
    { name: 'that is a change without any of it', record: change(), found: [] },
    {
      name: 'that is a change with a priority from nowhere',
      record: change({ priority: 'P1', impact: 'high' }),
      found: ['PRIORITY_UNFOUNDED /priority'],
    },
    {
      name: 'that is a change without the priority',
      record: change({ impact: 'high', urgency: 'high' }),
      found: ['PRIORITY_MISMATCH '],
    },
  ];

  test.each(cases)('$name gives $found', ({ record, found }) => {
    const findings = checkPriority(entryOf(record), CONFIGURATION);
    expect(findings.map((one) => `${one.code} ${one.place.pointer}`)).toEqual(found);
    for (const one of findings) expect(`${says(one)} ${mend(one)}`).not.toMatch(/undefined/);
  });

  test('is not held against a matrix that could not be read', () => {
    const { organisation, ...configuration } = CONFIGURATION;
    expect(checkPriority(entryOf(incident({ priority: 'P1' })), configuration)).toEqual([]);
  });
});
