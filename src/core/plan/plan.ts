import type { Edit } from '../record/edit.ts';
import type { JsonMap } from '../record/json.ts';
import type { ForgeEffect } from './forge-effect.ts';

/** Which schema a new document follows; it decides the first line and the order of keys. */
export type DocumentKind = 'incident' | 'request' | 'change' | 'change-draft' | 'problem' | 'problem-draft' | 'service';

/** What happens to files of the repository. All of one plan land in one commit, or none does. */
export type FileEffect =
  | { readonly kind: 'create_record'; readonly path: string; readonly document: DocumentKind; readonly value: JsonMap }
  | { readonly kind: 'edit_record'; readonly path: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'move_file'; readonly path: string; readonly to: string; readonly edits?: readonly Edit[] }
  | { readonly kind: 'write_text'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove_file'; readonly path: string };

/**
 * What should be done, as plain data: printed by `--dry-run`, applied otherwise. Planning again on the result of
 * applying gives no effects.
 */
export type FilePlan = {
  readonly effects: readonly FileEffect[];
  /** One line each for people: what changes and why, such as `INC-117 in_progress → resolved`. */
  readonly summary: readonly string[];
};

export const emptyPlan: FilePlan = { effects: [], summary: [] };

/** Everything that one run should do: the files first, in one commit, then the forge. */
export type Plan = {
  readonly files: FilePlan;
  /** Subject of the commit, by the encoder of commit subjects; not needed where no file changes. */
  readonly subject: string;
  readonly forge: readonly ForgeEffect[];
};
