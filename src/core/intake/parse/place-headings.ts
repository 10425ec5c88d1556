import type { Question } from '../form/issue-form.ts';
import type { Heading } from './body-lines.ts';

/**
 * The line of each question's heading, by its id. Headings are looked for in the order of the form, each below the
 * one before, so that a heading typed into an answer is not taken for one that comes before it in the form. What is
 * not found so (somebody moved the parts about) is taken wherever it stands first.
 */
export function placeHeadings(
  questions: readonly Question[],
  headings: readonly Heading[],
): ReadonlyMap<string, number> {
  const linesOf = linesByLabel(headings);
  const placed = new Map<string, number>();
  const taken = new Set<number>();
  const place = ({ id, label }: Question, isFree: (line: number) => boolean): void => {
    const line = placed.has(id) ? undefined : linesOf.get(label)?.find((one) => !taken.has(one) && isFree(one));
    if (line === undefined) return;
    placed.set(id, line);
    taken.add(line);
  };
  let last = -1;
  for (const question of questions) {
    place(question, (line) => line > last);
    last = placed.get(question.id) ?? last;
  }
  for (const question of questions) place(question, () => true);
  return placed;
}

function linesByLabel(headings: readonly Heading[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { label, line } of headings) {
    const known = lines.get(label);
    if (known === undefined) lines.set(label, [line]);
    else known.push(line);
  }
  return lines;
}
