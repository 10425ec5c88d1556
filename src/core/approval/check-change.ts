import { servicesOf } from '../change/change-content.ts';
import type { Configuration, StandardChange } from '../config/configuration.ts';
import { says } from '../finding/make-finding.ts';
import type { Draft, Entry } from '../ledger/ledger.ts';
import type { Change, ChangeDraft } from '../record/record.ts';
import { checkTemplate } from '../reference/check-template.ts';
import type { Reason, ReasonCode } from './decision.ts';
import type { ResolvedFacts, TouchedChange } from './facts.ts';
import type { PreparedPart, Setting } from './prepare-part.ts';

/** What is wrong with a change itself, and what could not be read that judging it takes. */
export function checkChange({ subject, risk }: PreparedPart, { facts, services }: Setting): readonly Reason[] {
  const { change } = subject;
  if (change === undefined) return [];
  const unknown = [...new Set(subject.contents.flatMap(servicesOf))].filter((id) => !services.has(id));
  return [
    ...checkReadable(facts),
    ...(facts.services === null
      ? []
      : unknown.map((id) => error('service_unknown', `there is no service ${id} at the base`))),
    ...checkContent(change),
    ...checkRetrospective(change, facts.now),
    ...checkStandard(change, facts.standard_changes),
    ...(risk?.lacks_reason === true
      ? [failure('risk_without_reason', `claims the risk ${risk.claimed}, computed is ${risk.computed}: give a reason`)]
      : []),
  ];
}

function error(code: ReasonCode, words: string): Reason {
  return { state: 'error', code, says: words };
}

function failure(code: ReasonCode, words: string): Reason {
  return { state: 'failure', code, says: words };
}

function checkReadable(facts: ResolvedFacts): readonly Reason[] {
  const needed = {
    'the services': facts.services,
    'the standard changes': facts.standard_changes,
    'the schedule': facts.schedule,
    'the other changes': facts.other_changes,
    'the major incidents': facts.major_incidents,
  };
  return Object.entries(needed)
    .filter(([, value]) => value === null)
    .map(([what]) => error('unreadable', `${what} could not be read`));
}

function checkContent({ path, before, after, invalid = [] }: TouchedChange): readonly Reason[] {
  const faults = invalid.map((fault) => failure('change_invalid', `${path}: ${fault}`));
  if (before === null && after === null) return [...faults, error('change_invalid', `${path} could not be read`)];
  return faults;
}

/** To be done already is no way round windows and freezes. */
function checkRetrospective({ path, after }: TouchedChange, now: string): readonly Reason[] {
  const end = after?.implemented?.end ?? after?.window?.end;
  if (after?.type !== 'retrospective' || end === undefined || end <= now) return [];
  return [failure('change_invalid', `${path} says that it was done already, and ends at ${end}`)];
}

/** Only what follows its template to the letter is a standard change. */
function checkStandard(
  { path, id, after }: TouchedChange,
  standard: ResolvedFacts['standard_changes'],
): readonly Reason[] {
  if (after?.type !== 'standard' || standard === null) return [];
  const template = standard.find((one) => one.id === after.template?.id);
  if (template === undefined)
    return [failure('template', `a standard change names its template; "${after.template?.id ?? ''}" is none`)];
  // Checking a template reads no more than the fields that the facts carry.
  const of: Entry | Draft =
    id === undefined
      ? { kind: 'change', path, blob: '', draft: after as ChangeDraft }
      : { kind: 'change', path, blob: '', record: after as Change };
  const findings = checkTemplate(of, configurationWith(template));
  return findings.filter(({ severity }) => severity === 'error').map((one) => failure('template', says(one)));
}

function configurationWith(template: StandardChange): Configuration {
  const standardChanges = new Map([[template.id, { path: '', value: template }]]);
  return { services: new Map(), calendars: new Map(), catalogue: new Map(), standardChanges };
}
