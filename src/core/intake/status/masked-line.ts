import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { AnyRecord } from '../../record/record.ts';
import { fingerprintIn } from '../convert/text-source.ts';

const BEGINNING = 'Masked in this record: ';

/** The note of a journal by which a record tells what was masked in it; '' where nothing was. */
export function maskedNote(masked: readonly string[]): string {
  const kinds = [...new Set(masked)].map((what) => `${masked.filter((one) => one === what).length} × ${what}`);
  return kinds.length === 0 ? '' : `${BEGINNING}${kinds.join(', ')}.`;
}

/** What whoever wrote a secret does now. It stands in the record, so that everything that tells of the record says the same. */
export function maskedLine({ journal }: AnyRecord): string {
  const last = journal.findLast(({ source }) => fingerprintIn(source) !== undefined);
  const line = (last?.note ?? '').split('\n').find((one) => one.startsWith(BEGINNING));
  return line === undefined ? '' : warnOfSecret(line);
}

export function warnOfSecret(line: string): string {
  return `⚠️ ${encodeMarkdownInline(line)} Revoke it now, then edit the issue and delete the old revisions of its text.`;
}
