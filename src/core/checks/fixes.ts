import type { catalogue, FindingCode } from '../finding/catalogue.ts';
import { show } from '../finding/declare.ts';
import type { Finding } from '../finding/finding.ts';
import type { Edit } from '../record/edit.ts';
import { parsePointer } from '../record/json-pointer.ts';

type IsFixable<C extends FindingCode> = (typeof catalogue)[C] extends { readonly fixable: true | 'sometimes' }
  ? C
  : never;

/** The codes that the catalogue says can be mended mechanically. */
export type FixableCode = { [C in FindingCode]: IsFixable<C> }[FindingCode];

export type Fix =
  /** Edits of the file where the finding stands; none where this one needs a person after all. */
  | { readonly by: 'edit'; readonly edits: (finding: Finding) => readonly Edit[] }
  /** Mended together, by the plan of the other sides. */
  | { readonly by: 'links' }
  /** The file goes where its name and opening say. */
  | { readonly by: 'move' };

/** One fix for each code that promises one, so that a promise without a fix does not compile. */
const fixes: Readonly<Record<FixableCode, Fix>> = {
  LINK_MIRROR_MISSING: { by: 'links' },
  LEDGER_FOLDER_MISMATCH: { by: 'move' },
  PERSON_SPELLING: { by: 'edit', edits: (found) => [setHere(found, show(found.args, 'login'))] },
  PRIORITY_MISMATCH: {
    by: 'edit',
    edits: ({ args }) => [{ op: 'set', pointer: '/priority', value: show(args, 'expected') }],
  },
  STATE_FIELD_STALE: { by: 'edit', edits: ({ place }) => [{ op: 'remove', pointer: place.pointer }] },
  SHAPE_NOT_ALLOWED: { by: 'edit', edits: respell },
};

export function fixFor(code: FindingCode): Fix | undefined {
  return Object.hasOwn(fixes, code) ? fixes[code as FixableCode] : undefined;
}

/** Whether this one is mended mechanically, and not only others of its code. */
export function isFixable(finding: Finding): boolean {
  const fix = fixFor(finding.code);
  return fix !== undefined && (fix.by !== 'edit' || fix.edits(finding).length > 0);
}

function setHere({ place }: Finding, value: string): Edit {
  return { op: 'set', pointer: place.pointer, value };
}

/** `In Progress` can only mean `in_progress`; a word with other letters is left to a person. */
function respell(found: Finding): readonly Edit[] {
  const [value, near] = [show(found.args, 'value'), show(found.args, 'near')];
  const isJournal = parsePointer(found.place.pointer)?.[0] === 'journal';
  return near === '' || isJournal || lettersOf(value) !== lettersOf(near) ? [] : [setHere(found, near)];
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
