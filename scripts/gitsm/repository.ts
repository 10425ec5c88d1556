import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { workTreeFiles } from '../../src/adapters/files/work-tree-files.ts';
import { openWorkTree } from '../../src/adapters/files/work-tree-source.ts';
import { openCommit } from '../../src/adapters/git/commit-source.ts';
import { findRepository, resolveCommit } from '../../src/adapters/git/find-repository.ts';
import type { Repository } from '../../src/adapters/git/git-process.ts';
import { loadPorts } from '../../src/adapters/ledger/load-ports.ts';
import { documentWriter } from '../../src/adapters/yaml/document-writer.ts';
import { applyPlan } from '../../src/app/apply-plan.ts';
import { type LedgerSource, loadLedger } from '../../src/app/load-ledger.ts';
import type { Configuration } from '../../src/core/config/configuration.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { FilePlan } from '../../src/core/plan/plan.ts';
import { CliError, EXIT } from './cli-error.ts';

/** A repository of records as a command works on it. */
export type OpenedRepository = {
  /** Absolute path of the folder that holds `config/`. */
  readonly root: string;
  readonly git: Repository | undefined;
  /** The ledger of the work tree, or at a revision such as `HEAD~3`. */
  readonly load: (revision?: string) => Promise<Ledger>;
  /** Where the files of the work tree, or of a revision, come from. */
  readonly source: (revision?: string) => Promise<LedgerSource>;
  /** The configuration of the work tree alone. */
  readonly loadConfiguration: () => Promise<Configuration>;
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly readTextAt: (revision: string) => (path: string) => Promise<string | undefined>;
  /** Writes to the work tree; the paths that changed. */
  readonly apply: (plan: FilePlan) => Promise<readonly string[]>;
};

/** Opens the repository around `start`. A folder that is none is told with how to make one. */
export function openRepository(start: string): OpenedRepository {
  const root = findRoot(resolve(start));
  if (root === undefined) {
    throw new CliError(
      `There is no config/gitsm.yaml in ${start} or above.`,
      EXIT.configuration,
      'Change into a repository of records, or name it with -C <dir>.',
    );
  }
  const git = findRepository(root);
  const files = workTreeFiles(root);
  return {
    root,
    git,
    load: async (revision) => loadLedger(await sourceOf({ root, git, revision }), loadPorts),
    source: (revision) => sourceOf({ root, git, revision }),
    loadConfiguration: async () =>
      (await loadLedger(onlyConfiguration(openWorkTree(root, git)), loadPorts)).configuration,
    readText: files.read,
    readTextAt: (revision) => async (path) => readCommitted(await sourceOf({ root, git, revision }), path),
    apply: (plan) => applyPlan(plan, files, documentWriter),
  };
}

/** The same, where a command can do without: `undefined` outside a repository of records. */
export function tryRepository(start: string): OpenedRepository | undefined {
  return findRoot(resolve(start)) === undefined ? undefined : openRepository(start);
}

function onlyConfiguration(source: LedgerSource): LedgerSource {
  const list = async () => (await source.list()).filter(({ path }) => path.startsWith('config/'));
  return { ...source, list };
}

function findRoot(folder: string): string | undefined {
  if (existsSync(join(folder, 'config', 'gitsm.yaml'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRoot(parent);
}

async function readCommitted(source: LedgerSource, path: string): Promise<string | undefined> {
  let text: string | undefined;
  const files = (await source.list()).filter((file) => file.path === path);
  await source.read(files, (_, content) => {
    if (content.ok) text = new TextDecoder().decode(content.bytes);
  });
  return text;
}

type Where = { readonly root: string; readonly git: Repository | undefined; readonly revision: string | undefined };

async function sourceOf({ root, git, revision }: Where) {
  if (revision === undefined) return openWorkTree(root, git);
  if (git === undefined) throw new CliError('This folder is not in a git repository.', EXIT.configuration, 'git init');
  const commit = await resolveCommit(git, revision);
  if (commit === undefined) throw new CliError(`There is no commit "${revision}".`, EXIT.usage, 'git log shows them.');
  return openCommit(git, commit);
}
