import type { DocumentKind, FileEffect, FilePlan } from '../core/plan/plan.ts';
import type { Edit } from '../core/record/edit.ts';
import type { JsonMap } from '../core/record/json.ts';

/** The files that a plan is applied to. Paths are relative to the root of the repository, with `/`. */
export type FileTree = {
  readonly read: (path: string) => Promise<string | undefined>;
  /** Replaces the whole file or nothing; makes the folders that are missing. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

/** How documents become text. Both throw rather than give a text that would not read back as meant. */
export type DocumentWriter = {
  readonly edit: (text: string, edits: readonly Edit[], path: string) => string;
  readonly create: (document: DocumentKind, value: JsonMap, path: string) => string;
  /** The text as it stands at another path: what it says of its own place follows. */
  readonly moved: (text: string, to: string) => string;
};

/**
 * Applies a plan to a tree of files and returns the paths that changed, in order. Every text is computed before the
 * first file is touched, so that a plan that cannot be applied changes nothing; new files are written before old
 * ones are removed, so that an interruption leaves a record twice rather than not at all.
 */
export async function applyPlan(plan: FilePlan, tree: FileTree, writer: DocumentWriter): Promise<readonly string[]> {
  const after = new Map<string, string | undefined>();
  for (const effect of plan.effects) await stage(effect, after, tree, writer);
  const changes = [...after].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [path, text] of changes) if (text !== undefined) await tree.write(path, text);
  for (const [path, text] of changes) if (text === undefined) await tree.remove(path);
  return changes.map(([path]) => path);
}

type Staged = Map<string, string | undefined>;

async function stage(effect: FileEffect, after: Staged, tree: FileTree, writer: DocumentWriter): Promise<void> {
  switch (effect.kind) {
    case 'create_record':
      await expectAbsent(effect.path, after, tree);
      after.set(effect.path, writer.create(effect.document, effect.value, effect.path));
      return;
    case 'edit_record':
      after.set(effect.path, writer.edit(await textOf(effect.path, after, tree), effect.edits, effect.path));
      return;
    case 'move_file': {
      await expectAbsent(effect.to, after, tree);
      const text = await textOf(effect.path, after, tree);
      const edited = effect.edits === undefined ? text : writer.edit(text, effect.edits, effect.to);
      after.set(effect.to, writer.moved(edited, effect.to));
      after.set(effect.path, undefined);
      return;
    }
    case 'write_text':
      after.set(effect.path, effect.text);
      return;
    case 'remove_file':
      after.set(effect.path, undefined);
      return;
  }
}

async function textOf(path: string, after: Staged, tree: FileTree): Promise<string> {
  const text = after.has(path) ? after.get(path) : await tree.read(path);
  if (text === undefined) throw new Error(`the plan edits ${path}, but there is no such file`);
  return text;
}

/** An id that is taken is refused, never reused. */
async function expectAbsent(path: string, after: Staged, tree: FileTree): Promise<void> {
  const text = after.has(path) ? after.get(path) : await tree.read(path);
  if (text !== undefined) throw new Error(`the plan creates ${path}, but it exists already`);
}
