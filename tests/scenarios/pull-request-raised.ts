import { expect, vi } from 'vitest';
import { samplePeople, sampleRepository } from './harness/project-files.ts';
import { type Scenario, scenario } from './harness/test-scenario.ts';
import { DRAFT, draft, ONE_OF_CAB } from './pull-request.fixture.ts';

// A story is four to six runs, each with its own processes, on machines that do other things, too.
vi.setConfig({ testTimeout: 120_000 });

export type Raised = { readonly s: Scenario; readonly number: number; readonly head: string };

type Files = Readonly<Record<string, string>>;

/** A change that Henrik has raised, where one of the board is to agree; decided once. */
export async function raised(files: Files = { [DRAFT]: draft() }): Promise<Raised> {
  return raise(await governed(), files);
}

/** The sample organisation from the beginning under the rule of one of the board, as of the scenario's own time. */
export async function governed(): Promise<Scenario> {
  const files = await sampleRepository('acme/itsm');
  const organisation = String(files['config/gitsm.yaml']).replace(/^as_of:.*\n/m, '');
  return scenario({
    files: { ...files, 'config/gitsm.yaml': organisation, 'config/approvals.yaml': ONE_OF_CAB },
    people: await samplePeople(),
  });
}

export async function raise(s: Scenario, files: Files): Promise<Raised> {
  const pull = await s.pullRequest({ by: 'henrik', title: 'Rotate the certificates', branch: 'rotate', files });
  const run = await s.run('pull-request', pull);
  expect(run.exitCode, run.stdout).toBe(0);
  return { s, number: pull.number, head: pull.head };
}

/** The same, approved by Viktor of the board. */
export async function approved(): Promise<Raised & { readonly review: number }> {
  const { s, number, head } = await raised();
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

/** The latest status on a commit, of the approval into main. */
export function approvalOf(s: Scenario, head: string) {
  return s.statuses(head).findLast(({ context }) => context === 'gitsm / approval: main');
}
