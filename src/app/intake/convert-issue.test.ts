import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, incidentBody, TICKED } from '../../../tests/intake/form-body.ts';
import { comment, effectsOf, issue, NOW, OPTIONS, repository } from '../../../tests/intake/memory-repository.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { Incident, Problem } from '../../core/record/record.ts';
import { toStorableText } from '../../core/record/storable-text.ts';
import { validateRecords } from '../validate-records.ts';

const INC = 'tickets/2026/11/23/INC-117.yaml';

async function recordOf<R = Incident>(issues: readonly IssueFacts[], id = 'INC-117'): Promise<R | undefined> {
  const store = repository();
  await store.settle(issues);
  const { entries } = await store.load();
  return entries.find(({ record }) => record.id === id)?.record as R | undefined;
}

describe('an issue filed with the incident form', () => {
  it('becomes an incident, opened by its author when it was opened', async () => {
    expect(await recordOf([issue()])).toMatchObject({
      id: 'INC-117',
      title: 'The tills print no receipts',
      state: 'new',
      opened_at: '2026-11-23T09:00:00Z',
      opened_by: 'samir',
      channel: 'portal',
      service: 'store-checkout',
      category: 'checkout',
      impact: 'high',
      urgency: 'high',
      priority: 'P1',
      team: 'store-systems',
      assignee: 'brooke',
      source: { kind: 'issue', number: 117, key: 'larkfield/itsm#117', form: 'incident', form_version: 1 },
      description: 'Every till in the store shows "printer offline" since this morning.',
    });
  });

  it('leaves a ledger without faults', async () => {
    const store = repository();
    await store.settle([issue()]);
    const { findings } = validateRecords(await store.load(), { now: NOW, loadZone: OPTIONS.loadZone });
    expect(findings.filter(({ place }) => !place.path.startsWith('config/'))).toEqual([]);
  });

  it('says its id, its priority and why, its clocks, its owner and what is next', async () => {
    const body = comment(await repository().settle([issue()]));
    expect(body).toContain('### INC-117: new');
    expect(body).toContain('**Priority P1**, from impact high × urgency high.');
    expect(body).toContain('| Incidents are answered in time | 2026-11-23 15:15 | Mon 23 Nov 16:15 |');
    expect(body).toContain('| Owner | brooke |');
    expect(body).toContain('**Next:** Store systems takes it up.');
    expect(body).not.toContain('Please edit this issue');
  });

  it('has its labels and assignee from the record', async () => {
    const plan = await repository().settle([issue({ created_at: '2026-11-24T11:59:00Z' })]);
    const [labels] = effectsOf(plan, 'labels');
    const [assignees] = effectsOf(plan, 'assignees');
    expect(labels?.labels).toEqual(['gitsm/incident', 'P1', 'state/new']);
    expect(assignees?.logins).toEqual(['brooke']);
  });

  it('is told of in the subject by its id alone', async () => {
    expect((await repository().plan([issue({ title: 'Fixes #12 [skip ci] @org' })])).subject).toBe(
      'gitsm: register INC-117',
    );
  });
});

describe('what an incident lacks', () => {
  const cases = [
    {
      name: 'no service',
      answers: { 'Which service?': '' },
      needs: ['service'],
      is: { service: 'workplace', team: 'store-systems' },
    },
    {
      name: 'an unknown service',
      answers: { 'Which service?': 'Fax' },
      needs: ['service'],
      is: { service: 'workplace' },
    },
    {
      name: 'a service of which nobody is sure',
      answers: { 'Which service?': 'I am not sure', 'What is it about?': '' },
      needs: undefined,
      is: { service: 'workplace', team: 'service-desk' },
    },
    {
      name: 'no impact',
      answers: { 'How many are affected?': '' },
      needs: ['impact'],
      is: { impact: 'medium', priority: 'P2' },
    },
    {
      name: 'a wrong urgency',
      answers: { 'How long can it wait?': 'now' },
      needs: ['urgency'],
      is: { urgency: 'medium' },
    },
    { name: 'no text', answers: { 'What happens?': '' }, needs: ['what'], is: { impact: 'high' } },
    { name: 'no tick', answers: { 'Before you send it': TICKED.replace('X', ' ') }, needs: ['consent'], is: {} },
    {
      name: 'a person who is none',
      answers: { 'For whom, if not for yourself?': 'my boss!' },
      needs: ['requested_for'],
      is: {},
    },
  ];
  it.each(cases)('$name is asked for, and the default holds', async ({ answers, needs, is }) => {
    const given = issue({ body: incidentBody(answers as Record<string, string>) });
    const record = await recordOf([given]);
    expect(record?.needs_info).toEqual(needs);
    expect(record).toMatchObject(is);
  });

  it('is asked for in the one comment: what was read, what is wrong, how to mend it', async () => {
    const body = incidentBody({ 'How long can it wait?': 'now | @kim' });
    const plan = await repository().settle([issue({ body })]);
    expect(comment(plan)).toContain('| How long can it wait? | “now \\| @\u200bkim” |');
    expect(effectsOf(plan, 'sticky_comment')).toHaveLength(1);
    expect(effectsOf(plan, 'labels')[0]?.labels).toContain('needs/info');
  });

  it.each([
    ['Anna Berg (4711)', { id: '4711', display_name: 'Anna Berg' }],
    ['@hanna', 'hanna'],
    ['samir', undefined],
  ])('is no person: %s', async (answer, person) => {
    const given = issue({ body: incidentBody({ 'For whom, if not for yourself?': answer }) });
    expect((await recordOf([given]))?.requested_for).toEqual(person);
  });
});

