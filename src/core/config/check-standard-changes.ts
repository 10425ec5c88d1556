import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import { checkReferences } from '../reference/check-references.ts';
import { type Reference, refer, referEach } from '../reference/reference.ts';
import { requiredFields, templateFields } from '../reference/template-fields.ts';
import { type ConfigFacts, checkZone } from './config-facts.ts';
import type { ConfigFile, StandardChange } from './configuration.ts';

/** One file of `config/standard-changes/`. */
export function checkStandardChange(file: ConfigFile<StandardChange>, facts: ConfigFacts): readonly Finding[] {
  const { path, value } = file;
  return [
    ...checkReferences(path, references(value), facts),
    ...checkZone(path, '/recurrence/zone', value.recurrence?.zone, facts),
    ...checkFields(path, value),
    ...checkComplete(path, value),
  ];
}

function references({ owner, services, status, tasks, fixed }: StandardChange): readonly Reference[] {
  const { service, team, assignee, environment } = fixed;
  const inUse = status !== 'retired';
  return [
    ...refer('person', owner, '/owner', { inUse }),
    ...referEach('service', services, '/services', { inUse }),
    ...(tasks ?? []).flatMap((task, at) => [
      ...refer('team', task.team, `/tasks/${at}/team`),
      ...refer('person', task.assignee, `/tasks/${at}/assignee`, { inUse }),
    ]),
    ...refer('service', textOf(service), '/fixed/service', { inUse }),
    ...refer('team', textOf(team), '/fixed/team'),
    ...refer('person', textOf(assignee), '/fixed/assignee', { inUse }),
    ...refer('environment', textOf(environment), '/fixed/environment'),
  ];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function checkFields(path: string, { fixed, variable }: StandardChange): readonly Finding[] {
  const places = [
    ...Object.keys(fixed).map((field) => ({ field, pointer: `/fixed/${field}`, on: 'key' as const })),
    ...variable.map((field, at) => ({ field, pointer: `/variable/${at}`, on: 'value' as const })),
  ];
  return places.flatMap(({ field, pointer, on }) => {
    if (!templateFields.includes(field)) {
      const near = nearest(field, templateFields);
      const args = { field, known: templateFields, ...(near === undefined ? {} : { near }) };
      return [finding('TEMPLATE_NO_SUCH_FIELD', { path, pointer, on }, args)];
    }
    if (on === 'key' || !Object.hasOwn(fixed, field)) return [];
    return [finding('TEMPLATE_FIELD_TWICE', { path, pointer, on }, { field })];
  });
}

function checkComplete(path: string, { id, fixed, variable, status }: StandardChange): readonly Finding[] {
  if (status === 'retired') return [];
  const missing = requiredFields.filter((field) => !Object.hasOwn(fixed, field) && !variable.includes(field));
  if (missing.length === 0) return [];
  return [finding('TEMPLATE_INCOMPLETE', { path, pointer: '/variable', on: 'key' }, { id, missing })];
}
