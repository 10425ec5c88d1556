// Prints what the program takes beside what git and another validator take on the same files, in one run:
//   npm run bench -- [--records 10000] [--seed 1] [--rounds 5] [--keep <folder>]
// Medians of whole processes; the budget is in ratios, as machines differ.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleEntry } from './bundle-entry.mjs';
import { changeRecords } from './change-records.mjs';
import { installYardstick, yardstickCommand } from './foreign-validator.mjs';
import { measure } from './measure.mjs';
import { printTable } from './print-table.mjs';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'string' },
  },
});
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SNAPSHOT = '.git/gitsm/ledger-snapshot';
const CLI = join(ROOT, 'actions/dist/gitsm.js');
const scratch = mkdtempSync(join(tmpdir(), 'gitsm-bench-'));
try {
  await main(Number(values.records), Number(values.rounds));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(records, rounds) {
  const folder = await makeCorpus(records);
  const validate = await bundleEntry('validate', join(scratch, 'dist'));
  const run = (what, cache) => ['node', validate, folder, what, cache];
  const timed = (command, options = {}) => measure(command, { cwd: folder, rounds, ...options });
  const cold = timed(run('commit', 'none'), { rounds: records > 20_000 ? 1 : 3 });
  timed(run('commit', 'cache'), { rounds: 1 });
  const warm = [0, 1, Math.min(1000, records / 2)].map((count) => {
    changeRecords(folder, count);
    return { count, took: timed(run('commit', 'cache'), { before: keepFile(join(folder, SNAPSHOT)) }) };
  });
  // The last changes were many enough to be kept; the next rows begin from there.
  timed(run('commit', 'cache'), { rounds: 1 });
  const yardsticks = {
    status: timed(['git', 'status', '--short']),
    blobs: timed([
      'sh',
      '-c',
      'git ls-tree -r --format="%(objectname)" HEAD | git cat-file --batch --buffer > /dev/null',
    ]),
    start: timed(['node', '-e', '0']),
  };
  const foreign = foreignValidator(folder, records);
  const clocks = JSON.parse(
    execFileSync('node', [await bundleEntry('clocks', join(scratch, 'dist')), folder], { encoding: 'utf8' }),
  );
  printTable(records, {
    cold,
    warm,
    disk: timed(run('disk', 'cache')),
    ...yardsticks,
    foreign,
    clocks,
    commands: commands(folder, timed, records),
  });
}

/** Puts a file back as it is now, so that every round begins from the same snapshot. */
function keepFile(path) {
  const bytes = readFileSync(path);
  return () => writeFileSync(path, bytes);
}

async function makeCorpus(records) {
  const folder = values.keep ?? join(scratch, 'corpus');
  if (existsSync(join(folder, '.git'))) return folder;
  const make = await bundleEntry('make-corpus', join(scratch, 'dist'));
  execFileSync('node', [make, ROOT, String(records), folder, values.seed], { stdio: 'inherit' });
  execFileSync('git', ['-c', 'core.fsync=none', 'reset', '-q', '--hard'], { cwd: folder });
  return folder;
}

function foreignValidator(folder, records) {
  const tool = installYardstick(scratch);
  if (tool === undefined) return undefined;
  return {
    name: tool.name,
    ...measure(yardstickCommand(tool, folder), { cwd: folder, rounds: records > 20_000 ? 1 : 3 }),
  };
}

/** The commands of the build, as far as it has them. */
function commands(folder, timed, records) {
  if (!existsSync(CLI)) return {};
  const once = { rounds: 1, mayFail: true };
  const site = join(scratch, 'site');
  return {
    help: timed(['node', CLI, '--help']),
    validate: timed(['node', CLI, 'validate', '-C', folder], once),
    report: records > 20_000 ? undefined : timed(['node', CLI, 'report', '-C', folder], once),
    site: records > 20_000 ? undefined : timed(['node', CLI, 'report', '--html', '-C', folder, '--out', site], once),
  };
}
