import type { Finding, LocatedFinding, Position } from '../core/finding/finding.ts';

export type LocatePorts = {
  /** The text of a file as it was judged; `undefined` where it cannot be read as text. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Where pointers stand in a text, in the order of the targets; what is missing stands at its nearest parent. */
  readonly locateAll: (text: string, targets: readonly Target[]) => readonly Position[];
};

export type Target = { readonly pointer: string; readonly on: 'key' | 'value' };

/** Line and column of each finding, by path, line, column and code. Only files with findings are read, each once. */
export async function locateFindings(
  findings: readonly Finding[],
  ports: LocatePorts,
): Promise<readonly LocatedFinding[]> {
  const located: LocatedFinding[] = [];
  for (const [path, ofFile] of groupByPath(findings)) {
    const known = ofFile.flatMap((each) => (each.place.at === undefined ? [] : [{ ...each, position: each.place.at }]));
    located.push(...known, ...(await locateInFile(path, ofFile, ports)));
  }
  return located.sort(compareLocated);
}

async function locateInFile(
  path: string,
  findings: readonly Finding[],
  { readText, locateAll }: LocatePorts,
): Promise<readonly LocatedFinding[]> {
  const unknown = findings.filter(({ place }) => place.at === undefined);
  const isInside = unknown.some(({ place }) => place.pointer !== '' || place.on !== undefined);
  const text = isInside ? await readText(path) : undefined;
  const targets = unknown.map(({ place: { pointer, on = 'value' } }) => ({ pointer, on }));
  const positions = text === undefined ? [] : locateAll(text, targets);
  return unknown.map((each, at) => ({ ...each, position: positionOf(each, positions[at]) }));
}

/** What is said of a file as a whole stands at its beginning, whatever its text. */
function positionOf({ place }: Finding, position: Position | undefined): Position {
  const isWhole = place.pointer === '' && place.on === undefined;
  return isWhole || position === undefined ? { line: 1, column: 1 } : position;
}

function groupByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const each of findings) {
    const group = groups.get(each.place.path);
    if (group === undefined) groups.set(each.place.path, [each]);
    else group.push(each);
  }
  return groups;
}

function compareLocated(a: LocatedFinding, b: LocatedFinding): number {
  return (
    compareText(a.place.path, b.place.path) ||
    a.position.line - b.position.line ||
    a.position.column - b.position.column ||
    compareText(a.code, b.code) ||
    compareText(a.place.pointer, b.place.pointer)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
