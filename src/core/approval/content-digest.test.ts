import { describe, expect, it } from 'vitest';
import { canonicalJson, contentDigest, type Material } from './content-digest.ts';

const asIs = (text: string) => text;
const change = {
  title: 'Rotate',
  service: 'shop',
  plan: { test: 'Look', backout: 'Old one' },
  affects: ['mail', 'payroll'],
};
const file = { path: 'docs/a.md', mode: '100644', blob: 'b1' };
const digest = (material: Partial<Material>) => contentDigest({ changes: [change], paths: [file], ...material }, asIs);
const base = digest({});

describe('the digest of a content', () => {
  it.each<{ readonly name: string; readonly given: Partial<Material> }>([
    { name: 'the title', given: { changes: [{ ...change, title: 'Rotate it' }] } },
    { name: 'labels and watchers', given: { changes: [{ ...change, labels: ['tls'], watchers: ['kim'] }] } },
    {
      name: 'the order of keys',
      given: {
        changes: [{ affects: ['mail', 'payroll'], plan: { backout: 'Old one', test: 'Look' }, service: 'shop' }],
      },
    },
  ])('is the same whatever $name', ({ given }) => {
    expect(digest(given)).toBe(base);
  });

  it('does not depend on the order of files', () => {
    const other = { ...file, path: 'docs/b.md' };
    expect(digest({ paths: [file, other] })).toBe(digest({ paths: [other, file] }));
  });

  it.each<{ readonly name: string; readonly given: Partial<Material> }>([
    { name: 'a field', given: { changes: [{ ...change, service: 'mail' }] } },
    {
      name: 'a field within a field',
      given: { changes: [{ ...change, plan: { ...change.plan, test: 'Look twice' } }] },
    },
    { name: 'the order of a list', given: { changes: [{ ...change, affects: ['payroll', 'mail'] }] } },
    { name: 'a field that is added', given: { changes: [{ ...change, environment: 'test' }] } },
    { name: 'a title within a field', given: { changes: [{ ...change, plan: { ...change.plan, title: 'x' } }] } },
    { name: 'the content of a file', given: { paths: [{ ...file, blob: 'b2' }] } },
    { name: 'the mode of a file', given: { paths: [{ ...file, mode: '100755' }] } },
    { name: 'the path of a file', given: { paths: [{ ...file, path: 'docs/b.md' }] } },
    { name: 'a file that is removed', given: { paths: [{ ...file, mode: null, blob: null }] } },
    { name: 'a file more', given: { paths: [file, { ...file, path: 'docs/b.md' }] } },
    { name: 'a change more', given: { changes: [change, change] } },
  ])('differs by $name', ({ given }) => {
    expect(digest(given)).not.toBe(base);
  });

  it('cannot be made equal by a name that looks like two', () => {
    const two = digest({ paths: [file, { ...file, path: 'x' }] });
    expect(digest({ paths: [{ ...file, path: 'docs/a.md","100644","b1"]\n["x' }] })).not.toBe(two);
  });
});

describe('canonical JSON', () => {
  it('has the keys in order and no blanks', () => {
    expect(canonicalJson({ b: [1, null, true, 'x'], a: { d: -0.5, c: {} } })).toBe(
      '{"a":{"c":{},"d":-0.5},"b":[1,null,true,"x"]}',
    );
  });
});
