/** A line of a body that stands where the form could have put a heading: outside code fences and HTML comments. */
export type Heading = { readonly line: number; readonly label: string };

/** `### ` and the label is all that the forge writes: no blank before it, no closing number signs, never set with lines below. */
const MARK = '### ';

/** Every heading of that level, in order. Time grows with the length of the text, whatever stands in it. */
export function findHeadings(lines: readonly string[]): readonly Heading[] {
  const longestClose = closingFences(lines);
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'));
  const headings: Heading[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fence = openingFence(line);
    if (fence !== undefined && (longestClose[fence.mark][index] ?? 0) >= fence.length) {
      index = endOfFence(lines, index, fence);
    } else if (index <= lastCommentEnd && isComment(line)) {
      index = endOfComment(lines, index);
    } else if (line.startsWith(MARK)) {
      headings.push({ line: index, label: line.slice(MARK.length).trim() });
    }
  }
  return headings;
}

type FenceMark = '`' | '~';
type Fence = { readonly mark: FenceMark; readonly length: number };

/** CommonMark 4.5: at most three blanks, at least three marks; a fence of backticks has none behind it. */
function openingFence(line: string): Fence | undefined {
  const text = line.slice(indentOf(line));
  const mark = text[0];
  if (mark !== '`' && mark !== '~') return undefined;
  const length = runOf(text, mark);
  if (length < 3 || (mark === '`' && text.includes('`', length))) return undefined;
  return { mark, length };
}

/** How long a fence the line closes; 0 where it closes none. */
function closingLength(line: string, mark: FenceMark): number {
  const text = line.slice(indentOf(line));
  const length = runOf(text, mark);
  return length >= 3 && text.slice(length).trim() === '' ? length : 0;
}

/** For each line the longest fence that a line below it closes, so that a fence nobody closes is known for none at once. */
function closingFences(lines: readonly string[]): Readonly<Record<FenceMark, readonly number[]>> {
  return { '`': longestBelow(lines, '`'), '~': longestBelow(lines, '~') };
}

function longestBelow(lines: readonly string[], mark: FenceMark): readonly number[] {
  const longest = new Array<number>(lines.length).fill(0);
  let most = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    longest[index] = most;
    most = Math.max(most, closingLength(lines[index] ?? '', mark));
  }
  return longest;
}

function endOfFence(lines: readonly string[], from: number, { mark, length }: Fence): number {
  let index = from + 1;
  while (index < lines.length && closingLength(lines[index] ?? '', mark) < length) index++;
  return index;
}

/** CommonMark 4.6: a comment that begins a line hides what follows, up to the line that ends it. */
function isComment(line: string): boolean {
  return line.startsWith('<!--', indentOf(line));
}

/** Asked only where some line ends a comment: one that nobody ends hides nothing. */
function endOfComment(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && !lines[index]?.includes('-->')) index++;
  return index;
}

function indentOf(line: string): number {
  let indent = 0;
  while (indent < 3 && line[indent] === ' ') indent++;
  return indent;
}

function runOf(text: string, mark: string): number {
  let length = 0;
  while (text[length] === mark) length++;
  return length;
}
