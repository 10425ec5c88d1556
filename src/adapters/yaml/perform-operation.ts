import { isMap, isScalar, type ParsedNode } from 'yaml';
import type { JsonValue } from '../../core/record/json.ts';
import { parseIndex } from '../../core/record/json-pointer.ts';
import { parseAccepted } from './compose-document.ts';
import { type Collection, type Entry, endOfNode, entriesOf, isCollection } from './entries.ts';
import type { Operation } from './refine-edit.ts';
import { renderBlock } from './render-value.ts';
import { applySplices, endOfLine, type Splice } from './splice.ts';
import { insertInBlock, removeInBlock, replaceInBlock } from './splice-block.ts';
import { insertInFlow, removeInFlow, replaceInFlow } from './splice-flow.ts';

/**
 * The text after one operation; `order` is that of the root's keys. What the operation does not fit is left as it
 * is: whoever calls compares the data afterwards.
 */
export function performOperation(text: string, operation: Operation, order: readonly string[]): string {
  const root = parseAccepted(text).contents;
  return isCollection(root ?? undefined)
    ? applySplices(text, toSplices(text, root as Collection, { operation, order }))
    : text;
}

type Job = { readonly operation: Operation; readonly order: readonly string[] };

function toSplices(text: string, root: Collection, { operation, order }: Job): readonly Splice[] {
  switch (operation.op) {
    case 'replace':
      return replace(text, root, operation);
    case 'remove':
      return remove(text, root, operation.at);
    case 'insert-item':
      return insert(text, nodeAt(root, operation.at), { ...operation, key: undefined });
    case 'insert-pair': {
      const node = nodeAt(root, operation.at);
      return insert(text, node, { ...operation, index: placeOf(node, operation.key, node === root ? order : []) });
    }
  }
}

type Replacement = { readonly at: readonly string[]; readonly value: JsonValue };

function replace(text: string, root: Collection, { at, value }: Replacement): readonly Splice[] {
  const found = entryAt(root, at);
  if (found !== undefined) {
    return found.isFlow ? replaceInFlow(found.entry, value) : replaceInBlock(text, found.entry, value);
  }
  return at.length > 0 ? [] : replaceRoot(text, root, value);
}

/** Its last line goes with the comment beside it, as with every list or map that is replaced. */
function replaceRoot(text: string, root: Collection, value: JsonValue): readonly Splice[] {
  const isEmpty = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  return [{ from: root.range[0], to: endOfLine(text, endOfNode(root)), text: isEmpty ? '{}' : renderBlock(value, 0) }];
}

function remove(text: string, root: Collection, at: readonly string[]): readonly Splice[] {
  const found = entryAt(root, at);
  if (found === undefined) return [];
  const { entries, index, isFlow } = found;
  return isFlow ? removeInFlow(entries, index) : removeInBlock(text, entries, index);
}

type Insertion = { readonly index: number; readonly key: string | undefined; readonly value: JsonValue };

function insert(text: string, node: ParsedNode | undefined, insertion: Insertion): readonly Splice[] {
  if (!isCollection(node)) return [];
  const entries = entriesOf(node);
  return node.flow === true ? insertInFlow(entries, insertion) : insertInBlock(text, entries, insertion);
}

/** Behind the last key that comes before it in the order; a key that the order does not name comes last. */
function placeOf(node: ParsedNode | undefined, key: string, order: readonly string[]): number {
  const keys = isMap(node) ? node.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : '')) : [];
  const rank = order.indexOf(key);
  if (rank === -1) return keys.length;
  const before = keys.findLastIndex((other) => order.includes(other) && order.indexOf(other) < rank);
  if (before !== -1) return before + 1;
  const after = keys.findIndex((other) => order.includes(other));
  return after === -1 ? keys.length : after;
}

type FoundEntry = {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly isFlow: boolean;
};

function entryAt(root: Collection, at: readonly string[]): FoundEntry | undefined {
  const parent = nodeAt(root, at.slice(0, -1));
  const token = at.at(-1);
  if (token === undefined || !isCollection(parent)) return undefined;
  const entries = entriesOf(parent);
  const index = isMap(parent) ? entries.findIndex(({ key }) => key === token) : (parseIndex(token) ?? -1);
  const entry = entries[index];
  return entry === undefined ? undefined : { entry, entries, index, isFlow: parent.flow === true };
}

function nodeAt(root: Collection, at: readonly string[]): ParsedNode | undefined {
  let node: ParsedNode | undefined = root;
  for (const token of at) {
    if (!isCollection(node)) return undefined;
    node = childOf(node, token);
  }
  return node;
}

function childOf(node: Collection, token: string): ParsedNode | undefined {
  if (!isMap(node)) return node.items[parseIndex(token) ?? -1];
  return node.items.find(({ key }) => isScalar(key) && key.value === token)?.value ?? undefined;
}
