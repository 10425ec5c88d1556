import { describe, expect, it } from 'vitest';
import type { Entry } from '../../ledger/ledger.ts';
import { reportModel } from '../model/compute-model.ts';
import { incident, inputOf } from '../report.fixture.ts';

const model = (entries: readonly Entry[], parts = {}) => reportModel(inputOf(entries, parts));

describe('the counts', () => {
  it('add up to all records, and leave cancelled ones and duplicates out of the states', () => {
    const [incidents] = model([
      incident('INC-1', '11-16T09:00'),
      incident('INC-2', '11-16T09:00', { '11-16T10:00': { to: 'resolved' } }),
      incident('INC-3', '11-16T09:00', { '11-16T10:00': { to: 'cancelled' } }),
      incident('INC-4', '11-16T09:00', {}, { links: { duplicate_of: 'INC-1' } }),
      incident('INC-5', '11-23T09:00'),
    ]).counts;
    expect(incidents).toMatchObject({ kind: 'incident', total: 4, open: 1, cancelled: 1, duplicates: 1 });
    expect(incidents?.by_state.filter(({ count }) => count > 0)).toEqual([
      { state: 'new', count: 1 },
      { state: 'resolved', count: 1 },
    ]);
  });
});

describe('the age of open records', () => {
  it.each([
    { opened: '11-22T15:40', bucket: 0 },
    { opened: '11-20T15:41', bucket: 0 },
    { opened: '11-20T15:40', bucket: 2 },
    { opened: '11-16T15:41', bucket: 2 },
    { opened: '11-16T15:40', bucket: 6 },
    { opened: '11-11T15:40', bucket: 11 },
    { opened: '10-22T15:40', bucket: 31 },
    { opened: '08-24T15:41', bucket: 31 },
    { opened: '08-23T15:40', bucket: 91 },
  ])('is from $bucket days for one opened at $opened', ({ opened, bucket }) => {
    const [ages] = model([incident('INC-1', opened)]).ageing;
    expect(ages?.buckets.filter(({ count }) => count > 0).map(({ from_days }) => from_days)).toEqual([bucket]);
  });

  it('counts as untouched what has no entry for that many days', () => {
    const [ages] = model([
      incident('INC-1', '11-17T15:40'),
      incident('INC-2', '11-17T15:41'),
      incident('INC-3', '10-01T09:00', { '11-22T09:00': { note: 'Still waiting.' } }),
    ]).ageing;
    expect(ages?.untouched).toEqual([
      { days: 5, count: 1 },
      { days: 30, count: 0 },
    ]);
  });
});
