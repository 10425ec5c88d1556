import { describe, expect, test } from 'vitest';
import { commands } from '../../scripts/gitsm/commands.ts';
import { runCommand } from '../../scripts/gitsm/run-command.ts';
import { runGitsm } from './gitsm.ts';
import { sampleRepository } from './sample-repository.ts';

const RECORDS = ['INC-1000150', 'INC-1000124', 'CHG-1000146', 'PRB-1000141', 'REQ-1000113'];
const sample = sampleRepository({ records: RECORDS });
const { gitsm, root } = sample;

const ID = 'INC-1000150';
const FROM = ['--calendar', 'office-berlin', '--from', '2026-11-20T12:30:00Z'];
const INIT = ['init', '--empty', '--organisation', 'Acme', '--login', 'kim', '--dry-run'];

/** What each command answers with each code that it can have: 0 fine, 1 findings, 2 usage, 4 permission. */
const TABLE: Readonly<Record<string, readonly (readonly [exit: number, args: readonly string[], says?: string])[]>> = {
  run: [
    [0, []],
    [2, ['--at', 'nowhere'], 'There is no commit "nowhere"'],
    [2, ['--as-of', 'noon'], 'takes an instant'],
  ],
  list: [
    [0, []],
    [2, ['--jsno'], 'Did you mean --json?'],
    [2, ['incidnet'], 'incident, request, change, problem'],
    [2, ['--team', 'web-shp'], 'Did you mean "web-shop"?'],
    [2, ['--limit', 'none'], '--limit takes a whole number'],
  ],
  show: [
    [0, [ID]],
    [0, ['1000150']],
    [0, ['#1000150']],
    [2, [], "missing required argument 'id'"],
    [2, ['INC-1000105'], 'Did you mean INC-1000150?'],
    [2, ['1000159'], 'There is no record "1000159"'],
  ],
  validate: [
    [0, []],
    [2, ['--format', 'xml'], '--format is one of'],
    [2, ['--explain', 'NOTHING'], 'There is no finding'],
    [2, ['nowhere'], 'There is no nowhere'],
  ],
  new: [
    [0, ['incident', 'title=x', '--dry-run']],
    [1, ['incident', 'title=x', 'service=nowhere'], 'nowhere'],
    [2, ['incident'], 'title=<text>'],
    [2, ['ticket'], 'is no kind of record'],
  ],
  move: [
    [0, [ID, 'on_hold', 'hold_reason=awaiting_caller', '--dry-run']],
    [1, [ID, 'closed'], 'Mend: From in_progress'],
    [1, [ID, 'in_progress'], 'in_progress already'],
    [2, ['INC-9', 'closed'], 'There is no record INC-9'],
    [2, [ID, 'resolved'], 'resolution.code='],
    [4, [ID, 'on_hold', 'hold_reason=awaiting_caller', '--by', 'zora'], 'zora may not'],
  ],
  set: [
    [0, ['1000150', 'urgency=low', '--dry-run']],
    [1, [ID, 'priority=P1'], 'it follows from impact and urgency'],
    [2, [ID, 'urgency'], '"urgency" is no field=value'],
    [2, [ID, 'urgency=low', '--by', 'a b'], 'is no login'],
    [2, [ID, 'urgency=low', '--at', '2199-01-01T00:00:00Z'], '--at is in the future'],
    [2, ['INC-9', 'urgency=low'], 'There is no record INC-9'],
  ],
  link: [
    [0, ['--dry-run']],
    [1, [ID, 'related', ID], 'cannot be linked to itself'],
    [2, [ID, 'related', 'INC-9'], 'There is no record INC-9'],
    [2, [ID, 'likes', 'INC-1000124'], 'is no relation of an incident'],
    [2, [ID], 'A link takes two records and a relation'],
  ],
  register: [
    [0, ['--dry-run']],
    [2, ['--by', 'a b'], 'is no login'],
  ],
  sla: [
    [0, []],
    [0, [ID]],
    [2, ['INC-1000105'], 'Did you mean INC-1000150?'],
  ],
  calendar: [
    [0, ['open', ...FROM]],
    [2, ['opens', ...FROM], 'The operation is one of'],
    [2, ['open'], 'are needed'],
  ],
  report: [
    [0, ['--json']],
    [2, ['--format', 'pdf'], '"pdf" is no format'],
  ],
  export: [
    [0, ['incident']],
    [2, ['incidnets'], 'Did you mean "incidents"?'],
    [2, ['clocks', '--format', 'xml'], 'One of ndjson, csv'],
  ],
  import: [
    [2, ['csv', 'nowhere.csv'], 'Cannot read nowhere.csv'],
    [2, [], "missing required argument 'format'"],
  ],
  init: [
    [0, INIT.slice(1)],
    [2, ['--empty'], '--organisation and --login are needed'],
  ],
};

