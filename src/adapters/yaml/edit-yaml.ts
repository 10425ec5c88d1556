import { applyEdits, type Edit } from '../../core/record/edit.ts';
import { isSameJson, type JsonMap, type JsonValue } from '../../core/record/json.ts';
import { parsePointer } from '../../core/record/json-pointer.ts';
import { performOperation } from './perform-operation.ts';
import { RECORD_LIMITS, type ReadLimits } from './read-options.ts';
import { readYaml } from './read-yaml.ts';
import { refineEdit } from './refine-edit.ts';

export type EditOptions = {
  /** Where a new key of the root stands: behind the nearest key that comes before it here; else at the end. */
  readonly order?: readonly string[];
  readonly limits?: ReadLimits;
};

export type EditResult =
  | { readonly ok: true; readonly text: string; readonly value: JsonMap }
  /** Nothing was changed; the reason is for whoever called, not for the record's author. */
  | { readonly ok: false; readonly reason: string };

/**
 * Changes only the lines meant: comments, order, quoting and line ends of the rest stay byte for byte. The result
 * has been read back by the strict reader and holds exactly what `applyEdits` says, or there is none.
 */
export function editYaml(text: string, edits: readonly Edit[], options: EditOptions = {}): EditResult {
  const limits = options.limits ?? RECORD_LIMITS;
  const before = read(text, limits);
  if (before === undefined) return refuse('the file is not one that the strict reader accepts');
  const expected = applyEdits(before, edits);
  if (!expected.ok) return expected;
  const after = performAll(text, before, { edits, order: options.order ?? [] });
  const value = read(after, limits);
  if (value === undefined) return refuse('the edited file would not be one that the strict reader accepts');
  if (!isSameJson(value, expected.value)) return refuse('the edited file would hold other data than what was meant');
  return { ok: true, text: after, value };
}

function refuse(reason: string): EditResult {
  return { ok: false, reason };
}

function read(text: string, limits: ReadLimits): JsonMap | undefined {
  const result = readYaml(new TextEncoder().encode(text), '', limits);
  return result.ok ? result.value : undefined;
}

type Job = { readonly edits: readonly Edit[]; readonly order: readonly string[] };

function performAll(text: string, data: JsonMap, { edits, order }: Job): string {
  let current = text;
  let value: JsonValue = data;
  for (const edit of edits) {
    for (const operation of refineEdit(value, parsePointer(edit.pointer) ?? [], edit)) {
      current = performOperation(current, operation, order);
    }
    const applied = applyEdits(value, [edit]);
    if (applied.ok) value = applied.value;
  }
  return current;
}
