import type { Finding, FindingArgs } from '../../core/finding/finding.ts';
import { finding } from '../../core/finding/make-finding.ts';
import type { yamlFindings } from '../../core/finding/yaml-findings.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { MOST_FINDINGS } from './read-options.ts';

export type YamlCode = keyof typeof yamlFindings;

/** Where findings of one file are gathered, by offset into its text. */
export type FindingList = {
  readonly add: (code: YamlCode, span: Span, args?: FindingArgs) => void;
  /** Whether so many stand here that looking on is of no use. */
  readonly isFull: () => boolean;
  readonly size: () => number;
  /** Whether a finding with the code begins in the span. */
  readonly has: (code: YamlCode, span: Required<Span>) => boolean;
  readonly lines: LineIndex;
  /** By position, one code once a place, at most `MOST_FINDINGS`. */
  readonly sorted: () => readonly Finding[];
};

export type Span = { readonly from: number; readonly to?: number };

export function listFindings(path: string, text: string): FindingList {
  const lines = indexLines(text);
  const found = new Map<string, { readonly from: number; readonly told: Finding }>();
  return {
    lines,
    add: (code, { from, to }, args = {}) => {
      const key = `${from} ${code}`;
      if (!found.has(key))
        found.set(key, { from, told: finding(code, { path, pointer: '', at: lines(from, to) }, args) });
    },
    isFull: () => found.size >= MOST_FINDINGS,
    size: () => found.size,
    has: (code, { from, to }) =>
      [...found.values()].some((one) => one.told.code === code && one.from >= from && one.from < to),
    sorted: () => {
      const all = [...found.values()].sort((a, b) => a.from - b.from);
      return all.slice(0, MOST_FINDINGS).map(({ told }) => told);
    },
  };
}
