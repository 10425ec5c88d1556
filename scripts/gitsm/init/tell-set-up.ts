import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { Finding } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import type { FileEffect } from '../../../src/core/plan/plan.ts';
import type { Console } from '../console.ts';

export type ToldSetUp = {
  readonly effects: readonly FileEffect[];
  /** Nothing where it was only to be said. */
  readonly changed: readonly string[];
  readonly kept: readonly string[];
  readonly findings: readonly Finding[];
  readonly repository: string | undefined;
  readonly level: number;
};

type Asked = { readonly json?: boolean; readonly dryRun?: boolean };

/** What was or would be done, and what is left for a person to do. */
export function tellSetUp(told: ToldSetUp, { json, dryRun }: Asked, console: Console): void {
  const next = nextSteps(told, dryRun === true);
  if (json === true) {
    const { changed, kept, repository } = told;
    const plan = [...new Set(told.effects.map(({ path }) => path))].sort();
    const findings = told.findings.map((one) => ({ code: one.code, message: says(one), mend: mend(one) }));
    const answer = { written: dryRun !== true, changed, plan, kept, findings, repository, next };
    console.out(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  for (const one of told.findings) console.err(`${one.code} ${encodeTerminalLine(says(one))}\n`);
  if (told.effects.length === 0) console.out('Everything is as gitsm init would leave it.\n');
  for (const line of groups(told.effects, dryRun === true)) console.out(`  ${encodeTerminalLine(line)}\n`);
  for (const path of told.kept)
    console.out(`  kept as it is, though it differs from what would be written: ${encodeTerminalLine(path)}\n`);
  if (dryRun === true) console.out('Nothing was changed.\n');
  if (next.length > 0) console.out(`Next:\n${next.map((line, at) => `  ${at + 1}. ${line}`).join('\n')}\n`);
}

/** A line for each file; one for all of a folder that the program fills. */
function groups(effects: readonly FileEffect[], isDry: boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, path } of effects) {
    const word = kind === 'remove_file' ? (isDry ? 'would remove' : 'removed') : isDry ? 'would write' : 'wrote';
    const place = FILLED.find((folder) => path.startsWith(folder)) ?? path;
    counts.set(`${word} ${place}`, (counts.get(`${word} ${place}`) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (line.endsWith('/') ? `${line} (${count} files)` : line));
}

const FILLED = ['actions/', 'schemas/', 'config/services/', 'config/calendars/', '.github/ISSUE_TEMPLATE/'];

function nextSteps({ effects, repository, level }: ToldSetUp, isDry: boolean): readonly string[] {
  if (isDry) return ['the same without --dry-run'];
  return [
    ...(repository === undefined
      ? ['gitsm init --repository <owner>/<name>: until then automation does nothing anywhere']
      : []),
    ...(effects.length > 0 ? ['git add -A && git commit -m "Set up gitsm" && git push'] : []),
    'gitsm doctor, with GITHUB_TOKEN set: what is right, and what to click where',
    ...(level === 0 ? ['docs/set-up.md: the stronger level, with an App of your own'] : []),
  ];
}
