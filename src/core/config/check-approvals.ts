import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { checkReferences } from '../reference/check-references.ts';
import { type Reference, referEach } from '../reference/reference.ts';
import { approverReference, approverReferences } from './approver-references.ts';
import { checkIdsOnce } from './check-lists.ts';
import type { ConfigFacts } from './config-facts.ts';
import type { ApprovalsConfig, ConfigFile } from './configuration.ts';

type Rule = ApprovalsConfig['rules'][number];
type When = NonNullable<Rule['when']>;

/** The names in `config/approvals.yaml`. Whether its rules decide as they should is judged with the policy. */
export function checkApprovals({ path, value }: ConfigFile<ApprovalsConfig>, facts: ConfigFacts): readonly Finding[] {
  const { rules, reschedule = [], waivers = [], risk, control_owners } = value;
  const references = [
    ...rules.flatMap((rule, at) => ofRule(rule, `/rules/${at}`)),
    ...reschedule.flatMap(({ when, by }, at) => [
      ...ofWhen(when, `/reschedule/${at}/when`),
      ...approverReferences(by, `/reschedule/${at}/by`),
    ]),
    ...waivers.flatMap(({ by }, at) => approverReferences(by, `/waivers/${at}/by`)),
    ...(risk?.conditions ?? []).flatMap(({ when }, at) => ofWhen(when, `/risk/conditions/${at}/when`)),
    ...referEach('person', control_owners, '/control_owners', { inUse: true }),
  ];
  return [
    ...checkReferences(path, references, facts),
    ...checkIdsOnce(path, '/rules', rules),
    ...rules.flatMap(({ steps }, at) => checkIdsOnce(path, `/rules/${at}/steps`, steps)),
    ...checkIdsOnce(path, '/reschedule', reschedule),
    ...checkIdsOnce(path, '/risk/conditions', risk?.conditions),
    ...checkIdsOnce(path, '/risk/questions', risk?.questions),
    ...checkControlOwners(path, control_owners),
  ];
}

function ofRule({ when, steps = [], authorise }: Rule, pointer: string): readonly Reference[] {
  const afterwards = authorise?.afterwards.by;
  return [
    ...ofWhen(when, `${pointer}/when`),
    ...steps.flatMap(({ approvers }, at) => approverReferences(approvers, `${pointer}/steps/${at}/approvers`)),
    ...(afterwards === undefined ? [] : approverReference(afterwards, `${pointer}/authorise/afterwards/by`)),
  ];
}

function ofWhen(when: When | undefined, pointer: string): readonly Reference[] {
  return [
    ...referEach('service', when?.services, `${pointer}/services`),
    ...referEach('environment', when?.environments, `${pointer}/environments`),
  ];
}

function checkControlOwners(path: string, owners: readonly string[]): readonly Finding[] {
  if (owners.length > 0) return [];
  return [finding('ROLE_NOBODY', { path, pointer: '/control_owners', on: 'key' }, { role: 'control_owners' })];
}
