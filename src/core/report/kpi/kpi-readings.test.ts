import { describe, expect, it } from 'vitest';
import { computeReport, reportModel } from '../model/compute-model.ts';
import { createLocalTime } from '../period/local-time.ts';
import { periodsAt } from '../period/period.ts';
import { at, incident, inputOf, instant, utc } from '../report.fixture.ts';
import { factsDuring } from './facts-during.ts';
import { count, incidents, readings, share } from './kpi.fixture.ts';
import { kpisOf } from './kpi-readings.ts';

describe('the figures of every kind', () => {
  const all = Object.values(kpisOf).flat();

  it('have an id of their own, a title and a definition', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, title, definition } of all) {
      expect(id).toMatch(/^[a-z0-9_]+$/);
      expect(title.length).toBeGreaterThan(2);
      expect(definition).toMatch(/\.$/);
    }
  });

  it('are 0 of 0 without records, and never a share of nothing', () => {
    for (const figure of readings([]).values()) {
      if (figure.as === 'count') expect(figure.count).toBe(0);
      if (figure.as === 'share') expect(figure).toEqual(share(0, 0));
      if (figure.as === 'durations') expect(figure).toMatchObject({ n: 0, median_seconds: null });
    }
  });

  it('add up over weeks: what was opened and resolved in 13 weeks is in exactly one of them', () => {
    const model = reportModel(inputOf(incidents));
    const sum = (id: string) =>
      model.kpis
        .find((kpi) => kpi.id === id)
        ?.weeks.reduce((total, figure) => total + (figure.as === 'count' ? figure.count : 0), 0);
    expect(sum('incident_opened')).toBe(5);
    expect(sum('incident_resolved')).toBe(4);
  });

  it('carry the aim of the configuration and say which way it points', () => {
    const { kpis } = reportModel(inputOf([]));
    const aimOf = (id: string) => kpis.find((kpi) => kpi.id === id)?.target;
    expect(aimOf('incident_sla_resolution')).toEqual({ percent: 92, is: 'at_least' });
    expect(aimOf('incident_reopened')).toEqual({ percent: 4, is: 'at_most' });
    expect(aimOf('change_success')).toBeNull();
  });

  it('are those of a past day when the journal is read up to it', () => {
    const past = reportModel(inputOf(incidents, { asOf: instant('11-17T11:30') }));
    const figures = new Map(past.kpis.map(({ id, last_28_days }) => [id, last_28_days]));
    expect(figures.get('incident_resolved')).toEqual(count(4));
    expect(figures.get('incident_reopened')).toEqual(share(0, 4));
    expect(past.incidents.open.map(({ id }) => id)).toEqual(['INC-4']);
  });

  it('are the same whether tickets that a period does not concern are looked at or not', () => {
    const major = {
      state: 'accepted',
      proposed_by: 'kim',
      proposed_at: at('10-05T09:00'),
      decided_at: at('10-05T09:00'),
      review: { actions: [{ id: 'a1', title: 'Late', state: 'open', due_at: at('11-10T09:00') }] },
    } as const;
    const old = incident('INC-9', '10-05T09:00', { '10-05T12:00': { to: 'resolved' } }, { major });
    const { facts } = computeReport(inputOf([...incidents, old]));
    const local = createLocalTime(utc, 'Etc/UTC', facts.asOf);
    if (local === undefined) throw new Error('no zone');
    const { last28Days, weeks, months } = periodsAt(facts.asOf, local);
    for (const period of [last28Days, ...weeks, ...months]) {
      const narrowed = factsDuring(facts, period);
      expect(all.map((kpi) => kpi.measure(narrowed, period))).toEqual(all.map((kpi) => kpi.measure(facts, period)));
    }
  });
});
