import { toVisibleText } from './visible-text.ts';

const MOST_OCTETS = 75;

/** A foreign text as a TEXT value of iCalendar (RFC 5545, 3.3.11). Not for names, parameters, UIDs or addresses. */
export function encodeIcsText(text: string): string {
  return toVisibleText(text)
    .replaceAll('\t', ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line with its CRLF, folded between code points so that no line has over 75 octets (RFC 5545, 3.1). */
export function foldIcsLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const point of line) {
    const size = octetsOf(point);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += point;
    octets += size;
  }
  return `${folded}\r\n`;
}

function octetsOf(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
