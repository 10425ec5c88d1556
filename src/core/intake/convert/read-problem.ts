import { finding } from '../../finding/make-finding.ts';
import type { JsonMap } from '../../record/json.ts';
import { textOf } from './read-fields.ts';
import { readAffected, settledByHand, unsure } from './read-incident.ts';
import type { IssueText, OwnReading } from './read-issue.ts';
import { toStoredText, toStoredTitle } from './stored-text.ts';

/** A problem is registered at once, like an incident; there is nobody to answer to meanwhile. */
export function readProblem(text: IssueText): OwnReading {
  const answers = text.parsed?.fields ?? {};
  const incidents = readIncidents(textOf(answers.incidents));
  const workaround = toStoredText((textOf(answers.workaround) ?? '').slice(0, LONGEST), 'workaround');
  const symptom = toStoredTitle(text.issue.title, `Issue ${text.issue.number}`).text;
  const knownError: JsonMap =
    workaround.text === '' ? {} : { known_error: { symptom, workaround: workaround.text, status: 'draft' } };
  return {
    description: textOf(answers.what),
    settled: settledByHand(text),
    masked: workaround.masked,
    fields: { origin: 'reactive', ...readAffected(text), ...knownError, ...incidents.fields },
    findings: [...incidents.findings, ...unsure(text)],
  };
}

/** Half of what a text of a record may have, so that description and workaround fit into one file. */
const LONGEST = 8192;

const MOST_INCIDENTS = 50;

function readIncidents(text: string | undefined): Pick<OwnReading, 'fields' | 'findings'> {
  if (text === undefined) return { fields: {}, findings: [] };
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const ids = parts.map((part) => part.toUpperCase()).filter((part) => /^INC-[1-9]\d{0,8}$/.test(part));
  const known = [...new Set(ids)].slice(0, MOST_INCIDENTS);
  const fields = known.length === 0 ? {} : { links: { incidents: known } };
  const wrong = parts.filter((part) => !/^INC-[1-9]\d{0,8}$/i.test(part));
  if (wrong.length === 0) return { fields, findings: [] };
  const args = { value: wrong.join(' ').slice(0, 80), expected: 'ids such as INC-117, INC-131' };
  return { fields, findings: [finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: '/incidents' }, args)] };
}
