import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RunOptions } from './harness/runs.ts';
import type { Scenario } from './harness/test-scenario.ts';
import { DRAFT, draft } from './pull-request.fixture.ts';
import { governed, raise, reviewed } from './pull-request-raised.ts';

const SHA = 'a'.repeat(40);
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
const TOKEN = '${{ github.token }}';
const INSIDE = '2026-12-09T01:30:00Z';
const DELIVERS = `\n  - repository: acme/shop\n    sha: "${SHA}"\n    environment: production`;

type Deployable = { readonly s: Scenario; readonly id: string; readonly path: string };

/** An approved, registered change that delivers a commit of the shop. */
async function deployable(): Promise<Deployable> {
  const { s, number, head } = await raise(await governed(), { [DRAFT]: draft({ delivers: DELIVERS }) });
  await reviewed({ s, number, head }, 'viktor', 'approve');
  const { pushed } = await s.merge(number, { by: 'henrik' });
  const run = await s.run({ action: 'actions/register-records' }, pushed);
  expect(run.exitCode, run.stdout).toBe(0);
  return { s, id: `CHG-${number}`, path: `changes/2026/11/CHG-${number}.yaml` };
}

type Asked = RunOptions & { readonly with?: Readonly<Record<string, string>> };

/** What a pipeline of the shop hears. */
async function ask({ s, id }: Pick<Deployable, 's' | 'id'>, { with: over = {}, ...options }: Asked = {}) {
  const inputs = { ledger: 'acme/itsm', change: id, environment: 'production', repository: 'acme/shop', sha: SHA };
  const target = { action: 'actions/gate-deployment', with: { token: TOKEN, ...inputs, ...over } };
  const run = await s.run(target, await s.schedule(), { now: INSIDE, ...options });
  const reasons = JSON.parse(run.outputs.reasons ?? '[]').map(({ code }: { readonly code: string }) => code);
  return { ...run, answer: run.outputs.answer, reasons };
}

test('[CHG-23] a deployment waits for its change to be approved and its window to open, and is nothing else', async () => {
  const change = await deployable();
  const { s } = change;
  for (const { name, reasons, ...asked } of REFUSED) {
    const told = s.dispatches().length;
    const { answer, exitCode, ...heard } = await ask(change, asked);
    expect({ answer, exitCode, reasons: heard.reasons }, `${name}\n${heard.stdout}`).toEqual({
      answer: 'no',
      exitCode: 1,
      reasons,
    });
    expect(s.dispatches().length, name).toBe(told);
  }
  const yes = await ask(change, { with: { announce: 'false' } });
  expect(yes).toMatchObject({ answer: 'yes', exitCode: 0 });
  expect(yes.outputs.until).toBe('2026-12-09T02:30:00Z');
  expect(s.writes(yes.id)).toEqual([]);
});

const REFUSED: readonly (Asked & { readonly name: string; readonly reasons: readonly string[] })[] = [
  { name: 'a second before the window', now: '2026-12-09T01:29:59Z', reasons: ['outside_window'] },
  { name: 'at the end of the window', now: '2026-12-09T02:30:00Z', reasons: ['outside_window'] },
  { name: 'another commit', with: { sha: 'b'.repeat(40) }, reasons: ['not_delivered'] },
  { name: 'another repository', with: { repository: 'acme/till' }, reasons: ['not_delivered'] },
  { name: 'another environment', with: { environment: 'staging' }, reasons: ['not_delivered'] },
  { name: 'a change that does not exist', with: { change: 'CHG-999999' }, reasons: ['unknown_change'] },
  {
    name: 'a bypass of what does not exist',
    with: { change: 'CHG-999999', bypass: 'In a hurry' },
    reasons: ['unknown_change'],
  },
  { name: 'no token', with: { token: '' }, reasons: [] },
  { name: 'a token of nobody', with: { token: 'ghs_nobody' }, reasons: ['unreachable'] },
  { name: 'a ledger that cannot be reached', fault: { kind: 'error_before', at: 1 }, reasons: ['unreachable'] },
  { name: 'a ledger that breaks off', fault: { kind: 'truncated', at: 2 }, reasons: ['unreachable'] },
  { name: 'a start that cannot be told', permissions: { contents: 'read' }, reasons: ['untold_start'] },
];

