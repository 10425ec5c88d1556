import { expect, test } from 'vitest';
import { compareRuleset } from './compare-ruleset.ts';
import type { LiveRuleset } from './forge-settings.ts';
import { wantedRuleset } from './ruleset.ts';

const WANTED = wantedRuleset({ defaultBranch: 'main', appId: 7 });
const APP = { id: 7, type: 'Integration', mode: 'always' } as const;
const AS_SHIPPED: LiveRuleset = {
  ...{ name: 'gitsm', enforcement: 'active', include: ['~DEFAULT_BRANCH'], bypass: [APP] },
  rules: WANTED.rules,
};
const without = (type: string) => WANTED.rules.filter((rule) => rule.type !== type);
const status = (integration: number) => ({
  type: 'required_status_checks',
  parameters: {
    strict_required_status_checks_policy: false,
    required_status_checks: ['gitsm / approval: main', 'gitsm / records'].map((context) => ({
      integration_id: integration,
      context,
    })),
  },
});

test.each<readonly [what: string, live: Partial<LiveRuleset>, says: readonly string[]]>([
  ['as shipped', {}, []],
  ['with its statuses and their fields in another order', { rules: [...without(status(7).type), status(7)] }, []],
  ['that does not let the App past', { bypass: [] }, ['Integration 7, the own App, may not pass it']],
  [
    'with an administrator let past',
    { bypass: [APP, { ...APP, id: 5, type: 'RepositoryRole' }] },
    ['RepositoryRole 5 may pass it, too'],
  ],
  [
    'that counts statuses of anyone',
    { rules: [...without(status(7).type), status(8)] },
    ['required_status_checks: required_status_checks is not as shipped'],
  ],
  ['without its statuses', { rules: without(status(7).type) }, ['the rule required_status_checks is missing']],
  ['of another branch', { include: ['refs/heads/old'] }, ['it does not cover the default branch']],
  ['that only tries', { enforcement: 'evaluate' }, ['enforcement is evaluate, not active']],
])('a ruleset %s', (_, live, says) => {
  expect(compareRuleset({ ...AS_SHIPPED, ...live }, WANTED)).toEqual(says);
});
