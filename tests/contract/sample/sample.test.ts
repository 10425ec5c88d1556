import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeYaml } from '../../../src/adapters/yaml/write-yaml.ts';
import { replay } from '../../../src/core/journal/replay.ts';
import { lifecycleOf } from '../../../src/core/lifecycle/lifecycle-of.ts';
import type { JsonMap } from '../../../src/core/record/json.ts';
import { keyOrder } from '../../../src/core/record/key-order.generated.ts';
import { FIRST_OFFLINE_NUMBER } from '../../../src/core/record/record-id.ts';
import { instantOf, loadSample, ROOT, type Sample } from './load-sample.ts';

const DAY = 86_400;

let sample: Sample;
beforeAll(async () => {
  sample = await loadSample();
});

describe('the sample organisation', () => {
  it('validates without a single finding', () => {
    expect(sample.findings.map(({ code, place }) => `${code} ${place.path}${place.pointer}`)).toEqual([]);
    expect(sample.ledger.drafts).toEqual([]);
  });

  it('is marked as a sample in its configuration and in each record', () => {
    expect(sample.ledger.configuration.organisation?.value.sample).toBe(true);
    expect(sample.ledger.configuration.organisation?.value.organisation).toContain('(sample)');
    const unmarked = sample.entries.filter(({ record }) => record.source?.kind !== 'sample');
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });

  it('numbers its records in one sequence in the order in which they were opened', () => {
    const inOrder = [...sample.entries].sort((a, b) => numberOf(a.record.id) - numberOf(b.record.id));
    expect(inOrder.map(({ record }) => numberOf(record.id))).toEqual(
      inOrder.map((_, index) => FIRST_OFFLINE_NUMBER + index),
    );
    const opened = inOrder.map(({ record }) => record.opened_at);
    expect(opened).toEqual([...opened].sort());
  });

  it('stands in the canonical form, with the hint for editors in the first line', () => {
    const other = sample.entries.filter(({ kind, path, record }) => {
      const schemaComment = `${'../'.repeat(path.split('/').length - 1)}schemas/${kind}.schema.json`;
      // A record is JSON by its schema; the cast drops that it is read-only.
      const text = writeYaml(record as unknown as JsonMap, { schemaComment, order: keyOrder[kind] });
      return text !== readFileSync(`${ROOT}${path}`, 'utf8');
    });
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it('ends each journal in the state of its record', () => {
    const untold = sample.entries.filter(({ kind, record }) => replay(record.journal, kind).state !== record.state);
    expect(untold.map(({ path }) => path)).toEqual([]);
  });

  it('never uses a text twice', () => {
    const texts = sample.entries.flatMap(({ record }) => [
      record.title,
      record.description ?? record.id,
      ('resolution' in record ? record.resolution?.notes : undefined) ?? `${record.id} is open`,
    ]);
    // What covers several incidents says the same to each of them.
    const cascaded = texts.filter((text) => !text.startsWith('Resolved with the incident that covers it'));
    expect(cascaded.filter((text, index) => cascaded.indexOf(text) !== index)).toEqual([]);
  });
});

describe('its size', () => {
  it.each([
    { kind: 'incident', least: 45 },
    { kind: 'request', least: 14 },
    { kind: 'change', least: 14 },
    { kind: 'problem', least: 6 },
  ] as const)('has at least $least of $kind', ({ kind, least }) => {
    expect(sample.entries.filter((entry) => entry.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it.each(['incident', 'request', 'change'] as const)('has a %s in every state', (kind) => {
    const entries = sample.entries.filter((entry) => entry.kind === kind);
    const states = lifecycleOf(kind, { type: 'normal' }).states;
    expect(states.filter((state) => !entries.some(({ record }) => record.state === state))).toEqual([]);
  });

  it('has incidents of every priority, and some in each of the last thirteen weeks', () => {
    expect(new Set(sample.incidents.map(({ priority }) => priority))).toEqual(new Set(['P1', 'P2', 'P3', 'P4', 'P5']));
    const weeks = sample.incidents.map(({ opened_at }) => Math.floor((sample.asOf - instantOf(opened_at)) / (7 * DAY)));
    const counts = Array.from({ length: 13 }, (_, week) => weeks.filter((one) => one === week).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  it('has services with dependencies, a redundant pair, and a contract', () => {
    const services = [...sample.ledger.configuration.services.values()].map(({ value }) => value);
    expect(services.filter(({ depends_on = [] }) => depends_on.length > 0).length).toBeGreaterThanOrEqual(8);
    const groups = services.flatMap(({ depends_on = [] }) => depends_on.flatMap((one) => one.redundancy_group ?? []));
    expect(groups.length).toBeGreaterThan(new Set(groups).size);
    expect(new Set(services.map(({ type }) => type)).size).toBe(4);
    expect(new Set(services.map(({ status }) => status)).size).toBe(4);
  });

  it('has teams, calendars in three zones with holidays, and every sort of service level', () => {
    const { calendars, teams, sla } = sample.ledger.configuration;
    expect(teams?.value.teams.length).toBeGreaterThanOrEqual(5);
    const withHolidays = [...calendars.values()].filter(({ value }) => (value.holidays ?? []).length >= 4);
    expect(new Set(withHolidays.map(({ value }) => value.zone)).size).toBeGreaterThanOrEqual(3);
    const definitions = sla?.value.definitions ?? [];
    expect(new Set(definitions.map(({ kind }) => kind))).toEqual(new Set(['sla', 'ola', 'contract']));
    expect(new Set(definitions.map(({ target }) => target)).size).toBe(5);
  });

  it('has the catalogue items and standard changes that help desks live on', () => {
    const { catalogue, standardChanges } = sample.ledger.configuration;
    expect([...catalogue.keys()]).toEqual(expect.arrayContaining(['access', 'install-software', 'restore-data']));
    expect([...standardChanges.keys()]).toContain('monthly-patching');
  });
});

function numberOf(id: string): number {
  return Number(id.slice(4));
}
