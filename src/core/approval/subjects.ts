import type { ChangeContent } from '../change/change-content.ts';
import { isFileOf } from './check-facts.ts';
import type { Classification } from './classify-paths.ts';
import type { PathClass } from './decision.ts';
import type { ResolvedFacts, TouchedChange } from './facts.ts';

/** What is decided by itself: one change, or all the other files together. */
export type Subject = {
  readonly change: TouchedChange | undefined;
  /** `CHG-57`: a draft takes the number of its pull request. */
  readonly id: string | null;
  readonly classes: readonly PathClass[];
  readonly pathsOf: ReadonlyMap<PathClass, readonly string[]>;
  /** What was and what will be; both are decided. */
  readonly contents: readonly ChangeContent[];
};

/** Every change must be met by itself, so that approving one never carries another. */
export function subjectsOf(facts: ResolvedFacts, { classes }: Classification): readonly Subject[] {
  const changes = facts.changes.map((change) => ofChange(change, facts));
  const rest = [...classes].flatMap(([name, paths]) => {
    const others = paths.filter((path) => !isOfChange(path, name, facts));
    return others.length === 0 ? [] : [[name, others] as const];
  });
  if (rest.length === 0) return changes;
  const files = {
    change: undefined,
    id: null,
    classes: rest.map(([name]) => name),
    pathsOf: new Map(rest),
    contents: [],
  };
  return [...changes, files];
}

function ofChange(change: TouchedChange, { pull_request }: ResolvedFacts): Subject {
  return {
    change,
    id: change.id ?? `CHG-${pull_request.number}`,
    classes: ['change'],
    pathsOf: new Map([['change', [change.path]]]),
    contents: [change.before, change.after].filter((content) => content !== null),
  };
}

/** Files among the changes that are none, such as a README, go with the change of the pull request if there is one. */
function isOfChange(path: string, name: PathClass, { changes, changed_paths }: ResolvedFacts): boolean {
  if (name === 'change' && changes.length > 0) return true;
  const renamed = changed_paths.find(({ previous_path }) => previous_path === path)?.path;
  return changes.some((change) => isFileOf(path, change) || isFileOf(renamed ?? path, change));
}
