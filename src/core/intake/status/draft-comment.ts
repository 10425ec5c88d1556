import { encodeMarkdownBlock } from '../../encode/markdown-block.ts';
import type { Reading } from '../convert/reading.ts';
import { maskedNote, warnOfSecret } from './masked-line.ts';
import { oddities } from './needs-table.ts';

type DraftFacts = {
  readonly path: string;
  /** The file as it would be; absent where nobody can render it. */
  readonly text: string | undefined;
  readonly base: string;
  /** Where the draft is. */
  readonly branch: string;
  readonly reading: Reading;
  readonly repositoryUrl: string;
};

/** The draft that the answers make, and the page on which its pull request is opened. */
export function draftComment({ path, text, base, branch, reading, repositoryUrl }: DraftFacts): string {
  const title = encode(reading.title.text.slice(0, 200));
  const page = `${repositoryUrl}/compare/${encodeURI(base)}...${branch}?expand=1&title=${title}`;
  const parts = [
    '### This change is not raised yet',
    'A change is raised by a pull request; the issue only helps to write it.',
    oddities(reading),
    reading.masked.length === 0 ? '' : warnOfSecret(maskedNote(reading.masked)),
    text === undefined
      ? ''
      : `<details><summary>The draft, <code>${path}</code></summary>\n\n${encodeMarkdownBlock(text)}\n\n</details>`,
    `**Next:** [open the pull request](${page}), unless it is there already. It is the change then; what it still takes is told ` +
      'there, and whoever asked for it approves none of it. Close this issue afterwards.',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Brackets would end the address of a link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[()'*!~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
