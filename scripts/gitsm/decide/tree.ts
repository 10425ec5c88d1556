import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';

/** A line with what belongs to it. */
export type Branch = { readonly text: string; readonly branches?: readonly Branch[] };

/** Lines with their branches drawn; texts are encoded for terminals here. */
export function showTree({ text, branches = [] }: Branch): string {
  return `${[encodeTerminalLine(text), ...below(branches)].join('\n')}\n`;
}

function below(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ text, branches: inner = [] }, at) => {
    const isLast = at === branches.length - 1;
    const indented = below(inner).map((line) => `${isLast ? '   ' : '│  '}${line}`);
    return [`${isLast ? '└─ ' : '├─ '}${encodeTerminalLine(text)}`, ...indented];
  });
}
