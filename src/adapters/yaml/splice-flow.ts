import type { JsonValue } from '../../core/record/json.ts';
import type { Entry } from './entries.ts';
import { renderFlow, renderFlowPair } from './render-value.ts';
import type { Splice } from './splice.ts';

/** Edits inside brackets, where everything stands between commas. */

export function replaceInFlow(entry: Entry, value: JsonValue): readonly Splice[] {
  const { value: old, indicatorEnd, end } = entry;
  const rendered = renderFlow(value);
  if (old !== undefined) return [{ from: old.range[0], to: end, text: rendered }];
  return [{ from: end, to: end, text: indicatorEnd === undefined ? `: ${rendered}` : ` ${rendered}` }];
}

export type FlowInsertion = { readonly index: number; readonly key: string | undefined; readonly value: JsonValue };

/** There is at least one entry. */
export function insertInFlow(entries: readonly Entry[], { index, key, value }: FlowInsertion): readonly Splice[] {
  const rendered = key === undefined ? renderFlow(value) : renderFlowPair(key, value);
  const before = entries[index - 1];
  if (before !== undefined) return [{ from: before.end, to: before.end, text: `, ${rendered}` }];
  const start = entries[0]?.start ?? 0;
  return [{ from: start, to: start, text: `${rendered}, ` }];
}

/** There is at least one other entry, whose comma goes too. */
export function removeInFlow(entries: readonly Entry[], index: number): readonly Splice[] {
  const [before, entry, after] = [entries[index - 1], entries[index], entries[index + 1]];
  if (entry === undefined) return [];
  if (after !== undefined) return [{ from: entry.start, to: after.start, text: '' }];
  return [{ from: before?.end ?? entry.start, to: entry.end, text: '' }];
}
