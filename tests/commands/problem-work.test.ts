import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const RECORDS = ['PRB-1000141', 'INC-1000098', 'INC-1000112', 'INC-1000124', 'INC-1000142', 'INC-1000150'];
const sample = sampleRepository({ records: RECORDS });
const { gitsm, made, pathOf, read } = sample;

const MEMORY = 'PRB-1000141';
const WORKED_ON = ['assignee=anand', 'team=operations-bengaluru'];

/** Takes the problem as far as its resolution. */
async function resolved(...fields: readonly string[]) {
  await gitsm('move', MEMORY, 'assess', ...WORKED_ON);
  await gitsm('move', MEMORY, 'root_cause_analysis');
  await gitsm('move', MEMORY, 'fix_in_progress', 'analysis.causes=Connections leak.');
  return gitsm('move', MEMORY, 'resolved', 'resolution.notes=Done.', ...fields);
}

const FIXED = ['resolution.code=fix_applied', 'fix_applied_at=2026-11-22T15:00:00Z'];

describe('[PRB-03] a problem is raised from incidents, or ahead of any', () => {
  test('[PRB-03] it takes over what the incidents say, and is linked to them', async () => {
    const id = await made('problem', '--from', 'INC-1000142', 'INC-1000098', 'INC-1000112');
    const text = read(pathOf(id));
    expect(text).toMatch(/^title: Sign-in refuses the codes of the phone I got this week$/m);
    expect(text).toMatch(/^origin: reactive\nservice: identity\ncategory: access$/m);
    expect(text).toMatch(/symptoms: \|[\s\S]*INC-1000098: Second factor code/);
    expect(text).toMatch(/incidents:\n {4}- INC-1000142\n {4}- INC-1000098\n {4}- INC-1000112/);
    expect(read(pathOf('INC-1000098'))).toContain(`problem: ${id}`);
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
  });

  test('[PRB-03] what is given goes before what the incidents say', async () => {
    const id = await made('problem', 'title=Codes of new phones', 'impact=high', '--from', 'INC-1000142');
    expect(read(pathOf(id))).toMatch(/^title: Codes of new phones$[\s\S]*^impact: high$/m);
  });

  test.each([
    [['problem', '--from', 'INC-1'], 1, 'There is no incident INC-1.'],
    [['change', '--from', 'INC-1000142'], 2, 'Only a problem is raised from incidents.'],
  ])('[PRB-03] %s is refused', async (args, exit, says) => {
    expect(await gitsm('new', ...args)).toMatchObject({ exit, stderr: expect.stringContaining(says) });
    expect(sample.status()).toBe('');
  });

  test('[PRB-03] ahead of any incident it is pro-active', async () => {
    const id = await made('problem', 'title=Certificates end in May', 'service=web-shop', 'origin=proactive');
    expect(read(pathOf(id))).toContain('origin: proactive');
  });
});

describe('[PRB-04] many incidents, one problem', () => {
  test('[PRB-04] several are linked at once, closed ones too, each to one problem alone', async () => {
    expect(await gitsm('link', MEMORY, 'incidents', 'INC-1000098', 'INC-1000142')).toMatchObject({ exit: 0 });
    expect(read(pathOf('INC-1000098'))).toMatch(/state: closed[\s\S]*problem: PRB-1000141/);
    const other = await made('problem', 'title=Another', 'service=identity');
    const answer = await gitsm('link', other, 'incidents', 'INC-1000150', 'INC-1000142');
    expect(answer).toMatchObject({ exit: 1, stderr: expect.stringContaining(MEMORY) });
    expect(read(pathOf('INC-1000150'))).not.toContain('problem:');
    expect(await gitsm('new', 'problem', '--from', 'INC-1000142')).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining(`INC-1000142 belongs to ${MEMORY} already.`),
    });
  });
});

describe('[PRB-07] tasks of the analysis', () => {
  const TASK =
    '[{"id": "trace", "title": "Trace it", "kind": "root_cause", "team": "infrastructure", "state": "open"}]';

  test('[PRB-07] a problem is not closed while another team owes a task', async () => {
    expect(await gitsm('set', MEMORY, `tasks=${TASK}`)).toMatchObject({ exit: 0 });
    expect(await resolved(...FIXED)).toMatchObject({ exit: 0 });
    const open = await gitsm('move', MEMORY, 'closed', 'effectiveness.verdict=effective');
    expect(open).toMatchObject({ exit: 2, stderr: expect.stringContaining('every task done or skipped') });
    expect(
      await gitsm('move', MEMORY, 'closed', 'effectiveness.verdict=effective', 'tasks.0.state=done'),
    ).toMatchObject({ exit: 0 });
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });
});

describe('[PRB-12] analysing again is for those who may', () => {
  test.each([
    ['anand', FIXED, 0],
    ['anand', ['resolution.code=no_longer_relevant'], 1],
    ['mei', ['resolution.code=no_longer_relevant'], 0],
  ])('[PRB-12] %s after %s', async (by, ending, exit) => {
    expect(await resolved(...ending)).toMatchObject({ exit: 0 });
    const answer = await gitsm('move', MEMORY, 'root_cause_analysis', '--by', by);
    expect(answer, answer.stderr).toMatchObject({ exit });
    if (exit !== 0) expect(answer.stderr).toContain('taken up again by a manager alone');
  });
});

