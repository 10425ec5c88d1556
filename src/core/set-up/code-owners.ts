import type { ApprovalsConfig } from '../config/configuration.ts';

type Policy = Pick<ApprovalsConfig, 'classes' | 'control_owners'>;

/** Stands in the first line of the file that is generated; one without it was written by hand. */
export const CODE_OWNERS_MARK = '# Generated from config/approvals.yaml by gitsm init';

/**
 * Who answers for the rules reviews every change of a control path: the forge asks them, and at level 1 its ruleset
 * insists. Records are not owned here: who approves a change depends on more than its path, and is our status.
 */
export function codeOwners({ classes, control_owners: owners }: Policy): string {
  const who = owners.map((login) => `@${login}`).join(' ');
  const globs = classes.filter((one) => one.class === 'control').flatMap(({ paths }) => paths);
  const lines = [...new Set([...globs, ...ALWAYS])].map((glob) => `${ownersPattern(glob)} ${who}`);
  return `${CODE_OWNERS_MARK}. Change config/, then run: gitsm init\n${lines.join('\n')}\n`;
}

/** A policy that forgets these would let anyone rewrite the guard itself. */
const ALWAYS = ['.github/**', 'config/**', 'schemas/**', 'actions/**'];

/** CODEOWNERS reads patterns as .gitignore does: a slash in front ties them to the root, one behind means all below. */
function ownersPattern(glob: string): string {
  return `/${glob.replace(/\/\*\*$/, '/')}`;
}
