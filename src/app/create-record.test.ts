import { beforeAll, describe, expect, test } from 'vitest';
import { loadShapeCheck } from '../adapters/schema/check-shape.ts';
import type { CatalogueItem, Configuration, Service, StandardChange } from '../core/config/configuration.ts';
import { mend, says } from '../core/finding/make-finding.ts';
import { applied, ledgerOf } from '../core/history/ledger-fixtures.ts';
import type { FieldInput } from '../core/journal/field-input.ts';
import type { CheckDocument, Outcome } from '../core/journal/outcome.ts';
import type { Entry, Ledger } from '../core/ledger/ledger.ts';
import { CONFIGURATION, entryOf, incident, ORGANISATION, TEAMS } from '../core/lifecycle/lifecycle-fixtures.ts';
import type { RecordKind } from '../core/record/record.ts';
import { parseInstant, toInstant } from '../core/time/instant.ts';
import { type CreateOptions, createRecord } from './create-record.ts';
import { registerEdits } from './register-edits.ts';

const NOW = '2026-11-20T12:00:00Z';
const at = parseInstant(NOW) ?? toInstant(0);

let checkDocument: CheckDocument;
beforeAll(async () => {
  const kinds = ['incident', 'request', 'problem', 'change-draft', 'problem-draft'] as const;
  const checks = new Map<string, Awaited<ReturnType<typeof loadShapeCheck>>>();
  for (const kind of kinds) checks.set(kind, await loadShapeCheck(kind));
  checkDocument = (document, value, path) => checks.get(document)?.(value, path) ?? [];
});

function service(
  id: string,
  team: string,
  more: Partial<Service> = {},
): readonly [string, { path: string; value: Service }] {
  const value: Service = {
    id,
    title: id,
    type: 'business_service',
    status: 'production',
    criticality: 'high',
    owner: 'max',
    team,
    ...more,
  };
  return [id, { path: `config/services/${id}.yaml`, value }];
}

const ITEM: CatalogueItem = {
  id: 'laptop',
  title: 'Laptop',
  description: 'A laptop',
  status: 'production',
  service: 'mail',
  team: 'network',
  impact: 'low',
  urgency: 'low',
};
const PATCHING: StandardChange = {
  id: 'monthly-patching',
  title: 'Monthly patching',
  version: 2,
  status: 'approved',
  owner: 'max',
  fixed: { plan: { justification: 'j', implementation: 'i', backout: 'b', test: 't', impact: 'i' } },
  variable: ['title', 'service', 'team', 'window', 'assignee'],
};

const ON_CALL = [
  { from: '2026-11-20T00:00:00Z', to: NOW, login: 'lee' },
  { from: NOW, to: '2026-11-21T00:00:00Z', login: 'kim' },
];

const configuration: Configuration = {
  ...CONFIGURATION,
  teams: {
    path: 'config/teams.yaml',
    value: {
      ...TEAMS,
      teams: TEAMS.teams.map((team) => (team.id === 'network' ? { ...team, on_call: ON_CALL } : team)),
    },
  },
  services: new Map([
    service('mail', 'desk', { change_team: 'network' }),
    service('wifi', 'network'),
    service('unknown', 'desk'),
  ]),
  catalogue: new Map([['laptop', { path: 'config/catalogue/laptop.yaml', value: ITEM }]]),
  standardChanges: new Map([
    ['monthly-patching', { path: 'config/standard-changes/monthly-patching.yaml', value: PATCHING }],
  ]),
};

function ledger(...entries: readonly Entry[]): Ledger {
  return { ...ledgerOf(entries), configuration };
}

function create(
  kind: RecordKind,
  input: FieldInput,
  more: Partial<CreateOptions> = {},
  on: Ledger = ledger(),
): Outcome {
  return createRecord(kind, input, on, { by: 'kim', at, checkDocument, ...more });
}

function created(outcome: Outcome): Readonly<Record<string, unknown>> {
  if (!outcome.ok) throw new Error(outcome.refused.map(says).join('\n'));
  const [effect] = outcome.plan.effects;
  if (effect?.kind !== 'create_record') throw new Error('nothing is created');
  return effect.value;
}

