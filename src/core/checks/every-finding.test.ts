import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../finding/catalogue.ts';
import { configFindings } from '../finding/config-findings.ts';
import { linkFindings } from '../finding/link-findings.ts';
import { referenceFindings } from '../finding/reference-findings.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import { toInstant } from '../time/instant.ts';
import type { LoadZone } from '../time/zone.ts';
import { checkLedger } from './check-ledger.ts';
import {
  catalogueItem,
  configuration,
  filesById,
  organisation,
  schedule,
  service,
  standardChange,
  teams,
} from './configuration.fixture.ts';
import { change, changeDraft, incident, ledger, problem, request } from './fixture.ts';

const now = toInstant(Date.parse('2026-11-22T15:40:00Z') / 1000);

/** Berlin is the only zone there is. */
const loadZone: LoadZone = (zone) =>
  zone === 'Europe/Berlin' ? { zone, transitions: [{ at: toInstant(-1e10), offsetSeconds: 3600 }] } : undefined;

function told(given: Ledger): readonly string[] {
  return checkLedger(given, { now, loadZone }).map(({ code, place }) => `${code} ${place.path}${place.pointer}`);
}

const [gitsm, people] = ['config/gitsm.yaml', 'config/teams.yaml'];
const inc = 'tickets/2026/11/02/INC-1.yaml';
const chg = 'changes/2026/11/CHG-3.yaml';
const draft = 'changes/drafts/rotate.yaml';
const laptop = 'config/catalogue/laptop.yaml';
const mail = 'config/services/mail.yaml';
const patching = 'config/standard-changes/patching.yaml';

function records(...entries: readonly Entry[]): Ledger {
  return ledger({ entries });
}

function withConfig(changes: Parameters<typeof configuration>[0]): Ledger {
  return ledger({ configuration: configuration(changes) });
}

function withTeams(changes: Parameters<typeof teams>[0]): Ledger {
  return withConfig({ teams: { path: people, value: teams(changes) } });
}

function withOrganisation(changes: Parameters<typeof organisation>[0]): Ledger {
  return withConfig({ organisation: { path: gitsm, value: organisation(changes) } });
}

function withService(changes: Parameters<typeof service>[0]): Ledger {
  const storage = service({ id: 'storage', depends_on: [] });
  return withConfig({ services: filesById('services', [service(changes), storage]) });
}

function withItem(changes: Parameters<typeof catalogueItem>[0]): Ledger {
  return withConfig({ catalogue: filesById('catalogue', [catalogueItem(changes)]) });
}

function withTemplate(changes: Parameters<typeof standardChange>[0]): Ledger {
  return withConfig({ standardChanges: filesById('standard-changes', [standardChange(changes)]) });
}

function withSchedule(changes: Parameters<typeof schedule>[0]): Ledger {
  return withConfig({ schedule: { path: 'config/schedule.yaml', value: schedule(changes) } });
}

/** A draft that follows the template of the fixture to the letter, but for the changes. */
function followed(changes: Parameters<typeof changeDraft>[0], template?: Parameters<typeof standardChange>[0]): Ledger {
  const own = changeDraft({
    type: 'standard',
    template: { id: 'patching', version: 2 },
    environment: 'production',
    ...changes,
  });
  const standardChanges = filesById('standard-changes', [standardChange(template)]);
  return ledger({ drafts: [own], configuration: configuration({ standardChanges }) });
}

const forever = { start: '2027-01-03T00:00:00Z', end: '2026-12-20T00:00:00Z' };

type Cases = readonly (readonly [code: FindingCode, place: string, given: Ledger])[];

