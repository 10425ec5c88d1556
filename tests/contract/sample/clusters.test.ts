import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Incident } from '../../../src/core/record/record.ts';
import { isCase, occurrenceOf } from '../../../src/core/similarity/matter.ts';
import { findRecurrences } from '../../../src/core/similarity/recurrences.ts';
import { similarityThresholds } from '../../../src/core/similarity/thresholds.ts';
import { instantOf, loadSample, only } from './load-sample.ts';

type Cluster = {
  readonly name: string;
  readonly service: string;
  readonly why: string;
  readonly ids: readonly string[];
};

const DAY = 86_400;
const { clusters } = JSON.parse(readFileSync(new URL('clusters.json', import.meta.url), 'utf8')) as {
  readonly clusters: readonly Cluster[];
};

let incidents: readonly Incident[];
let thresholds: ReturnType<typeof similarityThresholds>;
beforeAll(async () => {
  const sample = await loadSample();
  incidents = sample.incidents;
  thresholds = similarityThresholds(sample.ledger.configuration.organisation?.value);
});

describe('seeded clusters of similar incidents', () => {
  it('are at least three, and share no incident', () => {
    const ids = clusters.flatMap((cluster) => cluster.ids);
    expect(clusters.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(clusters)('$name: three or more of one service and category within 30 days', ({ ids, service }) => {
    const members = ids.map((id) => only(incidents, (incident) => incident.id === id));
    expect(new Set(members.map((member) => member.service))).toEqual(new Set([service]));
    expect(new Set(members.map((member) => member.category)).size).toBe(1);
    const opened = members.map((member) => instantOf(member.opened_at)).sort((a, b) => a - b);
    expect(opened.length).toBeGreaterThanOrEqual(3);
    expect((opened.at(-1) ?? 0) - (opened[0] ?? 0)).toBeLessThan(30 * DAY);
  });

  it('are the only ones: nothing else comes three times in 30 days', () => {
    const seeded = new Set(clusters.flatMap((cluster) => cluster.ids));
    const others = incidents.filter(({ id, state }) => !seeded.has(id) && state !== 'cancelled');
    const crowded = others.filter((one) => others.filter((other) => isLike(one, other)).length >= 3);
    expect(crowded.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });

  it('are found, every one of them and no other', () => {
    const occurrences = incidents.filter(isCase).flatMap((one) => occurrenceOf(one) ?? []);
    const found = findRecurrences(occurrences, thresholds).map(({ service, ids }) => ({ service, ids }));
    const seeded = clusters.map(({ service, ids }) => ({ service, ids }));
    expect(new Set(found)).toEqual(new Set(seeded));
  });
});

/** Same service and category within 30 days from the first on; an incident is like itself. */
function isLike(one: Incident, other: Incident): boolean {
  const after = instantOf(other.opened_at) - instantOf(one.opened_at);
  return one.service === other.service && one.category === other.category && after >= 0 && after < 30 * DAY;
}
