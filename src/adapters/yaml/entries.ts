import { type CST, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';

/** A pair of a map or an item of a list, by offsets into the text. */
export type Entry = {
  readonly key: string | undefined;
  /** Of the key, the dash, or an item in brackets. */
  readonly start: number;
  /** After the colon or the dash; `undefined` where there is none, as in brackets. */
  readonly indicatorEnd: number | undefined;
  readonly value: ParsedNode | undefined;
  /** After the last character of what the entry says; a comment or blank lines behind it are not part of it. */
  readonly end: number;
};

export type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

export function isCollection(node: ParsedNode | undefined): node is Collection {
  return isMap(node) || isSeq(node);
}

/** The document must have been composed with its source tokens. */
export function entriesOf(node: Collection): readonly Entry[] {
  if (isMap(node)) return node.items.map(toPairEntry);
  if (node.flow === true) return node.items.map((item) => toEntry({ start: item.range[0], value: item }));
  const dashes = dashesOf(node.srcToken as CST.BlockSequence); // a list that is not in brackets
  return node.items.map((value, index) => {
    const start = dashes[index] ?? value.range[0];
    return toEntry({ start, indicatorEnd: start + 1, value });
  });
}

/** Where what a node says ends: a literal's trailing blank lines are no part of it, unless it keeps them. */
export function endOfNode(node: ParsedNode): number {
  if (isCollection(node) && node.flow !== true) return entriesOf(node).at(-1)?.end ?? node.range[1];
  const token = node.srcToken;
  if (!isScalar(node) || token?.type !== 'block-scalar') return node.range[1];
  return isKept(token) ? node.range[1] : endOfLines(token, node.range[1]);
}

/** Whether a literal keeps the line feeds at its end (`|+`). */
function isKept(token: CST.BlockScalar): boolean {
  return token.props.some(
    ({ type, ...prop }) => type === 'block-scalar-header' && 'source' in prop && prop.source.includes('+'),
  );
}

function endOfLines(token: CST.BlockScalar, end: number): number {
  return end - (/(?:\r?\n)*$/.exec(token.source)?.[0].length ?? 0);
}

function toPairEntry(pair: Pair<ParsedNode, ParsedNode | null>): Entry {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
  const indicatorEnd = colon === undefined ? undefined : colon.offset + 1;
  const value = pair.value ?? undefined;
  return {
    ...toEntry({ start: pair.key.range[0], indicatorEnd: indicatorEnd ?? pair.key.range[1], value }),
    indicatorEnd,
    key,
  };
}

type Found = { readonly start: number; readonly indicatorEnd?: number; readonly value: ParsedNode | undefined };

function toEntry({ start, indicatorEnd, value }: Found): Entry {
  const isEmpty = value === undefined || isEmptyNode(value);
  const end = isEmpty ? (indicatorEnd ?? start) : endOfNode(value);
  return { key: undefined, start, indicatorEnd, value: isEmpty ? undefined : value, end };
}

/** The null of `key:` stands nowhere. */
function isEmptyNode(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}

function dashesOf(token: CST.BlockSequence): readonly number[] {
  return token.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
}
