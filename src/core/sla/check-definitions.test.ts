import { describe, expect, it } from 'vitest';
import { says } from '../finding/make-finding.ts';
import { checkDefinitions } from './check-definitions.ts';
import type { Definition } from './definition.ts';

const known = {
  calendars: new Set(['office']),
  services: new Set(['mail']),
  teams: new Set(['desk']),
  people: new Set(['kim']),
  catalogueItems: new Set(['laptop']),
};
const base: Definition = {
  id: 'resolution',
  kind: 'sla',
  target: 'resolution',
  records: ['incident'],
  calendar: 'office',
  targets: { default: { hours: 8 } },
};
const level = { id: 'late', percent: 100, tell: ['team_lead'] };
const found = (...definitions: readonly Partial<Definition>[]) =>
  checkDefinitions(
    definitions.map((one) => ({ ...base, ...one })),
    known,
  ).map((one) => `${one.code} ${one.place.pointer.replace('/definitions/', '')}`);

describe('a service level', () => {
  it.each<readonly [string, readonly Partial<Definition>[], readonly string[]]>([
    ['in order is passed', [{ escalations: [level], warn_at: [50, 75], pause: { states: ['on_hold'] } }], []],
    ['for a calendar that does not exist', [{ calendar: 'ofice' }], ['SLA_CALENDAR_UNKNOWN 0/calendar']],
    [
      'for services, teams and items that do not exist',
      [{ when: { services: ['mail', 'web'], teams: ['x'], catalogue_items: ['y'] } }],
      [
        'SLA_SERVICE_UNKNOWN 0/when/services/1',
        'SLA_TEAM_UNKNOWN 0/when/teams/0',
        'SLA_CATALOGUE_ITEM_UNKNOWN 0/when/catalogue_items/0',
      ],
    ],
    ['without a target for a priority', [{ targets: { P1: { hours: 1 } } }], ['SLA_PRIORITY_WITHOUT_TARGET 0/targets']],
    ['without one for a priority it excludes', [{ targets: { P1: { hours: 1 } }, when: { priorities: ['P1'] } }], []],
    [
      'with a target for a priority that it excludes',
      [{ targets: { P1: { hours: 1 }, P2: { hours: 2 } }, when: { priorities: ['P1'] } }],
      ['SLA_TARGET_UNREACHABLE 0/targets/P2'],
    ],
    [
      'with states that its records do not have',
      [{ pause: { states: ['on-hold'] }, conditions: { stop: { states: ['resolved', 'fulfilled'] } } }],
      ['SLA_STATE_UNKNOWN 0/pause/states/0', 'SLA_STATE_UNKNOWN 0/conditions/stop/states/1'],
    ],
    [
      'with warnings out of order',
      [{ warn_at: [50, 90, 75, 75] }],
      ['SLA_WARNINGS_NOT_ASCENDING 0/warn_at/2', 'SLA_WARNINGS_NOT_ASCENDING 0/warn_at/3'],
    ],
    ['with versions in order is passed', [{}, { effective_from: '2026-01-01' }, { effective_from: '2026-02-01' }], []],
    [
      'with versions out of order',
      [{ effective_from: '2026-02-01' }, { effective_from: '2026-02-01T00:00:00Z' }, {}],
      ['SLA_VERSIONS_NOT_ASCENDING 1/effective_from', 'SLA_VERSIONS_NOT_ASCENDING 2'],
    ],
    ['from a day that does not exist', [{ effective_from: '2026-02-30' }], ['SLA_DATE_IMPOSSIBLE 0/effective_from']],
    [
      'whose later version is about something else',
      [{}, { effective_from: '2026-01-01', kind: 'ola', target: 'response' }],
      ['SLA_VERSION_CHANGES_KIND 1/kind', 'SLA_VERSION_CHANGES_KIND 1/target'],
    ],
    [
      'with escalations that cannot be',
      [
        {
          escalations: [
            level,
            { id: 'late', percent: 120, tell: ['user:kimm', 'team:dsk', 'assignee'] },
            { id: 'idle', percent: 120 },
            { id: 'move', percent: 150, do: { reassign: { team: 'nobody' } }, when: { services: ['web'] } },
          ],
        },
      ],
      [
        'SLA_ESCALATION_TWICE 0/escalations/1/id',
        'SLA_PERSON_UNKNOWN 0/escalations/1/tell/0',
        'SLA_TEAM_UNKNOWN 0/escalations/1/tell/1',
        'SLA_ESCALATION_IDLE 0/escalations/2',
        'SLA_SERVICE_UNKNOWN 0/escalations/3/when/services/0',
        'SLA_TEAM_UNKNOWN 0/escalations/3/do/reassign/team',
      ],
    ],
  ])('%s', (_, definitions, codes) => {
    expect(found(...definitions)).toEqual(codes);
  });

  it('is told which name was meant', () => {
    const [one] = checkDefinitions([{ ...base, calendar: 'ofice' }], known);
    expect(one && says(one)).toBe('There is no calendar "ofice". Did you mean "office"?');
  });
});
