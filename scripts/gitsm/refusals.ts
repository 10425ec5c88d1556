import { encodeTerminalLine } from '../../src/core/encode/terminal-text.ts';
import type { Finding } from '../../src/core/finding/finding.ts';
import { mend, says } from '../../src/core/finding/make-finding.ts';
import { isOnlyMissing } from './ask/ask-missing.ts';
import { EXIT, type ExitCode } from './cli-error.ts';
import type { Console } from './console.ts';

/** By what stands in the way: a name that nothing has, a person who may not, or the rules of the record. */
function exitOf(refused: readonly Finding[]): ExitCode {
  if (isOnlyMissing(refused) || refused.some(({ code }) => code === 'MOVE_RECORD_UNKNOWN')) return EXIT.usage;
  return refused.some(({ code }) => code === 'MOVE_NOT_ENTITLED') ? EXIT.permission : EXIT.findings;
}

/** Why a command is not carried out: everything that stands in the way, each with how to give what is missing. */
export function tellRefused(refused: readonly Finding[], isJson: boolean, console: Console): ExitCode {
  if (isJson) {
    const findings = refused.map((one) => ({ code: one.code, place: one.place, says: says(one), mend: mend(one) }));
    console.out(`${JSON.stringify({ written: false, refused: findings }, null, 2)}\n`);
    return exitOf(refused);
  }
  for (const one of refused) {
    console.err(`gitsm: ${encodeTerminalLine(says(one))}\nMend: ${encodeTerminalLine(mend(one))}\n`);
  }
  return exitOf(refused);
}
