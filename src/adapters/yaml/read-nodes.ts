import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { JsonValue } from '../../core/record/json.ts';
import { findUnstorable } from '../../core/record/storable-text.ts';
import { readKeysOfMap } from './check-keys.ts';
import type { FindingList, Span } from './finding-list.ts';
import type { ReadLimits } from './read-options.ts';

/**
 * Turns nodes into plain data in one walk, telling everything that is refused on the way. The value is of use
 * only where nothing was told.
 */
export function readNodes(root: ParsedNode, limits: ReadLimits, findings: FindingList): JsonValue {
  return readNode(root, 1, { limits, findings, count: { nodes: 0 } });
}

type Walk = {
  readonly limits: ReadLimits;
  readonly findings: FindingList;
  readonly count: { nodes: number };
};

function readNode(node: ParsedNode | null, depth: number, walk: Walk): JsonValue {
  walk.count.nodes += 1;
  if (node === null) return null;
  if (walk.count.nodes > walk.limits.nodes) return tooMany(node, walk);
  if (isScalar(node)) return readScalar(node, walk.findings);
  if (depth > walk.limits.depth) return tooDeep(node, walk);
  if (isMap(node)) return readMap(node, depth, walk);
  if (isSeq(node)) return readList(node, depth, walk);
  walk.findings.add('YAML_ALIAS', toSpan(node), { source: '*' });
  return null;
}

function tooMany(node: ParsedNode, { limits, findings, count }: Walk): null {
  if (count.nodes === limits.nodes + 1) findings.add('YAML_TOO_MANY_NODES', toSpan(node), { most: limits.nodes });
  return null;
}

function tooDeep(node: ParsedNode, { limits, findings }: Walk): null {
  findings.add('YAML_TOO_DEEP', toSpan(node), { most: limits.depth });
  return null;
}

/** Keys named after parts of every object are refused, so assigning to a plain object is safe. */
function readMap(map: YAMLMap.Parsed, depth: number, walk: Walk): JsonValue {
  const value: Record<string, JsonValue> = {};
  const readKey = readKeysOfMap(walk.findings);
  for (const pair of map.items) {
    const key = readKey(pair.key);
    const item = readNode(pair.value, depth + 1, walk);
    if (key !== undefined) value[key] = item;
  }
  return value;
}

function readList(list: YAMLSeq.Parsed, depth: number, walk: Walk): JsonValue {
  return list.items.map((item) => readNode(item, depth + 1, walk));
}

function readScalar(node: Scalar.Parsed, findings: FindingList): JsonValue {
  const { value } = node;
  if (typeof value === 'string') checkString(value, node, findings);
  if (typeof value === 'number') checkNumber(value, node, findings);
  return value as string | number | boolean | null; // all that the core schema makes
}

function checkString(value: string, node: Scalar.Parsed, findings: FindingList): void {
  const character = findUnstorable(value);
  if (character === undefined || findings.has('YAML_CONTROL_CHARACTER', toSpan(node))) return; // as it is, not as an escape
  findings.add('YAML_CONTROL_CHARACTER', toSpan(node), { character, escapable: 'no' });
}

function checkNumber(value: number, node: Scalar.Parsed, findings: FindingList): void {
  const reason = whyRefused(value, node.source);
  if (reason !== undefined) findings.add('YAML_NUMBER', toSpan(node), { source: node.source.slice(0, 60), reason });
}

function whyRefused(value: number, source: string): string | undefined {
  if (!Number.isFinite(value)) return 'not_finite';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return 'unsafe';
  return /^[-+]?0\d/.test(source) ? 'leading_zero' : undefined;
}

function toSpan(node: ParsedNode): Required<Span> {
  return { from: node.range[0], to: node.range[1] };
}
