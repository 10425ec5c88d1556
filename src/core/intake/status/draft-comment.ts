import { encodeMarkdownBlock } from '../../encode/markdown-block.ts';
import type { Reading } from '../convert/reading.ts';
import { maskedNote, warnOfSecret } from './masked-line.ts';
import { oddities } from './needs-table.ts';

type DraftFacts = {
  readonly path: string;
  /** The file as it would be; absent where nobody can render it. */
  readonly text: string | undefined;
  readonly branch: string;
  readonly reading: Reading;
  readonly repositoryUrl: string;
};

/** The forge refuses addresses beyond about eight thousand characters. */
const LONGEST_ADDRESS = 7500;

/** The draft that the answers make, and the page on which it is put forward. */
export function draftComment({ path, text, branch, reading, repositoryUrl }: DraftFacts): string {
  const page = `${repositoryUrl}/new/${encodeURI(branch)}?filename=${encode(path)}`;
  const filled = text === undefined ? page : `${page}&value=${encode(text)}`;
  const isFilled = text !== undefined && filled.length <= LONGEST_ADDRESS;
  const parts = [
    '### This change is not raised yet',
    'A change is raised by a pull request; the issue only helps to write it.',
    oddities(reading),
    reading.masked.length === 0 ? '' : warnOfSecret(maskedNote(reading.masked)),
    text === undefined
      ? ''
      : `<details><summary>The draft, <code>${path}</code></summary>\n\n${encodeMarkdownBlock(text)}\n\n</details>`,
    `**Next:** [open the new file](${isFilled ? filled : page})${isFilled ? '' : ', put the draft into it'}, choose ` +
      '“Commit changes” and “Create a new branch and start a pull request”. The pull request is the change then; ' +
      'what it still takes is told there. Close this issue afterwards.',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Brackets would end the address of a link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[()'*!~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