test('[CHG-23] a change that was altered, held or frozen since its approval lets nothing be deployed', async () => {
  const change = await deployable();
  const { s, path } = change;
  const text = (await s.file(path)) ?? '';
  const schedule = (await s.file('config/schedule.yaml')) ?? '';
  const freeze =
    'freezes:\n  - id: winter\n    title: Winter\n    start: "2026-12-09T00:00:00Z"\n    end: "2026-12-10T00:00:00Z"\n';
  for (const [files, reasons] of [
    [{ [path]: text.replace('01:30:00Z', '00:30:00Z') }, ['altered']],
    [{ [path]: text.replace(/(delivers:[\s\S]*?sha: ")a{40}/, `$1${'b'.repeat(40)}`) }, ['altered', 'not_delivered']],
    [
      { [path]: text.replace('\njournal:', '\nhold:\n  reason: A sample\n  since: "2026-12-01T00:00:00Z"\njournal:') },
      ['held'],
    ],
    [
      {
        'config/schedule.yaml': `${schedule}\nlockdown:\n  since: "2026-12-01T00:00:00Z"\n  reason: A sample\n  by: ada\n`,
      },
      ['held'],
    ],
    [{ 'config/schedule.yaml': schedule.replace(/^freezes:\n/m, freeze) }, ['frozen']],
    [{ 'config/schedule.yaml': 'freezes: [' }, ['unreadable']],
    [{ [path]: text.replace('decision: approved', 'decision: not_approved') }, ['not_authorised']],
    [{ [path]: text.replace(/state: scheduled/, 'state: review') }, ['state']],
  ] as const) {
    await s.push({ by: 'ada', files: { [path]: text, 'config/schedule.yaml': schedule, ...files } });
    const { answer, ...heard } = await ask(change);
    expect({ answer, reasons: heard.reasons }, heard.stdout).toEqual({ answer: 'no', reasons });
  }
});

test('[CHG-23] start and end of a deployment are journalled as told by a listed pipeline, and by no other', async () => {
  const change = await deployable();
  const { s, path } = change;
  const told = async () => {
    const run = await s.run({ action: 'actions/note-deployment' }, await s.lastDispatch());
    return { exitCode: run.exitCode, stdout: run.stdout, record: parse((await s.file(path)) ?? '') };
  };
  expect(await ask(change)).toMatchObject({ answer: 'yes' });
  const stranger = await told();
  expect(stranger.stdout).toContain('is not among deployments.senders');
  expect(stranger.record.state).toBe('scheduled');
  const organisation = (await s.file('config/gitsm.yaml')) ?? '';
  const senders =
    'deployments:\n  senders:\n    - login: github-actions[bot]\n      user_id: 41898282\n      repositories: [acme/shop]\n';
  await s.push({ by: 'ada', files: { 'config/gitsm.yaml': `${organisation}${senders}` } });
  const started = await told();
  expect(started.record, started.stdout).toMatchObject({ state: 'implementing', implemented: { start: INSIDE } });
  expect((await told()).record.journal).toHaveLength(started.record.journal.length);
  const ended = await ask(change, { with: { phase: 'succeeded' }, now: '2026-12-09T01:40:00Z' });
  expect(ended.exitCode, ended.stdout).toBe(0);
  const { record, stdout } = await told();
  expect(record, stdout).toMatchObject({
    state: 'review',
    implemented: { start: INSIDE, end: '2026-12-09T01:40:00Z' },
  });
  expect(record.journal.at(-1).note).toContain('Deployment of acme/shop (aaaaaaaaaaaa) to production succeeded');
});

test('[CHG-23] a bypass is named, told to the ledger first, and owes a review', async () => {
  const change = await deployable();
  const { s, path } = change;
  const organisation = (await s.file('config/gitsm.yaml')) ?? '';
  const senders = 'deployments:\n  senders:\n    - login: github-actions[bot]\n      user_id: 41898282\n';
  await s.push({ by: 'ada', files: { 'config/gitsm.yaml': `${organisation}${senders}` } });
  const early = { now: '2026-12-08T10:00:00Z', with: { bypass: 'The shop is down; Kim of the board knows.' } };
  const untold = await ask(change, { ...early, permissions: { contents: 'read' } });
  expect(untold).toMatchObject({ exitCode: 1, answer: 'no' });
  const bypassed = await ask(change, early);
  expect(bypassed, bypassed.stdout).toMatchObject({ exitCode: 0, answer: 'bypassed', reasons: ['outside_window'] });
  const run = await s.run({ action: 'actions/note-deployment' }, await s.lastDispatch());
  const record = parse((await s.file(path)) ?? '');
  expect(record, run.stdout).toMatchObject({
    state: 'scheduled',
    review: { required: true, due_at: '2026-12-13T10:00:00Z' },
  });
  expect(record.tasks).toMatchObject([{ id: 'bypass-review', kind: 'review', state: 'open' }]);
  expect(record.journal.at(-1).note).toContain('as the reason: The shop is down; Kim of the board knows.');
});