describe('an issue without a form', () => {
  const byHand = { body: 'The printer smokes.\n\nReally.', labels: ['gitsm/incident'] };

  it('becomes an incident where it has the label', async () => {
    expect(await recordOf([issue(byHand)])).toMatchObject({
      description: byHand.body,
      needs_info: ['service', 'impact', 'urgency'],
      team: 'service-desk',
      priority: 'P3',
    });
  });

  it('becomes one where its body has every heading of the form', async () => {
    expect(await recordOf([issue({ labels: [] })])).toMatchObject({ id: 'INC-117' });
  });

  const left: readonly (readonly [string, Partial<IssueFacts>])[] = [
    ['has neither label nor headings', { body: 'Hello', labels: ['bug'] }],
    ['has a few of the headings', { body: bodyOf({ 'What happens?': 'x', 'Which service?': 'Printing' }), labels: [] }],
    ['is a pull request', { is_pull_request: true }],
    ['was opened by us', { user: { login: OPTIONS.us.login, id: OPTIONS.us.user_id, type: 'Bot' } }],
    ['has a number of the offline range', { number: 1_000_000 }],
  ];
  it.each(left)('is left alone where it %s', async (_, change) => {
    const plan = await repository().plan([issue(change)]);
    expect({ files: plan.files.effects, forge: plan.forge }).toEqual({ files: [], forge: [] });
  });

  it('is kept whole where its body is not as the form wrote it', async () => {
    const body = `By the way\n\n${incidentBody()}`;
    expect((await recordOf([issue({ body })]))?.description).toBe(body);
  });
});

describe('a title and a text', () => {
  const texts = [
    'a: b\n- c\n# d',
    '"quoted" \'and\' \\back',
    ' leading and trailing ',
    '\u202eright to left\u202c',
    'no\u200bwidth\u{e0041}',
    '{{evil}} $'.concat('{{ secrets.X }} <%= 1 %>'),
    '---\n...\n%YAML 1.1',
    '!!js/function |\n >\n &a *a',
    'e\u0301'.concat('\u0301'.repeat(60)),
    '::set-output name=x::y\n##[add-mask]INC',
    'NULL\nyes\n0x1F\n2026-11-22',
    '\ttab\n\n\n  \n',
    '😀'.repeat(30),
  ];
  it.each(texts)('are stored letter by letter: %j', async (text) => {
    const title = text.replace(/[\n\t]/g, ' ').slice(0, 150);
    const given = issue({ title, body: text });
    expect(await recordOf([given])).toMatchObject({ title, description: text });
  });

  it('that hold what no record can hold lose that, and it is told', async () => {
    const store = repository();
    const plan = await store.settle([issue({ title: 'A\u0007B', body: 'x\u001b[2Jy' })]);
    const [entry] = (await store.load()).entries;
    expect(entry?.record).toMatchObject({ title: 'AB', description: 'x[2Jy' });
    expect(comment(plan)).toContain('U\\+001B');
  });

  it('of more than 200 characters is cut in the title and whole in the journal', async () => {
    const title = 'x'.repeat(256);
    const record = await recordOf([issue({ title })]);
    expect([...(record?.title ?? '')]).toHaveLength(200);
    expect(record?.journal[0]?.note).toBe(`The whole title: ${title}`);
  });

  it('that shows nothing is named after the issue', async () => {
    expect((await recordOf([issue({ title: '\u0007' })]))?.title).toBe('Issue 117');
  });

  const long = [
    ['words', 'word '.repeat(12_000)],
    ['short lines', 'a\n'.repeat(32_000)],
    ['what YAML escapes', '\u202e'.repeat(20_000)],
    ['quotes', '"\\'.repeat(32_000)],
    ['four bytes each', '😀'.repeat(32_000)],
  ] as const;
  it.each(long)('of more than 32 KiB stands beside the record: %s', async (_, body) => {
    const store = repository();
    await store.settle([issue({ body })]);
    expect(store.files.get('tickets/2026/11/23/INC-117.description.md')).toBe(body);
    expect((await store.load()).unreadable).toEqual([]);
  });
});

