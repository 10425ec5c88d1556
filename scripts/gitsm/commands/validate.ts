import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSnapshots } from '../../../src/adapters/cache/open-snapshots.ts';
import { loadPorts } from '../../../src/adapters/ledger/load-ports.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { locateAll } from '../../../src/adapters/yaml/locate.ts';
import { explainFinding } from '../../../src/app/explain-finding.ts';
import { fixFindings } from '../../../src/app/fix-findings.ts';
import { loadFindings } from '../../../src/app/load-findings/load-findings.ts';
import { locateFindings } from '../../../src/app/locate-findings.ts';
import { countFindings, type Validation, validateRecords } from '../../../src/app/validate-records.ts';
import type { LocatedFinding } from '../../../src/core/finding/finding.ts';
import { counted } from '../../../src/core/finding/phrase.ts';
import { carryOut } from '../carry-out.ts';
import { CliError, EXIT, type ExitCode } from '../cli-error.ts';
import type { BuildCommand } from '../commands.ts';
import type { Console } from '../console.ts';
import { formatExplanation } from '../findings/explain.ts';
import { formatGithub } from '../findings/github.ts';
import { formatJson } from '../findings/json.ts';
import { formatPretty } from '../findings/pretty.ts';
import { RECORD_KINDS } from '../record-kinds.ts';
import { type OpenedRepository, openRepository } from '../repository.ts';
import { newCommand, type SharedOptions } from '../shared-options.ts';

type Options = SharedOptions & {
  readonly since?: string;
  readonly at?: string;
  readonly format: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly explain?: string;
  readonly author?: string;
  readonly cache: boolean;
};

const FORMATS = ['pretty', 'github', 'json'];

export const build: BuildCommand = (console, done) =>
  newCommand(
    {
      name: 'validate',
      summary: 'Checks every record and the configuration: shape, lifecycles, journals, links, references, calendars.',
      examples: [
        ['gitsm validate', 'everything in this repository, local edits included'],
        ['gitsm validate --since origin/main', 'also judge the change: journals, evidence, ids, removals'],
        ['gitsm validate --fix', 'mend what is mechanical'],
        ['gitsm validate --explain LINK_TARGET_MISSING', 'what a code means'],
        ['gitsm validate --format github', 'annotations on the lines of a pull request'],
      ],
    },
    console,
  )
    .argument('[paths...]', 'show findings of these files or folders only')
    .option('--since <revision>', 'also judge what changed since then')
    .option('--author <login>', 'with --since: who made the change; entries in another name are findings')
    .option('--at <revision>', 'the records as committed there, instead of the work tree')
    .option('--format <format>', FORMATS.join(', '), 'pretty')
    .option('--no-cache', 'read everything, whatever the last run left')
    .option('--fix', 'mend what is mechanical')
    .option('--dry-run', 'with --fix: print what would change')
    .option('--explain <code>', 'what a finding code means, and stop')
    .action(async (paths: readonly string[], options: Options) => {
      if (options.explain !== undefined) return done(explain(options.explain, console));
      if (!FORMATS.includes(options.format)) throw new CliError(`--format is one of ${FORMATS.join(', ')}.`);
      const repository = openRepository(options.directory);
      const run = { repository, options, console };
      done(options.fix === true ? await fix(run) : await validate(run, paths));
    });

type Run = { readonly repository: OpenedRepository; readonly options: Options; readonly console: Console };

async function validate(run: Run, paths: readonly string[]): Promise<ExitCode> {
  const { repository, options, console } = run;
  const validation = options.since === undefined ? await validateQuickly(run) : await validateSince(run, options.since);
  expectPaths(paths, repository.root);
  const wanted = validation.findings.filter(({ place }) => isBelow(place.path, paths));
  const readText = options.at === undefined ? repository.readText : repository.readTextAt(options.at);
  const texts = new Map<string, string>();
  const located = await locateFindings(wanted, {
    locateAll,
    readText: async (path) => keep(texts, path, await readText(path)),
  });
  console.out(render(located, validation, { texts, run }));
  return located.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.fine;
}

/** At the cost of what changed since the last run; without git, or another time, of everything. */
async function validateQuickly({ repository, options, console }: Run): Promise<Validation> {
  const snapshots = options.cache === false ? undefined : openSnapshots(repository.git);
  const found = await loadFindings(await repository.source(options.at), {
    ...loadPorts,
    loadZone: createZoneLoader(),
    now: console.now,
    ...(snapshots === undefined ? {} : { snapshots }),
  });
  const { findings, records, drafts } = found;
  return { findings, counts: countFindings(findings), records: { ...records, draft: drafts } };
}

async function validateSince({ repository, options, console }: Run, revision: string): Promise<Validation> {
  const ledger = await repository.load(options.at);
  const before = await repository.load(revision);
  const author = options.author === undefined ? {} : { author: options.author };
  return validateRecords(ledger, {
    now: console.now,
    loadZone: createZoneLoader(),
    since: { ledger: before, ...author },
  });
}

/** A path that is not there would pass for one without findings. */
function expectPaths(paths: readonly string[], root: string): void {
  const missing = paths.find((path) => !existsSync(join(root, path)));
  if (missing === undefined) return;
  throw new CliError(`There is no ${missing}.`, EXIT.usage, 'Name files or folders from the root of the repository.');
}

function isBelow(path: string, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  return wanted
    .map((one) => one.replace(/^\.\//, '').replace(/\/+$/, ''))
    .some((one) => path === one || path.startsWith(`${one}/`));
}

function keep(texts: Map<string, string>, path: string, text: string | undefined): string | undefined {
  if (text !== undefined) texts.set(path, text);
  return text;
}

type Rendering = { readonly texts: ReadonlyMap<string, string>; readonly run: Run };

function render(located: readonly LocatedFinding[], validation: Validation, { texts, run }: Rendering): string {
  const { options, console } = run;
  if (options.json === true || options.format === 'json') return formatJson(located, validation.counts);
  if (options.format === 'github') return formatGithub(located);
  const { records } = validation;
  const kinds = RECORD_KINDS.map((kind) => counted(records[kind], kind));
  console.err(`${[...kinds, ...(records.draft > 0 ? [counted(records.draft, 'draft')] : [])].join(', ')} read\n`);
  return formatPretty(located, { color: console.color, texts, ...(console.isTerminal ? { most: 50 } : {}) });
}

async function fix({ repository, options, console }: Run): Promise<ExitCode> {
  const ledger = await repository.load();
  const { findings } = validateRecords(ledger, { now: console.now, loadZone: createZoneLoader() });
  return carryOut(fixFindings(findings, ledger), { repository, options, console }, 'gitsm validate');
}

function explain(code: string, console: Console): ExitCode {
  const answer = explainFinding(code);
  if (answer.is === 'unknown') {
    const guess = answer.near === undefined ? '' : ` Did you mean ${answer.near}?`;
    throw new CliError(
      `There is no finding ${JSON.stringify(code)}.${guess}`,
      EXIT.usage,
      'docs/findings.md lists them.',
    );
  }
  console.out(formatExplanation(answer.explanation, console.color));
  return EXIT.fine;
}
