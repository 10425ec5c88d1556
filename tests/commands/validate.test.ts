import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150', 'INC-1000124'] });
const { edit, gitsm, pathOf } = sample;
const path = pathOf('INC-1000124');
const misspell = () => edit(path, 'impact: low\nurgency: high\npriority', 'impact: low\nurgency: High\npriority');

describe('gitsm validate shows where and how to mend', () => {
  test('a finding has path, line, column, the line and a mark below it', async () => {
    misspell();
    const { exit, stdout, stderr } = await gitsm('validate', path);
    expect(exit).toBe(1);
    expect(stdout).toMatch(
      /^tickets\/2026\/11\/16\/INC-1000124\.yaml:(\d+):10 SHAPE_NOT_ALLOWED\n {2}urgency is "High".*\n {2}Mend: Write .*\n.*│.*\n {2}\1 │ urgency: High\n {2} +│ {10}\^{4}\n/,
    );
    expect(stdout).toMatch(/\n1 error in 1 file\./);
    expect(stderr).toMatch(/\d+ incidents?, /);
  });

  test('annotations of the forge stand on their lines', async () => {
    misspell();
    const { exit, stdout } = await gitsm('validate', path, '--format', 'github');
    expect(exit).toBe(1);
    expect(stdout).toMatch(
      /^::error file=tickets\/.*INC-1000124\.yaml,line=\d+,col=10,endLine=\d+,endColumn=14,title=SHAPE_NOT_ALLOWED::urgency is/,
    );
  });

  test('a program reads the same', async () => {
    misspell();
    const { stdout } = await gitsm('validate', path, '--format', 'json');
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly object[] };
    expect(findings).toEqual([
      expect.objectContaining({ code: 'SHAPE_NOT_ALLOWED', path, column: 10, severity: 'error', fixable: true }),
    ]);
  });

  test('only what leaves no choice is said to be fixable', async () => {
    edit(path, 'impact: low\nurgency: high\npriority', 'impact: low\nurgency: huge\npriority');
    const { stdout } = await gitsm('validate', path, '--json');
    expect(JSON.parse(stdout).findings).toEqual([
      expect.objectContaining({ code: 'SHAPE_NOT_ALLOWED', fixable: false }),
    ]);
  });

  test('--fix mends what is mechanical, and --dry-run only says so', async () => {
    misspell();
    const dry = await gitsm('validate', '--fix', '--dry-run');
    expect(dry.stdout).toContain('Nothing was changed.');
    expect(sample.read(path)).toContain('High');
    expect(await gitsm('validate', '--fix')).toMatchObject({ exit: 0 });
    expect(sample.status()).toBe('');
  });

  test.each([
    { args: ['--explain', 'LINK_TARGET_MISSING'], exit: 0, says: /^LINK_TARGET_MISSING \(error\)\n[\s\S]*Mend: / },
    { args: ['--explain', 'LINK_TARGET_MISING'], exit: 2, says: /Did you mean LINK_TARGET_MISSING\?/ },
    { args: ['--explain', 'link missing'], exit: 2, says: /Did you mean LINK_[A-Z]+_MISSING\?/ },
    { args: ['--explain', 'typo'], exit: 2, says: /There is no finding "typo"/ },
    { args: ['--explain', 'SHAPE_NOT_ALLOWED'], exit: 0, says: /--fix mends it where there is no choice/ },
    { args: ['--format', 'xml'], exit: 2, says: /--format is one of pretty, github, json/ },
    { args: ['--since', 'nowhere'], exit: 2, says: /There is no commit "nowhere"/ },
  ])('$args ends with $exit', async ({ args, exit, says }) => {
    const answer = await gitsm('validate', ...args);
    expect(answer.exit).toBe(exit);
    expect(`${answer.stdout}${answer.stderr}`).toMatch(says);
  });
});

describe('gitsm validate --since judges the change', () => {
  const NOTE = 'Test is good; deciding with Mei';

  test.each([
    { name: 'a rewritten entry', from: NOTE, to: 'Nobody knows; deciding with Mei', code: 'HISTORY_ENTRY_REWRITTEN' },
    {
      name: 'a changed id',
      from: 'id: INC-1000150',
      to: 'id: INC-1000151',
      code: 'HISTORY_ID_CHANGED|LEDGER_ID_MISMATCH',
    },
    { name: 'a changed opening', from: 'opened_by: kofi', to: 'opened_by: kira', code: 'HISTORY_FIXED_FIELD_CHANGED' },
    {
      name: 'a back-dated entry',
      from: '  - at: "2026-11-22T12:15:34Z"',
      to: '  - at: "2026-11-22T10:00:00Z"\n    by: jonas\n    note: Done already.\n  - at: "2026-11-22T12:15:34Z"',
      code: 'HISTORY_',
    },
  ])('$name is an error on its line', async ({ from, to, code }) => {
    edit(pathOf('INC-1000150'), from, to);
    const { exit, stdout } = await gitsm('validate', '--since', 'HEAD');
    expect(exit).toBe(1);
    expect(stdout).toMatch(new RegExp(`INC-1000150\\.yaml:\\d+:\\d+ (?:${code})`));
  });

  test('what is journalled with an earlier time says when it was recorded, and the audit lists it', async () => {
    const moved = ['move', 'INC-1000150', 'on_hold', 'hold_reason=awaiting_caller', '--at', '2026-11-22T13:00:00Z'];
    expect(await gitsm(...moved)).toMatchObject({ exit: 0 });
    expect(sample.read(pathOf('INC-1000150'))).toMatch(/at: "2026-11-22T13:00:00Z"\n {4}recorded_at: "/);
    const { audit } = await sample.json<{ readonly audit: { readonly back_dated: readonly object[] } }>(
      'report',
      '--as-of',
      'now',
    );
    expect(audit.back_dated).toMatchObject([{ record: { id: 'INC-1000150' } }]);
  });

  test('an entry in the name of another is one, where the author is known', async () => {
    expect(await gitsm('set', 'INC-1000150', 'assignee=meera', '--by', 'jonas')).toMatchObject({ exit: 0 });
    const { stdout } = await gitsm('validate', '--since', 'HEAD', '--author', 'tomasz');
    expect(stdout).toContain('HISTORY_OTHERS_NAME');
  });

  test('a removed record is an error, though its file is gone', async () => {
    sample.remove(pathOf('INC-1000150'));
    const { exit, stdout } = await gitsm('validate', '--since', 'HEAD');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/INC-1000150\.yaml(?::\d+:\d+)? HISTORY_RECORD_REMOVED/);
  });
});
