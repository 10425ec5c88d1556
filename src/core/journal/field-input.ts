import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import type { DocumentKind } from '../plan/plan.ts';
import { applyEdits, type Edit } from '../record/edit.ts';
import { isJsonMap, isSameJson, type JsonMap, type JsonValue } from '../record/json.ts';
import { formatPointer, parsePointer } from '../record/json-pointer.ts';
import { toStorableText } from '../record/storable-text.ts';
import type { CheckDocument } from './outcome.ts';

/**
 * Fields as people name them, `resolution.code`, with what they gave. Text is read by what the schema wants there:
 * `true`, `3`, `[a, b]` or `a,b` become what they look like only where text does not fit. `null` removes.
 */
export type FieldInput = Readonly<Record<string, JsonValue>>;

export type Target = { readonly document: DocumentKind; readonly path: string; readonly checkDocument: CheckDocument };

export type WithInput =
  | { readonly ok: true; readonly value: JsonMap; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly refused: readonly Finding[] };

/** The document with the fields given, each in the type that its schema takes; faults that it had before are not told. */
export function takeInput(before: JsonMap, input: FieldInput, target: Target): WithInput {
  const edits: Edit[] = [];
  let value = before;
  for (const [name, given] of Object.entries(input)) {
    const taken = takeField(value, name, given, target);
    if (taken === undefined) return { ok: false, refused: [doesNotFit(name, target)] };
    if (!isSameJson(value, taken.value)) edits.push(taken.edit);
    value = taken.value;
  }
  const known = new Set(target.checkDocument(target.document, before, target.path).map(keyOf));
  const faults = target.checkDocument(target.document, value, target.path).filter((one) => !known.has(keyOf(one)));
  return faults.length === 0 ? { ok: true, value, edits } : { ok: false, refused: faults };
}

type Taken = { readonly value: JsonMap; readonly edit: Edit };

function takeField(before: JsonMap, name: string, given: JsonValue, target: Target): Taken | undefined {
  const pointer = formatPointer(name.split('.'));
  const taken = readings(given)
    .map((value) => toEdit(pointer, value))
    .flatMap((edit) => applied(before, edit));
  return taken.find(({ value }) => fitsAt(value, pointer, target)) ?? taken[0];
}

function toEdit(pointer: string, value: JsonValue): Edit {
  return value === null ? { op: 'remove', pointer } : { op: 'set', pointer, value };
}

function applied(before: JsonMap, edit: Edit): readonly Taken[] {
  const result = applyEdits(before, [edit]);
  return result.ok && isJsonMap(result.value) ? [{ value: result.value, edit }] : [];
}

/** What a person may have meant, the plainest first. */
function readings(given: JsonValue): readonly JsonValue[] {
  if (typeof given !== 'string') return [given];
  const text = toStorableText(given);
  const literal = readLiteral(text);
  const list = text.split(',').map((item) => item.trim());
  return [text, ...(literal === undefined ? [] : [literal]), list];
}

function readLiteral(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value === null ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Whether the schema has no fault at the field or below it; faults beside it are another field's. */
function fitsAt(value: JsonMap, pointer: string, { document, path, checkDocument }: Target): boolean {
  const tokens = parsePointer(pointer) ?? [];
  return !checkDocument(document, value, path).some(({ place }) => {
    const at = parsePointer(place.pointer) ?? [];
    return at.length >= tokens.length && tokens.every((token, index) => at[index] === token);
  });
}

function doesNotFit(name: string, { path }: Target): Finding {
  const args = {
    field: name,
    why: 'what stands above it is not a map',
    instead: 'Name a field that the record can have',
  };
  return finding('FIELD_NOT_BY_HAND', { path, pointer: '', on: 'key' }, args);
}

function keyOf({ code, place }: Finding): string {
  return `${code} ${place.pointer}`;
}
