import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, Editor, Suggestion } from './language-server.ts';

/** A file of the sample organisation, opened in an editor after some edits; lines count from 1, as people count them. */
export type OpenFile = {
  readonly faults: () => Promise<readonly string[]>;
  /** What is offered where the cursor stands: behind the first place that holds the words. */
  readonly completeAfter: (words: string) => Promise<readonly Suggestion[]>;
  readonly hoverOver: (words: string) => Promise<string>;
};

export type Edit = { readonly replace: string; readonly by: string };

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
let opened = 0;

export function openSample(editor: Editor, path: string, edits: readonly Edit[] = []): OpenFile {
  return openText(editor, path, edits.reduce(withEdit, readFileSync(`${ROOT}${path}`, 'utf8')));
}

/** Opens a text as if it stood beside the file; each time under a name of its own, as a file is opened once. */
export function openText(editor: Editor, path: string, text: string): OpenFile {
  opened += 1;
  const name = path.replace('.yaml', `-${opened}.yaml`);
  const { verdict } = editor.open(name, text);
  return {
    faults: async () => (await verdict).map(toFault),
    completeAfter: (words) => editor.complete(name, ...endOf(text, words)),
    hoverOver: (words) => editor.hover(name, ...within(text, words)),
  };
}

function withEdit(text: string, { replace, by }: Edit): string {
  if (!text.includes(replace)) throw new Error(`the sample does not say "${replace}" any more`);
  return text.replace(replace, by);
}

function toFault({ message, range }: Diagnostic): string {
  return `line ${range.start.line + 1}: ${message}`;
}

/** Inside the words, as a pointer rests on them. */
function within(text: string, words: string): [number, number] {
  return positionAt(text, text.indexOf(words) + 1);
}

function endOf(text: string, words: string): [number, number] {
  return positionAt(text, text.indexOf(words) + words.length);
}

function positionAt(text: string, offset: number): [number, number] {
  const lines = text.slice(0, offset).split('\n');
  return [lines.length - 1, lines.at(-1)?.length ?? 0];
}
