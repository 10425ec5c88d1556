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
  const fates = fatesOf(plan);
  const changed = isDry ? [...fates.keys()] : await repository.apply(plan);
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
  for (const path of changed) console.out(`  ${WORDS[fates.get(path) ?? 'write'][isDry ? 1 : 0]} ${path}\n`);
  console.out(isDry ? 'Nothing was changed.\n' : `Next: ${next}\n`);
  return EXIT.fine;
}

type Fate = 'write' | 'remove';

const WORDS: Readonly<Record<Fate, readonly [done: string, would: string]>> = {
  write: ['wrote', 'would write'],
  remove: ['removed', 'would remove'],
};

/** What becomes of each file in the end. */
function fatesOf(plan: FilePlan): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const effect of plan.effects) {
    if (effect.kind === 'move_file') fates.set(effect.to, 'write');
    fates.set(effect.path, effect.kind === 'move_file' || effect.kind === 'remove_file' ? 'remove' : 'write');
  }
  return fates;
}
