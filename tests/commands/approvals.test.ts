import { describe, expect, test } from 'vitest';
import { approved, content, DRAFT, facts, review } from '../../src/core/approval/facts.fixture.ts';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({
  records: ['CHG-1000125', 'CHG-1000131', 'CHG-1000109', 'CHG-1000037', 'CHG-1000052', 'CHG-1000063'],
});
const { asked, edit, gitsm, read, write } = sample;

const WEB_SHOP = `# yaml-language-server: $schema=../../schemas/change-draft.schema.json
title: New search in the shop
type: normal
requested_by: meera
service: web-shop
environment: production
team: web-shop
assignee: meera
risk:
  answers:
    done-before: once
    backout: minutes
    tested: like-production
    people: customers
window:
  start: "2026-12-02T01:00:00Z"
  end: "2026-12-02T03:00:00Z"
plan:
  justification: The old one finds nothing.
  implementation: Switch it on for one in ten, then for all.
  backout: Switch it off.
  test: Search for socks.
  impact: Searches may be slow.
`;
const DRAFT_PATH = 'changes/drafts/new-search.yaml';

type Checked = {
  readonly risk: { readonly risk: string; readonly points: number };
  readonly conflicts: readonly { readonly kind: string; readonly with: string | null }[];
  readonly steps: readonly { readonly id: string; readonly missing_from: readonly string[] }[];
  readonly slots?: readonly { readonly start: string; readonly end: string }[];
};

async function check(...args: readonly string[]): Promise<Checked> {
  const { stdout } = await gitsm('check', DRAFT_PATH, '--json', ...args);
  return JSON.parse(stdout) as Checked;
}

function questions(): readonly object[] {
  return [facts({ reviews: approved() }), facts({ reviews: [review('eve')] }), {}].map((one, at) => ({
    id: at,
    ...one,
  }));
}

describe('before a change is pushed', () => {
  test('[CHG-05] its risk is computed, with the arithmetic', async () => {
    write(DRAFT_PATH, WEB_SHOP);
    expect((await check()).risk).toMatchObject({ risk: 'medium', points: 6 });
    const { stdout } = await gitsm('check', DRAFT_PATH);
    expect(stdout).toContain('done-before 2 + backout 0 + tested 0 + people 4 = 6 points → medium');
    expect(stdout).toContain('condition: Touches payments or sign-in in production → medium');
  });

  test('[CHG-21] how changes of the same team went of late enters the risk', async () => {
    const rule = 'track_record: { within_days: 365, at_least: 3, medium_below_percent: 90, high_below_percent: 70 }';
    write(
      DRAFT_PATH,
      WEB_SHOP.replace(/^service: .*$/m, 'service: order-management').replace(/^team: .*$/m, 'team: applications'),
    );
    edit('config/approvals.yaml', '  questions:', `  ${rule}\n  questions:`);
    const { stdout } = await gitsm('check', DRAFT_PATH);
    expect(stdout).toContain('team applications: 2 of 3 changes of the last 365 days went well → high');
    edit('config/approvals.yaml', `  ${rule}\n`, '');
  });

  test('[CHG-06] [CHG-07] every rule that matches adds its approvers, by their names', async () => {
    write(DRAFT_PATH, WEB_SHOP);
    expect((await check()).steps.map(({ id, missing_from }) => [id, missing_from])).toEqual([
      ['peer', ['jonas']],
      ['service-owner', ['jonas']],
      ['change-manager', ['mei']],
    ]);
  });

  test('[CHG-14] [CHG-15] what speaks against its window is told by kind', async () => {
    write(DRAFT_PATH, WEB_SHOP);
    expect((await check()).conflicts).toEqual([]);
    edit(DRAFT_PATH, '"2026-12-02T01:00:00Z"', '"2026-11-26T01:00:00Z"');
    edit(DRAFT_PATH, '"2026-12-02T03:00:00Z"', '"2026-11-26T05:00:00Z"');
    const { conflicts } = await check();
    expect(conflicts.map(({ kind, with: other }) => `${kind} ${other ?? ''}`.trim())).toContain(
      'freeze black-friday-2026',
    );
    expect(conflicts.map(({ kind }) => kind)).toContain('outside_maintenance');
  });

  test('[CHG-14] free windows are offered', async () => {
    write(DRAFT_PATH, WEB_SHOP);
    expect((await check('--find-slot', '2h')).slots?.[0]).toEqual({
      start: '2026-12-01T01:00:00Z',
      end: '2026-12-01T03:00:00Z',
    });
  });

  test('[CFG-03] the services that it reaches are told, redundancy taken into account', async () => {
    write(DRAFT_PATH, WEB_SHOP.replace('service: web-shop', 'service: database-platform'));
    expect((await gitsm('check', DRAFT_PATH)).stdout).toContain('web-shop (critical) down, by database-platform');
    write(DRAFT_PATH, WEB_SHOP.replace('service: web-shop', 'service: database-node-a'));
    expect((await gitsm('check', DRAFT_PATH)).stdout).toContain('blast radius: 0 services');
  });

  test('a draft that is not there is answered with what to give', async () => {
    expect(await gitsm('check', 'changes/drafts/none.yaml')).toMatchObject({ exit: 2 });
  });
});

