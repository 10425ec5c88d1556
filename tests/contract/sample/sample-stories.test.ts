import { beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../../src/core/journal/replay.ts';
import type { Change, Incident } from '../../../src/core/record/record.ts';
import { instantOf, loadSample, only, type Sample } from './load-sample.ts';

const DAY = 86_400;
const OPEN = ['new', 'in_progress', 'on_hold'];

let sample: Sample;
beforeAll(async () => {
  sample = await loadSample();
});

describe('incidents of the sample', () => {
  it.each([
    { name: 'reassigned three times or more', is: (it: Incident) => told(it).reassignments.length >= 3 },
    { name: 'reopened', is: (it: Incident) => told(it).reopenings.length > 0 },
    { name: 'a duplicate', is: (it: Incident) => it.resolution?.code === 'duplicate' },
    { name: 'covered by another', is: (it: Incident) => it.links?.parent !== undefined },
    { name: 'a follow-up', is: (it: Incident) => it.links?.follow_up_of !== undefined },
    { name: 'caused by a change', is: (it: Incident) => it.links?.caused_by !== undefined },
    { name: 'with another priority than the matrix gives', is: (it: Incident) => it.priority_override !== undefined },
    { name: 'with a due time agreed by hand', is: (it: Incident) => it.manual_due !== undefined },
    { name: 'for a person without an account', is: (it: Incident) => typeof it.requested_for === 'object' },
    { name: 'with time booked by several', is: (it: Incident) => (it.time_spent ?? []).length > 1 },
  ])('include one $name', ({ is }) => {
    expect(sample.incidents.filter(is).length).toBeGreaterThan(0);
  });

  it.each(['awaiting_caller', 'awaiting_vendor', 'awaiting_problem', 'awaiting_change', 'awaiting_evidence'] as const)(
    'include one that is %s',
    (reason) => {
      expect(sample.incidents.filter((it) => it.hold_reason === reason).length).toBeGreaterThan(0);
    },
  );

  it('include an accepted major incident with its review and cadence', () => {
    const { major, resolution } = only(sample.incidents, (it) => it.major?.state === 'accepted');
    expect(resolution?.code).toBe('resolved_by_change');
    expect(major?.communicated_at?.length).toBeGreaterThanOrEqual(3);
    expect(major?.review?.actions?.map(({ state }) => state)).toEqual(expect.arrayContaining(['done', 'open']));
  });

  it('include a lost file share that waited for its restore and was resolved with the evidence', () => {
    const lost = only(sample.incidents, ({ title }) => title.startsWith('File share lost'));
    const hold = lost.journal.find(({ set }) => set?.hold_reason === 'awaiting_evidence');
    const restore = only(sample.requests, ({ id }) => id === hold?.set?.hold_reference);
    expect(restore.catalogue_item).toBe('restore-data');
    expect(restore.tasks?.find(({ id }) => id === 'evidence')?.note).toContain('18,412 files');
    expect(lost.resolution?.notes).toContain('Evidence: 18,412 files');
  });

  it('have clocks that are breached, at risk and paused', () => {
    const running = sample.clocks.filter(({ stage }) => stage === 'in_progress');
    expect(running.filter(({ breached }) => breached).length).toBeGreaterThan(0);
    expect(running.filter(({ breached, percent_used }) => !breached && percent_used >= 75).length).toBeGreaterThan(0);
    expect(sample.clocks.filter(({ stage }) => stage === 'paused').length).toBeGreaterThan(0);
    const done = sample.clocks.filter(({ stage, kind }) => stage === 'completed' && kind === 'sla');
    const met = done.filter(({ breached }) => !breached).length / done.length;
    expect(met).toBeGreaterThan(0.9);
    expect(met).toBeLessThan(1);
  });
});

describe('changes of the sample', () => {
  it('include every type and every outcome but one that was not done', () => {
    expect(new Set(sample.changes.map(({ type }) => type)).size).toBe(4);
    const outcomes = sample.changes.flatMap(({ close }) => close?.code ?? []);
    expect(new Set(outcomes)).toEqual(new Set(['successful', 'successful_with_issues', 'backed_out', 'unsuccessful']));
  });

  it('include rounds of patching, one of them backed out with the incident that it caused', () => {
    const rounds = sample.changes.filter(({ template }) => template?.id === 'monthly-patching');
    expect(rounds.length).toBeGreaterThanOrEqual(4);
    const backedOut = only(rounds, ({ close }) => close?.code === 'backed_out');
    const caused = only(sample.incidents, ({ links }) => links?.caused_by === backedOut.id);
    expect(backedOut.links?.caused).toEqual([caused.id]);
    expect(backedOut.review?.findings).toBeDefined();
  });

  it('include several of the next fourteen days, two of which want the same service at once', () => {
    const next = sample.changes.filter((change) => isWithin(change, 14));
    expect(next.length).toBeGreaterThanOrEqual(4);
    const pairs = next.flatMap((a) => next.filter((b) => a.id < b.id && a.service === b.service && overlap(a, b)));
    expect(pairs.length).toBe(1);
  });

  it('include one in the freeze, with its exception', () => {
    const freezes = sample.ledger.configuration.schedule?.value.freezes ?? [];
    const change = only(sample.changes, ({ freeze_exception }) => freeze_exception !== undefined);
    const freeze = only(freezes, ({ id }) => id === change.freeze_exception?.freeze);
    expect(overlap(change, { window: freeze })).toBe(true);
    expect(freeze.scope?.services).toContain(change.service);
  });

  it('include emergencies with their review, an unauthorised one, and one on hold', () => {
    const emergencies = sample.changes.filter(({ type }) => type === 'emergency');
    expect(emergencies.every(({ review }) => review?.required)).toBe(true);
    expect(emergencies.some(({ review }) => review?.held_at !== undefined)).toBe(true);
    expect(sample.changes.some(({ unauthorised }) => unauthorised !== undefined)).toBe(true);
    expect(sample.changes.some(({ hold }) => hold !== undefined)).toBe(true);
  });
});

describe('problems of the sample', () => {
  it('include a published known error whose workaround helps open incidents', () => {
    const known = sample.problems.filter(({ known_error }) => known_error?.status === 'published');
    const helped = sample.incidents.filter(
      ({ state, links }) => OPEN.includes(state) && known.some(({ id }) => id === links?.problem),
    );
    expect(known.every(({ known_error }) => known_error?.workaround !== undefined)).toBe(true);
    expect(helped.length).toBeGreaterThanOrEqual(2);
  });

  it('include a fix that was found effective, a risk that was accepted, and a duplicate', () => {
    const fixed = only(sample.problems, ({ effectiveness }) => effectiveness?.verdict === 'effective');
    expect(fixed.state).toBe('closed');
    expect(fixed.effectiveness?.incidents_before).toBe(fixed.links?.incidents?.length);
    const codes = sample.problems.flatMap(({ resolution }) => resolution?.code ?? []);
    expect(codes).toEqual(expect.arrayContaining(['fix_applied', 'risk_accepted', 'duplicate']));
  });

  it('include an analysis that other teams take part in', () => {
    const shared = sample.problems.filter(({ state, team, tasks = [] }) => {
      return state === 'root_cause_analysis' && tasks.some((task) => task.team !== team && task.kind === 'root_cause');
    });
    expect(shared.length).toBeGreaterThan(0);
  });
});

function told(incident: Incident) {
  return replay(incident.journal, 'incident');
}

function isWithin({ state, window }: Change, days: number): boolean {
  if (state !== 'scheduled' || window === undefined) return false;
  const start = instantOf(window.start);
  return start >= sample.asOf && start < sample.asOf + days * DAY;
}

function overlap(a: Pick<Change, 'window'>, b: Pick<Change, 'window'>): boolean {
  if (a.window === undefined || b.window === undefined) return false;
  return a.window.start < b.window.end && b.window.start < a.window.end;
}
