import type { FileMode } from '../../core/ledger/sort-files.ts';

/** What git's mode of a tree or index entry stands for. 100664 is what very old versions wrote for a plain file. */
export function modeOfGit(mode: string): FileMode {
  switch (mode) {
    case '100644':
    case '100664':
      return 'plain';
    case '100755':
      return 'executable';
    case '120000':
      return 'symlink';
    case '160000':
      return 'submodule';
    default:
      return 'special';
  }
}
