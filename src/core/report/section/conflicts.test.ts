import { describe, expect, it } from 'vitest';
import type { ScheduleConfig, Service } from '../../config/configuration.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { at, instant, utc } from '../report.fixture.ts';
import { conflictFinder } from './conflicts.ts';
import type { PlannedChange } from './planned-change.ts';

type Content = Partial<PlannedChange['content']>;

/** Raised, registered and planned; of its content only what conflicts are judged by. */
function planned(id: string, start: string, end: string, over: Content = {}): PlannedChange {
  const window = { start: at(start), end: at(end) };
  const content = {
    title: id,
    type: 'normal',
    service: 'mail',
    team: 'desk',
    environment: 'production',
    window,
    ...over,
  };
  return {
    ...{ id, path: `changes/${id}.yaml`, pullRequest: null, title: id, type: 'normal', state: 'scheduled' },
    ...{ service: 'mail', services: ['mail'], environment: undefined, team: 'desk', assignee: undefined },
    ...{ risk: undefined, opened: undefined, freezeException: undefined, isOnHold: false },
    window: { from: instant(start), to: instant(end) },
    content: content as PlannedChange['content'],
  };
}

function ledgerWith(freezes: readonly Freeze[] = []): Ledger {
  const services = new Map([['mail', { path: 'config/services/mail.yaml', value: MAIL }]]);
  const empty = { calendars: new Map(), catalogue: new Map(), standardChanges: new Map() };
  const schedule = { path: 'config/schedule.yaml', value: { freezes } };
  return {
    entries: [],
    drafts: [],
    unreadable: [],
    configuration: { ...empty, services, schedule },
  } as unknown as Ledger;
}

const MAIL = { id: 'mail', criticality: 'high' } as Service;

type Freeze = NonNullable<ScheduleConfig['freezes']>[number];

const first = planned('CHG-1', '11-25T10:00', '11-25T12:00');

describe('changes on one service', () => {
  it.each([
    { name: 'end before the other begins', other: planned('CHG-2', '11-25T12:00', '11-25T13:00'), expected: [] },
    {
      name: 'overlap by a minute',
      other: planned('CHG-2', '11-25T11:59', '11-25T13:00'),
      expected: [['CHG-1', 'CHG-2', ['mail'], '11-25T11:59', '11-25T12:00']],
    },
    {
      name: 'contain one another, in the order of their starts',
      other: planned('CHG-2', '11-25T09:00', '11-25T13:00'),
      expected: [['CHG-2', 'CHG-1', ['mail'], '11-25T10:00', '11-25T12:00']],
    },
    {
      name: 'overlap, but on another service',
      other: planned('CHG-2', '11-25T11:00', '11-25T13:00', { service: 'network' }),
      expected: [],
    },
    {
      name: 'overlap, with one of them for somebody else',
      other: planned('CHG-2', '11-25T11:00', '11-25T13:00', { service: 'network', assignee: 'kim' }),
      expected: [],
    },
  ])('that $name', ({ other, expected }) => {
    const found = conflictFinder(
      ledgerWith(),
      utc,
    )([first, other]).map((each) => [...[each.change, each.with, each.services, each.from, each.to]]);
    expect(found).toEqual(
      expected.map(([change, other, services, from, to]) => [
        change,
        other,
        services,
        instant(String(from)),
        instant(String(to)),
      ]),
    );
  });
});

const week = { id: 'quiet', title: 'Quiet week', start: at('11-25T00:00'), end: at('11-28T00:00') };

describe('a freeze', () => {
  const caught = (freeze: Freeze, change = first) =>
    conflictFinder(ledgerWith([freeze]), utc)([change]).map(({ kind, with: name }) => [kind, name]);

  it.each<{ name: string; freeze: Freeze; change?: PlannedChange; isCaught: boolean }>([
    { name: 'without scope catches all', freeze: week, isCaught: true },
    { name: 'ends before the window', freeze: { ...week, end: at('11-25T10:00') }, isCaught: false },
    { name: 'of another service', freeze: { ...week, scope: { services: ['network'] } }, isCaught: false },
    { name: 'of the criticality', freeze: { ...week, scope: { criticality: ['high', 'critical'] } }, isCaught: true },
    { name: 'of another type', freeze: { ...week, scope: { types: ['standard'] } }, isCaught: false },
    { name: 'of production', freeze: { ...week, scope: { environments: ['production'] } }, isCaught: true },
    { name: 'with an exception by rule', freeze: { ...week, except: { types: ['normal'] } }, isCaught: false },
    {
      name: 'with an exception asked for by the change',
      freeze: week,
      change: { ...first, freezeException: 'quiet' },
      isCaught: false,
    },
  ])('$name', ({ freeze, change, isCaught }) => {
    expect(caught(freeze, change)).toEqual(isCaught ? [['freeze', 'quiet']] : []);
  });
});
