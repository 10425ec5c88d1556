import { counted } from '../../../src/core/finding/phrase.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { FileEffect } from '../../../src/core/plan/plan.ts';
import { formatInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { Console } from '../console.ts';
import { type OpenedRepository, openRepository } from '../repository.ts';
import { emptyConfig } from './empty-config.ts';
import type { FirstConfig, InitOptions } from './init-options.ts';
import { listFolder } from './list-folder.ts';

const FOLDERS = ['tickets', 'changes', 'problems', 'config'];

/** Turns a copy of the sample into an empty repository: its records, its configuration and what READMEs say of it go. */
export async function makeEmpty(options: InitOptions, beginning: FirstConfig, console: Console): Promise<ExitCode> {
  const repository = openRepository(options.directory);
  const ledger = await repository.load();
  if (isEmptyAlready(ledger)) {
    console.out('This repository has no sample records; nothing was changed.\n');
    return EXIT.fine;
  }
  expectSample(ledger);
  const effects = lastOfEachPath([
    ...removals(repository.root),
    ...(await readmesWithoutSample(repository)),
    ...emptyConfig({ ...beginning, today: formatInstant(console.now).slice(0, 10) }),
  ]);
  if (options.dryRun !== true) await repository.apply({ effects, summary: [] });
  console.out(options.json === true ? toJson(effects, options) : tell(effects, options));
  return EXIT.fine;
}

function isEmptyAlready(ledger: Ledger): boolean {
  return ledger.entries.length === 0 && ledger.configuration.organisation?.value.sample !== true;
}

/** Real records are never removed by a command. */
function expectSample(ledger: Ledger): void {
  const real = ledger.entries.filter(({ record }) => record.source?.kind !== 'sample');
  const [first] = real;
  if (first !== undefined) {
    throw new CliError(
      `${counted(real.length, 'record is', 'records are')} no sample, such as ${first.record.id}.`,
      EXIT.findings,
      'init --empty removes samples only.',
    );
  }
  if (ledger.configuration.organisation?.value.sample !== true) {
    throw new CliError(
      'config/gitsm.yaml does not say `sample: true`.',
      EXIT.configuration,
      'init --empty is for copies of the sample.',
    );
  }
}

/** Everything of the sample but the READMEs, which say what stands where. */
function removals(root: string): readonly FileEffect[] {
  return FOLDERS.flatMap((folder) => listFolder(root, folder))
    .filter(
      (path) => !path.endsWith('README.md') && !path.endsWith('.gitkeep') && !path.startsWith('config/templates/'),
    )
    .map((path) => ({ kind: 'remove_file', path }));
}

async function readmesWithoutSample(repository: OpenedRepository): Promise<readonly FileEffect[]> {
  const effects: FileEffect[] = [];
  for (const path of FOLDERS.map((folder) => `${folder}/README.md`)) {
    const text = await repository.readText(path);
    const after = text === undefined ? undefined : withoutSample(text);
    if (after !== undefined && after !== text) effects.push({ kind: 'write_text', path, text: after });
  }
  return effects;
}

/** Without the line that says that all of it is a sample; links to a new file begin with a service and team that are there. */
function withoutSample(text: string): string {
  return text
    .replace(/^\*\*(?:These are samples|What stands here is a sample)\*\*.*\n/gm, '')
    .replaceAll('service%3A%20web-shop', 'service%3A%20unknown')
    .replaceAll('team%3A%20web-shop', 'team%3A%20service-desk');
}

/** A file of the sample that the beginning also has is written, not removed. */
function lastOfEachPath(effects: readonly FileEffect[]): readonly FileEffect[] {
  return [...new Map(effects.map((effect) => [effect.path, effect])).values()];
}

function pathsOf(effects: readonly FileEffect[], kind: FileEffect['kind']): readonly string[] {
  return effects.filter((effect) => effect.kind === kind).map((effect) => effect.path);
}

function toJson(effects: readonly FileEffect[], { dryRun }: InitOptions): string {
  const [removed, changed] = [pathsOf(effects, 'remove_file'), pathsOf(effects, 'write_text')];
  return `${JSON.stringify({ written: dryRun !== true, changed, removed }, null, 2)}\n`;
}

function tell(effects: readonly FileEffect[], { dryRun }: InitOptions): string {
  const [removed, written] = [pathsOf(effects, 'remove_file'), pathsOf(effects, 'write_text')];
  const did = dryRun === true ? 'Would remove' : 'Removed';
  const wrote = dryRun === true ? 'Would write' : 'Wrote';
  const next =
    dryRun === true
      ? 'Nothing was changed.'
      : 'Next: gitsm init, for forms, code owners and the ruleset of what is yours now; then gitsm validate';
  const lines = written.map((path) => `  ${path}`);
  return `${did} ${counted(removed.length, 'file')} of the sample.\n${wrote}\n${lines.join('\n')}\n${next}\n`;
}
