import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Finding } from '../../finding/finding.ts';
import { says } from '../../finding/make-finding.ts';
import type { Reading } from '../convert/reading.ts';
import { intakeForms } from '../form/intake-forms.ts';
import { maskedNote, warnOfSecret } from './masked-line.ts';
import { needsTable, oddities } from './needs-table.ts';
import type { StatusFacts } from './status-facts.ts';

/** Why an issue is no record yet, and what its author does about it. */
export function waitingComment(reading: Reading, facts: StatusFacts, faults: readonly Finding[] = []): string {
  const told = faults.map((fault) => `- ${encodeMarkdownInline(says(fault))}`);
  const isItemUnknown = reading.findings.some(({ code }) => code === 'INTAKE_ITEM_UNKNOWN');
  const parts = [
    `### This ${reading.kind} is not registered yet`,
    told.length === 0 ? '' : `It could not be written as a record:\n\n${told.join('\n')}`,
    needsTable(reading),
    oddities(reading),
    reading.masked.length === 0 ? '' : warnOfSecret(maskedNote(reading.masked)),
    isItemUnknown ? listItems(facts) : '',
    '**Next:** mend what stands above by editing this issue; it is read again at once. Nobody works on it until then.',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Every item that can be ordered, with the address of its form. */
function listItems({ configuration, repositoryUrl }: StatusFacts): string {
  const forms = intakeForms(configuration).filter(({ kind }) => kind === 'request');
  const lines = forms.map(
    ({ name, form }) => `- [${encodeMarkdownInline(form.name)}](${repositoryUrl}/issues/new?template=${name}.yml)`,
  );
  return `What can be ordered:\n\n${lines.join('\n')}`;
}
