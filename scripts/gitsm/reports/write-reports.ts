import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReportFile } from '../../../src/core/report/export/data-files.ts';
import { CliError, EXIT } from '../cli-error.ts';

/** Names the folder as ours, so that a folder of somebody else is never emptied. */
const MARK = '.gitsm-reports';

/**
 * Replaces the reports in a folder: what is equal stays untouched, what no report is any more is removed. Derived
 * files may be torn by a crash: the next run writes them again.
 */
export function writeReports(folder: string, files: readonly ReportFile[]): number {
  expectOurs(folder);
  const wanted = new Map([
    ...files.map(({ path, text }) => [path, text] as const),
    [MARK, 'Written by gitsm report.\n'] as const,
  ]);
  for (const path of existing(folder)) if (!wanted.has(path)) rmSync(join(folder, path));
  const changed = [...wanted].filter(([path, text]) => textOf(join(folder, path)) !== text);
  for (const parent of new Set(changed.map(([path]) => dirname(join(folder, path))))) {
    mkdirSync(parent, { recursive: true });
  }
  // One after the other, as handing each of thousands of small files to another thread takes longer than writing it.
  for (const [path, text] of changed) writeFileSync(join(folder, path), text);
  return changed.length;
}

/** `undefined` where there is no such file. */
function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function expectOurs(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new CliError(`${folder} is a file.`, EXIT.usage, 'Name a folder with --out.');
  if (existsSync(join(folder, MARK)) || readdirSync(folder).length === 0) return;
  throw new CliError(`${folder} holds files that are no reports.`, EXIT.usage, 'Name an empty folder with --out.');
}

function existing(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
