import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { WebhookEvent } from './events/event.ts';
import type { Json } from './forge/json.ts';
import { inputVariable } from './runner/action-file.ts';
import { parseCommands } from './runner/commands.ts';
import { evaluate, fill, isMet, type Scope } from './runner/expressions.ts';
import { parseFileCommand } from './runner/file-command.ts';
import { decideFiring } from './runner/triggers.ts';
import { parseWorkflow } from './runner/workflow-file.ts';
import { scenario } from './test-scenario.ts';

describe('lines that the runner obeys', () => {
  test.each([
    [
      '::error file=a.yml,line=3::Wrong%0Athing',
      [{ name: 'error', properties: { file: 'a.yml', line: '3' }, message: 'Wrong\nthing' }],
    ],
    ['  ::notice title=a%3A b%2C::x', [{ name: 'notice', properties: { title: 'a: b,' }, message: 'x' }]],
    ['text ##[set-output name=a]b', [{ name: 'set-output', properties: { name: 'a' }, message: 'b' }]],
    ['##[error]x', [{ name: 'error', properties: {}, message: 'x' }]],
    ['said ::error::x', []],
    ['::not a command', []],
    ['::stop-commands::k3y\n::error::x\n::k3y::\n::notice::y', ['stop-commands', 'notice']],
    ['a\r::error::after a carriage return', ['error']],
  ])('%j', (stdout, expected) => {
    const commands = parseCommands(stdout);
    expect(commands.length).toBe(expected.length);
    expect(commands).toMatchObject(expected.map((each) => (typeof each === 'string' ? { name: each } : each)));
  });
});

test('outputs are lines or blocks up to their delimiter', () => {
  expect(parseFileCommand('a=1\nb<<X\none\nX=two\nX\nc=\n')).toEqual({ a: '1', b: 'one\nX=two', c: '' });
  expect(parseFileCommand('')).toEqual({});
  expect(() => parseFileCommand('b<<X\none\n')).toThrow('delimiter not found');
  expect(() => parseFileCommand('nonsense\n')).toThrow('Invalid format');
});

test('an input’s variable keeps its hyphens', () => {
  expect(inputVariable('github-token as text')).toBe('INPUT_GITHUB-TOKEN_AS_TEXT');
});

describe('expressions', () => {
  const event = {
    issue: { labels: [{ name: 'a' }, { name: 'B' }], user: { login: 'lee' }, number: 7 },
    action: 'opened',
  };
  const scope: Scope = { contexts: { github: { event, actor: 'Lee' }, vars: {} }, status: 'success' };
  test.each<[string, Json]>([
    ["github.event.action == 'OPENED'", true],
    ["contains(github.event.issue.labels.*.name, 'b')", true],
    ['contains(fromJSON(\'["OWNER","MEMBER"]\'), \'NONE\')', false],
    ['github.event.issue.number >= 7 && !github.event.nothing.at.all', true],
    ["github.event['issue'].user.login || 'nobody'", 'lee'],
    ["vars.absent || 'else'", 'else'],
    ["format('{0}-{1}', github.actor, 'it''s')", "Lee-it's"],
    ["startsWith(github.actor, 'le') != false", true],
    ["'' == 0", true],
  ])('%s is %j', (source, expected) => {
    expect(evaluate(source, scope)).toEqual(expected);
  });

  test('text is filled in, and a step runs after a failure only where it says so', () => {
    const failed: Scope = { ...scope, status: 'failure' };
    expect(fill(`\${{ github.actor }}/\${{ '}}' }}`, scope)).toBe('Lee/}}');
    expect(
      [undefined, 'true', 'always()', 'failure()', `\${{ always() && github.actor == 'lee' }}`].map((each) =>
        isMet(each, failed),
      ),
    ).toEqual([false, false, true, true, true]);
    expect(() => evaluate('a b', scope)).toThrow('unexpected b');
    expect(() => evaluate('hashFiles(1)', scope)).toThrow('unknown function');
  });
});

