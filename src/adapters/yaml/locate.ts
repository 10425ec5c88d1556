import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { Position } from '../../core/finding/finding.ts';
import { parseIndex, parsePointer } from '../../core/record/json-pointer.ts';
import { parseAccepted } from './compose-document.ts';
import { indexLines } from './line-index.ts';

export type Target = { readonly pointer: string; readonly on: 'key' | 'value' };

/** Where a pointer stands in a text that the reader has accepted. See `locateAll`. */
export function locate(text: string, pointer: string, on: 'key' | 'value'): Position {
  const [position = FILE_START] = locateAll(text, [{ pointer, on }]);
  return position;
}

/**
 * Where pointers stand in a text that the reader has accepted, with one parse, in the order of the targets.
 * What does not exist is answered by its nearest parent that does, on that parent's key. The key of a list's item
 * is the item's own beginning, the key of the whole file its first key; a list or map as a value reaches to the
 * end of its first line only, since a mark over pages helps nobody.
 */
export function locateAll(text: string, targets: readonly Target[]): readonly Position[] {
  const root = rootOf(text);
  const lines = indexLines(text);
  return targets.map((target) => {
    const [from, to] = root === undefined ? [0, 0] : spanOf(root, target, text);
    return lines(from, to);
  });
}

const FILE_START: Position = { line: 1, column: 1 };

type Offsets = readonly [from: number, to: number];

/** What a pointer has reached: a node, and its key where it stands in a map. */
type Reached = { readonly key: ParsedNode | undefined; readonly value: ParsedNode | undefined };

function rootOf(text: string): ParsedNode | undefined {
  try {
    return parseAccepted(text).contents ?? undefined;
  } catch {
    return undefined; // a text that the reader would have refused
  }
}

function spanOf(root: ParsedNode, { pointer, on }: Target, text: string): Offsets {
  const { reached, isWhole } = walk(root, parsePointer(pointer) ?? []);
  const isKeyMeant = on === 'key' || !isWhole;
  if (isKeyMeant && reached.key !== undefined) return rangeOf(reached.key);
  if (isKeyMeant) return startOf(reached.value ?? root);
  return valueSpan(reached, text);
}

function walk(root: ParsedNode, tokens: readonly string[]): { readonly reached: Reached; readonly isWhole: boolean } {
  let reached: Reached = { key: undefined, value: root };
  for (const token of tokens) {
    const next = step(reached.value, token);
    if (next === undefined) return { reached, isWhole: false };
    reached = next;
  }
  return { reached, isWhole: true };
}

function step(node: ParsedNode | undefined, token: string): Reached | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }: Pair) => isScalar(key) && key.value === token);
    return pair === undefined ? undefined : { key: pair.key, value: pair.value ?? undefined };
  }
  const index = isSeq(node) ? parseIndex(token) : undefined;
  const item = isSeq(node) && index !== undefined ? node.items[index] : undefined;
  return item === undefined ? undefined : { key: undefined, value: item as ParsedNode };
}

/** An empty value stands nowhere; its key is shown instead. */
function valueSpan({ key, value }: Reached, text: string): Offsets {
  const [from, to] = value === undefined ? [0, 0] : rangeOf(value);
  if (from === to && key !== undefined) return rangeOf(key);
  if (isMap(value) || isSeq(value)) return [from, endOfLine(text, from, to)];
  return [from, from + text.slice(from, to).trimEnd().length];
}

function startOf(node: ParsedNode): Offsets {
  if (isMap(node)) return firstOf(node.items[0]?.key) ?? rangeOf(node);
  if (isSeq(node)) return [node.range[0], node.range[0] + 1];
  return rangeOf(node);
}

function firstOf(key: ParsedNode | undefined): Offsets | undefined {
  return key === undefined ? undefined : rangeOf(key);
}

function rangeOf(node: ParsedNode): Offsets {
  return [node.range[0], node.range[1]];
}

function endOfLine(text: string, from: number, to: number): number {
  const at = text.indexOf('\n', from);
  const end = at === -1 || at > to ? to : at;
  return from + text.slice(from, end).trimEnd().length;
}
