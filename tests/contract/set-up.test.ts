import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { classOf } from '../../src/core/approval/classify-paths.ts';
import { codeOwners } from '../../src/core/set-up/code-owners.ts';
import { NO_APP, type Ruleset, rulesetText, wantedRuleset } from '../../src/core/set-up/ruleset.ts';
import { approvalStatus, RECORDS_STATUS } from '../../src/core/set-up/status-names.ts';
import { description } from './github/operations.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const policy = parse(read('config/approvals.yaml'));

describe('the ruleset to import', () => {
  const shipped = JSON.parse(read('.github/ruleset/gitsm.json')) as Ruleset;

  test('is what gitsm init writes before there is an App', () => {
    expect(read('.github/ruleset/gitsm.json')).toBe(rulesetText({ defaultBranch: 'main', appId: undefined }));
    expect(JSON.stringify(shipped)).toContain(`"integration_id":${NO_APP}`);
  });

  test('requires the statuses that the actions write, by their names and from the App alone', () => {
    const rule = wantedRuleset({ defaultBranch: 'trunk', appId: 7 }).rules.find(
      ({ type }) => type === 'required_status_checks',
    );
    expect(rule?.parameters).toMatchObject({
      strict_required_status_checks_policy: false,
      required_status_checks: [
        { context: 'gitsm / records', integration_id: 7 },
        { context: 'gitsm / approval: trunk', integration_id: 7 },
      ],
    });
    expect(read('actions/validate-records/judge-head.ts')).toContain('context: RECORDS_STATUS');
    expect(read('actions/decide-change/settle-head.ts')).toContain('context: approvalStatus(base)');
    expect([RECORDS_STATUS, approvalStatus('trunk')]).toEqual(['gitsm / records', 'gitsm / approval: trunk']);
  });

  test('lets nobody past but the App, merges by squashing alone, and asks the code owners', () => {
    expect(shipped.bypass_actors.map(({ actor_type: type, bypass_mode: mode }) => ({ type, mode }))).toEqual([
      { type: 'Integration', mode: 'always' },
    ]);
    expect(shipped.rules.find(({ type }) => type === 'pull_request')?.parameters).toMatchObject({
      allowed_merge_methods: ['squash'],
      require_code_owner_review: true,
    });
    expect(shipped.rules.map(({ type }) => type)).toEqual(expect.arrayContaining(['deletion', 'non_fast_forward']));
  });

  test('says nothing that the forge does not know', () => {
    const create = description.operations.find(({ id }) => id === 'repos/create-repo-ruleset');
    expect(Object.keys(create?.body?.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(shipped)));
  });
});

describe('CODEOWNERS', () => {
  const text = read('.github/CODEOWNERS');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  test('is what the policy says', () => {
    expect(text).toBe(codeOwners(policy));
  });

  test('names those who answer for the rules on every line', () => {
    expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual(lines.map(() => '@viktor @mei @henrik'));
  });

  test('owns the control paths of this repository, each of them and no other', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
    const patterns = lines.map((line) => line.split(' ')[0] ?? '');
    const isOwned = (path: string) => patterns.some((pattern) => ownsPath(pattern, path));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => isOwned(path) !== (classOf(path, policy) === 'control'))).toEqual([]);
  });

  test('owns itself, workflows, configuration, schemas and actions, whatever the policy forgets', () => {
    const poor = codeOwners({ classes: [], control_owners: ['kim'] });
    for (const folder of ['/.github/', '/config/', '/schemas/', '/actions/'])
      expect(poor).toContain(`\n${folder} @kim\n`);
  });
});

/** As GitHub reads such patterns: tied to the root, a folder means all below, `*` stays within a folder. */
function ownsPath(pattern: string, path: string): boolean {
  if (pattern.endsWith('/')) return `/${path}`.startsWith(pattern);
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${source}$`).test(`/${path}`);
}
