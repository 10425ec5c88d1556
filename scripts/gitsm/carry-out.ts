import { encodeTerminalLine } from '../../src/core/encode/terminal-text.ts';
import type { FilePlan } from '../../src/core/plan/plan.ts';
import { EXIT, type ExitCode } from './cli-error.ts';
import type { Console } from './console.ts';
import type { OpenedRepository } from './repository.ts';

export type PlanOptions = { readonly json?: boolean; readonly dryRun?: boolean };

type Setting = { readonly repository: OpenedRepository; readonly options: PlanOptions; readonly console: Console };

/** Applies a plan, or prints it with `--dry-run`: what changes, in which files, and what to do next. */
export async function carryOut(
  plan: FilePlan,
  { repository, options, console }: Setting,
  next: string,
): Promise<ExitCode> {
  const isDry = options.dryRun === true;
  const changed = isDry ? plan.effects.map(({ path }) => path) : await repository.apply(plan);
  if (options.json === true) {
    const effects = isDry ? { effects: plan.effects } : {};
    console.out(`${JSON.stringify({ written: !isDry, changed, summary: plan.summary, ...effects }, null, 2)}\n`);
    return EXIT.fine;
  }
  if (plan.effects.length === 0) {
    console.out('Nothing to do.\n');
    return EXIT.fine;
  }
  for (const line of plan.summary) console.out(`${encodeTerminalLine(line)}\n`);
  for (const path of [...new Set(changed)]) console.out(`  ${isDry ? 'would write' : 'wrote'} ${path}\n`);
  console.out(isDry ? 'Nothing was changed.\n' : `Next: ${next}\n`);
  return EXIT.fine;
}