describe('what starts a workflow', () => {
  const on = {
    push: { branches: ['main'], 'paths-ignore': ['docs/**'] },
    issues: { types: ['opened'] },
    pull_request_target: null,
    workflow_run: { workflows: ['signal'], types: ['completed'] },
    schedule: [{ cron: '17 * * * *' }],
  };
  const base: WebhookEvent = {
    name: 'issues',
    action: 'opened',
    payload: {},
    actor: 'lee',
    ref: 'refs/heads/main',
    sha: '',
    baseRef: undefined,
    headRef: undefined,
  };
  const pushed = (path: string) => ({
    ...base,
    name: 'push',
    action: undefined,
    payload: { commits: [{ modified: [path] }] },
  });
  test.each<[string, Partial<WebhookEvent>, boolean]>([
    ['an opened issue', {}, true],
    ['a closed issue', { action: 'closed' }, false],
    ['an issue opened with a job’s own token', { actor: 'github-actions[bot]' }, false],
    ['a comment', { name: 'issue_comment' }, false],
    ['a synchronized pull request', { name: 'pull_request_target', action: 'synchronize' }, true],
    ['a closed pull request', { name: 'pull_request_target', action: 'closed' }, false],
    [
      'the end of a workflow that is named',
      { name: 'workflow_run', action: 'completed', payload: { workflow_run: { name: 'signal' } } },
      true,
    ],
    [
      'the end of another',
      { name: 'workflow_run', action: 'completed', payload: { workflow_run: { name: 'ci' } } },
      false,
    ],
    ['the hour', { name: 'schedule', actor: 'github-actions[bot]', action: undefined }, true],
    ['a push to main', pushed('tickets/a.yaml'), true],
    ['a push of what is ignored', pushed('docs/a/b.md'), false],
    ['a push elsewhere', { ...pushed('a'), ref: 'refs/heads/topic' }, false],
  ])('%s', (_, over, fires) => {
    expect(decideFiring(on, { ...base, ...over }).fires).toBe(fires);
  });
});

test('what the harness cannot run it refuses', () => {
  const job = (rest: string) => `on: push\njobs:\n  a:\n    ${rest}`;
  expect(() => parseWorkflow(job('steps: [{ run: make }]'), 'w.yml')).toThrow(
    'w.yml: job a: step 1: run is not run here',
  );
  expect(() => parseWorkflow(job('strategy: { matrix: { a: [1] } }'), 'w.yml')).toThrow('strategy is not run here');
});

const WORKFLOW = `
name: operate
on:
  issues: { types: [opened] }
permissions: {}
jobs:
  note:
    if: github.event.issue.user.type != 'Bot'
    permissions: { contents: write, issues: write }
    outputs: { path: '\${{ steps.note.outputs.path }}' }
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789
        with: { persist-credentials: false, sparse-checkout: notes }
      - id: note
        uses: ./tests/scenarios/harness/fixtures/note-issue
        with: { folder: 'noted/\${{ github.actor }}' }
  refused:
    needs: note
    if: needs.note.outputs.path != ''
    permissions: { contents: read }
    steps:
      - uses: ./tests/scenarios/harness/fixtures/two-calls
`;

test('a workflow runs its jobs in order, each with its own permissions', async () => {
  const s = await scenario({ files: { '.github/workflows/operate.yml': WORKFLOW } });
  const issue = await s.issue({ by: 'lee', title: 'Sample' });
  const run = await s.run('operate', issue);
  expect(run).toMatchObject({ exitCode: 0, outputs: { path: 'noted/lee/1.md', seen: '403, 403' } });
  expect(run.steps.map(({ job, exitCode }) => `${job} ${exitCode}`)).toEqual(['note 0', 'note 0', 'refused 0']);
  expect(run.commands).toMatchObject([{ name: 'notice', properties: { title: 'Noted' } }]);
  expect(run.summary).toBe('# Noted\n');
  expect(await s.run('operate', await s.closeIssue(1, { by: 'lee' }))).toMatchObject({
    notFired: 'not for closed',
    steps: [],
  });
});

test('every declared input is set, and the environment is the runner’s', async () => {
  const s = await scenario();
  const action = fileURLToPath(new URL('./fixtures/show-environment', import.meta.url));
  const run = await s.run({ action, with: { given: 'x', extra: 'y' } }, await s.issue({ by: 'lee', title: 'Sample' }), {
    now: '2027-01-02T03:04:05Z',
  });
  const env = JSON.parse(run.stdout);
  expect(env).toMatchObject({
    'INPUT_WITH-DEFAULT': 'preset',
    INPUT_EMPTY: '',
    INPUT_GIVEN: 'x',
    INPUT_EXTRA: 'y',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_ACTOR: 'lee',
    GITHUB_REPOSITORY: 'acme/itsm',
    GITHUB_REF: 'refs/heads/main',
    GITSM_NOW: '2027-01-02T03:04:05Z',
    cwd: 'workspace',
    files: [],
  });
  expect(env).not.toHaveProperty('GITHUB_TOKEN');
  expect(env).not.toHaveProperty('NODE_OPTIONS');
  expect(env.INPUT_TOKEN).toMatch(/^ghs_/);
});
