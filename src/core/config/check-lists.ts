import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { parseInstant } from '../time/instant.ts';

/** What a configuration file says twice: entries of a list whose ids must differ. */
export function checkIdsOnce(
  path: string,
  pointer: string,
  list: readonly { readonly id: string }[] | undefined,
): readonly Finding[] {
  const first = new Map<string, number>();
  return (list ?? []).flatMap(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    const args = { id, list: pointer.split('/').findLast((token) => !/^\d*$/.test(token)) ?? '', first: before + 1 };
    return [finding('CONFIG_ID_TWICE', { path, pointer: `${pointer}/${at}/id` }, args)];
  });
}

/** A span of time that ends when it begins, or before. */
export function checkPeriod(
  path: string,
  start: readonly [pointer: string, at: string],
  end: readonly [pointer: string, at: string],
): readonly Finding[] {
  const [from, to] = [parseInstant(start[1]), parseInstant(end[1])];
  if (from === undefined || to === undefined || to > from) return [];
  return [finding('PERIOD_REVERSED', { path, pointer: end[0] }, { from: start[1], to: end[1] })];
}