const referenceCases: Cases = [
  ['SERVICE_UNKNOWN', `${inc}/service`, records(incident({ service: 'mial' }))],
  ['SERVICE_OBSOLETE', `${inc}/service`, { ...withService({ status: 'obsolete' }), entries: [incident()] }],
  ['TEAM_UNKNOWN', `${inc}/team`, records(incident({ team: 'desk' }))],
  ['PERSON_UNKNOWN', `${inc}/assignee`, records(incident({ assignee: 'nobody' }))],
  ['PERSON_SPELLING', `${inc}/assignee`, records(incident({ assignee: 'Kim' }))],
  ['PERSON_FORMER', `${inc}/assignee`, records(incident({ assignee: 'old' }))],
  ['CATEGORY_UNKNOWN', `${inc}/category`, records(incident({ category: 'mial' }))],
  ['ENVIRONMENT_UNKNOWN', `${chg}/environment`, records(change({ environment: 'prod' }))],
  ['CATALOGUE_ITEM_UNKNOWN', 'tickets/2026/11/02/REQ-2.yaml/catalogue_item', records(request({ catalogue_item: 'x' }))],
  [
    'CATALOGUE_ITEM_OBSOLETE',
    'tickets/2026/11/02/REQ-2.yaml/catalogue_item',
    { ...withItem({ status: 'obsolete' }), entries: [request()] },
  ],
  ['CALENDAR_UNKNOWN', `${gitsm}/calendar`, withOrganisation({ calendar: 'offise' })],
  ['SLA_UNKNOWN', `${mail}/slas/0`, withService({ slas: ['gold'] })],
  [
    'FREEZE_UNKNOWN',
    `${chg}/freeze_exception/freeze`,
    records(change({ freeze_exception: { freeze: 'easter', reason: 'It cannot wait.' } })),
  ],
  ['TEMPLATE_UNKNOWN', `${draft}/template/id`, followed({ template: { id: 'patch', version: 2 } })],
  ['TEMPLATE_VERSION', `${draft}/template/version`, followed({ template: { id: 'patching', version: 1 } })],
  ['TEMPLATE_NOT_USABLE', `${draft}/template/id`, followed({}, { status: 'retired' })],
  ['TEMPLATE_FIELD_FIXED', `${draft}/environment`, followed({ environment: 'staging' })],
  ['TEMPLATE_FIELD_FOREIGN', `${draft}/affects`, followed({ affects: ['storage'] })],
  ['TEMPLATE_SERVICE', `${draft}/service`, followed({ service: 'storage' })],
  [
    'TEMPLATE_TOO_LONG',
    `${draft}/window/end`,
    followed({ window: { start: '2026-11-20T20:00:00Z', end: '2026-11-20T22:00:01Z' } }),
  ],
  [
    'ANSWER_UNKNOWN',
    'tickets/2026/11/02/REQ-2.yaml/answers/siez',
    records(request({ answers: { size: 'small', siez: 1 } })),
  ],
  ['ANSWER_MISSING', 'tickets/2026/11/02/REQ-2.yaml/answers', records(request({ answers: { bag: true } }))],
  ['ANSWER_WRONG', 'tickets/2026/11/02/REQ-2.yaml/answers/size', records(request({ answers: { size: 'huge' } }))],
  [
    'SOURCE_TAKEN',
    'tickets/2026/11/02/INC-5.yaml/source/key',
    records(
      incident({ source: { kind: 'import', key: 'A1' } }),
      incident({ id: 'INC-5', source: { kind: 'import', key: 'A1' } }),
    ),
  ],
];

const identityCases: Cases = [
  [
    'LEDGER_FOLDER_MISMATCH',
    'tickets/2026/11/03/INC-1.yaml/opened_at',
    records({ ...incident(), path: 'tickets/2026/11/03/INC-1.yaml' }),
  ],
  [
    'LEDGER_ID_MISMATCH',
    'tickets/2026/11/02/INC-7.yaml/id',
    records({ ...incident(), path: 'tickets/2026/11/02/INC-7.yaml' }),
  ],
  [
    'LEDGER_ID_TAKEN',
    'tickets/2026/11/03/INC-1.yaml/id',
    records(incident(), { ...incident(), path: 'tickets/2026/11/03/INC-1.yaml' }),
  ],
];

const linkCases: Cases = [
  ['LINK_TARGET_MISSING', `${inc}/links/parent`, records(incident({ links: { parent: 'INC-9' } }))],
  ['LINK_PROPOSAL_UNKNOWN', `${inc}/links/caused_by`, records(incident({ links: { caused_by: 'CHG-9' } }))],
  ['LINK_WRONG_KIND', `${inc}/links/problem`, records(incident({ links: { problem: 'CHG-3' } }), change())],
  ['LINK_SELF', `${inc}/links/parent`, records(incident({ links: { parent: 'INC-1' } }))],
  [
    'LINK_CYCLE',
    `${inc}/links/parent`,
    records(incident({ links: { parent: 'INC-5' } }), incident({ id: 'INC-5', links: { parent: 'INC-1' } })),
  ],
  ['LINK_MIRROR_MISSING', `${inc}/links/problem`, records(incident({ links: { problem: 'PRB-4' } }), problem())],
  [
    'LINK_CONTRADICTION',
    'tickets/2026/11/02/INC-6.yaml/links/children/0',
    records(
      incident({ links: { parent: 'INC-5' } }),
      incident({ id: 'INC-5', links: { children: ['INC-1'] } }),
      incident({ id: 'INC-6', links: { children: ['INC-1'] } }),
    ),
  ],
  [
    'LINK_LIST_FULL',
    'tickets/2026/11/02/REQ-2.yaml/links/parent',
    records(
      request({ id: 'REQ-500', links: { children: Array.from({ length: 100 }, (_, at) => `REQ-${1000 + at}`) } }),
      request({ links: { parent: 'REQ-500' } }),
    ),
  ],
];

