import type { Finding } from '../finding/finding.ts';

/** By path, then by the parts of the pointer (numbers by their size), then by code: the same whatever was checked first. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      compareText(a.place.path, b.place.path) ||
      comparePointers(a.place.pointer, b.place.pointer) ||
      compareText(a.code, b.code),
  );
}

function comparePointers(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.split('/'), b.split('/')];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = compareTokens(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareTokens(a: string, b: string): number {
  const areNumbers = /^\d{1,9}$/.test(a) && /^\d{1,9}$/.test(b);
  return areNumbers ? Number(a) - Number(b) : compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