function refusals(outcome: Outcome): readonly string[] {
  if (outcome.ok) return [];
  for (const one of outcome.refused) expect(`${says(one)} ${mend(one)}`).not.toMatch(/undefined|\[object/);
  return outcome.refused.map((one) => `${one.code} ${one.args.field ?? ''}`.trim());
}

const CHANGE = {
  title: 'Rotate the TLS certificate!',
  service: 'mail',
  'window.start': '2026-11-21T20:00:00Z',
  'window.end': '2026-11-21T22:00:00Z',
  'plan.justification': 'It expires',
  'plan.implementation': 'Replace it',
  'plan.backout': 'Put it back',
  'plan.test': 'Open the page',
  'plan.impact': 'None',
};

describe('a new incident', () => {
  test('takes what is not given from service and intake, and opens its journal with all of it', () => {
    const outcome = create('incident', { title: 'Mail is slow', service: 'mail', urgency: 'high' });
    expect(created(outcome)).toEqual({
      id: 'INC-1000000',
      title: 'Mail is slow',
      state: 'new',
      opened_at: NOW,
      opened_by: 'kim',
      channel: 'command',
      service: 'mail',
      impact: 'medium',
      urgency: 'high',
      priority: 'P2',
      team: 'desk',
      source: { kind: 'command' },
      journal: [
        {
          at: NOW,
          by: 'kim',
          to: 'new',
          set: { impact: 'medium', urgency: 'high', priority: 'P2', service: 'mail', team: 'desk' },
        },
      ],
    });
    expect(outcome).toMatchObject({ ok: true, id: 'INC-1000000', path: 'tickets/2026/11/20/INC-1000000.yaml' });
    expect(outcome.ok && outcome.plan.summary).toEqual(['INC-1000000 opened: Mail is slow (P2, desk)']);
  });

  test('takes the service of intake where none is known', () => {
    expect(created(create('incident', { title: 'Something' }))).toMatchObject({
      service: 'unknown',
      team: 'desk',
      priority: 'P3',
    });
  });

  test.each([
    { name: 'of its service', input: { service: 'wifi' }, team: 'network' },
    {
      name: 'of its category before that of its service',
      input: { service: 'mail', category: 'network' },
      team: 'network',
    },
    { name: 'of the category above its own', input: { service: 'mail', category: 'wifi' }, team: 'network' },
    {
      name: 'of its service where the category has none',
      input: { service: 'wifi', category: 'mail' },
      team: 'network',
    },
    { name: 'that was given before all', input: { service: 'wifi', category: 'wifi', team: 'desk' }, team: 'desk' },
  ])('goes to the team $name', ({ input, team }) => {
    expect(created(create('incident', { title: 'x', ...input })).team).toBe(team);
  });

  test.each([
    { name: 'a second before the shift', when: toInstant(at - 1), assignee: undefined },
    { name: 'as the shift begins', when: at, assignee: 'kim' },
  ])('goes to who is on call: $name $assignee', ({ when, assignee }) => {
    expect(created(create('incident', { title: 'x', service: 'wifi' }, { at: when })).assignee).toBe(assignee);
  });

  test('takes the next free id over all kinds', () => {
    const outcome = create(
      'problem',
      { title: 'x', service: 'mail' },
      {},
      ledger(entryOf(incident({ id: 'INC-1000041' }))),
    );
    expect(outcome).toMatchObject({ ok: true, id: 'PRB-1000042', path: 'problems/2026/11/PRB-1000042.yaml' });
  });

  test('that was reported earlier says when it was recorded', () => {
    const openedAt = parseInstant('2026-11-19T23:00:00Z') ?? toInstant(0);
    const outcome = create('incident', { title: 'x' }, { openedAt });
    expect(outcome).toMatchObject({ ok: true, path: 'tickets/2026/11/19/INC-1000000.yaml' });
    expect(created(outcome)).toMatchObject({
      opened_at: '2026-11-19T23:00:00Z',
      journal: [{ at: '2026-11-19T23:00:00Z', recorded_at: NOW }],
    });
  });

  test('carries an override of its priority', () => {
    const input = { title: 'x', 'priority_override.value': 'P1', 'priority_override.reason': 'Board' };
    expect(created(create('incident', input, { by: 'max' }))).toMatchObject({
      priority: 'P1',
      priority_override: { by: 'max' },
    });
  });

  test.each([
    { name: 'in the record', bytes: 32 * 1024, effects: ['create_record'] },
    { name: 'beside it', bytes: 32 * 1024 + 1, effects: ['create_record', 'write_text'] },
  ])('keeps a description of $bytes bytes $name', ({ bytes, effects }) => {
    const outcome = create('incident', {
      title: 'x',
      description: 'é'.repeat(16 * 1024) + 'x'.repeat(bytes - 32 * 1024),
    });
    expect(outcome.ok && outcome.plan.effects.map((effect) => effect.kind)).toEqual(effects);
  });

  test('keeps control characters out', () => {
    expect(created(create('incident', { title: 'Mail\u0007 is slow', description: 'a\r\nb\u0000' }))).toMatchObject({
      title: 'Mail is slow',
      description: 'a\nb',
    });
  });
});

describe('a new request', () => {
  test('takes service, team and priority from its item', () => {
    const outcome = create('request', { title: 'Laptop for Ann', catalogue_item: 'laptop', 'requested_for.id': '42' });
    expect(created(outcome)).toMatchObject({
      id: 'REQ-1000000',
      state: 'submitted',
      service: 'mail',
      team: 'network',
      assignee: 'kim',
      priority: 'P5',
      requested_for: { id: '42' },
    });
  });
});

describe('a new change', () => {
  test('is a draft, named after its title, for the team that changes the service', () => {
    const outcome = create('change', CHANGE);
    expect(outcome).toMatchObject({ ok: true, path: 'changes/drafts/rotate-the-tls-certificate.yaml' });
    expect(created(outcome)).toMatchObject({
      type: 'normal',
      requested_by: 'kim',
      team: 'network',
      plan: { backout: 'Put it back' },
    });
    expect(created(outcome)).not.toHaveProperty('state');
  });

  test.each([
    { title: 'Ünïcode & Größe', path: 'changes/drafts/unicode-gro-e.yaml' },
    { title: '緊急', path: 'changes/drafts/change.yaml' },
    { title: '../../etc/passwd', path: 'changes/drafts/etc-passwd.yaml' },
    {
      title: `${'long '.repeat(20)}`.trim(),
      path: 'changes/drafts/long-long-long-long-long-long-long-long-long-long.yaml',
    },
  ])('named $title stands in $path', ({ title, path }) => {
    expect(create('change', { ...CHANGE, title })).toMatchObject({ ok: true, path });
  });

  test('does not take the name of another draft', () => {
    const first = create('change', CHANGE);
    const draft = { kind: 'change', path: first.ok ? first.path : '', blob: '', draft: created(first) } as never;
    expect(create('change', CHANGE, {}, { ...ledger(), drafts: [draft] })).toMatchObject({
      path: 'changes/drafts/rotate-the-tls-certificate-2.yaml',
    });
  });

  test('from a template takes what the template fixes', () => {
    const { title, service: on, 'window.start': start, 'window.end': end } = CHANGE;
    const input = {
      title,
      service: on,
      'window.start': start,
      'window.end': end,
      'template.id': 'monthly-patching',
      'template.version': '2',
    };
    expect(created(create('change', input))).toMatchObject({
      type: 'standard',
      template: { id: 'monthly-patching', version: 2 },
      plan: PATCHING.fixed.plan,
    });
  });
});

test('a problem is a record, or a draft where it is to be proposed', () => {
  expect(create('problem', { title: 'Queue fills', service: 'mail' })).toMatchObject({ ok: true, id: 'PRB-1000000' });
  const draft = create('problem', { title: 'Queue fills', service: 'mail' }, { draft: true });
  expect(draft).toMatchObject({ ok: true, path: 'problems/drafts/queue-fills.yaml' });
  expect(created(draft)).toEqual({
    title: 'Queue fills',
    service: 'mail',
    impact: 'medium',
    urgency: 'medium',
    team: 'desk',
  });
});

describe('what is refused', () => {
  test.each([
    { name: 'an incident without a title', kind: 'incident', input: {}, refused: ['INPUT_MISSING title'] },
    {
      name: 'a request without an item',
      kind: 'request',
      input: { title: 'x', service: 'mail' },
      refused: ['INPUT_MISSING catalogue_item', 'INPUT_MISSING impact', 'INPUT_MISSING urgency'],
    },
    {
      name: 'a problem without a service',
      kind: 'problem',
      input: { title: 'x' },
      refused: ['INPUT_MISSING service', 'INPUT_MISSING team'],
    },
    {
      name: 'a change with a title alone',
      kind: 'change',
      input: { title: 'x', service: 'mail' },
      refused: [
        'window.start',
        'window.end',
        'plan.justification',
        'plan.implementation',
        'plan.backout',
        'plan.test',
        'plan.impact',
      ].map((field) => `INPUT_MISSING ${field}`),
    },
    {
      name: 'a service that is none',
      kind: 'incident',
      input: { title: 'x', service: 'mial' },
      refused: ['SERVICE_UNKNOWN service'],
    },
    {
      name: 'an item that is none',
      kind: 'request',
      input: { title: 'x', catalogue_item: 'lapto', service: 'mail', team: 'desk', impact: 'low', urgency: 'low' },
      refused: ['CATALOGUE_ITEM_UNKNOWN catalogue_item'],
    },
    {
      name: 'a level that is none',
      kind: 'incident',
      input: { title: 'x', impact: 'huge' },
      refused: ['SHAPE_NOT_ALLOWED impact'],
    },
    {
      name: 'a field of another kind',
      kind: 'incident',
      input: { title: 'x', window: 'now' },
      refused: ['SHAPE_UNKNOWN_KEY window'],
    },
    {
      name: 'a priority by hand',
      kind: 'incident',
      input: { title: 'x', priority: 'P1' },
      refused: ['FIELD_NOT_BY_HAND priority'],
    },
    { name: 'an id by hand', kind: 'incident', input: { title: 'x', id: 'INC-1' }, refused: ['FIELD_NOT_BY_HAND id'] },
  ] as const)('$name', ({ kind, input, refused }) => {
    expect(refusals(create(kind, input))).toEqual(refused);
  });

  test('is told where the organisation has no defaults', () => {
    const { organisation, ...bare } = configuration;
    const outcome = create('incident', { title: 'x' }, {}, { ...ledger(), configuration: bare });
    expect(refusals(outcome)).toEqual(
      ['service', 'team', 'impact', 'urgency'].map((field) => `INPUT_MISSING ${field}`),
    );
    expect(organisation?.value).toBe(ORGANISATION);
  });
});

test('a new record needs no registration', () => {
  const outcome = create('incident', { title: 'x', service: 'wifi' });
  if (!outcome.ok) throw new Error('refused');
  const after = applied(ledger(), outcome.plan);
  expect(registerEdits(after, { by: 'kim', at })).toMatchObject({ effects: [], summary: [] });
});
