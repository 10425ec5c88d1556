import { describe, expect, it } from 'vitest';
import type { Edit } from '../../core/record/edit.ts';
import { editYaml } from './edit-yaml.ts';

const set = (pointer: string, value: Extract<Edit, { op: 'set' }>['value']): Edit => ({ op: 'set', pointer, value });
const append = (pointer: string, value: Extract<Edit, { op: 'set' }>['value']): Edit => ({
  op: 'append',
  pointer,
  value,
});
const remove = (pointer: string): Edit => ({ op: 'remove', pointer });

type Case = { readonly name: string; readonly before: string; readonly edits: readonly Edit[]; readonly after: string };

const CASES: readonly Case[] = [
  {
    name: 'a value, with its comment and blanks',
    before: 'a:   x   # why\nb: 1\n',
    edits: [set('/a', 'v')],
    after: 'a:   v   # why\nb: 1\n',
  },
  { name: 'a value in double quotes', before: 'a: "x" # why\n', edits: [set('/a', 'v')], after: 'a: "v" # why\n' },
  {
    name: 'a value that must be in quotes',
    before: 'a: x\n',
    edits: [set('/a', '2026-11-22T15:40:00Z')],
    after: 'a: "2026-11-22T15:40:00Z"\n',
  },
  { name: 'an empty value', before: 'a: # why\nb: 1\n', edits: [set('/a', 'x')], after: 'a: x # why\nb: 1\n' },
  {
    name: 'nothing where the value is the same',
    before: "a: 'x'\nb: {c:  1}\n",
    edits: [set('/a', 'x'), set('/b', { c: 1 })],
    after: "a: 'x'\nb: {c:  1}\n",
  },
  {
    name: 'a new key at the end of the file',
    before: 'a: 1\n# end\n',
    edits: [set('/b', 2)],
    after: 'a: 1\nb: 2\n# end\n',
  },
  { name: 'a new key where no line feed ends the file', before: 'a: 1', edits: [set('/b', 2)], after: 'a: 1\nb: 2' },
  {
    name: 'a new key of a map inside',
    before: 'a:\n    x: 1 # one\n\nb: 2\n',
    edits: [set('/a/v', 2)],
    after: 'a:\n    x: 1 # one\n    v: 2\n\nb: 2\n',
  },
  { name: 'a map that is not there yet', before: 'a: 1\n', edits: [set('/b/c', 2)], after: 'a: 1\nb:\n  c: 2\n' },
  {
    name: 'a text of several lines',
    before: 'a: x # why\nb: 1\n',
    edits: [set('/a', 'one\ntwo\n')],
    after: 'a: | # why\n  one\n  two\nb: 1\n',
  },
  {
    name: 'a literal by a word',
    before: 'a: |\n  one\n  two\n\nb: 1\n',
    edits: [set('/a', 'x')],
    after: 'a: x\n\nb: 1\n',
  },
  {
    name: 'a map by a word',
    before: 'a: # why\n  x: 1\n  v: 2 # two\nb: 1\n',
    edits: [set('/a', 'x')],
    after: 'a: x # why\nb: 1\n',
  },
  {
    name: 'only the key of a map that differs',
    before: 'a:\n  x: 1 # one\n  v: "2"\n',
    edits: [set('/a', { x: 1, v: '3', z: 4 })],
    after: 'a:\n  x: 1 # one\n  v: "3"\n  z: 4\n',
  },
  {
    name: 'only the item of a list that is gone',
    before: 'a:\n  - x # one\n  - v\n  - z # three\n',
    edits: [set('/a', ['x', 'z'])],
    after: 'a:\n  - x # one\n  - z # three\n',
  },
  {
    name: 'only the item of a list that is new',
    before: 'a:\n  - x # one\n  - z # three\n',
    edits: [set('/a', ['x', 'v', 'z'])],
    after: 'a:\n  - x # one\n  - v\n  - z # three\n',
  },
  {
    name: 'a list in brackets',
    before: 'a: [x,  v] # why\n',
    edits: [append('/a', 'z, z')],
    after: 'a: [x,  v, "z, z"] # why\n',
  },
  { name: 'a map in braces', before: 'a: {x: 1}\n', edits: [set('/a/v', [1, 'b'])], after: 'a: {x: 1, v: [1, b]}\n' },
  {
    name: 'an item in brackets away',
    before: 'a: [x, v, z]\n',
    edits: [remove('/a/2'), remove('/a/0')],
    after: 'a: [v]\n',
  },
  {
    name: 'the last item in brackets away',
    before: 'a: [x,]\nb: 1\n',
    edits: [remove('/a/0')],
    after: 'a: []\nb: 1\n',
  },
  {
    name: 'an entry of a journal',
    before: 'journal:\n- at: "1"\n  by: mia\n\n# end\n',
    edits: [append('/journal', { at: '2', by: 'bo' })],
    after: 'journal:\n- at: "1"\n  by: mia\n- at: "2"\n  by: bo\n\n# end\n',
  },
  {
    name: 'an entry behind a literal',
    before: 'a:\n  - note: |\n      one\n\n\nb: 1\n',
    edits: [append('/a', { note: 'x' })],
    after: 'a:\n  - note: |\n      one\n  - note: x\n\n\nb: 1\n',
  },
  {
    name: 'an entry behind a literal that keeps its lines',
    before: 'a:\n  - |+\n    one\n\nb: 1\n',
    edits: [append('/a', 'x')],
    after: 'a:\n  - |+\n    one\n\n  - x\nb: 1\n',
  },
  {
    name: 'the first item of an empty list',
    before: 'a: []\nb: 1\n',
    edits: [append('/a', 'x')],
    after: 'a:\n  - x\nb: 1\n',
  },
  {
    name: 'the first item of a list that is not there',
    before: 'b: 1\n',
    edits: [append('/a', { c: 1 })],
    after: 'b: 1\na:\n  - c: 1\n',
  },
  {
    name: 'a key away, with the comment beside it',
    before: '# above\na: 1 # beside\n# below\nb: 2\n',
    edits: [remove('/a')],
    after: '# above\n# below\nb: 2\n',
  },
  {
    name: 'the first key of an item away',
    before: 'a:\n  - x: 1\n    v: 2\n',
    edits: [remove('/a/0/x')],
    after: 'a:\n  - v: 2\n',
  },
  {
    name: 'the first key of an item away, with a comment below',
    before: 'a:\n  - x: 1\n    # about v\n    v: 2\n',
    edits: [remove('/a/0/x')],
    after: 'a:\n  - \n    # about v\n    v: 2\n',
  },
  { name: 'the only key of a map away', before: 'a:\n  x: 1\nb: 2\n', edits: [remove('/a/x')], after: 'a: {}\nb: 2\n' },
  { name: 'nothing where there is nothing to remove', before: 'a: 1\n', edits: [remove('/b/c')], after: 'a: 1\n' },
  {
    name: 'lines of a file with CRLF in its manner',
    before: 'a: 1\r\nb: x\r\n',
    edits: [set('/b', 'one\ntwo'), set('/c', 3)],
    after: 'a: 1\r\nb: |-\r\n  one\r\n  two\r\nc: 3\r\n',
  },
  {
    name: 'a key behind the end of the document',
    before: 'a: 1\n...\n',
    edits: [set('/b', 2)],
    after: 'a: 1\nb: 2\n...\n',
  },
  {
    name: 'an item inside an item',
    before: 'a:\n  - - 1\n    - 2\n',
    edits: [append('/a/0', 3), remove('/a/0/0')],
    after: 'a:\n  - - 2\n    - 3\n',
  },
];

