import { describe, expect, test } from 'vitest';
import { callGitsm, runGitsm } from './gitsm.ts';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150', 'CHG-1000146'] });
const { gitsm, pathOf, read, root } = sample;

const at = (answers: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  callGitsm(args, { cwd: root, answers });

describe('on a terminal what is missing is asked for', () => {
  test('a move asks for the fields of its state, and what follows from an answer', async () => {
    const answers = { hold_reason: 'awaiting_vendor', hold_reference: 'Elbfaser 4711' };
    expect(await at(answers, 'move', 'INC-1000150', 'on_hold')).toMatchObject({ exit: 0 });
    expect(read(pathOf('INC-1000150'))).toMatch(/^hold_reason: awaiting_vendor\nhold_reference: Elbfaser 4711$/m);
  });

  test('a new change is asked for in a few questions, and offered the first free window', async () => {
    const answers = {
      title: 'Rotate the certificates',
      service: 'web-shop',
      'plan.justification': 'They expire.',
      'plan.implementation': 'Replace them.',
      'plan.backout': 'Put the old ones back.',
      'plan.test': 'Look at the date.',
      'plan.impact': 'Nothing is seen.',
      'How long': '2h',
      When: 'first',
    };
    const answer = await at(answers, 'new', 'change', '--by', 'jonas');
    expect(answer).toMatchObject({ exit: 0 });
    const draft = read('changes/drafts/rotate-the-certificates.yaml');
    const [start = '', end = ''] = [...draft.matchAll(/(?:start|end): "(.+)"/g)].map(([, instant]) => instant ?? '');
    expect(Date.parse(end) - Date.parse(start)).toBe(2 * 3_600_000);
    const checked = await gitsm('check', 'changes/drafts/rotate-the-certificates.yaml', '--as-of', 'now');
    expect(checked.stdout).not.toMatch(/outside_maintenance|overlaps/);
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });

  test('whoever gives up leaves everything as it was', async () => {
    const answer = await at({}, 'move', 'INC-1000150', 'on_hold');
    expect(answer).toMatchObject({ exit: 2, stderr: expect.stringContaining('Given up; nothing was written.') });
    expect(sample.status()).toBe('');
  });
});

describe('without a terminal, or with --json, nothing is asked', () => {
  test.each([
    { args: ['move', 'INC-1000150', 'on_hold'], names: ['hold_reason=<reason>'] },
    { args: ['new', 'incident', 'impact=high'], names: ['title=<text>'] },
    { args: ['new', 'change', 'title=x'], names: ['service=<id>', 'window.start=<instant>', 'plan.backout=<text>'] },
  ])('$args names all that is missing', async ({ args, names }) => {
    const [piped, json] = [await runGitsm(args, { cwd: root }), await at({ title: 'x' }, ...args, '--json')];
    expect([piped.exit, json.exit]).toEqual([2, 2]);
    for (const name of names) expect([piped.stderr, json.stdout].every((said) => said.includes(name))).toBe(true);
    expect(sample.status()).toBe('');
  });
});
