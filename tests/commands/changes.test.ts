import { describe, expect, test } from 'vitest';
import { sampleRepository } from './sample-repository.ts';

const sample = sampleRepository({ records: ['CHG-1000146', 'CHG-1000138', 'CHG-1000140', 'CHG-1000118'] });
const { gitsm, pathOf, read } = sample;

const [NORMAL_DRAFT, STANDARD, EMERGENCY_IN_REVIEW] = ['CHG-1000146', 'CHG-1000138', 'CHG-1000140'] as const;
const PARTS = ['justification', 'implementation', 'backout', 'test', 'impact'];
const PLAN = PARTS.map((part) => `plan.${part}=As rehearsed in October.`);
const WINDOW = ['window.start=2026-12-01T20:00:00Z', 'window.end=2026-12-01T21:00:00Z'];
const ROTATE = ['title=Rotate certificates', 'service=web-shop', 'impact=low', 'urgency=low'];

/** Drafts a change and gives it its id, as one does without a forge. */
async function drafted(...fields: readonly string[]): Promise<string> {
  const answer = await gitsm('new', 'change', ...ROTATE, ...WINDOW, ...PLAN, ...fields);
  expect(answer, answer.stderr).toMatchObject({ exit: 0 });
  expect(answer.stdout).toContain('Next: gitsm validate, then raise it by a pull request');
  const { stdout } = await gitsm('register');
  expect(stdout).toContain('removed changes/drafts/rotate-certificates.yaml');
  return /registered as (CHG-\d+)/.exec(stdout)?.[1] ?? '';
}

describe('[CHG-01] each type of change takes its own way', () => {
  test('[CHG-01] a normal one is assessed first', async () => {
    const id = await drafted('type=normal');
    const skipped = await gitsm('move', id, 'authorize');
    expect(skipped.exit).toBe(1);
    expect(skipped.stderr).toContain('From draft it can go to assess, cancelled');
    expect(await gitsm('move', id, 'assess')).toMatchObject({ exit: 0 });
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
  });

  test('[CHG-01] an emergency goes to authorisation at once, and says why before it is scheduled', async () => {
    const id = await drafted('type=emergency');
    expect(await gitsm('move', id, 'authorize')).toMatchObject({ exit: 0 });
    const refused = await gitsm('move', id, 'scheduled', 'assignee=jonas', '--by', 'mei');
    expect(refused.exit).toBe(2);
    expect(refused.stderr).toContain('why it cannot wait; emergency.reason is missing');
  });

  test('[CHG-01] a standard one knows neither assessment nor authorisation', async () => {
    for (const state of ['assess', 'authorize']) {
      const answer = await gitsm('move', STANDARD, state);
      expect(answer.exit).toBe(1);
      expect(answer.stderr).toContain('Its states are draft, scheduled, implementing, review, closed, cancelled');
    }
  });

  test('[CHG-01] a type that does not exist is refused with those that do', async () => {
    const answer = await gitsm('new', 'change', ...ROTATE, ...WINDOW, ...PLAN, 'type=urgent');
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toMatch(/type is "urgent".*\nMend: .*normal.*emergency/);
  });
});

describe('[CHG-04] a change has a plan', () => {
  test('[CHG-04] without any part of it no change is drafted', async () => {
    const answer = await gitsm('new', 'change', ...ROTATE, ...WINDOW, 'type=normal');
    expect(answer.exit).toBe(2);
    for (const part of PARTS) expect(answer.stderr).toContain(`Give it with plan.${part}=<text>`);
    expect(sample.status()).toBe('');
  });

  test('[CHG-04] a first thought without a plan is not assessed', async () => {
    const answer = await gitsm('move', NORMAL_DRAFT, 'assess', ...PLAN.slice(1));
    expect(answer.exit).toBe(1);
    expect(answer.stderr).toContain('plan.justification is missing');
    expect(sample.status()).toBe('');
  });

  test('[CHG-04] a plan that loses its way back is a finding', async () => {
    const path = pathOf('CHG-1000118');
    sample.edit(path, '  backout: Switch the share back to the old copy, which stays as it is.\n', '');
    const { exit, stdout } = await gitsm('validate');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/CHG-1000118\.yaml:\d+:\d+ \w+\n.*backout/);
  });
});

describe('[CHG-20] a change ends in a review, with a code', () => {
  const REVIEWED = ['review.held_at=2026-11-22T15:00:00Z', 'review.findings=Worked as meant.'];
  const CLOSED = ['close.code=successful', 'close.notes=Nobody noticed.'];

  test('[CHG-20] code and notes close it, an emergency only with its review', async () => {
    const lacks = await gitsm('move', EMERGENCY_IN_REVIEW, 'closed', ...CLOSED);
    expect(lacks.exit).toBe(2);
    expect(lacks.stderr).toContain('review.held_at=<instant>');
    const answer = await gitsm('move', EMERGENCY_IN_REVIEW, 'closed', ...CLOSED, ...REVIEWED);
    expect(answer, answer.stderr).toMatchObject({ exit: 0 });
    expect(read(pathOf(EMERGENCY_IN_REVIEW))).toMatch(/close:\n {2}code: successful/);
    expect(await gitsm('validate')).toMatchObject({ exit: 0, stdout: 'No findings.\n' });
  });

  test.each([
    { name: 'without a code', exit: 2, args: [EMERGENCY_IN_REVIEW, 'closed', ...REVIEWED], says: 'close.code=<code>' },
    {
      name: 'with a code that is none',
      args: [EMERGENCY_IN_REVIEW, 'closed', 'close.code=good', 'close.notes=x'],
      says: 'backed_out',
    },
    {
      name: 'out of its review by cancelling',
      args: [EMERGENCY_IN_REVIEW, 'cancelled', 'cancellation=x'],
      says: 'it can go to closed',
    },
    { name: 'past its review', args: ['CHG-1000118', 'closed', ...CLOSED], says: 'it can go to review, cancelled' },
  ])('[CHG-20] $name it does not end', async ({ args, exit = 1, says }) => {
    const answer = await gitsm('move', ...args);
    expect(answer.exit).toBe(exit);
    expect(answer.stderr).toContain(says);
    expect(sample.status()).toBe('');
  });
});
