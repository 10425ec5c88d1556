import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openScenario } from './scenario.ts';

const noteIssue = { action: fileURLToPath(new URL('./fixtures/note-issue', import.meta.url)) };

test('an opened issue becomes a file, a commit and a comment', async () => {
  let t = performance.now();
  const s = await openScenario();
  console.log('open', performance.now() - t);
  t = performance.now();
  const issue = await s.issue({ by: 'lee', title: 'Printer is on fire', body: 'Third floor.' });
  console.log('issue', performance.now() - t);
  t = performance.now();
  const run = await s.run(noteIssue, issue);
  console.log('run', performance.now() - t, run.stderr, run.points);
  t = performance.now();
  expect(run).toMatchObject({ exitCode: 0, outputs: { path: 'notes/1.md' } });
  expect(await s.tree()).toEqual(['README.md', 'notes/1.md']);
  expect(await s.file('notes/1.md')).toBe('Printer is on fire\n\nThird floor.\n');
  expect(await s.comments(1)).toMatchObject([
    { by: 'github-actions[bot]', body: 'Noted in notes/1.md.', at: '2026-11-23T09:00:00Z' },
  ]);
  expect(s.violations()).toEqual([]);
  console.log(s.forge.missing());
  await s.close();
});