const CASES = Object.entries(TABLE).flatMap(([name, rows]) =>
  rows.map(([exit, args, says = '']) => ({ line: [name, ...args], exit, says })),
);

/** A command that fails with the error when it is about to say something. */
async function failingWith(error: Error) {
  const said: string[] = [];
  const out = () => {
    throw error;
  };
  // Only what help touches of the process.
  const console = { out, err: (text: string) => void said.push(text), cwd: root, env: {}, columns: 100 };
  return { exit: await runCommand(['calendar', '--help'], console as never), said: said.join('') };
}

describe('the exit code says how it went', () => {
  test.each(CASES)('gitsm $line is $exit', async ({ line, exit, says }) => {
    const answer = await gitsm(...line);
    expect(answer).toMatchObject({ exit });
    expect(answer.stderr).toContain(says);
    expect(answer.stderr).not.toMatch(/\n {4}at /);
    expect(sample.status()).toBe('');
  });

  test.each(Object.keys(TABLE).filter((name) => name !== 'calendar' && name !== 'init' && name !== 'import'))(
    'gitsm %s outside a repository of records is 3',
    async (name) => {
      const [args] = TABLE[name]?.filter(([exit]) => exit === 0).map(([, given]) => given) ?? [];
      const answer = await gitsm(name, ...(args ?? []), '-C', '/nowhere');
      expect(answer).toMatchObject({ exit: 3, stdout: '' });
      expect(answer.stderr).toContain('There is no config/gitsm.yaml in /nowhere or above');
    },
  );

  test('a command that is not there is 2, with the one that is meant', async () => {
    const answer = await gitsm('shwo', ID);
    expect(answer).toMatchObject({ exit: 2, stderr: expect.stringContaining('Did you mean "show"?') });
  });

  test('findings are 1 for validate and run, and so is what register puts back', async () => {
    sample.edit(sample.pathOf(ID), 'state: in_progress', 'state: closed');
    for (const line of [['validate'], ['run'], ['register']]) expect(await gitsm(...line)).toMatchObject({ exit: 1 });
    expect(await gitsm('register')).toMatchObject({ exit: 0, stdout: 'Nothing to do.\n' });
  });

  test.each([
    { code: 'EACCES', exit: 4, says: 'config/gitsm.yaml may not be read or written (EACCES)' },
    { code: 'EROFS', exit: 4, says: 'Mend: Ask whoever owns it' },
    { code: 'ENOSPC', exit: 3, says: 'There is no room left for config/gitsm.yaml' },
    { code: 'ENOTDIR', exit: 3, says: 'is not what is needed here' },
  ])('$code of the machine is $exit, and no bug of ours', async ({ code, exit, says }) => {
    const failing = await failingWith(Object.assign(new Error(code), { code, path: 'config/gitsm.yaml' }));
    expect(failing).toMatchObject({ exit, said: expect.stringContaining(says) });
  });

  test('no git on the machine is 3', async () => {
    const answer = await runGitsm(['list'], { cwd: root, env: { PATH: '/nowhere' } });
    expect(answer).toMatchObject({ exit: 3, stderr: expect.stringContaining('Mend: Install git') });
  });

  test('what we did not foresee is 70, in one line, with the way to more', async () => {
    const { exit, said } = await failingWith(new Error('unforeseen'));
    expect(exit).toBe(70);
    expect(said).toBe('gitsm: unforeseen\nThis is a bug of ours. GITSM_DEBUG=1 shows where it happened.\n');
  });

  test('the table has every command that works on records and clocks', () => {
    const own = commands.filter(({ group }) => group !== 'Approvals').map(({ name }) => name);
    const elsewhere = ['forms', 'intake', 'similar', 'audit', 'doctor', 'demo', 'serve', 'redact'];
    expect(own.filter((name) => !elsewhere.includes(name)).toSorted()).toEqual(Object.keys(TABLE).toSorted());
  });
});
