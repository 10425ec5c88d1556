import { describe, expect, it } from 'vitest';
import { bodyOf, TICKED } from '../../../tests/intake/form-body.ts';
import { comment, effectsOf, issue, NOW, OPTIONS, repository } from '../../../tests/intake/memory-repository.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { ServiceRequest } from '../../core/record/record.ts';
import { validateRecords } from '../validate-records.ts';

const ACCESS = {
  'Catalogue item': 'Access to a service',
  'Which service?': 'Web shop',
  'What for?': 'Read',
  'Until when?': '',
  'Why is it needed to administer?': '',
};

const RESTORE = {
  'Catalogue item': 'Restore files, a mailbox or a table',
  'What is lost?': 'Files or folders',
  'Share and folder': 'S:/contracts',
  'Database and table': '',
  'On which day was it certainly still right?': '2026-11-18',
  'May what is there now be overwritten?': 'No',
  'How many people wait for it?': '6',
};

const DEVICE = {
  'Catalogue item': 'Laptop, screen or phone',
  'Which device?': 'Phone',
  'What else?': 'Second charger, Privacy filter',
  'Inventory number of the one it replaces': '',
  'Cost centre': '4711',
  'Who at your site approves?': '@hanna',
};

function order(answers: Readonly<Record<string, string>>, change: Partial<IssueFacts> = {}): IssueFacts {
  const body = bodyOf({
    ...answers,
    'For whom, if not for yourself?': '',
    'By which day?': '2026-12-01',
    'Anything else?': 'Thank you.',
    'Before you send it': TICKED,
  });
  return issue({ number: 118, title: 'Please', labels: ['gitsm/request'], body, ...change });
}

async function requestOf(given: IssueFacts, config: Readonly<Record<string, string>> = {}) {
  const store = repository();
  for (const [path, text] of Object.entries(config)) store.files.set(path, text);
  const plan = await store.settle([given]);
  const { entries } = await store.load();
  return { store, plan, record: entries.find(({ kind }) => kind === 'request')?.record as ServiceRequest | undefined };
}

describe('an issue filed with the form of an item', () => {
  it('becomes a request with answers in the types of its fields', async () => {
    const { record } = await requestOf(order(RESTORE));
    expect(record).toMatchObject({
      id: 'REQ-118',
      catalogue_item: 'restore-data',
      service: 'backup',
      team: 'infrastructure',
      priority: 'P3',
      answers: {
        what: 'Files or folders',
        path: 'S:/contracts',
        last_good: '2026-11-18',
        overwrite: false,
        affected_people: 6,
      },
      needed_by: '2026-12-01',
      description: 'Thank you.',
      source: { form: 'request-restore-data', form_version: 4 },
    });
  });

  it('holds several choices, a person and a service as what they stand for', async () => {
    const { record } = await requestOf(order(DEVICE));
    expect(record?.answers).toEqual({
      device: 'Phone',
      extras: ['Second charger', 'Privacy filter'],
      cost_centre: '4711',
      approver_at_site: 'hanna',
    });
    expect((await requestOf(order(ACCESS))).record?.answers).toMatchObject({ target: 'web-shop' });
  });

  it('leaves a ledger without faults', async () => {
    for (const answers of [ACCESS, RESTORE, DEVICE]) {
      const { store } = await requestOf(order(answers));
      const { findings } = validateRecords(await store.load(), { now: NOW, loadZone: OPTIONS.loadZone });
      expect(findings.filter(({ place }) => !place.path.startsWith('config/'))).toEqual([]);
    }
  });

  it('is approved at once where no step applies, with its tasks in order and due', async () => {
    const { record } = await requestOf(order(RESTORE));
    expect(record?.state).toBe('approved');
    expect(record?.journal.at(-1)).toMatchObject({ to: 'approved', by: OPTIONS.us.login });
    expect(record?.tasks?.map(({ id, due_at, order: place }) => [place, id, due_at])).toEqual([
      [1, 'find', '2026-11-23T11:00:00Z'],
      [2, 'restore', '2026-11-23T16:00:00Z'],
      [3, 'evidence', '2026-11-24T09:00:00Z'],
    ]);
  });

  it('awaits approval where a step applies, and its tasks are not due yet', async () => {
    const { record, plan } = await requestOf(order(ACCESS));
    expect(record?.state).toBe('awaiting_approval');
    expect(record?.journal.at(-1)?.note).toBe('To be approved: service-owner.');
    expect(record?.tasks?.map(({ due_at }) => due_at)).toEqual([undefined, undefined]);
    expect(effectsOf(plan, 'labels')[0]?.labels).toContain('needs/approval');
  });

  it('tells of a secret that was masked in an answer, as long as it is in the issue', async () => {
    const { record, plan } = await requestOf(order({ ...RESTORE, 'Share and folder': `ghp_${'0'.repeat(36)}` }));
    expect(record?.answers?.path).toBe('[masked: GitHub token]');
    expect(comment(plan, 118)).toContain('Revoke it now');
  });

  it('needs a step only for the answers that the step names', async () => {
    const administer = { ...ACCESS, 'What for?': 'Administer', 'Why is it needed to administer?': 'On call' };
    const { record } = await requestOf(order(administer));
    expect(record?.journal.at(-1)?.note).toBe('To be approved: service-owner, security.');
  });

  it('is told apart from other items by the item that it names', async () => {
    const { record } = await requestOf(order({ ...DEVICE, 'Catalogue item': 'Install software' }));
    expect(record).toBeUndefined();
    const { record: unlabelled } = await requestOf(order(RESTORE, { labels: [] }));
    expect(unlabelled?.catalogue_item).toBe('restore-data');
  });
});

