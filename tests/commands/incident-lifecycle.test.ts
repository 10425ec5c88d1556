import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['INC-1000150', 'INC-1000124', 'INC-1000134', 'INC-1000000'] });
const { gitsm, json, made, pathOf, read } = sample;

/** In progress since the morning, P2, held by jonas of the web shop, opened by kofi. */
const WISH_LISTS = 'INC-1000150';
const RESOLUTION = ['resolution.code=fixed', 'resolution.notes=Asked for all at once.', 'closing_category=performance'];

type Dry = { readonly effects: readonly { readonly value?: { readonly priority: string } }[] };

describe('[INC-02] the priority follows from impact and urgency', () => {
  test.each([
    ['high', 'high', 'P1'],
    ['medium', 'medium', 'P3'],
    ['low', 'low', 'P5'],
  ])('[INC-02] impact %s and urgency %s are %s', async (impact, urgency, priority) => {
    const asked = [
      'new',
      'incident',
      'title=Till 3',
      'service=store-checkout',
      `impact=${impact}`,
      `urgency=${urgency}`,
    ];
    const answer = await json<Dry>(...asked, '--dry-run');
    expect(JSON.stringify(answer.effects)).toContain(`"priority":"${priority}"`);
  });

  test('[INC-02] the priority is journalled when the urgency changes', async () => {
    expect(await gitsm('set', WISH_LISTS, 'urgency=low')).toMatchObject({ exit: 0 });
    expect(read(pathOf(WISH_LISTS))).toMatch(/^priority: P4$/m);
    expect(read(pathOf(WISH_LISTS))).toMatch(/set:\n {6}urgency: low\n {6}priority: P4/);
  });

  test('[INC-02] a priority by hand is refused, with what to set instead', async () => {
    const answer = await gitsm('set', WISH_LISTS, 'priority=P5');
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toContain('it follows from impact and urgency');
    expect(answer.stderr).toContain('Mend: Set impact or urgency, or priority_override.value');
    expect(sample.status()).toBe('');
  });

  test('[INC-02] a priority typed into the file is a finding on its line, and mended by --fix', async () => {
    sample.edit(pathOf(WISH_LISTS), 'priority: P2\nteam', 'priority: P5\nteam');
    const answer = await gitsm('validate');
    expect(answer.exit).toBe(1);
    expect(answer.stdout).toMatch(/INC-1000150\.yaml:\d+:\d+ PRIORITY_MISMATCH/);
    expect(await gitsm('validate', '--fix')).toMatchObject({ exit: 0 });
    expect(sample.status()).toBe('');
  });

  test('[INC-02] an override with its reason takes the place of what follows', async () => {
    const override = [
      'priority_override.value=P1',
      'priority_override.reason=Black Friday',
      'priority_override.by=viktor',
    ];
    expect(await gitsm('set', WISH_LISTS, ...override, '--by', 'viktor')).toMatchObject({ exit: 0 });
    expect(read(pathOf(WISH_LISTS))).toMatch(/^priority: P1$/m);
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });
});

describe('[INC-03] an incident takes only the moves of its lifecycle', () => {
  test.each([
    {
      name: 'closing what is not resolved',
      exit: 1,
      args: [WISH_LISTS, 'closed'],
      says: 'can go to on_hold, resolved, cancelled',
    },
    { name: 'a state that does not exist', exit: 1, args: [WISH_LISTS, 'resolvd'], says: 'Did you mean "resolved"?' },
    {
      name: 'the reporter resolving',
      exit: 4,
      args: [WISH_LISTS, 'resolved', ...RESOLUTION, '--by', 'kofi'],
      says: 'kofi may not',
    },
    {
      name: 'an agent closing',
      exit: 4,
      args: ['INC-1000124', 'closed', '--by', 'tomasz'],
      says: 'reporter, manager, bot',
    },
    {
      name: 'a move by somebody whom config/teams.yaml does not know',
      exit: 4,
      args: [WISH_LISTS, 'on_hold', 'hold_reason=awaiting_caller', '--by', 'zora'],
      says: 'zora may not',
    },
    { name: 'a record that is not there', exit: 2, args: ['INC-9', 'resolved'], says: 'There is no record INC-9' },
  ])('[INC-03] $name is refused', async ({ args, exit, says }) => {
    const answer = await gitsm('move', ...args);
    expect(answer).toMatchObject({ exit, stdout: '' });
    expect(answer.stderr).toContain(says);
    expect(answer.stderr).toContain('Mend: ');
    expect(sample.status()).toBe('');
  });

  test('[INC-03] the reporter closes what an agent may not', async () => {
    expect(await gitsm('move', 'INC-1000124', 'closed', '--by', 'jule')).toMatchObject({ exit: 0 });
  });

  test('[INC-03] a forbidden move typed into the file is a finding, and put back by register', async () => {
    const path = pathOf(WISH_LISTS);
    sample.edit(path, 'state: in_progress', 'state: closed');
    const found = await gitsm('validate', path);
    expect(found.exit).toBe(1);
    expect(found.stdout).toMatch(/INC-1000150\.yaml:4:\d+ JOURNAL_EDIT_FORBIDDEN/);
    expect(await gitsm('register')).toMatchObject({ exit: 1, stdout: expect.stringContaining('put back (state)') });
    expect(read(path)).toMatch(/^state: in_progress$/m);
  });

  test('[INC-03] somebody whom config/teams.yaml does not know is told of', async () => {
    const noted = await gitsm('set', WISH_LISTS, 'impact=high', '--by', 'zora');
    expect(noted).toMatchObject({ exit: 0, stderr: expect.stringContaining('zora is not in config/teams.yaml') });
    const { stdout } = await gitsm('validate');
    expect(stdout).toContain('JOURNAL_BY_UNKNOWN');
    expect(stdout).toContain('zora neither opened the record nor stands in config/teams.yaml');
  });
});

