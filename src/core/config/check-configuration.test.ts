import { describe, expect, it } from 'vitest';
import {
  approvals,
  catalogueItem,
  configuration,
  filesById,
  organisation,
  schedule,
  service,
  standardChange,
  teams,
} from '../checks/configuration.fixture.ts';
import { checkConfiguration } from './check-configuration.ts';
import type { Configuration } from './configuration.ts';

function told(changes: Partial<Configuration>, unread?: readonly string[]): readonly string[] {
  const options = unread === undefined ? {} : { unread: new Set(unread) };
  return checkConfiguration(configuration(changes), options).map(({ code, place }) => `${code} ${place.pointer}`);
}

const rule = approvals().rules[0] as NonNullable<ReturnType<typeof approvals>['rules'][number]>;

function withApprovals(changes: Parameters<typeof approvals>[0]): Partial<Configuration> {
  return { approvals: { path: 'config/approvals.yaml', value: approvals(changes) } };
}

function withTeams(changes: Parameters<typeof teams>[0]): Partial<Configuration> {
  return { teams: { path: 'config/teams.yaml', value: teams(changes) } };
}

function withServices(...services: readonly ReturnType<typeof service>[]): Partial<Configuration> {
  return { services: filesById('services', services) };
}

describe('configuration', () => {
  it.each<readonly [string, Partial<Configuration>, readonly string[]]>([
    ['in order has no findings', {}, []],
    [
      'names in approvals exist',
      withApprovals({
        rules: [
          {
            ...rule,
            when: { services: ['mial'], environments: ['prod'] },
            steps: [
              { id: 'a', approvers: ['team:bord', 'user:kimm', 'cab', 'peer'], require: 'all' },
              { id: 'a', approvers: ['user:old'], require: 'first' },
            ],
            authorise: { afterwards: { by: 'team:none', within_hours: 24 } },
          },
        ],
        waivers: [{ conflict: 'freeze', by: ['user:nobody'] }],
        reschedule: [{ id: 'x', when: { services: ['nothing'] }, by: ['team:nothing'] }],
        risk: { conditions: [{ id: 'c', when: { environments: ['prod'] }, risk: 'high' }] },
        control_owners: [],
      }),
      [
        'SERVICE_UNKNOWN /rules/0/when/services/0',
        'ENVIRONMENT_UNKNOWN /rules/0/when/environments/0',
        'TEAM_UNKNOWN /rules/0/steps/0/approvers/0',
        'PERSON_UNKNOWN /rules/0/steps/0/approvers/1',
        'PERSON_FORMER /rules/0/steps/1/approvers/0',
        'TEAM_UNKNOWN /rules/0/authorise/afterwards/by',
        'SERVICE_UNKNOWN /reschedule/0/when/services/0',
        'TEAM_UNKNOWN /reschedule/0/by/0',
        'PERSON_UNKNOWN /waivers/0/by/0',
        'ENVIRONMENT_UNKNOWN /risk/conditions/0/when/environments/0',
        'CONFIG_ID_TWICE /rules/0/steps/1/id',
        'ROLE_NOBODY /control_owners',
      ],
    ],
    [
      'names in teams exist, and people in roles work here',
      withTeams({
        teams: [
          {
            id: 'service-desk',
            title: 'D',
            kind: 'support',
            members: ['kimm'],
            lead: 'old',
            calendar: 'x',
            parent: 'y',
          },
          { id: 'platform', title: 'P', kind: 'support', members: [] },
          { id: 'board', title: 'B', kind: 'approval', members: ['old', 'kim'] },
        ],
        roles: { managers: ['kim'], change_manager: ['old'], cab: 'bord', ecab: 'board' },
      }),
      [
        'PERSON_UNKNOWN /teams/0/members/0',
        'PERSON_FORMER /teams/0/lead',
        'CALENDAR_UNKNOWN /teams/0/calendar',
        'TEAM_UNKNOWN /teams/0/parent',
        'PERSON_FORMER /teams/2/members/0',
        'PERSON_FORMER /roles/change_manager/0',
        'TEAM_UNKNOWN /roles/cab',
        'ROLE_NOBODY /roles/change_manager',
      ],
    ],
    [
      'a user id belongs to one person',
      withTeams({ people: [...teams().people, { login: 'kim-work', user_id: 1 }] }),
      ['PERSON_TWICE /people/4/user_id'],
    ],
    [
      'shifts do not end before they begin, and may be of people who left',
      withTeams({
        teams: teams().teams.map((team) =>
          team.id === 'platform'
            ? { ...team, on_call: [{ from: '2026-11-02T00:00:00Z', to: '2026-11-02T00:00:00Z', login: 'old' }] }
            : team,
        ),
      }),
      ['PERIOD_REVERSED /teams/1/on_call/0/to'],
    ],
    [
      'a board of bots decides nothing',
      withTeams({
        people: [...teams().people, { login: 'robot', bot: true }],
        teams: teams().teams.map((team) => (team.id === 'board' ? { ...team, members: ['robot'] } : team)),
      }),
      ['TEAM_NOBODY /teams/2/members'],
    ],
    [
      'a cycle of three services is told once',
      withServices(
        service({ depends_on: [{ service: 'storage' }] }),
        service({ id: 'network', depends_on: [{ service: 'mail' }] }),
        service({ id: 'storage', depends_on: [{ service: 'network' }] }),
      ),
      ['SERVICE_CYCLE /depends_on/0/service'],
    ],
    [
      'names in services exist, and what a service in use stands on is in use',
      withServices(
        service({
          owner: 'old',
          team: 'desk',
          change_team: 'x',
          on_call: 'y',
          availability: { target_percent: 99, calendar: 'z' },
          depends_on: [{ service: 'storage' }, { service: 'strage' }],
        }),
        service({ id: 'storage', status: 'obsolete', owner: 'old', depends_on: [], replaced_by: 'nothing' }),
      ),
      [
        'PERSON_FORMER /owner',
        'TEAM_UNKNOWN /team',
        'TEAM_UNKNOWN /change_team',
        'TEAM_UNKNOWN /on_call',
        'CALENDAR_UNKNOWN /availability/calendar',
        'SERVICE_OBSOLETE /depends_on/0/service',
        'SERVICE_UNKNOWN /depends_on/1/service',
        'SERVICE_UNKNOWN /replaced_by',
      ],
    ],
    [
      'a redundancy group of two is one',
      withServices(
        service({
          depends_on: [
            { service: 'storage', redundancy_group: 'n' },
            { service: 'spare', redundancy_group: 'n' },
          ],
        }),
        service({ id: 'storage', depends_on: [] }),
        service({ id: 'spare', depends_on: [] }),
      ),
      [],
    ],
    [
      'contracts name their supplier',
      withServices(service({ type: 'contract', criticality: 'critical' }), service({ id: 'storage', depends_on: [] })),
      ['SERVICE_INCOMPLETE '],
    ],
    [
      'names in the catalogue exist',
      {
        catalogue: filesById('catalogue', [
          catalogueItem({
            category: 'x',
            entitled: { teams: ['y'], people: ['z'] },
            approval: [{ id: 'a', approvers: ['team:q', 'user:r', 'manager'] }],
            fulfilment: [{ id: 'f', title: 'F', team: 's' }],
            standard_change: 't',
            includes: ['laptop', 'u'],
          }),
        ]),
      },
      [
        'CATEGORY_UNKNOWN /category',
        'TEAM_UNKNOWN /entitled/teams/0',
        'PERSON_UNKNOWN /entitled/people/0',
        'TEAM_UNKNOWN /approval/0/approvers/0',
        'PERSON_UNKNOWN /approval/0/approvers/1',
        'TEAM_UNKNOWN /fulfilment/0/team',
        'TEMPLATE_UNKNOWN /standard_change',
        'CATALOGUE_ITEM_UNKNOWN /includes/1',
        'CONFIG_CYCLE /includes/0',
      ],
    ],
    [
      'names in standard changes exist, those that they fix among them',
      {
        standardChanges: filesById('standard-changes', [
          standardChange({
            owner: 'old',
            services: ['mial'],
            fixed: { team: 'plat', environment: 'prod', assignee: 'x' },
          }),
        ]),
      },
      [
        'PERSON_FORMER /owner',
        'SERVICE_UNKNOWN /services/0',
        'TEAM_UNKNOWN /fixed/team',
        'PERSON_UNKNOWN /fixed/assignee',
        'ENVIRONMENT_UNKNOWN /fixed/environment',
        'TEMPLATE_FIELD_TWICE /variable/2',
      ],
    ],
    [
      'a retired standard change may stay as it was left',
      {
        standardChanges: filesById('standard-changes', [
          standardChange({ status: 'retired', owner: 'old', variable: [] }),
        ]),
      },
      [],
    ],
    [
      'names and spans in the schedule are right',
      {
        schedule: {
          path: 'config/schedule.yaml',
          value: schedule({
            maintenance: [
              {
                id: 'once',
                title: 'Once',
                zone: 'Europe/Berlin',
                windows: [{ start: '2026-11-02T02:00:00Z', end: '2026-11-02T01:00:00Z' }],
                scope: { services: ['mial'], environments: ['prod'] },
              },
            ],
            freezes: [
              {
                id: 'a',
                title: 'A',
                start: '2026-12-20T00:00:00Z',
                end: '2027-01-03T00:00:00Z',
                except: { services: ['x'] },
              },
              { id: 'a', title: 'B', start: '2026-12-20T00:00:00Z', end: '2026-12-20T00:00:00Z' },
            ],
            lockdown: { since: '2026-11-02T00:00:00Z', reason: 'R', by: 'nobody', scope: { services: ['y'] } },
          }),
        },
      },
      [
        'PERIOD_REVERSED /maintenance/0/windows/0/end',
        'SERVICE_UNKNOWN /maintenance/0/scope/services/0',
        'ENVIRONMENT_UNKNOWN /maintenance/0/scope/environments/0',
        'CONFIG_ID_TWICE /freezes/1/id',
        'PERIOD_REVERSED /freezes/1/end',
        'SERVICE_UNKNOWN /freezes/0/except/services/0',
        'PERSON_UNKNOWN /lockdown/by',
        'SERVICE_UNKNOWN /lockdown/scope/services/0',
      ],
    ],
    [
      'the priority matrix falls in both directions',
      {
        organisation: {
          path: 'config/gitsm.yaml',
          value: organisation({
            priority_matrix: {
              high: { high: 'P2', medium: 'P1', low: 'P3' },
              medium: { high: 'P2', medium: 'P3', low: 'P4' },
              low: { high: 'P3', medium: 'P4', low: 'P4' },
            },
          }),
        },
      },
      ['PRIORITY_MATRIX_ORDER /priority_matrix/high/medium'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });

  it('calls nothing unknown whose file could not be read', () => {
    const services = filesById('services', [service({ calendar: 'night', depends_on: [{ service: 'storage' }] })]);
    expect(told({ services })).toEqual(['CALENDAR_UNKNOWN /calendar', 'SERVICE_UNKNOWN /depends_on/0/service']);
    expect(told({ services }, ['config/services/storage.yaml', 'config/calendars/night.yaml'])).toEqual([]);
  });

  it('calls nobody unknown where the people could not be read', () => {
    const { teams: _, ...others } = configuration();
    const findings = checkConfiguration(others, { unread: new Set(['config/teams.yaml']) });
    expect(findings.map(({ code }) => code)).toEqual([]);
  });
});
