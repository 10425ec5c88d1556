import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Finding } from '../../finding/finding.ts';
import { mend, says } from '../../finding/make-finding.ts';
import type { Reading } from '../convert/reading.ts';
import { type Question, questionsOf } from '../form/issue-form.ts';
import { table } from './markdown-table.ts';

/** What is missing or wrong in the issue: what we read, what is wrong, how to mend it. '' where nothing is. */
export function needsTable(reading: Reading): string {
  const asked = reading.findings.filter(({ place }) => reading.needs.includes(place.pointer.slice(1)));
  const questions = reading.form === undefined ? [] : questionsOf(reading.form.form);
  const rows = asked.map((found) => toRow(found, questions));
  const intro = '**Please edit this issue**; it is read again at once.';
  const head = ['Question', 'What we read', 'What is wrong', 'How to mend it'];
  return rows.length === 0 ? '' : `${intro}\n\n${table(head, rows)}`;
}

/** What is told beside what is asked: where the record could not take the text as it is. */
export function oddities(reading: Reading): string {
  const told = reading.findings.filter(({ code }) => ODD.includes(code));
  return told
    .map((found) => `⚠️ ${encodeMarkdownInline(says(found))} ${encodeMarkdownInline(mend(found))}`)
    .join('\n\n');
}

const ODD: readonly Finding['code'][] = ['INTAKE_TEXT_CHANGED', 'INTAKE_BODY_TOO_BIG'];

function toRow(found: Finding, questions: readonly Question[]): readonly string[] {
  const id = found.place.pointer.slice(1);
  const label = questions.find((question) => question.id === id)?.label ?? id;
  const read = found.args.value;
  return [
    encodeMarkdownInline(label),
    read === undefined ? 'nothing' : `“${encodeMarkdownInline(String(read), 80)}”`,
    encodeMarkdownInline(says(found)),
    encodeMarkdownInline(mend(found), 600),
  ];
}
