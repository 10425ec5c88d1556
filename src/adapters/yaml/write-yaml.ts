import { isSameJson, type JsonMap, type JsonValue } from '../../core/record/json.ts';
import { RECORD_LIMITS, type ReadLimits } from './read-options.ts';
import { readYaml } from './read-yaml.ts';
import { renderBlock } from './render-value.ts';

export type WriteOptions = {
  /** The schema's place relative to the file, or its address; becomes the first line, for editors. */
  readonly schemaComment?: string;
  /** Keys of the root in the order in which they are to stand; others follow as they come. */
  readonly order?: readonly string[];
  readonly limits?: ReadLimits;
};

/**
 * The canonical form of a record: block style, two blanks a level, LF, lists indented under their key, instants
 * and whatever an older reader could take for something else in double quotes, texts of several lines as literal
 * blocks where those hold them exactly, empty lists and maps as `[]` and `{}`.
 * Throws where what was written does not read back as the same data, such as text with control characters
 * (see `toStorableText`), keys that the reader refuses, or data beyond its limits.
 */
export function writeYaml(
  value: JsonMap,
  { schemaComment, order = [], limits = RECORD_LIMITS }: WriteOptions = {},
): string {
  const hint = schemaComment === undefined ? '' : `# yaml-language-server: $schema=${schemaComment}\n`;
  const ordered = inOrder(value, order);
  const body = Object.keys(value).length === 0 ? '{}' : renderBlock(ordered, 0);
  const text = `${hint}${body}\n`;
  const read = readYaml(new TextEncoder().encode(text), '', limits);
  if (!read.ok) throw new Error('what was written cannot be read back', { cause: read.findings });
  if (!isSameJson(read.value, value)) throw new Error('what was written reads back as other data', { cause: text });
  return text;
}

function inOrder(value: JsonMap, order: readonly string[]): JsonMap {
  const known = order.filter((key) => Object.hasOwn(value, key));
  const rest = Object.keys(value).filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...rest].map((key): [string, JsonValue] => [key, value[key] as JsonValue]));
}
