import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import type { JsonMap } from '../../record/json.ts';
import { formatInstant, type Instant, parseInstant } from '../../time/instant.ts';
import { CHANGE_TYPES } from '../form/change-types.ts';
import { IMPACTS, serviceOptions, URGENCIES } from '../form/option-lists.ts';
import { meaningOf, textOf } from './read-fields.ts';
import type { IssueText, OwnReading } from './read-issue.ts';
import { toStoredText } from './stored-text.ts';

/** Keys of the plan in a draft, by the questions of the form. */
const PLAN: Readonly<Record<string, string>> = {
  justification: 'justification',
  implementation: 'implementation',
  backout: 'backout',
  test: 'test',
  plan_impact: 'impact',
};

/** What a draft of a change takes; it is raised by a pull request, and the issue only helps to write it. */
export function readChange({ author, configuration, parsed }: IssueText): OwnReading {
  const answers = parsed?.fields ?? {};
  const service = meaningOf(answers.service, serviceOptions(configuration));
  const found = service === undefined ? undefined : configuration.services.get(service)?.value;
  const plan = Object.entries(PLAN).map(([id, key]) => [key, toStoredText(textOf(answers[id]) ?? '', id)] as const);
  const window = readWindow(textOf(answers.start), textOf(answers.end));
  const fields = {
    type: meaningOf(answers.type, CHANGE_TYPES),
    requested_by: author,
    service,
    environment: textOf(answers.environment),
    impact: meaningOf(answers.impact, IMPACTS),
    urgency: meaningOf(answers.urgency, URGENCIES),
    team: found?.change_team ?? found?.team,
    ...window.fields,
    plan: Object.fromEntries(plan.flatMap(([key, { text }]) => (text === '' ? [] : [[key, text]]))),
  };
  return {
    description: '',
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    findings: [...window.findings, ...unsureOf(service, answers.service)],
    masked: plan.flatMap(([, { masked }]) => masked),
  };
}

/** A change says what it changes: here not being sure will not do. */
function unsureOf(service: string | undefined, answer: unknown): readonly Finding[] {
  if (service !== undefined || typeof answer !== 'string') return [];
  const args = { value: answer.slice(0, 80), expected: 'the service that is changed' };
  return [finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: '/service' }, args)];
}

type Window = { readonly fields: { readonly window?: JsonMap }; readonly findings: readonly Finding[] };

function readWindow(from: string | undefined, to: string | undefined): Window {
  const [start, end] = [toInstant(from), toInstant(to)];
  const findings = [...notAnInstant('start', from, start), ...notAnInstant('end', to, end)];
  if (start === undefined || end === undefined) return { fields: {}, findings };
  if (end > start) return { fields: { window: { start: formatInstant(start), end: formatInstant(end) } }, findings };
  const args = { value: formatInstant(end), expected: 'later than the start' };
  return { fields: {}, findings: [finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: '/end' }, args)] };
}

function toInstant(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : parseInstant(text.trim().toUpperCase());
}

function notAnInstant(field: string, text: string | undefined, at: Instant | undefined): readonly Finding[] {
  if (text === undefined || at !== undefined) return [];
  const args = { value: text.slice(0, 80), expected: 'an instant such as 2026-12-06T02:00:00Z' };
  return [finding('INTAKE_NOT_AS_EXPECTED', { path: '', pointer: `/${field}` }, args)];
}
