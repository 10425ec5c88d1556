import { describe, expect, test } from 'vitest';
import { runGitsm } from './gitsm.ts';
import { sampleRepository } from './sample-repository.ts';

const RECORDS = ['INC-1000150', 'INC-1000124', 'CHG-1000146', 'PRB-1000141', 'REQ-1000113'];
const sample = sampleRepository({ records: RECORDS });
const { gitsm, root } = sample;

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
    expect(stderr).toBe('5 records\n');
    const { stdout: headed } = await gitsm('list', '--header');
    expect(headed).toBe(`ID\tPRI\tSTATE\tCLOCK\tLEFT\tASSIGNEE\tSERVICE\tTITLE\n${stdout}`);
    expect((await gitsm('sla', '--header')).stdout).toMatch(/^RECORD\tPRI\tCLOCK\tUSED\tLEFT\tDUE\n/);
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
