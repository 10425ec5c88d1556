import { nameOfCharacter } from '../../core/record/storable-text.ts';
import type { FindingList } from './finding-list.ts';

/**
 * What may not stand in the text of a file as it is: controls but tab and line ends, a CR without LF, the byte
 * order mark and what it looks like reversed, line separators that only some readers break at, and the characters that turn the direction of
 * writing, by which a line can show something else than it says (CVE-2021-42574). The last three kinds may be
 * written as escapes in double quotes.
 */
const HIDDEN = /[^\t\r\n\P{Cc}]|[\p{Bidi_Control}\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/gu;

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm;

/** Whether the file is something else than YAML altogether; then nothing more is said about it. */
export function checkKind(text: string, findings: FindingList): void {
  if (text.startsWith('version https://git-lfs.github.com/spec/')) findings.add('YAML_LFS_POINTER', { from: 0 });
  if (!/^(?:<{7}|>{7})(?=[ \r\n]|$)/m.test(text)) return;
  for (const { index, 0: marker } of text.matchAll(MARKER)) {
    if (findings.isFull()) return;
    findings.add('YAML_CONFLICT_MARKER', { from: index, to: index + marker.length }, { marker });
  }
}

export function checkCharacters(text: string, findings: FindingList): void {
  for (const { index, 0: character } of text.matchAll(HIDDEN)) {
    if (findings.isFull()) return;
    if (character === '\uFEFF' && index === 0) {
      findings.add('YAML_ENCODING', { from: 0 }, { found: 'it begins with a byte order mark' });
    } else {
      findings.add('YAML_CONTROL_CHARACTER', { from: index, to: index + 1 }, describe(character));
    }
  }
}

function describe(character: string): Readonly<Record<string, string>> {
  const code = character.charCodeAt(0);
  const written = `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { character: nameOfCharacter(character), escapable: code > 0x9f ? 'yes' : 'no', escape: written };
}
