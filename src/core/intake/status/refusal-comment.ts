import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Finding } from '../../finding/finding.ts';
import { says } from '../../finding/make-finding.ts';
import type { Reading } from '../convert/reading.ts';
import { needsTable } from './needs-table.ts';
import type { StatusFacts } from './status-facts.ts';

/** Why an issue is no record yet, and what its author does about it. */
export function refusalComment(reading: Reading, faults: readonly Finding[], _facts: StatusFacts): string {
  const told = faults.map((fault) => `- ${encodeMarkdownInline(says(fault))}`);
  return [
    `### This ${reading.kind} is not registered yet`,
    ...(told.length === 0 ? [] : [`It could not be written as a record:\n\n${told.join('\n')}`]),
    needsTable(reading),
    '**Next:** mend what stands above by editing this issue; it is read again at once.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
