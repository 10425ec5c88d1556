/** A line of a comment, and whether its author says it now: not code, not quoted, not hidden. */
export type CommentLine = { readonly text: string; readonly is: 'said' | 'code' | 'left_out' };

/** What the scan is inside of, from one line to the next. */
type Inside =
  | { readonly in: 'text' }
  | { readonly in: 'quote' }
  | { readonly in: 'fence'; readonly mark: string; readonly length: number }
  | { readonly in: 'element'; readonly closing: string; readonly as: 'code' | 'left_out' }
  | { readonly in: 'mail' };

/** As much as a comment holds on the forge; what is beyond it was never shown to anybody. */
const MOST_CHARACTERS = 65_536;

/**
 * The lines of a comment, told apart as the forge shows them: fenced, indented and inline code, quotes with the lines
 * that continue them, HTML comments, and what a mail program quotes below an answer. Takes time in proportion to the
 * text, whatever is in it.
 */
export function readCommentLines(body: string): readonly CommentLine[] {
  const texts = body.slice(0, MOST_CHARACTERS).split(/\r\n|\r|\n/);
  const lines: CommentLine[] = [];
  let inside: Inside = { in: 'text' };
  texts.forEach((text, index) => {
    if (startsMail(text, texts[index + 1], texts[index + 2])) inside = { in: 'mail' };
    const { is, next } = readLine(text, inside);
    lines.push({ text, is });
    inside = next;
  });
  return withInlineCode(lines);
}

type Read = { readonly is: CommentLine['is']; readonly next: Inside };

function readLine(text: string, inside: Inside): Read {
  switch (inside.in) {
    case 'mail':
      return { is: 'left_out', next: inside };
    case 'fence':
      return { is: 'code', next: closesFence(text, inside) ? { in: 'text' } : inside };
    case 'element':
      return { is: inside.as, next: text.toLowerCase().includes(inside.closing) ? { in: 'text' } : inside };
    case 'quote':
    case 'text':
      return readOpenLine(text, inside);
  }
}

function readOpenLine(text: string, inside: Inside): Read {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
  if (fence !== undefined) {
    return { is: 'code', next: { in: 'fence', mark: fence.charAt(0), length: fence.length } };
  }
  if (/^ {0,3}>/.test(text)) return { is: 'left_out', next: { in: 'quote' } };
  if (text.trim() === '') return { is: 'said', next: { in: 'text' } };
  // A line right below a quote is shown as part of it.
  if (inside.in === 'quote') return { is: 'left_out', next: inside };
  if (/^(?: {4}|\t)/.test(text)) return { is: 'code', next: inside };
  return readHtml(text);
}

function closesFence(text: string, { mark, length }: Extract<Inside, { in: 'fence' }>): boolean {
  const trimmed = text.trim();
  return trimmed.length >= length && trimmed === mark.repeat(trimmed.length) && !/^(?: {4}|\t)/.test(text);
}

const ELEMENTS = ['pre', 'code', 'script', 'style', 'textarea', 'blockquote', 'template'];

/** A command is at the start of a line, so that what opens and closes within one line hides none. */
function readHtml(text: string): Read {
  const plain = text.toLowerCase().replace(/`[^`]*`/g, '');
  const opened = plain.lastIndexOf('<!--');
  if (opened >= 0 && !plain.includes('-->', opened)) {
    return { is: opened === 0 ? 'left_out' : 'said', next: { in: 'element', closing: '-->', as: 'left_out' } };
  }
  for (const name of ELEMENTS) {
    const at = plain.lastIndexOf(`<${name}`);
    const closing = `</${name}`;
    if (at < 0 || /[a-z0-9-]/.test(plain.charAt(at + name.length + 1)) || plain.includes(closing, at)) continue;
    return {
      is: 'said',
      next: { in: 'element', closing, as: name === 'blockquote' || name === 'template' ? 'left_out' : 'code' },
    };
  }
  return { is: 'said', next: { in: 'text' } };
}

const LONGEST_MAIL_LINE = 300;

/** How mail programs begin what they quote: `On … wrote:`, `-----Original Message-----`, or a head of a mail. */
function startsMail(text: string, next = '', afterNext = ''): boolean {
  if (text.length > LONGEST_MAIL_LINE) return false;
  const line = text.trim().toLowerCase();
  if (line === '--' && text === '-- ') return true;
  if (/^-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine) ?-{3,}$/.test(line)) {
    return true;
  }
  if (
    /^(?:on|am|le|el|il|op) /.test(line) &&
    /(?:wrote|schrieb[^:]*|a écrit|escribió|ha scritto|schreef) ?:$/.test(line)
  ) {
    return true;
  }
  return (
    /^\*?(?:from|von|de): ?\S/.test(line) &&
    /^\*?(?:sent|date|to|gesendet|datum|an|envoyé): ?/i.test(`${next}`.trim() || afterNext.trim())
  );
}

/** A run of backticks that ends further down makes code of the lines between, within one paragraph. */
function withInlineCode(lines: readonly CommentLine[]): readonly CommentLine[] {
  const marked = lines.map(({ is }) => is);
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (end < lines.length && isInParagraph(lines[end])) end++;
    for (const line of codeLinesIn(lines.slice(start, end))) marked[start + line] = 'code';
    start = Math.max(start, end);
  }
  return lines.map(({ text }, index) => ({ text, is: marked[index] ?? 'said' }));
}

function isInParagraph(line: CommentLine | undefined): boolean {
  return line?.is === 'said' && line.text.trim() !== '';
}

type Ticks = { readonly line: number; readonly length: number };

/** The lines whose start lies within a span of code. */
function codeLinesIn(paragraph: readonly CommentLine[]): readonly number[] {
  const runs = paragraph.flatMap(({ text }, line) =>
    [...text.matchAll(/\\?(`+)/g)].flatMap(({ 0: whole, 1: ticks = '' }): readonly Ticks[] => {
      const length = whole === ticks ? ticks.length : ticks.length - 1;
      return length === 0 ? [] : [{ line, length }];
    }),
  );
  const code: number[] = [];
  const nextEqual = nextOfLength(runs);
  for (let at = 0; at < runs.length; at++) {
    const end = nextEqual[at];
    const [from, to] = [runs[at], end === undefined ? undefined : runs[end]];
    if (end === undefined || from === undefined || to === undefined) continue;
    for (let line = from.line + 1; line <= to.line; line++) code.push(line);
    at = end;
  }
  return code;
}

/** For each run the next one of the same length, looked up once from the end. */
function nextOfLength(runs: readonly Ticks[]): readonly (number | undefined)[] {
  const latest = new Map<number, number>();
  const next: (number | undefined)[] = [];
  for (let at = runs.length - 1; at >= 0; at--) {
    const length = runs[at]?.length ?? 0;
    next[at] = latest.get(length);
    latest.set(length, at);
  }
  return next;
}
