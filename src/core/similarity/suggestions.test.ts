import { describe, expect, it } from 'vitest';
import { incident, problem } from '../checks/fixture.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { parseInstant } from '../time/instant.ts';
import { prepareSuggestions } from './suggestions.ts';

const NOW = parseInstant('2026-11-22T12:00:00Z');

function suggest(entries: readonly Entry[], text: string, more: { readonly service?: string } = {}) {
  if (NOW === undefined) throw new Error('not an instant');
  const configuration = { services: new Map(), calendars: new Map(), catalogue: new Map(), standardChanges: new Map() };
  const ledger: Ledger = { entries, drafts: [], configuration, unreadable: [] };
  const { knownErrors, incidents } = prepareSuggestions(ledger, NOW)({ text, ...more });
  return [...knownErrors, ...incidents].map(({ entry }) => entry.record.id);
}

const like = (id: string, more: object = {}) => incident({ id, title: 'Terminal host unreachable', ...more });
const error = (id: string, known: object) =>
  problem({
    id,
    title: 'Acquirer',
    known_error: { symptom: 'Terminal host unreachable', status: 'published', ...known },
  });

describe('suggestions', () => {
  it.each([
    [
      'three incidents at most, the first of equals first',
      [1, 2, 3, 4].map((at) => like(`INC-${at}`)),
      ['INC-1', 'INC-2', 'INC-3'],
    ],
    [
      'a published known error goes before incidents',
      [like('INC-1'), error('PRB-4', { workaround: 'Restart.' })],
      ['PRB-4', 'INC-1'],
    ],
    [
      'a known error with a workaround goes before one without',
      [error('PRB-4', {}), error('PRB-5', { workaround: 'Restart.' })],
      ['PRB-5', 'PRB-4'],
    ],
    ['a draft of a known error is told to nobody', [error('PRB-4', { status: 'draft' })], []],
    ['a retired known error neither', [error('PRB-4', { status: 'retired' })], []],
    [
      'a known error is found through an incident of it',
      [like('INC-1', { links: { problem: 'PRB-4' } }), error('PRB-4', { symptom: 'Acquirer' })],
      ['PRB-4', 'INC-1'],
    ],
    ['what was withdrawn helps nobody', [like('INC-1', { state: 'cancelled' })], []],
    [
      'a duplicate says the same once more',
      [like('INC-1', { links: { duplicate_of: 'INC-2' } }), like('INC-2')],
      ['INC-2'],
    ],
    [
      'what is closed and older than half a year is left out',
      [like('INC-1', { state: 'closed', opened_at: '2026-05-01T09:00:00Z' })],
      [],
    ],
    ['what is open is told however old', [like('INC-1', { opened_at: '2025-05-01T09:00:00Z' })], ['INC-1']],
    ['one word in common is chance', [incident({ title: 'Terminal' })], []],
  ])('%s', (_, entries, expected) => {
    expect(suggest(entries, 'Terminal: host unreachable')).toEqual(expected);
  });
});
