import { describe, expect, test } from 'vitest';
import { clockRepository } from './clock-repository.ts';

const sample = clockRepository();
const { gitsm, happened, json, read, write } = sample;

const SERVICE = 'config/services/unknown.yaml';
/** Friday evening in Berlin; March had five office days of nine hours so far. */
const AS_OF = '2026-03-06T17:00:00Z';
const MARCH_SECONDS = 5 * 9 * 3600;

type Rows = {
  readonly availability: readonly {
    readonly period: string;
    readonly met: boolean;
    readonly available: { readonly numerator: number; readonly denominator: number };
    readonly outages: readonly { readonly id: string; readonly seconds: number }[];
  }[];
};

function promise(percent: number): void {
  write(SERVICE, `${read(SERVICE)}availability:\n  target_percent: ${percent}\n  calendar: office\n`);
}

async function march() {
  const { availability } = await json<Rows>('report', '--as-of', AS_OF);
  return availability.find(({ period }) => period === '2026-03');
}

describe('[SLM-20] what was promised of a service is measured from its outages', () => {
  test('[SLM-20] outages count within the calendar of the promise, and what overlaps counts once', async () => {
    promise(99);
    // Two hours before office hours and one in them; the second lies within that one.
    const first = { outage: { start: '2026-03-03T05:00:00Z', end: '2026-03-03T08:00:00Z' } };
    const second = { outage: { start: '2026-03-03T07:30:00Z', end: '2026-03-03T08:00:00Z' } };
    happened('INC-2000001', [['2026-03-03T07:00:00Z', 'rae', 'new', { impact: 'low', priority: 'P3' }]], first);
    happened('INC-2000002', [['2026-03-03T07:30:00Z', 'rae', 'new', { impact: 'low', priority: 'P3' }]], second);
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
    expect(await march()).toMatchObject({
      met: false,
      available: { numerator: MARCH_SECONDS - 3600, denominator: MARCH_SECONDS },
      outages: [
        { id: 'INC-2000001', seconds: 3600 },
        { id: 'INC-2000002', seconds: 1800 },
      ],
    });
  });

  test('[SLM-20] an incident of high impact that names no outage counts while it is open, any other does not', async () => {
    promise(90);
    happened('INC-2000001', [
      ['2026-03-04T10:00:00Z', 'rae', 'new'],
      ['2026-03-04T10:10:00Z', 'kim', 'in_progress', { assignee: 'kim' }],
      ['2026-03-04T12:00:00Z', 'kim', 'cancelled', { cancellation: 'It was the test system.' }],
    ]);
    happened('INC-2000002', [['2026-03-05T10:00:00Z', 'rae', 'new', { impact: 'low', priority: 'P3' }]]);
    happened('INC-2000003', [['2026-03-06T14:00:00Z', 'rae', 'new']]);
    expect(await march()).toMatchObject({
      met: true,
      outages: [{ id: 'INC-2000003', seconds: 7200 }],
    });
  });

  test('[SLM-20] without a promise nothing is claimed', async () => {
    happened('INC-2000001', [['2026-03-03T07:00:00Z', 'rae', 'new']]);
    expect(await march()).toBeUndefined();
  });
});
