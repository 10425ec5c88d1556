import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../core/record/edit.ts';
import { isJsonMap, type JsonValue } from '../../core/record/json.ts';
import { formatPointer, parsePointer, valueAt } from '../../core/record/json-pointer.ts';
import { editYaml } from './edit-yaml.ts';
import { locateAll } from './locate.ts';
import { readYaml } from './read-yaml.ts';
import { arbitraryDocument, arbitraryKey, arbitraryValue } from './testing/arbitrary-yaml.ts';

const RUNS = Number(process.env.RUNS ?? 300);

/** The line end of the last line is that of the file, once another line follows. */
const LINE_END = /\r?\n/;

const arbitraryCase = fc.record({
  document: arbitraryDocument,
  choice: fc.record({ item: arbitraryValue, key: arbitraryKey, pick: fc.nat(), kind: fc.nat(3) }),
});

it('every fitting edit of a document, however it is written, brings about exactly its data', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ document: { value, text }, choice }) => {
      expect(readYaml(Buffer.from(text), 'x.yaml')).toMatchObject({ ok: true, value });
      const edit = chooseEdit(value, choice);
      const expected = applyEdits(value, [edit]);
      if (!expected.ok) return;
      const edited = editYaml(text, [edit]);
      expect(edited, JSON.stringify({ text, edit })).toMatchObject({ ok: true, value: expected.value });
    }),
    { numRuns: RUNS },
  );
});

it('an edit leaves every line outside of what it is about as it was', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ document: { value, text }, choice }) => {
      const edit = chooseEdit(value, choice);
      const edited = editYaml(text, [edit]);
      if (!edited.ok) return;
      const { from, to } = linesMeant(value, text, edit);
      const others = text.split(LINE_END).filter((_, index) => index < from || index > to);
      expect(
        missingLine(others, edited.text.split(LINE_END)),
        JSON.stringify({ text, edit, edited: edited.text }),
      ).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
});

type Lines = { readonly from: number; readonly to: number };

/** The lines (from 0) of what exists of the edit's target; none where a key is added to the file itself. */
function linesMeant(value: JsonValue, text: string, edit: Edit): Lines {
  const target = existing(value, parsePointer(edit.pointer) ?? [], edit);
  if (target.length === 0)
    return edit.op !== 'remove' && edit.pointer !== '' ? { from: 0, to: -1 } : { from: 0, to: Infinity };
  const all = pointersOf(value, []).map(formatPointer);
  const starts = locateAll(
    text,
    all.map((pointer) => ({ pointer, on: 'key' })),
  ).map(({ line }) => line - 1);
  const pointer = formatPointer(target);
  const first = starts[all.indexOf(pointer)] ?? 0;
  const behind = all.findIndex(
    (other, index) => index > all.indexOf(pointer) && !`${other}/`.startsWith(`${pointer}/`),
  );
  const isItem = Array.isArray(valueAt(value, target.slice(0, -1))); // its dash may stand on the line before
  return {
    from: isItem ? first - 1 : first,
    to: behind === -1 ? Infinity : Math.max(first, (starts[behind] ?? 0) - 1),
  };
}

/** The nearest of the target and its parents that is there; a list or map that loses its last entry is meant itself. */
function existing(value: JsonValue, tokens: readonly string[], edit: Edit): readonly string[] {
  let at = tokens;
  while (valueAt(value, at) === undefined) at = at.slice(0, -1);
  const parent = valueAt(value, at.slice(0, -1));
  const isLast = typeof parent === 'object' && parent !== null && Object.keys(parent).length === 1;
  return edit.op === 'remove' && isLast ? at.slice(0, -1) : at;
}

/**
 * The first of the lines that does not stand, in their order, among the others. Where the first key of an item goes,
 * the next one moves up to the dash; so the start of a line does not count.
 */
function missingLine(lines: readonly string[], among: readonly string[]): string | undefined {
  const starts = among.map(withoutStart);
  let at = 0;
  for (const line of lines) {
    const found = starts.indexOf(withoutStart(line), at);
    if (found === -1) return line;
    at = found + 1;
  }
  return undefined;
}

function withoutStart(line: string): string {
  return line.replace(/^[ -]+/, '');
}

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
