import { isScalar } from 'yaml';
import type { JsonValue } from '../../core/record/json.ts';
import { type Entry, isCollection } from './entries.ts';
import { quote } from './render-scalar.ts';
import { type Rendered, renderAfterDash, renderAfterKey, renderItem, renderPair } from './render-value.ts';
import { columnOf, endOfLine, isFirstOnLine, type Splice, startOfLine, startOfNextLine } from './splice.ts';

/** Edits of entries that stand on lines of their own. Comments stay, but those inside a list or map that is replaced. */

export function replaceInBlock(text: string, entry: Entry, value: JsonValue): readonly Splice[] {
  const indicatorEnd = entry.indicatorEnd ?? entry.start;
  const { head, body } = render(text, entry, value);
  const old = entry.value;
  if (old === undefined) return spliceLines(text, { head, body }, { from: indicatorEnd, to: indicatorEnd });
  if (isCollection(old) && old.flow !== true)
    return replaceLines(text, { head, body }, { indicatorEnd, end: entry.end });
  const isIndented = body !== '' && typeof value === 'object'; // then blanks before the old value would be too many
  const from = isIndented ? indicatorEnd : old.range[0];
  const rendered = { head: isIndented ? head : head.slice(1), body };
  const isLiteral = old.srcToken?.type === 'block-scalar';
  return isLiteral
    ? replaceLiteral(text, rendered, { from, to: entry.end })
    : spliceLines(text, rendered, { from, to: entry.end });
}

function render(text: string, entry: Entry, value: JsonValue): Rendered {
  const indent = columnOf(text, entry.start);
  const { head, body } = entry.key === undefined ? renderAfterDash(value, indent) : renderAfterKey(value, indent);
  return { head: keepQuotes(entry, { head, value }), body };
}

/** Text that was in quotes stays in quotes. */
function keepQuotes(entry: Entry, { head, value }: { readonly head: string; readonly value: JsonValue }): string {
  const wasQuoted = isScalar(entry.value) && entry.value.type?.startsWith('QUOTE') === true;
  return wasQuoted && typeof value === 'string' && head === ` ${value}` ? ` ${quote(value)}` : head;
}

type Range = { readonly from: number; readonly to: number };

/** The head in place of the range; the body below the line on which it ends, behind its comment. */
function spliceLines(text: string, { head, body }: Rendered, { from, to }: Range): readonly Splice[] {
  const below = endOfLine(text, to);
  return [
    { from, to, text: head },
    { from: below, to: below, text: body },
  ];
}

/** The header of a literal, with its comment, and its lines; blank lines behind them stay. */
function replaceLiteral(text: string, { head, body }: Rendered, { from, to }: Range): readonly Splice[] {
  const blank = /(?:\r?\n)*$/.exec(text.slice(from, to))?.[0].length ?? 0;
  return [{ from, to: to - blank, text: `${head}${body}` }];
}

type Lines = { readonly indicatorEnd: number; readonly end: number };

/** A list or map goes with its lines; a comment beside its key stays. */
function replaceLines(text: string, { head, body }: Rendered, { indicatorEnd, end }: Lines): readonly Splice[] {
  const to = endOfLine(text, end);
  const lineEnd = endOfLine(text, indicatorEnd);
  if (!/^\s*(?:#|$)/.test(text.slice(indicatorEnd, lineEnd)))
    return [{ from: indicatorEnd, to, text: `${head}${body}` }];
  return [
    { from: indicatorEnd, to: indicatorEnd, text: head },
    { from: lineEnd, to, text: body },
  ];
}

export type BlockInsertion = { readonly index: number; readonly key: string | undefined; readonly value: JsonValue };

/** There is at least one entry; the new one stands behind the line on which the one before it ends. */
export function insertInBlock(text: string, entries: readonly Entry[], insertion: BlockInsertion): readonly Splice[] {
  const { index, key, value } = insertion;
  const first = entries[0]?.start ?? 0;
  const indent = columnOf(text, first);
  const rendered = key === undefined ? renderItem(value, indent) : renderPair(key, value, indent);
  const pad = ' '.repeat(indent);
  const before = entries[index - 1];
  if (before === undefined) return [{ from: first, to: first, text: `${rendered}\n${pad}` }];
  const at = startOfNextLine(text, before.end);
  const isUnended = at === text.length && !text.endsWith('\n');
  return [{ from: at, to: at, text: isUnended ? `\n${pad}${rendered}` : `${pad}${rendered}\n` }];
}

/** There is at least one other entry. */
export function removeInBlock(text: string, entries: readonly Entry[], index: number): readonly Splice[] {
  const [entry, after] = [entries[index], entries[index + 1]];
  if (entry === undefined) return [];
  if (isFirstOnLine(text, entry.start)) {
    return [{ from: startOfLine(text, entry.start), to: startOfNextLine(text, entry.end), text: '' }];
  }
  const between = after === undefined ? '' : text.slice(startOfNextLine(text, entry.end), after.start);
  const to = between.trim() === '' && after !== undefined ? after.start : endOfLine(text, entry.end);
  return [{ from: entry.start, to, text: '' }];
}
