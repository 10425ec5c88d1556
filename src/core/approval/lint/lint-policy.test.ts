import { describe, expect, it } from 'vitest';
import type { ApprovalsConfig } from '../../config/configuration.ts';
import { ownerStep, policy, shop, teams } from '../facts.fixture.ts';
import { lintPolicy, type PolicyFacts } from './lint-policy.ts';

const normal = {
  id: 'normal',
  for: 'change',
  when: { types: ['normal', 'retrospective'] },
  steps: [ownerStep],
} as const;
const sound: ApprovalsConfig = { ...policy, rules: [normal, ...policy.rules.slice(1)] };

function lint(given: Partial<ApprovalsConfig>, more: Partial<PolicyFacts> = {}): readonly string[] {
  const facts: PolicyFacts = {
    ...{ path: 'config/approvals.yaml', policy: { ...sound, ...given }, teams, environments: ['production', 'test'] },
    ...{ services: new Map([[shop.id, shop]]), files: [] },
    ...more,
  };
  return lintPolicy(facts).map(({ code, place }) => `${code} ${place.pointer}`);
}

type Rule = ApprovalsConfig['rules'][number];
const withRule = (rule: Partial<Rule>) => ({
  rules: [...sound.rules, { id: 'more', for: 'change', steps: [ownerStep], ...rule } as Rule],
});
const board = (require: NonNullable<Rule['steps']>[number]['require'], more = {}) => ({
  id: 'board',
  approvers: ['cab'],
  require,
  ...more,
});

describe('a policy', () => {
  it('that is sound has no findings', () => {
    expect(lint({})).toEqual([]);
  });

  it.each<{ readonly name: string; readonly given: Partial<ApprovalsConfig>; readonly found: readonly string[] }>([
    {
      name: 'with an empty list has a dead rule',
      given: withRule({ when: { types: [] } }),
      found: ['POLICY_RULE_DEAD /rules/5'],
    },
    {
      name: 'that asks files for what changes have has a dead rule',
      given: withRule({ for: 'records', when: { risk: ['high'] } }),
      found: ['POLICY_RULE_DEAD /rules/5', 'POLICY_GROUP_UNKNOWN /rules/5/steps/0/approvers'],
    },
    {
      name: 'for a class without paths has a dead rule',
      given: withRule({ for: 'other', steps: [board('first')] }),
      found: ['POLICY_RULE_DEAD /rules/5'],
    },
    {
      name: 'for a criticality that no service has has a dead rule',
      given: withRule({ when: { criticality: ['low'] } }),
      found: ['POLICY_RULE_DEAD /rules/5'],
    },
    {
      name: 'for a reach that no service has has a dead rule',
      given: withRule({ when: { blast_radius_at_least: 1 } }),
      found: ['POLICY_RULE_DEAD /rules/5'],
    },
    {
      name: 'whose risk asks for the risk has a dead condition',
      given: { risk: { conditions: [{ id: 'a', when: { risk: ['low'] }, risk: 'high' }] } },
      found: ['POLICY_RULE_DEAD /risk/conditions/0'],
    },
    {
      name: 'with a dead way to reschedule says so',
      given: { reschedule: [{ id: 'a', by: ['cab'], when: { risk: [] } }] },
      found: ['POLICY_RULE_DEAD /reschedule/0'],
    },
    {
      name: 'with a rule that asks nothing says so',
      given: withRule({ steps: [] }),
      found: ['POLICY_RULE_ASKS_NOTHING /rules/5'],
    },
    {
      name: 'that lets normal changes go approves itself',
      given: { rules: [{ ...normal, steps: [], require: 'none', reason: 'So.' }, ...sound.rules.slice(1)] },
      found: ['POLICY_APPROVES_ITSELF /rules/0/require'],
    },
    {
      name: 'that lets control files go approves itself',
      given: { rules: [...sound.rules.slice(0, 4), { id: 'free', for: 'control', require: 'none', reason: 'So.' }] },
      found: ['POLICY_APPROVES_ITSELF /rules/4/require'],
    },
    {
      name: 'that is no control file approves itself',
      given: { classes: [{ class: 'records', paths: ['config/**'] }, ...sound.classes] },
      found: ['POLICY_PATHS_SHADOWED /classes/3/paths/0', 'POLICY_APPROVES_ITSELF /classes'],
    },
    {
      name: 'that asks an unknown team says so',
      given: withRule({ steps: [{ ...ownerStep, approvers: ['team:ghosts'] }] }),
      found: ['POLICY_GROUP_UNKNOWN /rules/5/steps/0/approvers'],
    },
    {
      name: 'that asks more than there are says so',
      given: withRule({ steps: [board({ count: 4 })] }),
      found: ['POLICY_STEP_IMPOSSIBLE /rules/5/steps/0'],
    },
    {
      name: 'that asks one person twice says so',
      given: withRule({ steps: [ownerStep, { ...ownerStep, id: 'again' }] }),
      found: ['POLICY_STEP_IMPOSSIBLE /rules/5/steps/1'],
    },
    {
      name: 'that may ask one person twice is fine',
      given: withRule({ steps: [ownerStep, { ...ownerStep, id: 'again', distinct: false }] }),
      found: [],
    },
    {
      name: 'that lets normal changes be authorised afterwards says so',
      given: withRule({ authorise: { afterwards: { by: 'ecab', within_hours: 24 } } }),
      found: ['POLICY_AUTHORISE_IDLE /rules/5/authorise'],
    },
    {
      name: 'without a rule for a type says so',
      given: { rules: sound.rules.slice(1) },
      found: ['POLICY_CASE_UNCOVERED /classes/0/class', 'POLICY_CASE_UNCOVERED /classes/0/class'],
    },
    {
      name: 'whose rules leave an environment out says so',
      given: {
        rules: [{ ...normal, when: { ...normal.when, environments: ['production'] } }, ...sound.rules.slice(1)],
      },
      found: ['POLICY_CASE_UNCOVERED /classes/0/class', 'POLICY_CASE_UNCOVERED /classes/0/class'],
    },
    {
      name: 'without a rule for a class says so',
      given: { classes: [...sound.classes, { class: 'other', paths: ['README.md'] }] },
      found: ['POLICY_CASE_UNCOVERED /classes/3/class'],
    },
    {
      name: 'with a path below one above says so',
      given: { classes: [...sound.classes, { class: 'records', paths: ['docs/a/*.md'] }] },
      found: ['POLICY_PATHS_SHADOWED /classes/3/paths/0'],
    },
    {
      name: 'whose thresholds are the wrong way round says so',
      given: { risk: { thresholds: { medium: 5, high: 5 }, blast_radius: { medium: 3, high: 2 } } },
      found: ['POLICY_THRESHOLDS /risk/thresholds/high', 'POLICY_THRESHOLDS /risk/blast_radius/high'],
    },
  ])('$name', ({ given, found }) => {
    expect(lint(given)).toEqual(found);
  });

  it('that leaves files without a class says so once', () => {
    expect(lint({}, { files: ['docs/a.md', 'Makefile', 'setup.py'] })).toEqual(['POLICY_PATH_UNCOVERED /classes']);
  });

  it('asks the owner of every service', () => {
    const orphan = { ...shop, id: 'orphan', owner: 'nobody' };
    expect(
      lint(
        {},
        {
          services: new Map([
            [shop.id, shop],
            [orphan.id, orphan],
          ]),
        },
      ),
    ).toEqual(['POLICY_GROUP_UNKNOWN /rules/0/steps/0/approvers']);
  });
});
