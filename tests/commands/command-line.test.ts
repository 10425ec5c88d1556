import { describe, expect, test } from 'vitest';
import { runGitsm } from './gitsm.ts';
import { sampleRepository } from './sample-repository.ts';

const RECORDS = ['INC-1000150', 'INC-1000124', 'CHG-1000146', 'PRB-1000141', 'REQ-1000113'];
const sample = sampleRepository({ records: RECORDS });
const { gitsm, root } = sample;

describe('the exit code says how it went', () => {
  test.each([
    { args: ['list'], exit: 0, says: '' },
    { args: ['move', 'INC-1000150', 'closed'], exit: 1, says: 'Mend: From in_progress' },
    { args: ['show', '1000150'], exit: 0, says: '' },
    { args: ['show', '#1000150'], exit: 0, says: '' },
    { args: ['set', '1000150', 'urgency=low', '--dry-run'], exit: 0, says: '' },
    { args: ['show', '1000159'], exit: 2, says: 'There is no record "1000159"' },
    { args: ['shwo', 'INC-1000150'], exit: 2, says: 'There is no command "shwo". Did you mean "show"?' },
    { args: ['list', '--jsno'], exit: 2, says: 'Did you mean --json?' },
    { args: ['show'], exit: 2, says: "missing required argument 'id'" },
    { args: ['show', 'INC-1000105'], exit: 2, says: 'Did you mean INC-1000150?' },
    { args: ['list', 'incidnet'], exit: 2, says: 'incident, request, change, problem' },
    { args: ['set', 'INC-1000150', 'urgency'], exit: 2, says: '"urgency" is no field=value' },
    { args: ['set', 'INC-1000150', 'urgency=low', '--by', 'a b'], exit: 2, says: 'is no login' },
    {
      args: ['set', 'INC-1000150', 'urgency=low', '--at', '2199-01-01T00:00:00Z'],
      exit: 2,
      says: '--at is in the future',
    },
    { args: ['list', '-C', '/nowhere'], exit: 3, says: 'There is no config/gitsm.yaml in /nowhere or above' },
  ])('$args is $exit', async ({ args, exit, says }) => {
    const answer = await gitsm(...args);
    expect(answer.exit).toBe(exit);
    expect(answer.stderr).toContain(says);
    expect(answer.stderr).not.toMatch(/\n {4}at /);
    expect(sample.status()).toBe('');
  });

  test('what we did not foresee is 70, in one line, with the way to more', async () => {
    sample.write('reports', 'a file where a folder should be');
    sample.git('update-index', '--no-skip-worktree', 'config/gitsm.yaml');
    const answer = await runGitsm(['list'], { cwd: root, env: { PATH: '/nowhere' } });
    expect(answer.exit).toBe(70);
    expect(answer.stderr).toContain('This is a bug of ours. GITSM_DEBUG=1 shows where');
    sample.remove('reports');
  });
});

describe('what is written where', () => {
  test.each([
    ['list'],
    ['list', 'incident', '--all'],
    ['show', 'INC-1000150'],
    ['validate'],
    ['sla'],
    ['sla', 'INC-1000150'],
    ['report'],
    ['run'],
    ['new', 'incident', 'title=x', 'service=web-shop', '--dry-run'],
    ['move', 'INC-1000150', 'closed'],
    ['set', 'INC-1000150', 'urgency=low', '--dry-run'],
    ['link', '--dry-run'],
    ['register', '--dry-run'],
    ['calendar', 'open', '--calendar', 'office-berlin', '--from', '2026-11-20T12:30:00Z'],
  ])('%s %s answers a program with one object', async (...args) => {
    const { stdout } = await gitsm(...args, '--json');
    expect(JSON.parse(stdout)).toBeTypeOf('object');
  });

  test('without a terminal a list is a record a line, its cells split by tabs', async () => {
    const { stdout, stderr } = await gitsm('list');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(RECORDS.length);
    for (const line of lines) expect(line.split('\t')).toHaveLength(8);
    expect(stderr).toBe('Showing 5 of 5\n');
  });

  test('colour comes when it is forced, and never against NO_COLOR', async () => {
    const env = { CLICOLOR_FORCE: '1' };
    const forced = await runGitsm(['validate'], { cwd: root, env });
    const plain = await runGitsm(['validate'], { cwd: root, env: { ...env, NO_COLOR: '1' } });
    expect(forced.stdout).toContain('\u001b[');
    expect(plain.stdout).toBe('No findings.\n');
  });

  test('no title can steer the terminal', async () => {
    sample.edit(sample.pathOf('INC-1000150'), 'title: Wish lists', 'title: "\\u202egnp.exe \\tWish" #');
    const { stdout } = await gitsm('list');
    expect(stdout).not.toContain('\u202e');
    expect(stdout.split('\n')[0]?.split('\t').length).toBe(8);
  });
});

describe('help', () => {
  const COMMANDS = 'run list show validate new move set link register import sla calendar report init'.split(' ');

  test('names every command, and the exit codes', async () => {
    const { exit, stdout } = await gitsm('--help');
    expect(exit).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(stdout).toContain('70 a bug of ours');
  });

  test.each(COMMANDS)('%s --help begins with examples', async (name) => {
    const { exit, stdout } = await gitsm(name, '--help');
    expect(exit).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Examples\n {2}gitsm ${name}`));
    expect(stdout).toContain('--json');
  });
});

describe('--dry-run', () => {
  test.each([
    ['new', 'incident', 'title=x', 'service=web-shop'],
    ['move', 'INC-1000150', 'on_hold', 'hold_reason=awaiting_caller'],
    ['set', 'INC-1000150', 'urgency=low'],
    ['link', 'INC-1000150', 'problem', 'PRB-1000141'],
    ['register'],
    ['validate', '--fix'],
    ['init', '--empty', '--organisation', 'Acme', '--login', 'kim'],
  ])('%s %s says what it would do, and writes nothing', async (...args) => {
    // Something for registration, the linker and --fix to do.
    if (args.length < 3)
      sample.edit(sample.pathOf('INC-1000150'), 'urgency: high\npriority: P2', 'urgency: low\npriority: P2');
    const before = sample.git('diff');
    const { exit, stdout } = await gitsm(...args, '--dry-run');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/would (?:write|remove)|Would (?:write|remove)/);
    expect(stdout).toContain('Nothing was changed.');
    expect(sample.git('diff')).toBe(before);
    expect(sample.git('ls-files', '--others', '--exclude-standard')).toBe('');
  });
});
