import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../core/record/edit.ts';
import { isJsonMap, type JsonValue } from '../../core/record/json.ts';
import { formatPointer } from '../../core/record/json-pointer.ts';
import { editYaml } from './edit-yaml.ts';
import { readYaml } from './read-yaml.ts';
import { arbitraryDocument, arbitraryKey, arbitraryValue } from './testing/arbitrary-yaml.ts';

it('every fitting edit of a document, however it is written, brings about exactly its data', () => {
  fc.assert(
    fc.property(
      arbitraryDocument,
      arbitraryValue,
      arbitraryKey,
      fc.nat(),
      fc.nat(3),
      ({ value, text }, item, key, pick, kind) => {
        const read = readYaml(Buffer.from(text), 'x.yaml');
        expect(read).toMatchObject({ ok: true, value });
        const edit = chooseEdit(value, { item, key, pick, kind });
        const expected = applyEdits(value, [edit]);
        if (!expected.ok) return;
        const edited = editYaml(text, [edit]);
        expect(edited, JSON.stringify({ text, edit })).toMatchObject({ ok: true });
        if (edited.ok) expect(edited.value).toEqual(expected.value);
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

type Choice = { readonly item: JsonValue; readonly key: string; readonly pick: number; readonly kind: number };

function chooseEdit(value: JsonValue, { item, key, pick, kind }: Choice): Edit {
  const all = pointersOf(value, []);
  const at = all[pick % all.length] ?? [];
  const pointer = formatPointer(at);
  if (kind === 0) return { op: 'set', pointer, value: at.length === 0 && !isJsonMap(item) ? { [key]: item } : item };
  if (kind === 1) return { op: 'remove', pointer };
  if (kind === 2) return { op: 'append', pointer, value: item };
  return { op: 'set', pointer: formatPointer([...at, key]), value: item };
}

function pointersOf(value: JsonValue, at: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, item]) => pointersOf(item, [...at, key]))];
}