test('labels are kept by git alone: setting them journals nothing, a note does', async () => {
  const before = read(pathOf(WISH_LISTS)).split('journal:')[1];
  const answer = await gitsm('set', WISH_LISTS, 'labels=vip,black-friday');
  expect(answer).toMatchObject({ exit: 0, stdout: expect.stringContaining(`${WISH_LISTS}: labels set by tomasz`) });
  expect(read(pathOf(WISH_LISTS)).split('journal:')[1]).toBe(before);
  expect(await gitsm('set', WISH_LISTS, 'labels=', '--note', 'No longer urgent')).toMatchObject({ exit: 0 });
  expect(read(pathOf(WISH_LISTS))).toContain('note: No longer urgent');
  expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
});

describe('[INC-04] a state takes its fields', () => {
  test.each([
    { id: 'INC-1000134', to: 'in_progress', fields: [], lacks: ['assignee=<login>'] },
    { id: WISH_LISTS, to: 'on_hold', fields: [], lacks: ['hold_reason=<reason>'] },
    { id: WISH_LISTS, to: 'on_hold', fields: ['hold_reason=awaiting_problem'], lacks: ['hold_reference=PRB-<number>'] },
    {
      id: WISH_LISTS,
      to: 'resolved',
      fields: [],
      lacks: ['resolution.code=', 'resolution.notes=', 'closing_category='],
    },
    { id: WISH_LISTS, to: 'cancelled', fields: [], lacks: ['cancellation=<text>'] },
  ])('[INC-04] $to of $id with $fields asks for $lacks', async ({ id, to, fields, lacks }) => {
    const answer = await gitsm('move', id, to, ...fields);
    expect(answer.exit).toBe(2);
    for (const one of lacks) expect(answer.stderr).toContain(`Mend: Give it with ${one}`);
    expect(sample.status()).toBe('');
  });

  test('[INC-04] a file that lacks a field of its state is a finding', async () => {
    sample.edit(pathOf(WISH_LISTS), 'state: in_progress', 'state: on_hold');
    const { exit, stdout } = await gitsm('validate');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/INC-1000150\.yaml:4:8 STATE_FIELD_MISSING\n.*hold_reason/);
  });

  test('[INC-04] a move that brings its fields is made, journalled and valid', async () => {
    expect(await gitsm('move', WISH_LISTS, 'resolved', ...RESOLUTION)).toMatchObject({ exit: 0 });
    expect(read(pathOf(WISH_LISTS))).toMatch(/by: tomasz\n {4}to: resolved\n {4}set:\n {6}resolution:/);
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });
});

describe('[INC-15] what is resolved says how', () => {
  test('[INC-15] a code that does not exist is refused with those that do', async () => {
    const answer = await gitsm('move', WISH_LISTS, 'resolved', 'resolution.code=done', ...RESOLUTION.slice(1));
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toMatch(/resolution\.code is "done".*\nMend: .*fixed, workaround/);
  });

  test('[INC-15] a code that speaks of another record takes the link to it', async () => {
    const answer = await gitsm(
      'move',
      WISH_LISTS,
      'resolved',
      'resolution.code=resolved_by_change',
      ...RESOLUTION.slice(1),
    );
    expect(answer.exit).toBe(2);
    expect(answer.stderr).toContain('links.resolved_by');
  });
});

describe('[INC-16] what comes back', () => {
  type Listed = { readonly records: readonly { readonly id: string; readonly reopenings: number }[] };

  test('[INC-16] a resolved incident is reopened, counted, with who and when', async () => {
    expect(await gitsm('move', 'INC-1000124', 'in_progress', '--by', 'jule', '--note', 'Refused again.')).toMatchObject(
      { exit: 0 },
    );
    const { records } = await json<Listed>('list', 'incident');
    expect(records.find(({ id }) => id === 'INC-1000124')?.reopenings).toBe(1);
    const shown = await gitsm('show', 'INC-1000124');
    expect(shown.stdout).toMatch(/Z\s+jule\s+→ in_progress.*Refused again\./);
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });

  test('[INC-16] a closed incident is not reopened; a new one follows it', async () => {
    const refused = await gitsm('move', 'INC-1000000', 'in_progress');
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toContain('closed is final; open a new record with links.follow_up_of: INC-1000000');
    const id = await made('incident', 'title=Again', 'service=web-shop', 'links.follow_up_of=INC-1000000');
    expect(read(pathOf(id))).toContain('follow_up_of: INC-1000000');
    expect(await gitsm('validate')).toMatchObject({ exit: 0 });
  });
});
