import pc from 'picocolors';
import { isFixable } from '../../../src/core/checks/fixes.ts';
import { encodeTerminalLine } from '../../../src/core/encode/terminal-text.ts';
import type { LocatedFinding, Severity } from '../../../src/core/finding/finding.ts';
import { mend, says } from '../../../src/core/finding/make-finding.ts';
import { counted } from '../../../src/core/finding/phrase.ts';
import { codeFrame } from './code-frame.ts';

export type PrettyOptions = {
  readonly color: boolean;
  /** Texts of the files that findings stand in; without one there is no frame. */
  readonly texts: ReadonlyMap<string, string>;
  /** Findings shown in full; of the others there is a count. All where it is left out. */
  readonly most?: number;
};

type Colors = ReturnType<typeof pc.createColors>;

/** Findings for people, the gravest first, each with its place, words, the way to mend it and the lines around it. */
export function formatPretty(findings: readonly LocatedFinding[], { color, texts, most }: PrettyOptions): string {
  const colors = pc.createColors(color);
  const shown = bySeverity(findings).slice(0, most ?? findings.length);
  const blocks = shown.map((found) => formatOne(found, colors, texts.get(found.place.path)));
  return `${[...blocks, summary(findings, shown.length, colors)].join('\n')}\n`;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function bySeverity(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function formatOne(found: LocatedFinding, colors: Colors, text: string | undefined): string {
  const { line, column } = found.position;
  const place = `${encodeTerminalLine(found.place.path)}:${line}:${column}`;
  const lines = [
    `${colors.bold(place)} ${paint(found.severity, colors)(found.code)}`,
    `  ${encodeTerminalLine(says(found))}`,
    `  Mend: ${encodeTerminalLine(mend(found))}`,
    ...(text === undefined ? [] : codeFrame(text, found.position).map((row) => paintRow(row, found.severity, colors))),
  ];
  return `${lines.join('\n')}\n`;
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.cyan;
  }
}

function paintRow(row: string, severity: Severity, colors: Colors): string {
  return /^ +│ +\^+$/u.test(row) ? paint(severity, colors)(row) : colors.dim(row);
}

function summary(findings: readonly LocatedFinding[], shown: number, colors: Colors): string {
  if (findings.length === 0) return colors.green('No findings.');
  const files = new Set(findings.map(({ place }) => place.path)).size;
  const fixable = findings.filter(isFixable).length;
  const rest = findings.length - shown;
  return [
    `${countWords(findings)} in ${counted(files, 'file')}.`,
    ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'is' : 'are'} not shown.`] : []),
    ...(fixable > 0 ? [`${fixable} can be mended by gitsm validate --fix.`] : []),
  ].join(' ');
}

/** `3 errors, 1 warning`, without what there is none of. */
export function countWords(findings: readonly { readonly severity: Severity }[]): string {
  const words = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((found) => found.severity === severity).length;
    return count === 0 ? [] : [severity === 'info' ? `${count} for information` : counted(count, severity)];
  });
  return words.join(', ');
}
