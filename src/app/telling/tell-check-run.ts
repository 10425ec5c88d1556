import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { CheckRunPart, Forge } from './forge.ts';

type CheckRunEffect = Extract<ForgeEffect, { readonly kind: 'check_run' }>;

/** As many annotations as the forge takes in one request. */
const MOST = 50;

/** So many are told on their lines; beyond that the summary says how many there are. */
const MOST_OF_ALL = 500;

/**
 * Puts remarks on the lines of a commit, 50 a request. Where an earlier try broke off, it goes on behind what the forge
 * says it has; what is complete stays as it is.
 */
export async function tellCheckRun(effect: CheckRunEffect, forge: Forge): Promise<'done' | 'as_it_is'> {
  const there = await forge.checkRun(effect.sha, effect.name);
  const isOurs = there?.key === effect.key;
  if (isOurs && there.isCompleted) return 'as_it_is';
  const annotations = effect.annotations.slice(0, MOST_OF_ALL);
  let told = isOurs ? there.annotations : 0;
  let id = isOurs ? there.id : undefined;
  do {
    const part = toPart(effect, annotations, told);
    if (id === undefined) {
      await forge.createCheckRun({ ...part, sha: effect.sha, key: effect.key });
      if (part.conclusion === undefined) id = (await forge.checkRun(effect.sha, effect.name))?.id;
    } else await forge.updateCheckRun(id, part);
    told += part.annotations.length;
    if (part.conclusion !== undefined) return 'done';
  } while (id !== undefined);
  throw new Error(`the check run ${effect.name} was made, but is not there`);
}

function toPart(effect: CheckRunEffect, all: CheckRunEffect['annotations'], from: number): CheckRunPart {
  const { name, title, summary, conclusion } = effect;
  const annotations = all.slice(from, from + MOST);
  const isLast = from + annotations.length >= all.length;
  return { name, title, summary, annotations, ...(isLast ? { conclusion } : {}) };
}
