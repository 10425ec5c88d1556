import type { Finding } from '../../core/finding/finding.ts';
import type { JsonMap, JsonValue } from '../../core/record/json.ts';
import { isJsonMap } from '../../core/record/json.ts';
import { checkCharacters, checkKind } from './check-text.ts';
import { composeDocument, isBroken, type YamlDocument } from './compose-document.ts';
import { decodeText } from './decode-text.ts';
import { type FindingList, listFindings } from './finding-list.ts';
import { parseTokens } from './parse-tokens.ts';
import { readNodes } from './read-nodes.ts';
import { RECORD_LIMITS, type ReadLimits } from './read-options.ts';

/**
 * `warnings` is about the file and does not keep it from being read: today only CRLF line ends, which git
 * normalises where `.gitattributes` is in force and which mean the same data.
 */
export type ReadResult =
  | { readonly ok: true; readonly value: JsonMap; readonly text: string; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * The strict reader: one UTF-8 document of plain YAML 1.2 (core schema) whose root is a map, without anything
 * that two readers could read in two ways. Findings carry exact positions, sorted, at most `MOST_FINDINGS`.
 * Whatever the bytes are, it answers within half a second and never throws.
 */
export function readYaml(bytes: Uint8Array, path: string, limits: ReadLimits = RECORD_LIMITS): ReadResult {
  const decoded = decodeText(bytes, path, limits.bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const findings = listFindings(path, text);
  const value = readText(text, limits, findings);
  if (value === undefined) return { ok: false, findings: findings.sorted() };
  return { ok: true, value, text, warnings: warnOfLineEnds(text, path) };
}

/** The data of the text; `undefined` exactly where there are findings. */
function readText(text: string, limits: ReadLimits, findings: FindingList): JsonMap | undefined {
  checkKind(text, findings);
  if (findings.size() > 0) return undefined;
  checkCharacters(text, findings);
  const tokens = parseTokens(text, limits, findings);
  if (tokens === undefined) return undefined;
  const document = composeDocument(tokens, text.length, findings);
  if (isBroken(document)) return undefined;
  const value = readRoot(document, limits, findings);
  return findings.size() === 0 && isJsonMap(value) ? value : undefined;
}

function readRoot(document: YamlDocument, limits: ReadLimits, findings: FindingList): JsonValue | undefined {
  const root = document.contents;
  if (root === null || root.range[0] === root.range[1]) {
    if (findings.size() === 0) findings.add('YAML_EMPTY', { from: 0 });
    return undefined;
  }
  const value = readNodes(root, limits, findings);
  if (!isJsonMap(value)) findings.add('YAML_NOT_A_MAP', { from: root.range[0] }, { found: nameKind(value) });
  return value;
}

function nameKind(value: JsonValue): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? 'a list' : 'a single value';
}

function warnOfLineEnds(text: string, path: string): readonly Finding[] {
  const at = text.indexOf('\r\n');
  if (at === -1) return [];
  const findings = listFindings(path, text);
  findings.add('YAML_LINE_ENDS', { from: at, to: at + 1 });
  return findings.sorted();
}
