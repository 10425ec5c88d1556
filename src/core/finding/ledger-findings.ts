import { type FindingDeclarations, show } from './declare.ts';
import type { FindingArgs } from './finding.ts';

/** What is wrong with files as files: where they stand, what they are, whether they can be told apart. */
export const ledgerFindings = {
  LEDGER_STRAY_FILE: {
    severity: 'error',
    title: 'A file that belongs to no record and no configuration',
    says: (args) => STRAY[show(args, 'reason')]?.says(args) ?? 'No record or configuration has a file of this name.',
    mend: (args) => STRAY[show(args, 'reason')]?.mend(args) ?? 'Move it out of this folder, or delete it.',
  },
  LEDGER_FILE_MODE: {
    severity: 'error',
    title: 'Something other than a plain file stands where a record or configuration belongs',
    says: (args) => `This is ${MODES[show(args, 'mode')] ?? 'not a plain file'}; only plain files are read here.`,
    mend: (args) =>
      show(args, 'mode') === 'executable'
        ? 'Run chmod 644 on it, and git add --chmod=-x if it is committed.'
        : 'Replace it by the file itself.',
  },
  LEDGER_CASE_TWIN: {
    severity: 'error',
    title: 'Two files differ only in capitals',
    says: (args) => `${show(args, 'other')} has the same name but for capitals; many computers can hold only one.`,
    mend: () => 'Delete or rename one of the two.',
  },
  LEDGER_FILE_UNREADABLE: {
    severity: 'error',
    title: 'A file could not be read',
    says: (args) => `The file could not be read: ${show(args, 'reason')}.`,
    mend: () => 'See that it is there and that you may read it, then check again.',
  },
  LEDGER_ID_TAKEN: {
    severity: 'error',
    title: 'Two files claim the same id',
    says: (args) => `The id ${show(args, 'id')} is that of ${show(args, 'other')} already.`,
    mend: () => 'Delete the copy, or register it under a number of its own. An id is never used twice.',
  },
  LEDGER_ID_MISMATCH: {
    severity: 'error',
    title: 'A file has another name than its id says',
    says: (args) => `The id is ${show(args, 'id')}, but the file is named ${show(args, 'named')}.`,
    mend: () => 'Give both the same name. The id of a record never changes, so the file is usually what is wrong.',
  },
  LEDGER_FOLDER_MISMATCH: {
    severity: 'error',
    title: 'A record stands in the folder of another day or month',
    says: (args) => `By its opened_at this record belongs at ${show(args, 'expected')}.`,
    mend: (args) => `Move it: git mv ${show(args, 'path')} ${show(args, 'expected')}`,
    fixable: true,
  },
  LEDGER_DESCRIPTION_ALONE: {
    severity: 'error',
    title: 'A description stands beside no record',
    says: (args) => `This describes ${show(args, 'id')}, but its record does not stand beside it.`,
    mend: () => 'Move it beside the record, or delete it.',
  },
  LEDGER_DESCRIPTION_TWICE: {
    severity: 'error',
    title: 'A record has its description inside and beside it',
    says: (args) => `The record has a description, and ${show(args, 'other')} stands beside it.`,
    mend: () => 'Keep one of the two.',
  },
} satisfies FindingDeclarations;

type Words = { readonly says: (args: FindingArgs) => string; readonly mend: (args: FindingArgs) => string };

const STRAY: Readonly<Record<string, Words>> = {
  ending: {
    says: () => 'The name ends in .yml; files end in .yaml here.',
    mend: (args) => `Rename it: git mv ${show(args, 'path')} ${show(args, 'expected')}`,
  },
  record: {
    says: (args) => `This is named like a record, but records do not stand here (${show(args, 'expected')}).`,
    mend: () => 'Move it to the folder of its opened_at, or delete it.',
  },
};

const MODES: Readonly<Record<string, string>> = {
  executable: 'a file marked as a program',
  symlink: 'a symbolic link',
  submodule: 'another repository (a submodule)',
  special: 'a device, pipe or socket',
};
