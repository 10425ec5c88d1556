import type { OrganisationConfig } from '../config/configuration.ts';
import { type Check, right } from './check.ts';

/** What can be seen without asking anyone. */
export type FoundHere = {
  readonly nodeVersion: string;
  /** `undefined` where there is none. */
  readonly gitVersion: string | undefined;
  readonly organisation: OrganisationConfig | undefined;
  /** Owner and name of where git pushes to. */
  readonly origin: string | undefined;
  /** Paths that `gitsm forms` would write or remove. */
  readonly staleForms: readonly string[];
  /** Paths that `gitsm init` would write or remove, without the forms. */
  readonly staleFiles: readonly string[];
  /** Paths that stand as somebody made them, though the program would write something else. */
  readonly keptFiles: readonly string[];
};

export function checkHere(found: FoundHere): readonly Check[] {
  return [
    checkNode(found.nodeVersion),
    checkGit(found.gitVersion),
    checkRepository(found),
    ...checkSample(found.organisation),
    checkForms(found.staleForms),
    ...checkFiles(found),
    ...checkApp(found.organisation),
  ];
}

const LEAST_NODE = [20, 19] as const;
const LEAST_GIT = [2, 38] as const;

function checkNode(version: string): Check {
  if (isAtLeast(version, LEAST_NODE)) return right('node', `Node ${version}`);
  return {
    id: 'node',
    verdict: 'mend',
    says: `Node ${version}`,
    mend: `install Node ${LEAST_NODE.join('.')} or later`,
  };
}

/** Merging trees without a work tree, which decides what a merge of the base brought in, came with 2.38. */
function checkGit(version: string | undefined): Check {
  const mend = `install git ${LEAST_GIT.join('.')} or later`;
  if (version === undefined) return { id: 'git', verdict: 'mend', says: 'there is no git', mend };
  if (isAtLeast(version, LEAST_GIT)) return right('git', `git ${version}`);
  return { id: 'git', verdict: 'mend', says: `git ${version}`, mend };
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [a = 0, b = 0] = version.replace(/^\D*/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

function checkRepository({ organisation, origin }: FoundHere): Check {
  const id = 'repository';
  const named = organisation?.repository;
  if (named === undefined) {
    const mend = `gitsm init --repository ${origin ?? '<owner>/<name>'}`;
    return { id, verdict: 'mend', says: 'config/gitsm.yaml names no repository: automation does nothing', mend };
  }
  if (origin === undefined || origin.toLowerCase() === named.toLowerCase())
    return right(id, `records live in ${named}`);
  const says = `config/gitsm.yaml says ${named}, but git pushes to ${origin}, where automation does nothing`;
  return { id, verdict: 'warn', says, mend: `gitsm init --repository ${origin}, if records are to live there` };
}

function checkSample(organisation: OrganisationConfig | undefined): readonly Check[] {
  if (organisation?.sample !== true) return [];
  const says = 'the configuration is the sample: its people stand in CODEOWNERS and in the policy';
  return [{ id: 'sample', verdict: 'warn', says, mend: 'gitsm init --empty --organisation <name> --login <login>' }];
}

function checkForms(stale: readonly string[]): Check {
  if (stale.length === 0) return right('forms', 'every issue form is what config/ says');
  return { id: 'forms', verdict: 'mend', says: `stale: ${someOf(stale)}`, mend: 'gitsm forms, and commit' };
}

function checkFiles({ staleFiles, keptFiles }: FoundHere): readonly Check[] {
  const id = 'files';
  const stale: Check =
    staleFiles.length === 0
      ? right(id, 'workflows, actions, schemas, ruleset and code owners are as gitsm init leaves them')
      : { id, verdict: 'mend', says: `missing or stale: ${someOf(staleFiles)}`, mend: 'gitsm init, and commit' };
  if (keptFiles.length === 0) return [stale];
  const says = `changed by hand: ${someOf(keptFiles)}`;
  const mend = 'compare them with those of this version; gitsm init writes one anew that is removed';
  return [stale, { id: 'files-by-hand', verdict: 'warn', says, mend }];
}

function checkApp(organisation: OrganisationConfig | undefined): readonly Check[] {
  if ((organisation?.level ?? 0) === 0) return [];
  const us = organisation?.us;
  if (us?.app_id !== undefined) return [right('app', `${us.login} (${us.user_id}), App ${us.app_id}`)];
  const says = 'level 1 without the numbers of an own App';
  const mend = 'gitsm init --app-id <number> --bot-login <name>[bot] --bot-id <number>';
  return [{ id: 'app', verdict: 'mend', says, mend }];
}

function someOf(paths: readonly string[]): string {
  const [first = '', second = ''] = paths;
  if (paths.length <= 2) return [first, second].filter((path) => path !== '').join(', ');
  return `${first}, ${second} and ${paths.length - 2} more`;
}
