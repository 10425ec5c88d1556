import type { RecordKind } from '../record/record.ts';
import { kindOfId, numberOfId, parseRecordId, toRecordId } from '../record/record-id.ts';
import type { RecordIndex } from './record-index.ts';

/**
 * The record that was probably meant by an id that does not exist: the same number under another prefix, two digits
 * swapped, one too many, one too few; only where exactly one of a sort exists. A single wrong digit is no hint, as
 * neighbouring numbers nearly all exist.
 */
export function nearestId(id: string, kinds: readonly RecordKind[], index: RecordIndex): string | undefined {
  const parsed = parseRecordId(id);
  const kind = kindOfId(id);
  if (parsed === undefined || kind === undefined) return undefined;
  const number = String(numberOfId(parsed));
  const meant = kinds.includes(kind) ? kind : (kinds[0] ?? kind);
  const sorts: readonly (readonly string[])[] = [
    kinds.map((other) => toRecordId(other, Number(number))),
    ...[swapped(number), shortened(number), lengthened(number)].map((numbers) =>
      numbers.map((each) => toRecordId(meant, Number(each))),
    ),
  ];
  for (const candidates of sorts) {
    const found = new Set(candidates.filter((candidate) => candidate !== id && index.has(candidate)));
    if (found.size === 1) return [...found][0];
  }
  return undefined;
}

function swapped(digits: string): readonly string[] {
  return positions(digits.length - 1).map(
    (at) => `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`,
  );
}

function shortened(digits: string): readonly string[] {
  return digits.length < 2 ? [] : positions(digits.length).map((at) => digits.slice(0, at) + digits.slice(at + 1));
}

function lengthened(digits: string): readonly string[] {
  if (digits.length >= 9) return [];
  return positions(digits.length + 1).flatMap((at) =>
    positions(10).map((digit) => `${digits.slice(0, at)}${digit}${digits.slice(at)}`),
  );
}

function positions(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at);
}
