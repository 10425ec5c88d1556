import { expect, vi } from 'vitest';
import { parse } from 'yaml';
import { samplePeople, sampleRepository } from './harness/project-files.ts';
import { type Scenario, scenario } from './harness/test-scenario.ts';
import { DRAFT, draft, ONE_OF_CAB } from './pull-request.fixture.ts';

// A story is four to six runs, each with its own processes, on machines that do other things, too.
vi.setConfig({ testTimeout: 300_000 });

export type Raised = { readonly s: Scenario; readonly number: number; readonly head: string };

type Files = Readonly<Record<string, string>>;

/** A change that Henrik has raised, where one of the board is to agree; decided once. */
export async function raised(files: Files = { [DRAFT]: draft() }, policy: string = ONE_OF_CAB): Promise<Raised> {
  return raise(await governed(policy), files);
}

/** The sample organisation from the beginning under the rule of one of the board, as of the scenario's own time. */
export async function governed(policy: string = ONE_OF_CAB): Promise<Scenario> {
  return scenario(await governedFrom(policy));
}

/** The same, for a scenario that is opened by other means. */
export async function governedFrom(policy: string = ONE_OF_CAB) {
  const files = await sampleRepository('acme/itsm');
  const organisation = String(files['config/gitsm.yaml']).replace(/^as_of:.*\n/m, '');
  return {
    files: { ...files, 'config/gitsm.yaml': organisation, 'config/approvals.yaml': policy },
    people: await samplePeople(),
  };
}

export async function raise(s: Scenario, files: Files): Promise<Raised> {
  const pull = await s.pullRequest({ by: 'henrik', title: 'Rotate the certificates', branch: 'rotate', files });
  const run = await s.run('pull-request', pull);
  expect(run.exitCode, run.stdout).toBe(0);
  return { s, number: pull.number, head: pull.head };
}

/** The same, approved by Viktor of the board. */
export async function approved(files?: Files, policy?: string): Promise<Raised & { readonly review: number }> {
  const { s, number, head } = await raised(files, policy);
  const { review } = await reviewed({ s, number, head }, 'viktor', 'approve');
  expect(approvalOf(s, head)?.state).toBe('success');
  return { s, number, head, review };
}

export async function reviewed({ s, number }: Raised, by: string, verdict: 'approve' | 'request_changes') {
  const review = await s.review(number, { by, verdict });
  const run = await s.run('decide', await s.finished('signal', review));
  expect(run.exitCode, run.stdout).toBe(0);
  return review;
}

type Thread = Pick<Raised, 's' | 'number'>;

/** A comment a minute later, and the step of `operate` that hears it: another one before the merge than after it. */
export async function said({ s, number }: Thread, by: string, body: string, when: 'open' | 'registered' = 'open') {
  s.clock.advance(60);
  const comment = await s.comment(number, { by, body });
  const action = when === 'open' ? 'actions/decide-change' : 'actions/answer-comments';
  const run = await s.run({ action }, comment);
  expect(run.exitCode, run.stdout).toBe(0);
  return comment;
}

/** Merged and registered; the record as it then stands. */
export async function merged({ s, number }: Thread, by = 'henrik') {
  const { pushed } = await s.merge(number, { by });
  const run = await s.run({ action: 'actions/register-records' }, pushed);
  expect(run.exitCode, run.stdout).toBe(0);
  return { pushed, record: await recordOf({ s, number }) };
}

export async function recordOf({ s, number }: Thread) {
  return parse((await s.file(`changes/2026/11/CHG-${number}.yaml`)) ?? '');
}

/** The latest status on a commit, of the approval into main. */
export function approvalOf(s: Scenario, head: string) {
  return s.statuses(head).findLast(({ context }) => context === 'gitsm / approval: main');
}
