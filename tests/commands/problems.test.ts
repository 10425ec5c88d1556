import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['PRB-1000141', 'INC-1000150'] });
const { gitsm, made, pathOf, read } = sample;

/** New, nobody has it: memory of the cluster nodes grows. */
const MEMORY = 'PRB-1000141';
const WORKED_ON = ['assignee=anand', 'team=operations-bengaluru'];
const FIXED = ['resolution.code=fix_applied', 'resolution.notes=Limits set.', 'fix_applied_at=2026-11-22T15:00:00Z'];

describe('[PRB-01] a problem is a record of its own', () => {
  test('[PRB-01] it has its id, its folder and its first state', async () => {
    const id = await made('problem', 'title=Wish lists are cut off', 'service=web-shop');
    expect(id).toMatch(/^PRB-\d+$/);
    expect(pathOf(id)).toMatch(/^problems\/\d{4}\/\d\d\/PRB-/);
    expect(read(pathOf(id))).toMatch(/^state: new$/m);
    expect((await gitsm('list', 'problem')).stdout).toContain(id);
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
  });

  test('[PRB-01] it knows no state of incidents', async () => {
    const answer = await gitsm('move', MEMORY, 'on_hold');
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toContain('Its states are new, assess, root_cause_analysis, fix_in_progress');
  });

  test('[PRB-01] linked to an incident it stands on both sides', async () => {
    expect(await gitsm('link', 'INC-1000150', 'problem', MEMORY)).toMatchObject({ exit: 0 });
    expect(read(pathOf('INC-1000150'))).toContain(`problem: ${MEMORY}`);
    expect(read(pathOf(MEMORY))).toMatch(/incidents:\n {4}- INC-1000150/);
    expect(await gitsm('link', MEMORY, 'problem', 'INC-1000150')).toMatchObject({ exit: 2 });
  });
});

describe('[PRB-02] a problem is assessed, analysed and mended', () => {
  test('[PRB-02] it goes through every state to its end', async () => {
    const way = [
      ['assess', ...WORKED_ON],
      ['root_cause_analysis'],
      ['fix_in_progress', 'analysis.causes=The agent keeps closed connections.'],
      ['resolved', ...FIXED],
      ['closed', 'effectiveness.verdict=effective'],
    ];
    for (const [state = '', ...fields] of way) {
      const answer = await gitsm('move', MEMORY, state, ...fields, '--by', 'henrik');
      expect(answer, answer.stderr).toMatchObject({ exit: 0 });
    }
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
    expect((await gitsm('show', MEMORY)).stdout).toMatch(
      /→ assess[\s\S]*→ root_cause_analysis[\s\S]*→ fix_in_progress/,
    );
  });

  test.each([
    { to: 'fix_in_progress', exit: 1, fields: [], says: 'From new it can go to assess, cancelled' },
    { to: 'assess', exit: 2, fields: [], says: 'Give it with assignee=<login>' },
    { to: 'resolved', exit: 1, fields: FIXED, says: 'From new it can go to' },
  ])('[PRB-02] from new to $to with $fields is refused', async ({ to, exit, fields, says }) => {
    const answer = await gitsm('move', MEMORY, to, ...fields);
    expect(answer.exit).toBe(exit);
    expect(answer.stderr).toContain(says);
    expect(sample.status()).toBe('');
  });
});

describe('[PRB-05] the priority of a problem follows too', () => {
  test.each([
    ['high', 'medium', 'P2'],
    ['low', 'low', 'P5'],
  ])('[PRB-05] impact %s and urgency %s are %s', async (impact, urgency, priority) => {
    expect(await gitsm('set', MEMORY, `impact=${impact}`, `urgency=${urgency}`)).toMatchObject({ exit: 0 });
    expect(read(pathOf(MEMORY))).toMatch(new RegExp(`^priority: ${priority}$`, 'm'));
  });

  test('[PRB-05] by hand it is refused', async () => {
    const answer = await gitsm('set', MEMORY, 'priority=P1');
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toContain('it follows from impact and urgency');
  });
});

describe('[PRB-06] the analysis has its parts', () => {
  const PARTS = ['analysis.symptoms=Memory grows.', 'analysis.impacts=Nodes restart.', 'analysis.causes=Unknown yet.'];

  test('[PRB-06] symptoms, impacts and causes are told apart', async () => {
    expect(await gitsm('set', MEMORY, ...PARTS)).toMatchObject({ exit: 0 });
    expect(read(pathOf(MEMORY))).toMatch(/^analysis:\n {2}symptoms: Memory grows\.\n {2}impacts: .*\n {2}causes: /m);
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });

  test('[PRB-06] a part that does not exist is refused with those that do', async () => {
    const answer = await gitsm('set', MEMORY, 'analysis.reason=x');
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toMatch(/analysis\.reason|reason is not a known key/);
    expect(answer.stderr).toContain('symptoms');
    expect(sample.status()).toBe('');
  });

  test('[PRB-06] no fix is begun without a cause', async () => {
    expect(await gitsm('move', MEMORY, 'assess', ...WORKED_ON)).toMatchObject({ exit: 0 });
    expect(await gitsm('move', MEMORY, 'root_cause_analysis')).toMatchObject({ exit: 0 });
    sample.edit(pathOf(MEMORY), read(pathOf(MEMORY)).match(/^analysis:\n(?: .*\n)*/m)?.[0] ?? 'state:', '');
    const answer = await gitsm('move', MEMORY, 'fix_in_progress');
    expect(answer.exit).toBe(2);
    expect(answer.stderr).toContain('analysis.causes=<text>');
  });
});
