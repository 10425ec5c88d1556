import { resolve } from 'node:path';
import { workTreeFiles } from '../../../src/adapters/files/work-tree-files.ts';
import { findRepository } from '../../../src/adapters/git/find-repository.ts';
import { loadPorts } from '../../../src/adapters/ledger/load-ports.ts';
import { documentWriter } from '../../../src/adapters/yaml/document-writer.ts';
import { CONFIG_LIMITS } from '../../../src/adapters/yaml/read-options.ts';
import { writeYaml } from '../../../src/adapters/yaml/write-yaml.ts';
import { applyPlan } from '../../../src/app/apply-plan.ts';
import { type LedgerSource, loadLedger } from '../../../src/app/load-ledger.ts';
import { planSetUp } from '../../../src/app/set-up/plan-set-up.ts';
import type { Configuration } from '../../../src/core/config/configuration.ts';
import type { FileEffect } from '../../../src/core/plan/plan.ts';
import type { OwnApp } from '../../../src/core/set-up/own-app.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { Console } from '../console.ts';
import { tryRepository } from '../repository.ts';
import { emptyConfig } from './empty-config.ts';
import type { FirstConfig } from './init-options.ts';
import { listFolder } from './list-folder.ts';
import { originOf } from './origin.ts';
import { productFiles } from './product-files.ts';
import { tellSetUp } from './tell-set-up.ts';

export type SetUpOptions = {
  readonly directory: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly repository: string | undefined;
  readonly app: OwnApp | undefined;
  /** What a first configuration is made of; not needed where there is one. */
  readonly beginning: FirstConfig | undefined;
};

/** Brings a repository to where it can hold records and act on them. Twice is as good as once. */
export async function setUpRepository(options: SetUpOptions, console: Console): Promise<ExitCode> {
  const known = tryRepository(options.directory);
  const root = known?.root ?? findRepository(options.directory)?.folder ?? resolve(options.directory);
  const first = known === undefined ? firstConfig(options, console) : [];
  const configuration = await (known?.loadConfiguration() ?? configurationOf(first));
  const files = workTreeFiles(root);
  const repository = await repositoryName(root, configuration, options);
  const { plan, kept, findings } = await planSetUp(
    { configuration, repository, app: options.app, product: productFiles(root) },
    {
      renderYaml: (value) => writeYaml(value, { limits: CONFIG_LIMITS }),
      list: async (folder) => listFolder(root, folder),
      read: files.read,
    },
  );
  const whole = { effects: [...first, ...plan.effects], summary: [] };
  const changed = options.dryRun === true ? [] : await applyPlan(whole, files, documentWriter);
  const level = options.app === undefined ? (configuration.organisation?.value.level ?? 0) : 1;
  tellSetUp({ effects: whole.effects, changed, kept, findings, repository, level }, options, console);
  return findings.length > 0 ? EXIT.findings : EXIT.fine;
}

function firstConfig({ beginning }: SetUpOptions, console: Console): readonly FileEffect[] {
  if (beginning !== undefined) return emptyConfig({ ...beginning, today: formatInstant(console.now).slice(0, 10) });
  throw new CliError(
    'There is no config/gitsm.yaml here yet: --organisation and --login are needed for a first one.',
    EXIT.usage,
    'gitsm init --organisation "Acme" --zone Europe/Berlin --login kim',
  );
}

/** What the texts of a plan would be read as. */
async function configurationOf(effects: readonly FileEffect[]): Promise<Configuration> {
  const texts = new Map(effects.flatMap((one) => (one.kind === 'write_text' ? [[one.path, one.text] as const] : [])));
  const source: LedgerSource = {
    list: async () => [...texts.keys()].sort().map((path) => ({ path, blob: path, mode: 'plain' })),
    read: async (wanted, each) => {
      for (const file of wanted) each(file, { ok: true, bytes: new TextEncoder().encode(texts.get(file.path) ?? '') });
    },
  };
  return (await loadLedger(source, loadPorts)).configuration;
}

/**
 * What was asked for; else what the configuration says; else where git pushes to. A sample never starts to act on its
 * own: whoever wants that says it.
 */
async function repositoryName(root: string, configuration: Configuration, { repository }: SetUpOptions) {
  const organisation = configuration.organisation?.value;
  if (repository !== undefined) return repository;
  if (organisation?.repository !== undefined || organisation?.sample === true) return organisation.repository;
  return originOf(root);
}