describe('a request that lacks something', () => {
  const cases = [
    { name: 'a required answer', answers: { ...RESTORE, 'What is lost?': '' }, asked: 'What is lost?' },
    {
      name: 'what is asked under this condition',
      answers: { ...RESTORE, 'Share and folder': '' },
      asked: 'Share and folder',
    },
    {
      name: 'a day',
      answers: { ...RESTORE, 'On which day was it certainly still right?': '18.11.2026' },
      asked: '18\\.11\\.2026',
    },
    { name: 'a number', answers: { ...RESTORE, 'How many people wait for it?': 'six' }, asked: '“six”' },
    { name: 'a number in its range', answers: { ...RESTORE, 'How many people wait for it?': '2001' }, asked: '“2001”' },
    { name: 'a text of its pattern', answers: { ...DEVICE, 'Cost centre': '47' }, asked: 'Cost centre' },
    { name: 'a login', answers: { ...DEVICE, 'Who at your site approves?': 'my boss' }, asked: '“my boss”' },
    { name: 'an option', answers: { ...DEVICE, 'Which device?': 'Yacht' }, asked: '“Yacht”' },
    {
      name: 'a short text',
      answers: { ...ACCESS, 'What for?': 'Administer', 'Why is it needed to administer?': 'x'.repeat(9000) },
      asked: '8192 characters',
    },
  ];
  it.each(cases)('$name waits, and is asked for it', async ({ answers, asked }) => {
    const { record, plan } = await requestOf(order(answers));
    expect(record).toBeUndefined();
    expect(comment(plan, 118)).toContain('### This request is not registered yet');
    expect(comment(plan, 118)).toContain(asked);
    expect(effectsOf(plan, 'labels')[0]?.labels).toEqual(['gitsm/request', 'needs/info']);
  });

  const optional = [
    {
      name: 'an answer that depends on another',
      answers: { ...RESTORE, 'What is lost?': 'A mailbox', 'Share and folder': '' },
    },
    { name: 'nothing, with an answer that nobody asked for', answers: { ...RESTORE, 'Database and table': 'x' } },
  ];
  it.each(optional)('$name does not wait', async ({ answers }) => {
    const { record } = await requestOf(order(answers));
    expect(record?.answers).not.toHaveProperty('table');
  });

  it('is registered once it is mended, opened when it was asked for', async () => {
    const store = repository();
    await store.settle([order({ ...RESTORE, 'What is lost?': '' })]);
    await store.settle([order(RESTORE, { last_edited_at: '2026-11-24T08:00:00Z' })]);
    const [entry] = (await store.load()).entries;
    expect(entry?.record).toMatchObject({ opened_at: '2026-11-23T09:00:00Z', state: 'approved' });
    expect(entry?.record.journal.at(-1)?.at).toBe('2026-11-24T08:00:00Z');
  });

  it('shows what can be ordered where it names no item', async () => {
    const { plan } = await requestOf(issue({ number: 118, labels: ['gitsm/request'], body: 'A phone please' }));
    const told = comment(plan, 118);
    expect(told).toContain(`${OPTIONS.repositoryUrl}/issues/new?template=request-new-device.yml`);
  });
});

