import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from './edit.ts';
import type { JsonValue } from './json.ts';

const DATA = { title: 'x', links: null, journal: [{ by: 'mia' }], major: { state: 'proposed' } };

const CASES: readonly { readonly name: string; readonly edit: Edit; readonly expect: JsonValue }[] = [
  { name: 'sets a key', edit: { op: 'set', pointer: '/title', value: 'v' }, expect: { ...DATA, title: 'v' } },
  {
    name: 'begins the maps on the way',
    edit: { op: 'set', pointer: '/a/b', value: 1 },
    expect: { ...DATA, a: { b: 1 } },
  },
  {
    name: 'begins a map in place of null',
    edit: { op: 'set', pointer: '/links/a', value: 1 },
    expect: { ...DATA, links: { a: 1 } },
  },
  { name: 'sets an item', edit: { op: 'set', pointer: '/journal/0', value: 1 }, expect: { ...DATA, journal: [1] } },
  {
    name: 'sets past the end',
    edit: { op: 'set', pointer: '/journal/1', value: 1 },
    expect: { ...DATA, journal: [{ by: 'mia' }, 1] },
  },
  {
    name: 'sets at -',
    edit: { op: 'set', pointer: '/journal/-/by', value: 1 },
    expect: { ...DATA, journal: [{ by: 'mia' }, { by: 1 }] },
  },
  {
    name: 'appends',
    edit: { op: 'append', pointer: '/journal', value: 1 },
    expect: { ...DATA, journal: [{ by: 'mia' }, 1] },
  },
  { name: 'begins a list', edit: { op: 'append', pointer: '/a/b', value: 1 }, expect: { ...DATA, a: { b: [1] } } },
  {
    name: 'begins a list in place of null',
    edit: { op: 'append', pointer: '/links', value: 1 },
    expect: { ...DATA, links: [1] },
  },
  { name: 'removes an item', edit: { op: 'remove', pointer: '/journal/0' }, expect: { ...DATA, journal: [] } },
  { name: 'removes a key further in', edit: { op: 'remove', pointer: '/major/state' }, expect: { ...DATA, major: {} } },
  { name: 'removes nothing that is missing', edit: { op: 'remove', pointer: '/a/b' }, expect: DATA },
  { name: 'removes nothing below null or text', edit: { op: 'remove', pointer: '/title/b' }, expect: DATA },
  { name: 'removes nothing past the end', edit: { op: 'remove', pointer: '/journal/4/by' }, expect: DATA },
  { name: 'replaces the whole', edit: { op: 'set', pointer: '', value: {} }, expect: {} },
];

describe('applyEdits', () => {
  it.each(CASES)('$name', ({ edit, expect: expected }) => {
    const before = structuredClone(DATA);
    expect(applyEdits(DATA, [edit])).toEqual({ ok: true, value: expected });
    expect(DATA).toEqual(before);
  });

  it('applies edits one after the other', () => {
    const edits: readonly Edit[] = [
      { op: 'append', pointer: '/labels', value: 'a' },
      { op: 'append', pointer: '/labels', value: 'b' },
      { op: 'remove', pointer: '/labels/0' },
    ];
    expect(applyEdits({}, edits)).toEqual({ ok: true, value: { labels: ['b'] } });
  });

  it.each<Edit>([
    { op: 'append', pointer: '/title', value: 1 },
    { op: 'set', pointer: '/title/a', value: 1 },
    { op: 'set', pointer: '/journal/2', value: 1 },
    { op: 'set', pointer: '/journal/by', value: 1 },
    { op: 'set', pointer: 'title', value: 1 },
    { op: 'remove', pointer: '' },
  ])('says that $op $pointer does not fit', (edit) => {
    expect(applyEdits(DATA, [edit])).toEqual({ ok: false, reason: `${edit.op} ${edit.pointer} does not fit the data` });
  });

  it('never reaches the prototype of a map', () => {
    const applied = applyEdits({}, [{ op: 'set', pointer: '/__proto__/polluted', value: true }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(applied.ok && JSON.stringify(applied.value)).toBe('{"__proto__":{"polluted":true}}');
  });
});
