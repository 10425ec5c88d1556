import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { playTable } from './table.ts';
import { scenario } from './test-scenario.ts';

const noteIssue = { action: fileURLToPath(new URL('./fixtures/note-issue', import.meta.url)) };

test('an opened issue becomes a file, a commit and a comment', async () => {
  const s = await scenario();
  const issue = await s.issue({ by: 'lee', title: 'Printer is on fire', body: 'Third floor.' });
  const run = await s.run(noteIssue, issue, { now: '2026-11-23T09:05:00Z' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { path: 'notes/1.md' } });
  expect(await s.tree()).toEqual(['README.md', 'notes/1.md']);
  expect(await s.file('notes/1.md')).toBe('Printer is on fire\n\nThird floor.\n');
  expect(await s.commits()).toMatchObject([{ subject: 'Note #1', author: 'sample' }, { subject: 'Start' }]);
  expect(await s.comments(1)).toMatchObject([
    { by: 'github-actions[bot]', body: 'Noted in notes/1.md.', at: '2026-11-23T09:05:00Z' },
  ]);
  expect(s.writes()).toEqual(['git/push', 'issues/create-comment']);
  expect(s.permissionsUsed()).toEqual(['contents:read', 'contents:write', 'issues:write']);
});

test('at level 1 the same run acts as the app', async () => {
  const s = await scenario({ level: 1 });
  await s.run(noteIssue, await s.issue({ by: 'lee', title: 'Sample' }));
  expect(await s.comments(1)).toMatchObject([{ by: 'gitsm-acme[bot]' }]);
  expect(await s.forge.state.rules.pushes()).toMatchObject([{ by: 'gitsm-acme[bot]', ref: 'refs/heads/main' }]);
  expect((await s.lastPush()).event).toMatchObject({
    name: 'push',
    actor: 'gitsm-acme[bot]',
    payload: { commits: [{ added: ['notes/1.md'] }] },
  });
});

test('a scenario founded on this project’s own files belongs to its repository', async () => {
  const s = await scenario({ files: 'sample' });
  expect(await s.file('config/gitsm.yaml')).toContain('repository: acme/itsm');
  expect(s.people.named('lee').role).toBe('none');
});

playTable([
  {
    name: 'an issue that is opened and edited is noted after each event',
    events: [(s) => s.issue({ by: 'lee', title: 'Sample' }), (s) => s.editIssue(1, { by: 'lee', title: 'Other' })],
    run: noteIssue,
    out: {
      commits: ['Note #1', 'Note #1'],
      files: { 'notes/1.md': /^Other/, 'notes/2.md': undefined },
      comments: { 1: ['github-actions[bot]: Noted in notes/1.md.', /Noted/] },
      labels: { 1: [] },
      state: { 1: 'open' },
      writes: ['git/push', 'issues/create-comment', 'git/push', 'issues/create-comment'],
    },
  },
  {
    name: 'an event without an issue fails the sample and changes nothing',
    events: [(s) => s.issue({ by: 'lee', title: 'Sample' }), (s) => s.schedule()],
    run: noteIssue,
    out: { commits: ['Note #1'], exits: [0, 1] },
  },
]);
