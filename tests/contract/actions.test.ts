import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));

type ActionFile = {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, object>>;
  readonly runs: { readonly using: string; readonly main: string };
};

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> };

type Workflow = {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
};

type Job = {
  readonly permissions?: object;
  readonly environment?: object;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
};

const actions = readdirSync(join(root, 'actions')).filter((name) =>
  existsSync(join(root, 'actions', name, 'action.yml')),
);
const workflows = readdirSync(join(root, '.github/workflows'));

const actionFile = (name: string) => parse(read(`actions/${name}/action.yml`)) as ActionFile;
const workflowFile = (name: string) => parse(read(`.github/workflows/${name}`)) as Workflow;
const jobsOf = (name: string) => Object.entries(workflowFile(name).jobs);
const stepsOf = (name: string) => jobsOf(name).flatMap(([, job]) => job.steps);

describe.each(actions)('the action %s', (name) => {
  const file = actionFile(name);

  test('runs a bundle that is there, on node 24', () => {
    expect(file.runs).toEqual({ using: 'node24', main: `../dist/${name}.js` });
    expect(existsSync(join(root, 'actions', name, file.runs.main))).toBe(true);
  });

  test('has a README that names it', () => {
    expect(read(`actions/${name}/README.md`)).toMatch(new RegExp(`^# .*${name}`));
  });

  test('reads the inputs that it declares, and no other', () => {
    expect(Object.keys(file.inputs ?? {}).sort()).toEqual(inputsRead(`actions/${name}/index.ts`));
  });

  test('says what it is, and what each input is', () => {
    const texts = [file.name, file.description, ...Object.values(file.inputs ?? {}).map((input) => input.description)];
    for (const text of texts) expect(text).toMatch(/\S/);
    expect(file.description.length).toBeLessThan(200);
  });
});

describe.each(workflows)('the workflow %s', (name) => {
  test('may nothing at the top, and in each job what it lists', () => {
    expect(workflowFile(name).permissions).toEqual({});
    for (const [, job] of jobsOf(name)) {
      expect(Object.values(job.permissions ?? {}).every((level) => level === 'read' || level === 'write')).toBe(true);
    }
  });

  test('ends every job in time', () => {
    for (const [job, { 'timeout-minutes': minutes }] of jobsOf(name)) {
      expect({ job, minutes }).toEqual({ job, minutes: expect.any(Number) });
      expect(minutes).toBeLessThanOrEqual(60);
    }
  });

  test('pins foreign actions to a commit, with the version beside it', () => {
    const lines = read(`.github/workflows/${name}`).match(/^.*\buses:.*$/gm) ?? [];
    const foreign = lines.filter((line) => !/uses:\s+\.\//.test(line));
    expect(foreign.filter((line) => !/uses:\s+[\w.-]+\/[\w./-]+@[0-9a-f]{40}\s+#\s+v\d/.test(line))).toEqual([]);
  });

  test('uses actions of ours that are there, with inputs that they have', () => {
    const ours = stepsOf(name).filter((step) => step.uses?.startsWith('./actions/') === true);
    for (const { uses = '', with: given = {} } of ours) {
      const declared = Object.keys(actionFile(uses.replace('./actions/', '')).inputs ?? {});
      expect(Object.keys(given).filter((input) => !declared.includes(input))).toEqual([]);
    }
  });

  test('gives every action of ours the token of the App, or at level 0 that of Actions, and never one for the other', () => {
    const ours = stepsOf(name).filter((step) => step.uses?.startsWith('./actions/') === true);
    const token = expression("steps.app.outcome == 'skipped' && github.token || steps.app.outputs.token");
    expect(ours.filter((step) => step.with?.token !== token).map(({ uses }) => uses)).toEqual([]);
  });

  test('asks for the App what the job may, and keeps its key in an environment', () => {
    for (const [, job] of jobsOf(name)) {
      const app = job.steps.find((step) => step.uses?.startsWith('actions/create-github-app-token@') === true);
      if (!job.steps.some((step) => step.uses?.startsWith('./actions/') === true)) {
        expect(app).toBeUndefined();
        continue;
      }
      const asked = Object.entries(app?.with ?? {}).filter(([input]) => input.startsWith('permission-'));
      const levels = Object.fromEntries(asked.map(([input, level]) => [input.replace('permission-', ''), level]));
      expect(levels).toEqual(job.permissions);
      expect(job.environment).toEqual({
        name: expression("vars.GITSM_APP_CLIENT_ID && 'gitsm' || ''"),
        deployment: false,
      });
    }
  });

  test('puts nothing of an event into the text of a script', () => {
    const scripts = stepsOf(name).flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts.filter((script) => /\$\{\{[^}]*\b(?:github\.event|github\.head_ref|inputs)\b/.test(script))).toEqual(
      [],
    );
  });

  test('leaves no credentials behind in a checkout', () => {
    const checkouts = stepsOf(name).filter((step) => step.uses?.startsWith('actions/checkout@') === true);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

/** As a workflow writes it. */
function expression(text: string): string {
  return `$\{{ ${text} }}`;
}

/** The names of inputs that a file and what it imports of `actions/` read. */
function inputsRead(entry: string): readonly string[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = read(path);
    if (/\breadToken\(\)/.test(text)) names.add('token');
    for (const [, name = ''] of text.matchAll(/\bread(?:Input|Address)\('([^']+)'/g)) names.add(name);
    for (const [, from = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
      const target = normalize(join(dirname(path), from)).replaceAll('\\', '/');
      if (target.startsWith('actions/')) visit(target);
    }
  };
  visit(entry);
  return [...names].sort();
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
