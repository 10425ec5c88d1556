import type { ApprovalsConfig } from '../config/configuration.ts';
import type { PathClass, Reason } from './decision.ts';
import type { ChangedPath } from './facts.ts';
import { matchesGlob } from './glob.ts';

export type Classification = {
  /** In the order of the classes' first paths. */
  readonly classes: ReadonlyMap<PathClass, readonly string[]>;
  readonly reasons: readonly Reason[];
};

/** What a pull request is by the paths that it touches. What is removed or renamed touches its old path. */
export function classifyPaths(changed: readonly ChangedPath[], policy: ApprovalsConfig): Classification {
  const paths = touchedPaths(changed);
  const classes = new Map<PathClass, string[]>();
  const uncovered: string[] = [];
  for (const path of paths) {
    const found = classOf(path, policy);
    if (found === undefined) uncovered.push(path);
    else if (classes.has(found)) classes.get(found)?.push(path);
    else classes.set(found, [path]);
  }
  return { classes, reasons: [...nothing(paths), ...notCovered(uncovered), ...mixed(classes)] };
}

export function touchedPaths(changed: readonly ChangedPath[]): readonly string[] {
  const paths = changed.flatMap(({ path, previous_path }) => [
    path,
    ...(previous_path === undefined ? [] : [previous_path]),
  ]);
  return [...new Set(paths)].sort();
}

/** The class of the first entry that covers the path. */
export function classOf(path: string, { classes }: Pick<ApprovalsConfig, 'classes'>): PathClass | undefined {
  return classes.find(({ paths }) => paths.some((glob) => matchesGlob(glob, path)))?.class;
}

function nothing(paths: readonly string[]): readonly Reason[] {
  if (paths.length > 0) return [];
  return [{ state: 'error', code: 'nothing_changed', says: 'the pull request changes nothing against its base' }];
}

function notCovered(paths: readonly string[]): readonly Reason[] {
  if (paths.length === 0) return [];
  const says = `no class of config/approvals.yaml covers ${someOf(paths)}`;
  return [{ state: 'error', code: 'uncovered_path', says }];
}

/** Rules must not change together with what they decide. */
function mixed(classes: Classification['classes']): readonly Reason[] {
  const control = classes.get('control');
  const records = [...(classes.get('change') ?? []), ...(classes.get('records') ?? [])];
  if (control === undefined || records.length === 0) return [];
  const says = `records and control files change together: move ${someOf(control)} to a pull request of its own`;
  return [{ state: 'failure', code: 'mixed_classes', says }];
}

export function someOf(list: readonly string[]): string {
  const [first = '', second] = list;
  if (second === undefined) return first;
  return list.length === 2 ? `${first} and ${second}` : `${first}, ${second} and ${list.length - 2} more`;
}