describe('an item that is not for everybody', () => {
  const path = 'config/catalogue/access.yaml';
  const only = (repository().files.get(path) ?? '').replace(
    'everyone: true',
    'teams:\n    - service-desk\n  people:\n    - samir',
  );
  const cases = [
    { login: 'samir', may: true },
    { login: 'Tomasz', may: true },
    { login: 'rae', may: false },
  ];
  it.each(cases)('$login may order it: $may', async ({ login, may }) => {
    const { record, plan } = await requestOf(order(ACCESS, { user: { login, id: 1, type: 'User' } }), { [path]: only });
    expect(record !== undefined).toBe(may);
    if (!may) expect(comment(plan, 118)).toContain('one of samir, Service desk');
  });
});

describe('an issue filed with the change form', () => {
  const answers = {
    'Which service?': 'Web shop',
    'How is it authorised?': 'Normal: assessed and authorised before it is done',
    'In which environment?': 'production',
    'From when?': '2026-12-06T02:00:00Z',
    'Until when?': '2026-12-06T04:00:00+01:00',
    'Why is it needed?': 'It expires.',
    'What is done, step by step?': '1. Replace it\n2. Tell @kim, closes #12',
    'How is it taken back, and when is that decided?': 'Put the old one back.',
    'How does one see that it worked?': 'The page opens.',
    'What may go wrong, and for whom?': 'Nobody can order.',
    'How many are affected?': '',
    'How long can it wait?': '',
    'Before you send it': TICKED,
  };
  const change = (more: Readonly<Record<string, string>> = {}) =>
    issue({
      number: 119,
      title: 'Rotate the certificate',
      labels: ['gitsm/change'],
      body: bodyOf({ ...answers, ...more }),
    });

  it('becomes no record, but a draft that its author puts forward', async () => {
    const store = repository();
    const plan = await store.settle([change({ 'Until when?': '2026-12-06T06:00:00+01:00' })]);
    expect(store.texts()).toEqual({});
    const told = comment(plan, 119);
    expect(told).toContain('/compare/main...gitsm/change-119?expand=1&title=Rotate%20the%20certificate');
    const [proposal] = effectsOf(plan, 'proposal');
    expect(proposal).toMatchObject({ branch: 'gitsm/change-119', path: 'changes/drafts/rotate-the-certificate.yaml' });
    store.files.set(proposal?.path ?? '', proposal?.text ?? '');
    const { drafts, unreadable } = await store.load();
    expect(unreadable).toEqual([]);
    expect(drafts[0]?.draft).toMatchObject({
      title: 'Rotate the certificate',
      type: 'normal',
      requested_by: 'samir',
      service: 'web-shop',
      window: { start: '2026-12-06T02:00:00Z', end: '2026-12-06T05:00:00Z' },
      plan: { implementation: answers['What is done, step by step?'] },
    });
    expect(told).not.toMatch(/(?:^|[^\w`])@[A-Za-z0-9]/);
  });

  const faults = [
    { name: 'an end before its start', more: { 'Until when?': '2026-12-06T01:00:00Z' }, asked: 'later than the start' },
    { name: 'no time', more: { 'From when?': 'tomorrow' }, asked: '“tomorrow”' },
    { name: 'no service', more: { 'Which service?': 'I am not sure' }, asked: 'the service that is changed' },
    { name: 'no plan', more: { 'Why is it needed?': '' }, asked: 'Why is it needed?' },
  ];
  it.each(faults)('with $name is asked for it', async ({ more, asked }) => {
    const plan = await repository().settle([change(more as Record<string, string>)]);
    expect(comment(plan, 119)).toContain('### This change is not registered yet');
    expect(comment(plan, 119)).toContain(asked);
  });

  it('has its pull request opened by an App of our own, and by whoever asks where there is none', async () => {
    const given = change({ 'Until when?': '2026-12-06T06:00:00+01:00' });
    const none = repository();
    const [actions] = effectsOf(await none.settle([given]), 'proposal');
    const config = `${none.files.get('config/gitsm.yaml')}us:\n  login: gitsm-acme[bot]\n  user_id: 900000001\n`;
    const own = repository({ 'config/gitsm.yaml': config });
    const [app] = effectsOf(await own.settle([given]), 'proposal');
    expect([app?.pull?.title, actions?.pull]).toEqual(['Rotate the certificate', undefined]);
  });
});
