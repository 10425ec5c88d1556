import type { Replay, ReplayedChange } from '../../../src/core/approval/replay/replay-policy.ts';
import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';

/** Which past changes come out otherwise, what both policies say, and why. */
export function tellReplay({ since, changes, otherwise }: Replay): string {
  const head = `${otherwise.length} of ${changes} changes since ${since.slice(0, 10)} would have been decided otherwise.`;
  return `${[head, ...otherwise.flatMap(lines)].map(encodeTerminalLine).join('\n')}\n`;
}

const BASES: Readonly<Record<ReplayedChange['basis'], string>> = {
  kept: 'with the reviews that it had',
  assumed: 'as if nobody had reviewed it: its record keeps no reviews',
};

function lines({ id, title, opened_at, basis, before, after, why }: ReplayedChange): readonly string[] {
  return [
    '',
    `${id} ${title} (${opened_at.slice(0, 10)}; ${BASES[basis]})`,
    `  in force  ${before.state}: ${before.description}`,
    `  edited    ${after.state}: ${after.description}`,
    ...why.map((one) => `    ${one}`),
  ];
}
