import type { Configuration } from '../../config/configuration.ts';
import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import type { RecordKind } from '../../record/record.ts';
import { type IntakeForm, intakeForms } from '../form/intake-forms.ts';
import type { IssueFacts } from '../issue-facts.ts';
import type { ParsedBody } from '../parse/parse-body.ts';
import { type Chosen, chooseForm } from './choose-form.ts';
import { readChange } from './read-change.ts';
import { readIncident } from './read-incident.ts';
import { readProblem } from './read-problem.ts';
import { readRequest } from './read-request.ts';
import type { Reading } from './reading.ts';
import { toStoredText, toStoredTitle } from './stored-text.ts';

/** What every kind of record is read from. */
export type IssueText = {
  readonly issue: IssueFacts;
  readonly author: string;
  readonly configuration: Configuration;
  /** Whether there is such a record: a link to none would be an error. */
  readonly isRecord: (id: string) => boolean;
  readonly form: IntakeForm | undefined;
  readonly parsed: ParsedBody | undefined;
};

/** What one kind of record takes from the answers. */
export type OwnReading = Pick<Reading, 'fields' | 'findings'> & {
  /** The answer that is the description, where the form has one. */
  readonly description?: string | undefined;
  /** Questions whose faults are not asked for again, since the answer stands elsewhere. */
  readonly settled?: readonly string[];
  readonly masked?: readonly string[];
};

export type ReadingFacts = {
  readonly configuration: Configuration;
  readonly isRecord: (id: string) => boolean;
  /** The kind of the record that the issue has already. */
  readonly known?: RecordKind;
};

/** Reads an issue; `undefined` where it is none of ours. */
export function readIssue(issue: IssueFacts, { configuration, isRecord, known }: ReadingFacts): Reading | undefined {
  const chosen = chooseForm(issue, intakeForms(configuration), known);
  if (chosen === undefined) return undefined;
  const text: IssueText = {
    issue,
    author: issue.user?.login ?? 'ghost',
    configuration,
    isRecord,
    form: chosen.form,
    parsed: chosen.parsed,
  };
  return toReading(chosen, text, readOwn(chosen.kind, text));
}

function readOwn(kind: RecordKind, text: IssueText): OwnReading {
  switch (kind) {
    case 'incident':
      return readIncident(text);
    case 'request':
      return readRequest(text);
    case 'problem':
      return readProblem(text);
    case 'change':
      return readChange(text);
  }
}

function toReading({ kind, form, parsed }: Chosen, { issue }: IssueText, own: OwnReading): Reading {
  const title = toStoredTitle(issue.title, `Issue ${issue.number}`);
  const isWhole = parsed === undefined || !isAsWritten(parsed);
  const description = toStoredText(isWhole ? (issue.body ?? '') : (own.description ?? ''), 'description');
  const masked = [...title.masked, ...description.masked, ...(own.masked ?? [])];
  const asked = [...aboutAnswers(parsed, own), ...own.findings];
  const texts = [...title.findings, ...description.findings, ...aboutSecrets(masked)];
  const needs = [...new Set(asked.filter(isToBeAsked).map(({ place }) => place.pointer.slice(1)))];
  return {
    kind,
    ...(form === undefined ? {} : { form }),
    title,
    description: description.text,
    fields: own.fields,
    needs,
    findings: [...asked, ...texts],
    masked,
    isComplete: needs.length === 0,
  };
}

/** A body as the form wrote it can be told by its answers; of any other the whole text is kept. */
function isAsWritten({ isByForm, findings, outside }: ParsedBody): boolean {
  return isByForm && outside.trim() === '' && !findings.some(({ code }) => code === 'INTAKE_HEADING_REPEATED');
}

/** Of a body by hand, that it lacks the headings of a form is not worth telling; what is not answered is. */
function aboutAnswers(parsed: ParsedBody | undefined, { settled = [] }: OwnReading): readonly Finding[] {
  const found = parsed?.findings ?? [];
  const isTold = ({ code, place }: Finding): boolean =>
    code !== 'INTAKE_HEADING_MISSING' && code !== 'INTAKE_TEXT_OUTSIDE' && !settled.includes(place.pointer.slice(1));
  return found.filter(isTold);
}

function isToBeAsked({ code, severity, place }: Finding): boolean {
  return place.pointer !== '' && (severity === 'error' || code === 'INTAKE_HEADING_REPEATED');
}

/** One finding a kind of secret; what the secret was stands nowhere. */
function aboutSecrets(masked: readonly string[]): readonly Finding[] {
  return [...new Set(masked)].map((what) => {
    const count = masked.filter((one) => one === what).length;
    return finding('INTAKE_SECRET', { path: '', pointer: '/description' }, { what, count });
  });
}
