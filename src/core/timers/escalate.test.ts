import { describe, expect, it } from 'vitest';
import type { Definition, Escalation } from '../sla/definition.ts';
import { configurationWith, contextAt, instant, record, runOn, type Steps, watched } from './timers.fixture.ts';

const levelOf = (level: Partial<Escalation>): Definition => ({
  ...watched,
  warn_at: [],
  escalations: [{ id: 'late', offset: { after: { hours: 1 } }, ...level }],
});
const reassign = levelOf({ do: { reassign: { team: 'network' } } });
const raise = levelOf({ do: { raise_priority: true } });

/** An incident of 10:00 with eight hours: the level is reached at 19:00, and the run comes at 20:00. */
function escalated(definition: Definition, steps: Steps = {}, now = '23T20:00') {
  return runOn(record('INC-117', '23T10:00', steps), contextAt(instant(now), [definition]));
}

const inHand = { to: 'in_progress', set: { assignee: 'kim' } };

describe('an escalation that reassigns', () => {
  it.each([
    ['a second before its instant', '23T18:59:59', 'desk'],
    ['exactly at it', '23T19:00:00', 'network'],
    ['a second after', '23T19:00:01', 'network'],
  ])('%s: %s', (_, now, team) => {
    expect(escalated(reassign, {}, now).after.team).toBe(team);
  });

  it('journals team and the person who takes it, at the time of the run, by its rule', () => {
    const { after } = escalated(reassign, { '23T11:00': inHand });
    expect(after).toMatchObject({ team: 'network', assignee: 'petra' });
    expect(after.journal.at(-1)).toEqual({
      at: '2026-11-23T20:00:00Z',
      by: 'gitsm[bot]',
      set: { team: 'network', assignee: 'petra' },
      source: { rule: 'resolution/late' },
    });
  });

  it('leaves the assignee where nobody of the team can take it and the state takes somebody', () => {
    const nobodies = levelOf({ do: { reassign: { team: 'nobodies' } } });
    expect(escalated(nobodies, { '23T11:00': inHand }).after).toMatchObject({ team: 'nobodies', assignee: 'kim' });
    expect(escalated(nobodies, { '23T11:00': { set: { assignee: 'kim' } } }).after.assignee).toBeUndefined();
  });

  it.each<[name: string, steps: Steps, team: string]>([
    ['a person gave the team a second before the instant', { '23T18:59:59': { set: { team: 'desk' } } }, 'network'],
    ['a person gave the team at the instant', { '23T19:00:00': { set: { team: 'nobodies' } } }, 'nobodies'],
    ['a program gave the team since', { '23T19:30:00': { by: 'robo', set: { team: 'nobodies' } } }, 'network'],
    ['a person changed something else since', { '23T19:30:00': { set: { category: 'wifi' } } }, 'network'],
  ])('where %s: %s', (_, steps, team) => {
    expect(escalated(reassign, steps).after.team).toBe(team);
  });

  it.each<[name: string, steps: Steps]>([
    [
      'was resolved since',
      { '23T11:00': inHand, '23T19:30:00': { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' } } } },
    ],
    ['was cancelled since', { '23T19:30:00': { to: 'cancelled' } }],
  ])('announces it and changes nothing where the record %s', (_, steps) => {
    const { after } = escalated(reassign, steps);
    expect(after.announced?.map(({ key }) => key.split('/').at(-1))).toContain('escalation-late');
    expect(after.team).toBe('desk');
  });

  it('does nothing to a team that there is not', () => {
    expect(escalated(levelOf({ do: { reassign: { team: 'gone' } } })).after.team).toBe('desk');
  });

  it('waits for an edit that is not journalled yet', () => {
    const entry = record('INC-117', '23T10:00');
    const edited = { ...entry, record: { ...entry.record, category: 'wifi' } } as typeof entry;
    const { after } = runOn(edited, contextAt(instant('23T20:00'), [reassign]));
    expect(after.announced?.map(({ key }) => key.split('/').at(-1))).toEqual(['breach']);
    expect(after.team).toBe('desk');
  });
});

describe('an escalation that raises the priority', () => {
  it('goes up one step, with itself as the reason', () => {
    const { after } = escalated(raise);
    expect(after.priority).toBe('P2');
    expect(after.priority_override).toEqual({
      value: 'P2',
      reason: 'Raised from P3 by the escalation resolution/late',
      by: 'gitsm[bot]',
    });
  });

  it('does not act again by the clock that it started, however late that one is', () => {
    const { after } = escalated(raise, {}, '25T20:00');
    expect(after.priority).toBe('P2');
    expect(after.announced?.filter(({ key }) => key.endsWith('escalation-late'))).toHaveLength(2);
  });

  it('has nothing above P1', () => {
    const urgent = { '23T10:30': { set: { priority: 'P1', impact: 'high', urgency: 'high' } } };
    expect(escalated(raise, urgent).after).toMatchObject({ priority: 'P1' });
    expect(escalated(raise, urgent).after.priority_override).toBeUndefined();
  });

  it.each(['priority', 'impact', 'urgency'])('leaves it alone where a person changed %s since', (field) => {
    const value = field === 'priority' ? 'P4' : 'low';
    const { after } = escalated(raise, { '23T19:30': { set: { [field]: value } } });
    expect(after.priority_override).toBeUndefined();
  });

  it('acts only under its condition', () => {
    const narrow = levelOf({ do: { raise_priority: true }, when: { teams: ['network'] } });
    expect(escalated(narrow).after.priority).toBe('P3');
  });
});

describe('automatic closing', () => {
  const fixed = { to: 'resolved', set: { resolution: { code: 'fixed', notes: 'Done' }, closing_category: 'mail' } };
  // Resolved on Monday the 2nd at noon; five working days later is Monday the 9th at noon.
  const steps = { '02T11:00': inHand, '02T12:00': fixed };
  const closed = (now: string, more: object = {}, given: Steps = steps) =>
    runOn(record('INC-117', '02T10:00', given, more), contextAt(instant(now), [])).after;

  it.each([
    ['a second before', '09T11:59:59', 'resolved'],
    ['exactly at', '09T12:00:00', 'closed'],
    ['a second after', '09T12:00:01', 'closed'],
  ])('comes five working days after the resolution: %s', (_, now, state) => {
    expect(closed(now).state).toBe(state);
  });

  it('is journalled at the time of the run, by its rule', () => {
    expect(closed('12T08:00').journal.at(-1)).toEqual({
      at: '2026-11-12T08:00:00Z',
      by: 'gitsm[bot]',
      to: 'closed',
      source: { rule: 'auto-close' },
    });
  });

  it('counts from the last resolution', () => {
    const again = { ...steps, '06T12:00': { to: 'in_progress' }, '06T16:00': fixed };
    expect(closed('13T15:59:59', {}, again).state).toBe('resolved');
    expect(closed('13T16:00:00', {}, again).state).toBe('closed');
  });

  it('never closes an accepted major incident', () => {
    const major = {
      state: 'accepted',
      proposed_by: 'kim',
      proposed_at: '2026-11-02T10:00:00Z',
      decided_by: 'max',
      business_impact: 'Tills',
    };
    expect(closed('30T12:00', { major }).state).toBe('resolved');
    expect(closed('30T12:00', { major: { ...major, state: 'rejected', reason: 'Small' } }).state).toBe('closed');
  });

  it('closes nothing that lacks what the end takes, and nothing with an edit that is not journalled', () => {
    const { closing_category: _, ...without } = fixed.set;
    expect(closed('30T12:00', {}, { '02T11:00': inHand, '02T12:00': { to: 'resolved', set: without } }).state).toBe(
      'resolved',
    );
    const entry = record('INC-117', '02T10:00', steps);
    const edited = { ...entry, record: { ...entry.record, category: 'wifi' } } as typeof entry;
    expect(runOn(edited, contextAt(instant('30T12:00'), [])).edits).toEqual([]);
  });

  it('closes a fulfilled request, and leaves a resolved problem', () => {
    const fulfilled = {
      '02T11:00': { to: 'in_fulfilment', set: { assignee: 'kim' } },
      '02T12:00': { to: 'fulfilled', set: { resolution: { code: 'fulfilled', notes: 'Done' } } },
    };
    const context = contextAt(instant('09T12:00'), []);
    expect(runOn(record('REQ-118', '02T10:00', fulfilled), context).after.state).toBe('closed');
    expect(runOn(record('PRB-7', '02T10:00', { '02T12:00': { to: 'resolved' } }), context).after.state).toBe(
      'resolved',
    );
  });

  it('does nothing where no organisation says when', () => {
    const { organisation: _, ...without } = configurationWith({});
    const context = { ...contextAt(instant('30T12:00'), []), configuration: without };
    expect(runOn(record('INC-117', '02T10:00', steps), context).edits).toEqual([]);
  });
});
