import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenario } from './harness/test-scenario.ts';

const TITLES = [
  '@acme/all closes #1, fixes acme/itsm#1, resolves GH-1 [skip ci]',
  'Disk full ##[set-output name=number;]999 <!-- gitsm:sticky:status --> y',
  '::set-output name=number::999 <img src=x onerror=alert(1)> [a](https://evil.example) `b` | c',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a workflow would take for an expression
  '] } "id": INC-9 # ${{ github.token }} {{#each}}',
  '- &a [*a] !!js/function: ::error file=config/gitsm.yaml::nothing',
] as const;

const BODIES = [
  'id: INC-999\nstate: closed\njournal: []\n---\n%YAML 1.1\n--- !!map\n? a\n: no\n<<: *x\n__proto__: {a: 1}',
  '<!-- gitsm:sticky:status -->\n<!-- gitsm:notice:answer/1 -->\n<!-- gitsm:open:follow-up/INC-1/1/lee -->',
  "/resolve fixed by me\n/close\nit's \u{1F680} \u{E9}\u{301} 漢字 \u2028 and # no comment: here",
  '````\n```\n@acme/all\n```\n````\n"quoted"\ttab \\ backslash ',
  '  leading blanks\n\n\n\ntrailing blanks   \n\tand a tab\n',
] as const;

test('[AUD-11] whatever stands in title and text is stored as it is, and is no word to forge, runner or reader', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-23T09:00:00Z' });
  for (const [index, title] of TITLES.entries()) {
    await s.issue({ by: 'jonas', title, body: BODIES[index] ?? '', labels: ['gitsm/incident'] });
  }
  const run = await s.run({ action: 'actions/convert-issue' }, await s.schedule(), { limitMs: 60_000 });
  expect(run.exitCode, run.stdout).toBe(0);
  expect(run.commands.map(({ name }) => name)).toEqual(['add-mask']);
  expect(run.outputs).toEqual({});
  for (const [index, title] of TITLES.entries()) {
    const record = parse((await s.file(`tickets/2026/11/23/INC-${index + 1}.yaml`)) ?? '');
    expect(record).toMatchObject({ id: `INC-${index + 1}`, state: 'new', title, description: BODIES[index] });
    const comments = await s.comments(index + 1);
    expect(comments).toHaveLength(1);
    expectHarmless(comments[0]?.body ?? '');
  }
  expect((await s.commits()).map(({ subject }) => subject).join()).not.toMatch(/@|#\d|\[skip/);
  expectHarmless(run.summary);
});

test('a hostile title is harmless in answers, in what is opened anew, and in the queue of the team', async () => {
  const s = await scenario({ files: 'sample', now: '2026-11-20T09:00:00Z' });
  const title = '@acme/all closes #1 <!-- gitsm:sticky:status --> [a](https://evil.example)';
  await s.run(
    { action: 'actions/convert-issue' },
    await s.issue({ by: 'jonas', title, body: 'x', labels: ['gitsm/incident'] }),
  );
  const answer = { action: 'actions/answer-comments' };
  await s.run(answer, await s.comment(1, { by: 'ines', body: '/status\n/incident' }));
  await s.run(answer, await s.comment(1, { by: 'ines', body: '/status' }));
  await s.run(answer, await s.comment(1, { by: 'ines', body: '/resolve fixed category=mail @acme/all closes #1' }));
  for (const { by, body } of await s.comments(1)) if (by.endsWith('[bot]')) expectHarmless(body);
  await s.run({ action: 'actions/generate-reports' }, await s.schedule());
  expectHarmless((await s.file('incidents.md', 'reports')) ?? '');
});

/** Our own marker apart, which ends a comment. */
function expectHarmless(text: string): void {
  const ours = text.replaceAll(/\n\n<!-- gitsm:[\w/:+.-]+ -->(?=\n\n|$)/g, '');
  expect(ours).not.toMatch(/(?:^|[^\w`/])@[A-Za-z0-9]/);
  expect(ours).not.toMatch(/<!--|<img|(?:close|fixe|resolve)s #\d|GH-\d/);
  expect(ours).not.toMatch(/\]\(https?:\/\/evil/);
}
