import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import type { JsonMap } from '../../record/json.ts';
import { textOf } from './read-fields.ts';
import { readAffected, settledByHand, unsure } from './read-incident.ts';
import type { IssueText, OwnReading } from './read-issue.ts';
import { bytesInYaml, toStoredText, toStoredTitle } from './stored-text.ts';

/** A problem is registered at once, like an incident; there is nobody to answer to meanwhile. */
export function readProblem(text: IssueText): OwnReading {
  const answers = text.parsed?.fields ?? {};
  const incidents = readIncidents(textOf(answers.incidents), text);
  const workaround = toStoredText(textOf(answers.workaround) ?? '', 'workaround');
  const isLong = bytesInYaml(workaround.text) > MOST_BYTES;
  const symptom = toStoredTitle(text.issue.title, `Issue ${text.issue.number}`).text;
  const knownError: JsonMap =
    workaround.text === '' || isLong ? {} : { known_error: { symptom, workaround: workaround.text, status: 'draft' } };
  return {
    description: textOf(answers.what),
    settled: settledByHand(text),
    masked: workaround.masked,
    fields: { origin: 'reactive', ...readAffected(text), ...knownError, ...incidents.fields },
    findings: [...incidents.findings, ...(isLong ? [tooLong(workaround.text)] : []), ...unsure(text)],
  };
}

/** Beside a description of 32 KiB both fit into one file of 64. */
const MOST_BYTES = 20 * 1024;

function tooLong(text: string): Finding {
  const args = { value: text.slice(0, 80), expected: 'a short text, with what is long in a file' };
  return finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: '/workaround' }, args);
}

const MOST_INCIDENTS = 50;

function readIncidents(
  text: string | undefined,
  { isRecord }: Pick<IssueText, 'isRecord'>,
): Pick<OwnReading, 'fields' | 'findings'> {
  if (text === undefined) return { fields: {}, findings: [] };
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const isKnown = (part: string): boolean => /^INC-[1-9]\d{0,8}$/i.test(part) && isRecord(part.toUpperCase());
  const known = [...new Set(parts.filter(isKnown).map((part) => part.toUpperCase()))].slice(0, MOST_INCIDENTS);
  const fields = known.length === 0 ? {} : { links: { incidents: known } };
  const wrong = parts.filter((part) => !isKnown(part));
  if (wrong.length === 0) return { fields, findings: [] };
  const args = {
    value: wrong.join(' ').slice(0, 80),
    expected: 'ids of incidents that there are, such as INC-117, INC-131',
  };
  return { fields, findings: [finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: '/incidents' }, args)] };
}
