import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Finding } from '../../finding/finding.ts';
import { mend, says } from '../../finding/make-finding.ts';
import type { Reading } from '../convert/reading.ts';
import { type Question, questionsOf } from '../form/issue-form.ts';
import { table } from './status-comment.ts';

/** What is missing or wrong in the issue: what we read, what is wrong, how to mend it. '' where nothing is. */
export function needsTable(reading: Reading): string {
  const asked = reading.findings.filter(({ place }) => reading.needs.includes(place.pointer.slice(1)));
  const told = reading.findings.filter(({ code }) => TOLD.includes(code));
  const questions = reading.form === undefined ? [] : questionsOf(reading.form.form);
  const rows = asked.map((found) => toRow(found, questions));
  const intro = '**Please edit this issue**; it is read again at once.';
  const head = ['Question', 'What we read', 'What is wrong', 'How to mend it'];
  const missing = rows.length === 0 ? [] : [`${intro}\n\n${table(head, rows)}`];
  return [...missing, ...told.map(toWarning)].join('\n\n');
}

/** What is told beside what is asked. */
const TOLD: readonly Finding['code'][] = ['INTAKE_SECRET', 'INTAKE_TEXT_CHANGED', 'INTAKE_BODY_TOO_BIG'];

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

function toWarning(found: Finding): string {
  return `⚠️ ${encodeMarkdownInline(says(found))} ${encodeMarkdownInline(mend(found))}`;
}
