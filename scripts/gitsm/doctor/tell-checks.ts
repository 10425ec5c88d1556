import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import { type Check, isRight, type Verdict } from '../../../src/core/set-up/check.ts';
import type { Console } from '../console.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  right: 'right',
  mend: 'MEND',
  click: 'CLICK',
  warn: 'look at',
  unasked: 'unknown',
};

/** One table: what is right, what to run or to click and where, and what was not looked at. */
export function tellChecks(checks: readonly Check[], json: boolean, console: Console): void {
  if (json) {
    console.out(`${JSON.stringify({ right: isRight(checks), checks }, null, 2)}\n`);
    return;
  }
  const width = Math.max(...checks.map(({ id }) => id.length));
  for (const { id, verdict, says, mend } of checks) {
    const head = `${WORDS[verdict].padEnd(8)} ${id.padEnd(width)}  `;
    console.out(`${head}${encodeTerminalLine(says)}\n`);
    if (mend !== undefined) console.out(`${' '.repeat(head.length)}→ ${encodeTerminalLine(mend)}\n`);
  }
  console.out(`${summaryOf(checks)}\n`);
}

function summaryOf(checks: readonly Check[]): string {
  const count = (wanted: Verdict) => checks.filter(({ verdict }) => verdict === wanted).length;
  const unknown = count('unasked');
  const rest = unknown === 0 ? '' : `; ${unknown} not looked at`;
  if (isRight(checks)) return `Nothing to mend${rest}.`;
  return `${count('mend')} to mend here, ${count('click')} to click on the forge${rest}.`;
}