describe('[PRB-13] a known error', () => {
  const PARTS = [
    'error_code=OOM-137',
    'vendor=Sample',
    'model=Node agent',
    'version=4.2',
    'documents=https://kb.larkfield.example/137',
  ];
  const KNOWN = ['symptom=Nodes restart.', 'root_cause=A leak.', 'solution=Version 4.3.', ...PARTS];

  test('[PRB-13] has symptom, cause, workaround, solution, error code, product and documents', async () => {
    const fields = [...KNOWN, 'workaround=Restart at night.', 'status=published'].map((part) => `known_error.${part}`);
    const answer = await gitsm('set', MEMORY, ...fields);
    expect(answer, answer.stderr).toMatchObject({ exit: 0 });
    expect(read(pathOf(MEMORY))).toMatch(
      /^known_error:\n(?: .*\n)* {2}error_code: OOM-137\n(?: .*\n)* {2}version: "4\.2"$/m,
    );
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
    expect((await gitsm('similar', 'OOM-137', 'nodes', 'restart')).stdout).toContain('workaround: Restart at night.');
  });

  test('[PRB-13] is not published without a workaround', async () => {
    const answer = await gitsm('set', MEMORY, 'known_error.symptom=Nodes restart.', 'known_error.status=published');
    expect(answer).toMatchObject({ exit: 1, stderr: expect.stringContaining('the workaround that is published') });
    expect(sample.status()).toBe('');
  });
});

describe('[PRB-15] a major problem', () => {
  test('[PRB-15] is closed with what was learnt', async () => {
    expect(await gitsm('set', MEMORY, 'major=true')).toMatchObject({ exit: 0 });
    expect(await resolved(...FIXED)).toMatchObject({ exit: 0 });
    const bare = await gitsm('move', MEMORY, 'closed', 'effectiveness.verdict=effective');
    expect(bare).toMatchObject({ exit: 2, stderr: expect.stringContaining('review.lessons') });
    const lessons = ['effectiveness.verdict=effective', 'review.lessons=Watch memory.'];
    expect(await gitsm('move', MEMORY, 'closed', ...lessons)).toMatchObject({ exit: 0 });
  });
});

describe('[INC-10] a major incident', () => {
  const MAJOR = [
    'major.state=accepted',
    'major.proposed_by=jonas',
    'major.proposed_at=2026-11-22T12:00:00Z',
    'major.decided_by=mei',
  ];

  test('[INC-10] is accepted with its effect on the business', async () => {
    const bare = await gitsm('set', 'INC-1000142', ...MAJOR);
    expect(bare).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('what the major incident does to the business'),
    });
    const impact = 'major.business_impact=Nobody signs in.';
    expect(await gitsm('set', 'INC-1000142', ...MAJOR, impact)).toMatchObject({ exit: 0 });
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });

  test('[INC-10] is closed by a manager alone', async () => {
    await gitsm('set', 'INC-1000142', ...MAJOR, 'major.business_impact=Nobody signs in.');
    const ending = ['resolution.code=fixed', 'resolution.notes=Done.', 'closing_category=access'];
    expect(await gitsm('move', 'INC-1000142', 'resolved', ...ending)).toMatchObject({ exit: 0 });
    const opener = /^opened_by: (.*)$/m.exec(read(pathOf('INC-1000142')))?.[1] ?? '';
    const refused = await gitsm('move', 'INC-1000142', 'closed', '--by', opener);
    expect(refused).toMatchObject({ exit: 1, stderr: expect.stringContaining('closed by a manager alone') });
    expect(await gitsm('move', 'INC-1000142', 'closed', '--by', 'mei')).toMatchObject({ exit: 0 });
  });

  test('[INC-12] has a commander, a liaison and a scribe', async () => {
    const roles = ['major.commander=jonas', 'major.communications_lead=sofia', 'major.scribe=meera'];
    await gitsm('set', 'INC-1000142', ...MAJOR, 'major.business_impact=Nobody signs in.', ...roles);
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
    expect(read(pathOf('INC-1000142'))).toMatch(/commander: jonas\n {2}communications_lead: sofia\n {2}scribe: meera/);
    const wrong = await gitsm('set', 'INC-1000142', 'major.commander=Not a login');
    expect(wrong).toMatchObject({ exit: 1, stderr: expect.stringContaining('commander') });
  });
});

describe('[INC-13] the report after an incident', () => {
  test('[INC-13] is Markdown with a timeline made anew, on the command line too', async () => {
    const page = (await gitsm('show', 'INC-1000124', '--timeline')).stdout;
    expect(page).toMatch(
      /^# INC-1000124: New phone[\s\S]*## Overview[\s\S]*## Timeline[\s\S]*→ in\\_progress[\s\S]*## Resolution/,
    );
    const { timeline } = await sample.json<{ timeline: readonly { at: string; by: string; text: string }[] }>(
      'show',
      'INC-1000124',
      '--timeline',
    );
    expect(timeline[0]).toMatchObject({ at: '2026-11-16T09:11:09Z', text: '→ new' });
    expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted());
  });
});