describe('a secret', () => {
  it('stands nowhere but in the issue, and the author is told', async () => {
    const secret = `ghp_${'0'.repeat(36)}`;
    const store = repository();
    const plan = await store.settle([
      issue({ title: `Token ${secret}`, body: incidentBody({ 'What happens?': secret }) }),
    ]);
    expect(JSON.stringify([store.texts(), plan])).not.toContain(secret);
    expect(store.files.get(INC)).toContain('[masked: GitHub token]');
    expect(comment(plan)).toContain('Masked in this record\\: 2 × GitHub token');
  });
});

describe('who is assigned by hand', () => {
  it.each([
    [['hanna'], []],
    [[], [['brooke']]],
  ])('%j leaves us to assign %j', async (assignees, assigned) => {
    const plan = await repository().settle([issue({ assignees })]);
    expect(effectsOf(plan, 'assignees').map(({ logins }) => logins)).toEqual(assigned);
  });
});

describe('an issue that is edited', () => {
  const mended = issue({
    title: 'All tills print no receipts',
    body: incidentBody({ 'How many are affected?': 'Low: one person', 'What happens?': 'Mended text' }),
    updated_at: '2026-11-23T10:00:00Z',
  });

  it('is read again while the record is new', async () => {
    const store = repository();
    await store.settle([issue({ body: incidentBody({ 'How many are affected?': '' }) })]);
    await store.settle([mended]);
    const [entry] = (await store.load()).entries;
    expect(entry?.record).toMatchObject({
      title: 'All tills print no receipts',
      description: 'Mended text',
      impact: 'low',
      priority: 'P3',
    });
    expect(entry?.record).not.toHaveProperty('needs_info');
    expect(entry?.record.journal.at(-1)).toMatchObject({
      at: '2026-11-23T10:00:00Z',
      by: OPTIONS.us.login,
      set: { impact: 'low', priority: 'P3' },
      source: { issue: 117 },
    });
  });

  it('keeps what people set since then, unless the author says something new about it', async () => {
    const store = repository();
    await store.settle([issue()]);
    const text = store.files.get(INC) ?? '';
    const byAgent = text
      .replace('urgency: high', 'urgency: low')
      .replace('priority: P1', 'priority: P3')
      .replace('team: store-systems', 'team: service-desk');
    const entry =
      '  - at: "2026-11-23T09:30:00Z"\n    by: tomasz\n    set:\n      urgency: low\n      priority: P3\n      team: service-desk\n';
    store.files.set(INC, byAgent + entry);
    await store.settle([mended]);
    const [is] = (await store.load()).entries;
    expect(is?.record).toMatchObject({ urgency: 'low', impact: 'low', priority: 'P5', team: 'service-desk' });
  });

  it('is noted once, and not read, after work has begun', async () => {
    const store = repository();
    await store.settle([issue()]);
    const begun = (store.files.get(INC) ?? '').replace('state: new', 'state: in_progress');
    store.files.set(INC, `${begun}  - at: "2026-11-23T09:30:00Z"\n    by: brooke\n    to: in_progress\n`);
    await store.settle([mended]);
    const [is] = (await store.load()).entries;
    expect(is?.record).toMatchObject({ title: 'The tills print no receipts', impact: 'high' });
    expect(is?.record.journal).toHaveLength(3);
    expect((await store.plan([mended])).files.effects).toEqual([]);
  });

  it('moves its text out of the record and back into it', async () => {
    const beside = 'tickets/2026/11/23/INC-117.description.md';
    const store = repository();
    const long = 'word '.repeat(10_000);
    await store.settle([issue({ body: long })]);
    await store.settle([issue({ body: 'short' })]);
    expect(store.files.has(beside)).toBe(false);
    expect(store.files.get(INC)).toContain('description: short');
    await store.settle([issue({ body: long })]);
    expect(store.files.get(beside)).toBe(long);
    expect(store.files.get(INC)).not.toContain('description:');
  });

  it('is not read again because the configuration changed', async () => {
    const store = repository();
    await store.settle([issue()]);
    const path = 'config/services/store-checkout.yaml';
    store.files.set(path, (store.files.get(path) ?? '').replace('title: Store checkout', 'title: Tills'));
    expect((await store.plan([issue()])).files.effects).toEqual([]);
  });
});