describe('a decision from facts', () => {
  test('[CHG-08] [CHG-09] [CHG-11] is told with its reasons, and by the exit code', async () => {
    write('facts.json', JSON.stringify(facts({ reviews: [review('eve'), review('ben'), review('ada')] })));
    const { exit, stdout } = await gitsm('decide', '--facts', 'facts.json');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^PENDING {2}1 of 2 from cab; 1 author$/m);
    expect(stdout).toContain('step owner (met): 1 of 1 from service_owner. owner');
    expect(stdout).toContain('@ada: opened the pull request');
    write('facts.json', JSON.stringify(facts({ reviews: approved() })));
    expect(await gitsm('decide', '--facts', 'facts.json', '--json')).toMatchObject({ exit: 0 });
  });

  test('[CHG-06] many are answered one a line, each with its id', async () => {
    const answers = await asked(questions(), 'decide', '--batch');
    expect(answers).toMatchObject([
      { id: 0, state: 'success' },
      { id: 1, state: 'pending' },
      { id: 2, error: expect.stringContaining('missing') },
    ]);
  });

  test('[CHG-17] [CHG-10] a hold and a refusal keep what is approved from going on', async () => {
    const hold = { reason: 'Waits for the supplier.', since: '2026-11-20T09:00:00Z' };
    const held = [{ path: DRAFT, before: null, after: { ...content, hold } }];
    const given = [
      { id: 'held', ...facts({ reviews: approved(), changes: held }) },
      { id: 'refused', ...facts({ reviews: [...approved(), review('dan', 'CHANGES_REQUESTED')] }) },
    ];
    expect(await asked(given, 'decide', '--batch')).toMatchObject([
      { id: 'held', state: 'pending' },
      { id: 'refused', state: 'failure', blocks: [{ login: 'dan' }] },
    ]);
  });

  test('facts that cannot be read are a fault of usage', async () => {
    expect(await gitsm('decide', '--facts', 'none.json')).toMatchObject({ exit: 2 });
    expect(await gitsm('decide')).toMatchObject({ exit: 2 });
  });
});

describe('a lockdown', () => {
  const LOCKDOWN =
    '\nlockdown:\n  since: "2026-11-22T15:00:00Z"\n  reason: An audit.\n  by: viktor\n  scope:\n    services:\n';
  const locked = (service: string) => `${read('config/schedule.yaml').trimEnd()}${LOCKDOWN}      - ${service}\n`;

  test('[CHG-16] is previewed, and holds what it covers', async () => {
    write(DRAFT_PATH, WEB_SHOP);
    write('config/schedule.yaml', locked('identity'));
    expect((await gitsm('check', DRAFT_PATH)).stdout).not.toContain('lockdown');
    const { stdout } = await gitsm('policy', 'held', '--json');
    const held = (JSON.parse(stdout) as { readonly held: readonly { readonly id: string }[] }).held;
    expect(held.map(({ id }) => id)).toEqual(['CHG-1000131']);
  });

  test('[CHG-16] [CHG-17] keeps a change waiting, whoever approved it', async () => {
    write(DRAFT_PATH, WEB_SHOP);
    write('config/schedule.yaml', locked('web-shop'));
    expect((await gitsm('check', DRAFT_PATH)).stdout).toContain(
      'pending: a lockdown holds it since 2026-11-22T15:00:00Z',
    );
  });
});

describe('the policy of the sample', () => {
  test('[CHG-06] has nothing to find fault with, and decides its cases as expected', async () => {
    expect(await gitsm('policy', 'lint')).toMatchObject({ exit: 0 });
    const { exit, stdout } = await gitsm('policy', 'test');
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/^\d+ cases hold\.\n$/) });
  });

  test('[CHG-06] is found fault with at its line', async () => {
    edit('config/approvals.yaml', '          count: 2\n        order: 3', '          count: 9\n        order: 3');
    const { exit, stdout } = await gitsm('policy', 'lint');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/config\/approvals\.yaml:\d+:\d+ POLICY_STEP_IMPOSSIBLE/);
  });

  test('[CHG-06] says which case it decides otherwise, and how', async () => {
    edit(
      'config/approvals.test.yaml',
      '      rules:\n        - tickets-and-problems',
      '      rules:\n        - control',
    );
    const { exit, stdout } = await gitsm('policy', 'test');
    expect(exit).toBe(1);
    expect(stdout).toContain('rules is tickets-and-problems, expected control');
  });
});

describe('[CFG-12] who owns a service decides on its changes', () => {
  const ownersOf = async () => {
    const { steps } = await sample.json<Checked>('check', DRAFT_PATH, '--as-of', 'now');
    return steps.find(({ id }) => id === 'service-owner')?.missing_from;
  };

  test('[CFG-12] the approver of a change follows from the owner of its service', async () => {
    write(DRAFT_PATH, WEB_SHOP);
    expect(await ownersOf()).toEqual(['jonas']);
    edit('config/services/web-shop.yaml', 'owner: jonas', 'owner: tomasz');
    expect(await ownersOf()).toEqual(['tomasz']);
  });
});
