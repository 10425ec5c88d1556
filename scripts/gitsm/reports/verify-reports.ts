import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type Repository, runGit } from '../../../src/adapters/git/git-process.ts';
import { readBlobs } from '../../../src/adapters/git/read-blobs.ts';
import { MANIFEST, type Manifest, type ReportFormat } from '../../../src/app/generate-reports.ts';
import { makeReports } from '../../../src/app/make-reports.ts';
import type { Proposal } from '../../../src/core/report/section/planned-change.ts';
import { parseInstant, toInstant } from '../../../src/core/time/instant.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Console } from '../console.ts';
import type { OpenedRepository } from '../repository.ts';
import { readOverrides, reportPorts, sitePorts } from './report-ports.ts';
import { MARK } from './write-reports.ts';

export type Verification = {
  readonly manifest: Manifest;
  readonly files: number;
  /** What is there and would be written otherwise now, what is missing, and what no report is. */
  readonly different: readonly string[];
  readonly missing: readonly string[];
  readonly foreign: readonly string[];
};

/** The changes in open pull requests that published reports were made with. */
const PROPOSALS = 'open-changes.json';

/** Lies beside the reports and is none: our mark, the proposals, and up to where the audit came. */
const BESIDE: ReadonlySet<string> = new Set([MARK, PROPOSALS, 'state.json']);

/** Makes reports again from what their manifest names, and compares them byte for byte. */
export async function verifyReports(
  repository: OpenedRepository,
  where: string,
  { now }: Pick<Console, 'now'>,
): Promise<Verification> {
  const there = await readReports(repository, where);
  const manifest = manifestOf(there, where);
  const revision = manifest.commit ?? undefined;
  const ledger = await repository.load(revision);
  const asOf = parseInstant(manifest.as_of) ?? toInstant(0);
  const overrides = await readOverrides(repository, revision);
  const isHtml = manifest.formats.includes('html');
  const site = isHtml ? { site: await sitePorts(repository, ledger, { revision, overrides }) } : {};
  const ports = { ...reportPorts(overrides), ...site };
  const proposals = proposalsOf(there.get(PROPOSALS), where);
  const order = { ...manifest, asOf, now: toInstant(Math.max(asOf, now)), proposals };
  const { files } = makeReports(ledger, order, ports);
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  return {
    manifest,
    files: wanted.size,
    different: [...wanted].flatMap(([path, text]) => (there.has(path) && there.get(path) !== text ? [path] : [])),
    missing: [...wanted.keys()].filter((path) => !there.has(path)),
    foreign: [...there.keys()].filter((path) => !wanted.has(path) && !BESIDE.has(path)),
  };
}

function manifestOf(files: ReadonlyMap<string, string>, where: string): Manifest {
  const text = files.get(MANIFEST);
  if (text === undefined) throw new CliError(`There are no reports in ${where}.`, EXIT.usage, 'gitsm report');
  const read: Partial<Record<keyof Manifest, unknown>> = parse(text);
  const { as_of, commit, formats, repository } = read;
  const isSound =
    typeof as_of === 'string' &&
    parseInstant(as_of) !== undefined &&
    (commit === null || (typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit))) &&
    Array.isArray(formats) &&
    typeof repository === 'string';
  if (!isSound) throw new CliError(`${MANIFEST} of ${where} does not say what was made.`, EXIT.usage);
  return { as_of, commit, formats: formats as readonly ReportFormat[], repository };
}

function parse(text: string): Partial<Record<keyof Manifest, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function proposalsOf(text: string | undefined, where: string): readonly Proposal[] {
  const read = text === undefined ? [] : parseList(text);
  const isSound = read?.every((each) => typeof each.id === 'string' && typeof each.draft === 'object');
  if (read === undefined || isSound !== true)
    throw new CliError(`${PROPOSALS} of ${where} cannot be read.`, EXIT.usage);
  // Our own file; whatever else stands in it makes other reports than those that are there.
  return read as unknown as readonly Proposal[];
}

function parseList(text: string): readonly Partial<Record<keyof Proposal, unknown>>[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : undefined;
  } catch {
    return undefined;
  }
}

/** The files of a folder, or of a revision such as `origin/reports`. */
async function readReports({ root, git }: OpenedRepository, where: string): Promise<ReadonlyMap<string, string>> {
  const folder = isAbsolute(where) ? where : join(root, where);
  if (existsSync(folder)) return readFolder(folder);
  if (git === undefined) throw new CliError(`There is no folder ${where}.`, EXIT.usage, 'gitsm report');
  return readRevision(git, where);
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

async function readRevision(git: Repository, revision: string): Promise<ReadonlyMap<string, string>> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', revision];
  const listed = await runGit(git, args).catch((cause: unknown) => {
    throw new CliError(`${revision} is no folder, and git knows no such commit.`, EXIT.usage, `${cause}`.slice(0, 200));
  });
  const files = listed.stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({ blob: line.slice(12, line.indexOf('\t')), path: line.slice(line.indexOf('\t') + 1) }));
  const texts = new Map<string, string>();
  const large: typeof files = [];
  await readBlobs(git, files, (file, content) => {
    if (content.ok) texts.set(file.path, new TextDecoder().decode(content.bytes));
    else large.push(file);
  });
  // What is too large for a record is read by itself.
  for (const { path, blob } of large) {
    texts.set(path, (await runGit(git, ['cat-file', 'blob', blob])).stdout.toString('utf8'));
  }
  return texts;
}
