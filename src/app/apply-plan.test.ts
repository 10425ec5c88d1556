import { describe, expect, it } from 'vitest';
import type { FilePlan } from '../core/plan/plan.ts';
import { applyPlan, type DocumentWriter, type FileTree } from './apply-plan.ts';

const writer: DocumentWriter = {
  edit: (text, edits) => `${text}+${edits.map((edit) => edit.pointer).join()}`,
  create: (document, value) => `${document}:${JSON.stringify(value)}`,
  moved: (text) => text,
};

function treeOf(
  files: Record<string, string>,
): FileTree & { readonly log: string[]; readonly files: Map<string, string> } {
  const held = new Map(Object.entries(files));
  const log: string[] = [];
  return {
    files: held,
    log,
    read: async (path) => held.get(path),
    write: async (path, text) => {
      log.push(`write ${path}`);
      held.set(path, text);
    },
    remove: async (path) => {
      log.push(`remove ${path}`);
      held.delete(path);
    },
  };
}

const plan = (...effects: FilePlan['effects']): FilePlan => ({ effects, summary: [] });

describe('applying a plan to files', () => {
  it('writes what is new before it removes what is old', async () => {
    const tree = treeOf({ 'b.yaml': 'b' });
    await applyPlan(plan({ kind: 'move_file', path: 'b.yaml', to: 'c.yaml' }), tree, writer);
    expect(tree.log).toEqual(['write c.yaml', 'remove b.yaml']);
  });

  it('folds several edits of one file into one write', async () => {
    const tree = treeOf({ 'a.yaml': 'a' });
    const edit = (pointer: string) =>
      ({ kind: 'edit_record', path: 'a.yaml', edits: [{ op: 'set', pointer, value: 1 }] }) as const;
    const changed = await applyPlan(plan(edit('/x'), edit('/y')), tree, writer);
    expect(changed).toEqual(['a.yaml']);
    expect(tree.files.get('a.yaml')).toBe('a+/x+/y');
    expect(tree.log).toHaveLength(1);
  });

  it.each([
    { name: 'an edit of a file that is gone', last: { kind: 'edit_record', path: 'gone.yaml', edits: [] } as const },
    {
      name: 'a record whose id is taken',
      last: { kind: 'create_record', path: 'a.yaml', document: 'incident', value: {} } as const,
    },
    { name: 'a move onto another file', last: { kind: 'move_file', path: 'b.yaml', to: 'a.yaml' } as const },
  ])('touches nothing when $name stands anywhere in the plan', async ({ last }) => {
    const tree = treeOf({ 'a.yaml': 'a', 'b.yaml': 'b' });
    const first = { kind: 'write_text', path: 'n.md', text: 'n' } as const;
    await expect(applyPlan(plan(first, last), tree, writer)).rejects.toThrow(/the plan (edits|creates)/);
    expect(tree.log).toEqual([]);
  });
});
