import { expect, test } from 'vitest';
import { finding } from '../finding/make-finding.ts';
import { entryOf, incident } from '../lifecycle/lifecycle-fixtures.ts';
import { nextOfflineNumber } from './next-number.ts';

const entries = (...ids: readonly string[]) => ids.map((id) => entryOf(incident({ id })));
const broken = finding('JOURNAL_PENDING', { path: 'changes/2026/11/CHG-1000020.yaml', pointer: '' });

test.each([
  { name: 'begins at a million', ledger: { entries: [], unreadable: [] }, next: 1_000_000 },
  {
    name: 'does not count numbers of the forge',
    ledger: { entries: entries('INC-999999'), unreadable: [] },
    next: 1_000_000,
  },
  {
    name: 'follows the highest, and fills no gap',
    ledger: { entries: entries('INC-1000009', 'INC-1000003'), unreadable: [] },
    next: 1_000_010,
  },
  {
    name: 'respects a file that cannot be read',
    ledger: { entries: entries('INC-1000009'), unreadable: [broken] },
    next: 1_000_021,
  },
  {
    name: 'respects the name of a file with another id',
    ledger: { entries: [entryOf(incident({ id: 'INC-117' }), 'tickets/2026/11/20/INC-1000005.yaml')], unreadable: [] },
    next: 1_000_006,
  },
  {
    name: 'fills a gap once the end is reached',
    ledger: { entries: entries('INC-999999999', 'INC-1000000'), unreadable: [] },
    next: 1_000_001,
  },
])('the next number $name', ({ ledger, next }) => {
  expect(nextOfflineNumber(ledger)).toBe(next);
});
