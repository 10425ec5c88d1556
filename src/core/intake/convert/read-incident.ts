import { finding } from '../../finding/make-finding.ts';
import { teamFor } from '../../journal/holders.ts';
import type { JsonMap } from '../../record/json.ts';
import { categoryOptions, IMPACTS, NOT_SURE, serviceOptions, URGENCIES } from '../form/option-lists.ts';
import { meaningOf, readPerson, textOf, withValue } from './read-fields.ts';
import type { IssueText, OwnReading } from './read-issue.ts';

/** An incident takes what was understood; the intake defaults stand in for the rest. */
export function readIncident(text: IssueText): OwnReading {
  const answers = text.parsed?.fields ?? {};
  const person = readPerson(answers.requested_for, 'requested_for', text.author);
  return {
    description: textOf(answers.what),
    settled: settledByHand(text),
    fields: { ...withValue('requested_for', person), ...readAffected(text) },
    findings: [...person.findings, ...unsure(text)],
  };
}

/** Service, category, impact and urgency, and the team that follows: the triage team where the service is not known. */
export function readAffected({ parsed, configuration }: IssueText): JsonMap {
  const answers = parsed?.fields ?? {};
  const service = meaningOf(answers.service, serviceOptions(configuration));
  const category = meaningOf(answers.category, categoryOptions(configuration));
  const triage = configuration.organisation?.value.intake.team;
  const team = teamFor('incident', { service, category }, configuration) ?? triage;
  const fields = {
    service,
    category,
    impact: meaningOf(answers.impact, IMPACTS),
    urgency: meaningOf(answers.urgency, URGENCIES),
    team,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export function unsure({ parsed }: IssueText): OwnReading['findings'] {
  if (parsed?.fields.service !== NOT_SURE) return [];
  return [finding('INTAKE_SERVICE_OPEN', { path: '', pointer: '/service' })];
}

/** Who writes by hand has said what happens, and has seen no box to tick. */
export function settledByHand({ issue, parsed }: IssueText): readonly string[] {
  const isSaid = (parsed?.outside ?? issue.body ?? '').trim() !== '';
  return [...(isSaid ? ['what'] : []), ...(parsed?.isByForm === true && !isSaid ? [] : ['consent'])];
}
