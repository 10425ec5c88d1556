import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { classOf } from '../classify-paths.ts';
import { matchesGlob } from '../glob.ts';
import type { PolicyFacts } from './lint-policy.ts';

/** Files that decide how decisions are made. */
const RULES = ['config/approvals.yaml', 'config/teams.yaml', '.github/workflows/decide.yml'];

/** Files that are told of one finding. */
const MOST = 10;

/** Paths that never count where they stand, files without a class, and rules that are not control files. */
export function lintClasses(facts: PolicyFacts): readonly Finding[] {
  return [...shadowed(facts), ...uncovered(facts), ...unguarded(facts)];
}

function shadowed({ path, policy }: PolicyFacts): readonly Finding[] {
  return policy.classes.flatMap((entry, at) =>
    entry.paths.flatMap((glob, index) => {
      const above = policy.classes.slice(0, at).find(({ paths }) => paths.some((one) => covers(one, glob)));
      if (above === undefined) return [];
      const place = { path, pointer: `/classes/${at}/paths/${index}` };
      return [finding('POLICY_PATHS_SHADOWED', place, { glob, class: above.class })];
    }),
  );
}

/** Whether one glob takes all that another could: tried with a path of the other that is as odd as can be. */
function covers(wider: string, glob: string): boolean {
  const odd = (deep: string) => glob.replaceAll('**', deep).replaceAll('*', '~odd~');
  return matchesGlob(wider, odd('~odd~')) && matchesGlob(wider, odd('~odd~/~deep~'));
}

function uncovered({ path, policy, files }: PolicyFacts): readonly Finding[] {
  const open = files.filter((file) => classOf(file, policy) === undefined);
  if (open.length === 0) return [];
  const more = open.length > MOST ? [`${open.length - MOST} more`] : [];
  const place = { path, pointer: '/classes', on: 'key' } as const;
  return [finding('POLICY_PATH_UNCOVERED', place, { paths: [...open.slice(0, MOST), ...more] })];
}

/** What decides must not be decided by weaker rules than its owners'. */
function unguarded({ path, policy }: PolicyFacts): readonly Finding[] {
  const open = RULES.filter((file) => classOf(file, policy) !== 'control');
  if (open.length === 0) return [];
  const why = `${open.join(', ')} ${open.length === 1 ? 'is no control file' : 'are no control files'}`;
  const args = { why, instead: 'Add them to the class control, above all classes that cover them' };
  return [finding('POLICY_APPROVES_ITSELF', { path, pointer: '/classes', on: 'key' }, args)];
}