describe('an issue that nobody may write to any more', () => {
  it('is registered, and told nothing', async () => {
    const plan = await repository().plan([issue({ locked: true })]);
    expect(plan.files.effects).toHaveLength(1);
    expect(plan.forge).toEqual([]);
  });

  it('of a person who is gone is opened by the ghost', async () => {
    expect((await recordOf([issue({ user: null })]))?.opened_by).toBe('ghost');
  });

  it('is not written over where its record cannot be read', async () => {
    const plan = await repository({ [INC]: 'state: [' }).plan([issue()]);
    expect({ files: plan.files.effects, forge: plan.forge }).toEqual({ files: [], forge: [] });
  });
});

describe('an issue filed with the problem form', () => {
  const body = bodyOf({
    'What is seen, when and where?': 'The queue fills every Monday.',
    'Which incidents belong to it?': 'INC-117, INC-404',
    'What helps meanwhile?': 'Restart it.',
    'Which service?': 'Mail and calendar',
    'What is it about?': '',
    'How many are affected?': 'Medium: a group of people, or some of the work',
    'How long can it wait?': 'Low: it can wait',
    'Before you send it': TICKED,
  });

  it('becomes a problem with the incidents that there are', async () => {
    const store = repository();
    const plan = await store.settle([issue(), issue({ number: 118, body, labels: ['gitsm/problem'] })]);
    const entry = (await store.load()).entries.find(({ record }) => record.id === 'PRB-118');
    expect(entry?.record as Problem).toMatchObject({
      origin: 'reactive',
      service: 'mail',
      priority: 'P4',
      links: { incidents: ['INC-117'] },
      known_error: { workaround: 'Restart it.', status: 'draft' },
    });
    expect(comment(plan, 118)).toContain('INC\\-404');
  });
});

describe('converting', () => {
  const pool = [
    issue({ number: 3, labels: [] }),
    issue({ number: 5, body: 'By hand' }),
    issue({ number: 7, labels: ['gitsm/problem'], body: 'A pattern' }),
    issue({ number: 8, labels: ['bug'], body: 'Not ours' }),
    issue({ number: 9, body: 'x'.repeat(50_000) }),
  ];

  it('asks for nothing once it was done, in any order, however often each issue comes', async () => {
    const once = repository();
    await once.settle(pool);
    const parts = fc.array(fc.shuffledSubarray(pool), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 0, max: 20 * 86_400 }), async (batches, later) => {
        const store = repository();
        for (const batch of batches) await store.settle([...batch, ...batch], { now: toNow(later) });
        const rest = await store.settle(pool.toReversed(), { now: toNow(later) });
        expect(rest.files.effects).toEqual([]);
        expect(store.texts()).toEqual(once.texts());
      }),
      { numRuns: 12 },
    );
  });

  it('writes a valid record of any text, letter by letter', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('### Which service?', '```', '\r\n'),
    );
    const body = fc.array(text, { maxLength: 8 }).map((parts) => parts.join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), body, async (title, typed) => {
        const store = repository();
        const rest = await store.settle([issue({ title, body: `.\n${typed}` })]);
        const { entries, unreadable } = await store.load();
        expect(unreadable).toEqual([]);
        expect(entries[0]?.record.description).toBe(toStorableText(`.\n${typed}`));
        expect(comment(rest)).not.toMatch(/(?:^|[^\w`])@[A-Za-z0-9]/);
      }),
      { numRuns: 40 },
    );
  });

  it('opens many at once under one subject', async () => {
    const issues = Array.from({ length: 20 }, (_, index) => issue({ number: index + 1 }));
    const plan = await repository().plan(issues);
    expect(plan.files.effects).toHaveLength(20);
    expect(plan.subject).toBe('gitsm: register INC-1, INC-2, INC-3, INC-4, and 16 more');
  });

  it('mentions nobody, closes nothing and hides nothing, whatever people write', async () => {
    const hostile =
      '@org/team closes #12 <!-- gitsm:sticky:status --> | x ](http://evil.example) `a` <img src=x> https://evil.example';
    const body = incidentBody({ 'How long can it wait?': hostile, 'Which service?': hostile });
    const plan = await repository().settle([issue({ title: hostile, body })]);
    const told = comment(plan);
    expect(told).not.toMatch(/(?:^|[^\w`])@[A-Za-z0-9]/);
    expect(told).not.toMatch(/<!--|<img|#\d|https?:\/\/evil/);
  });
});

function toNow(later: number): typeof NOW {
  return (NOW + later) as typeof NOW;
}
