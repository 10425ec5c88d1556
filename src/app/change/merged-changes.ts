import type { PullForge, PullRequest } from './pull-forge.ts';
import type { PullObjects, TreeChange } from './pull-objects.ts';

export type MergePorts = { readonly forge: PullForge; readonly objects: PullObjects };

/**
 * What merging a pull request into `base` changes there. Where the two conflict nothing can be merged, and what the
 * pull request changed since it parted is shown in its stead. Throws where its commits cannot be had.
 */
export async function mergedChanges(
  { number, head }: Pick<PullRequest, 'number' | 'head'>,
  base: string,
  { forge, objects }: MergePorts,
): Promise<readonly TreeChange[]> {
  const mergeBase = await forge.mergeBase(base, head);
  if (mergeBase === undefined) throw new Error(`pull request ${number} shares no history with the branch of records`);
  const fetched = await Promise.all([objects.fetchCommit(head), objects.fetchCommit(mergeBase)]);
  if (fetched.includes(false)) throw new Error(`the commits of pull request ${number} could not be fetched`);
  const tree = await objects.mergeTree({ base: mergeBase, ours: base, theirs: head });
  return tree === undefined ? objects.changes(mergeBase, head) : objects.changes(base, tree);
}