const configCases: Cases = [
  ['CONFIG_FILE_MISSING', people, ledger({ configuration: withoutTeams() })],
  [
    'CONFIG_ID_TWICE',
    `${gitsm}/categories/1/id`,
    withOrganisation({
      categories: [
        { id: 'mail', title: 'Mail' },
        { id: 'mail', title: 'Post' },
      ],
    }),
  ],
  [
    'CONFIG_CYCLE',
    `${gitsm}/categories/0/parent`,
    withOrganisation({
      categories: [
        { id: 'a', title: 'A', parent: 'b' },
        { id: 'b', title: 'B', parent: 'a' },
      ],
    }),
  ],
  [
    'PERIOD_REVERSED',
    'config/schedule.yaml/freezes/0/end',
    withSchedule({ freezes: [{ id: 'x', title: 'X', ...forever }] }),
  ],
  ['ZONE_UNKNOWN', `${gitsm}/zone`, withOrganisation({ zone: 'Europe/Belin' })],
  [
    'PRIORITY_MATRIX_ORDER',
    `${gitsm}/priority_matrix/low/high`,
    withOrganisation({
      priority_matrix: { ...organisation().priority_matrix, low: { high: 'P1', medium: 'P4', low: 'P5' } },
    }),
  ],
  ['PERSON_TWICE', `${people}/people/4/login`, withTeams({ people: [...teams().people, { login: 'KIM' }] })],
  [
    'TEAM_NOBODY',
    `${people}/teams/2/members`,
    withTeams({ teams: teams().teams.map((team) => (team.id === 'board' ? { ...team, members: [] } : team)) }),
  ],
  ['ROLE_NOBODY', `${people}/roles/managers`, withTeams({ roles: { ...teams().roles, managers: [] } })],
  ['DELEGATE_SELF', `${people}/people/0/away/0/delegate`, withTeams({ people: away('kim', 'kim') })],
  ['DELEGATE_AWAY', `${people}/people/0/away/0/delegate`, withTeams({ people: away('lee', 'mia') })],
  ['SERVICE_CYCLE', `${mail}/depends_on/0/service`, withService({ depends_on: [{ service: 'mail' }] })],
  [
    'DEPENDENCY_TWICE',
    `${mail}/depends_on/1/service`,
    withService({ depends_on: [{ service: 'storage' }, { service: 'storage' }] }),
  ],
  [
    'REDUNDANCY_ALONE',
    `${mail}/depends_on/0/redundancy_group`,
    withService({ depends_on: [{ service: 'storage', redundancy_group: 'nodes' }] }),
  ],
  ['SERVICE_INCOMPLETE', mail, withService({ calendar: undefined })],
  [
    'MAINTENANCE_NEVER',
    'config/schedule.yaml/maintenance/0',
    withSchedule({ maintenance: [{ id: 'x', title: 'X', zone: 'Europe/Berlin', scope: {} }] }),
  ],
  [
    'FIELD_WITHOUT_OPTIONS',
    `${laptop}/fields/0`,
    withItem({ fields: [{ id: 'size', label: 'Size', type: 'choice' }] }),
  ],
  [
    'FIELD_RANGE_REVERSED',
    `${laptop}/fields/0/maximum`,
    withItem({ fields: [{ id: 'seats', label: 'Seats', type: 'number', minimum: 5, maximum: 4 }] }),
  ],
  [
    'FIELD_PATTERN',
    `${laptop}/fields/0/pattern`,
    withItem({ fields: [{ id: 'asset', label: 'Asset', type: 'text', pattern: '^(a+)+$' }] }),
  ],
  [
    'WHEN_FIELD_UNKNOWN',
    `${laptop}/fields/0/when/field`,
    withItem({ fields: [...(catalogueItem().fields ?? [])].reverse() }),
  ],
  [
    'WHEN_VALUE_IMPOSSIBLE',
    `${laptop}/approval/0/when/is/0`,
    withItem({ approval: [{ id: 'x', approvers: ['user:kim'], when: { field: 'size', is: ['huge'] } }] }),
  ],
  ['APPROVER_NOBODY', `${laptop}/approval/0/approvers/0`, withItem({ owner: undefined })],
  [
    'TEMPLATE_NO_SUCH_FIELD',
    `${patching}/variable/3`,
    withTemplate({ variable: ['service', 'window', 'plan', 'outge'] }),
  ],
  ['TEMPLATE_FIELD_TWICE', `${patching}/variable/3`, withTemplate({ variable: ['service', 'window', 'plan', 'team'] })],
  ['TEMPLATE_INCOMPLETE', `${patching}/variable`, withTemplate({ variable: ['service', 'plan'] })],
];

function withoutTeams() {
  const { teams: _, ...others } = configuration();
  return others;
}

function away(delegate: string, other: string) {
  const absence = { from: '2026-12-21T00:00:00Z', to: '2027-01-04T00:00:00Z' };
  return teams().people.map((person) => {
    if (person.login === 'kim') return { ...person, away: [{ ...absence, delegate }] };
    return person.login === delegate ? { ...person, away: [{ ...absence, delegate: other }] } : person;
  });
}

describe('a ledger in which one thing is wrong', () => {
  it.each([...identityCases, ...referenceCases, ...linkCases, ...configCases])('has %s at %s', (code, place, given) => {
    expect(told(given)).toContain(`${code} ${place}`);
  });

  it('shows every code of references, links and configuration', () => {
    const shown = new Set<string>([...referenceCases, ...linkCases, ...configCases].map(([code]) => code));
    const declared = Object.keys({ ...referenceFindings, ...linkFindings, ...configFindings });
    expect(declared.filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe('a ledger in which nothing is wrong', () => {
  it('has no findings', () => {
    const entries = [change(), problem(), incident(), request()];
    expect(told(ledger({ entries, drafts: [changeDraft()] }))).toEqual([]);
  });
});