describe('editYaml changes', () => {
  it.each(CASES)('$name', ({ before, edits, after }) => {
    expect(editYaml(before, edits)).toMatchObject({ ok: true, text: after });
  });
});

describe('a new key of the root', () => {
  const order = ['id', 'title', 'state', 'journal'];

  it.each([
    {
      name: 'stands behind the key before it',
      before: 'id: 1\njournal: []\n',
      pointer: '/title',
      after: 'id: 1\ntitle: x\njournal: []\n',
    },
    {
      name: 'stands behind what belongs to the key before it',
      before: 'title:\n  - a # b\n\njournal: []\n',
      pointer: '/state',
      after: 'title:\n  - a # b\nstate: x\n\njournal: []\n',
    },
    {
      name: 'stands before the key after it',
      before: '# hint\ntitle: a\n',
      pointer: '/id',
      after: '# hint\nid: x\ntitle: a\n',
    },
    {
      name: 'that has no place stands at the end',
      before: 'id: 1\njournal: []\n',
      pointer: '/other',
      after: 'id: 1\njournal: []\nother: x\n',
    },
    {
      name: 'is not placed by the order where it is a key further in',
      before: 'a:\n  state: 1\n',
      pointer: '/a/id',
      after: 'a:\n  state: 1\n  id: x\n',
    },
  ])('$name', ({ before, pointer, after }) => {
    expect(editYaml(before, [set(pointer, 'x')], { order })).toMatchObject({ ok: true, text: after });
  });
});

describe('editYaml refuses', () => {
  it.each([
    { name: 'a file that the reader refuses', before: 'a: &x 1\n', edits: [set('/a', 2)] },
    { name: 'text with control characters', before: 'a: 1\n', edits: [set('/a', '\u0007')] },
    { name: 'a key that looks like another', before: 'a: 1\n', edits: [set('/A', 1)] },
    { name: 'a forbidden key', before: 'a: 1\n', edits: [set('/__proto__', 1)] },
    { name: 'to append to a text', before: 'a: x\n', edits: [append('/a', 1)] },
    { name: 'an index beyond the end', before: 'a: [1]\n', edits: [set('/a/5', 1)] },
    { name: 'what is not a pointer', before: 'a: 1\n', edits: [set('a', 1)] },
    { name: 'to remove everything', before: 'a: 1\n', edits: [remove('')] },
    { name: 'to make the root a list', before: 'a: 1\n', edits: [set('', [])] },
    { name: 'to grow beyond the size of a record', before: 'a: 1\n', edits: [set('/a', 'x'.repeat(70_000))] },
  ])('$name', ({ before, edits }) => {
    expect(editYaml(before, edits)).toMatchObject({ ok: false, reason: expect.any(String) });
  });
});
