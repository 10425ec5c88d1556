import type { ParsedNode } from 'yaml';
import { isScalar, type Scalar } from 'yaml';
import { findUnstorable } from '../../core/record/storable-text.ts';
import type { FindingList, YamlCode } from './finding-list.ts';
import { isSameKeyToAll } from './plain-scalar.ts';

/** Reads the keys of one map in turn; `undefined` for a key that is refused. */
export type KeyReader = (node: ParsedNode) => string | undefined;

type Seen = { readonly key: string; readonly from: number };

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function readKeysOfMap(findings: FindingList): KeyReader {
  const seen = new Map<string, Seen>();
  return (node) => {
    const [from, to] = node.range;
    const span = { from, to };
    if (!isScalar(node) || typeof node.value !== 'string' || isMissing(node)) {
      findings.add('YAML_COMPLEX_KEY', span);
      return undefined;
    }
    const key = node.value;
    const code = judgeKey(key, node) ?? judgeTwin(key, seen.get(toLook(key)));
    if (code === 'YAML_CONTROL_CHARACTER' && findings.has(code, span)) return undefined; // as it is, not as an escape
    if (code !== undefined) findings.add(code, span, describe(key, seen.get(toLook(key)), findings));
    else seen.set(toLook(key), { key, from: span.from });
    return code === undefined ? key : undefined;
  };
}

function isMissing(node: Scalar): boolean {
  return node.type === 'PLAIN' && node.source === '';
}

function judgeKey(key: string, node: Scalar): YamlCode | undefined {
  if (key === '<<') return 'YAML_MERGE_KEY';
  if (PROTOTYPE_KEYS.has(key)) return 'YAML_FORBIDDEN_KEY';
  if (findUnstorable(key) !== undefined) return 'YAML_CONTROL_CHARACTER';
  if (node.type === 'PLAIN' && !isSameKeyToAll(key)) return 'YAML_AMBIGUOUS_KEY';
  return undefined;
}

function judgeTwin(key: string, twin: Seen | undefined): YamlCode | undefined {
  if (twin === undefined) return undefined;
  return twin.key === key ? 'YAML_DUPLICATE_KEY' : 'YAML_LOOKALIKE_KEY';
}

function describe(key: string, twin: Seen | undefined, findings: FindingList) {
  const character = findUnstorable(key);
  return {
    key: key.slice(0, 60),
    ...(character === undefined ? {} : { character, escapable: 'no' }),
    ...(twin === undefined ? {} : { other: twin.key.slice(0, 60), line: findings.lines(twin.from).line }),
  };
}

const PLAIN_WORD = /^[a-z0-9_-]*$/;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Composing a run of combining marks takes quadratic time; no key of ours is nearly as long. */
const LONGEST_COMPARED = 256;

/** Keys with the same look differ only in capitals, width, composition or invisible characters. */
function toLook(key: string): string {
  if (PLAIN_WORD.test(key) || key.length > LONGEST_COMPARED) return key;
  return key.normalize('NFKC').replace(IGNORABLE, '').toUpperCase().toLowerCase().normalize('NFKC');
}
