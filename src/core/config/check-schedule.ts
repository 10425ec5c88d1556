import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { checkReferences } from '../reference/check-references.ts';
import { type Reference, refer, referEach } from '../reference/reference.ts';
import { checkIdsOnce, checkPeriod } from './check-lists.ts';
import { type ConfigFacts, checkZone } from './config-facts.ts';
import type { ConfigFile, ScheduleConfig } from './configuration.ts';

type Maintenance = NonNullable<ScheduleConfig['maintenance']>[number];
type Scope = Maintenance['scope'];

/** `config/schedule.yaml`. */
export function checkSchedule({ path, value }: ConfigFile<ScheduleConfig>, facts: ConfigFacts): readonly Finding[] {
  const { maintenance = [], freezes = [], lockdown } = value;
  return [
    ...checkIdsOnce(path, '/maintenance', maintenance),
    ...maintenance.flatMap((each, at) => checkMaintenance(path, `/maintenance/${at}`, { each, facts })),
    ...checkIdsOnce(path, '/freezes', freezes),
    ...freezes.flatMap(({ start, end }, at) =>
      checkPeriod(path, [`/freezes/${at}/start`, start], [`/freezes/${at}/end`, end]),
    ),
    ...checkReferences(
      path,
      [
        ...freezes.flatMap(({ scope, except }, at) => [
          ...ofScope(scope, `/freezes/${at}/scope`),
          ...ofScope(except, `/freezes/${at}/except`),
        ]),
        ...refer('person', lockdown?.by, '/lockdown/by'),
        ...ofScope(lockdown?.scope, '/lockdown/scope'),
      ],
      facts,
    ),
  ];
}

function checkMaintenance(
  path: string,
  pointer: string,
  { each, facts }: { readonly each: Maintenance; readonly facts: ConfigFacts },
): readonly Finding[] {
  const isNever = each.weekly === undefined && each.monthly === undefined && (each.windows ?? []).length === 0;
  return [
    ...checkZone(path, `${pointer}/zone`, each.zone, facts),
    ...(isNever ? [finding('MAINTENANCE_NEVER', { path, pointer, on: 'key' }, { id: each.id })] : []),
    ...(each.windows ?? []).flatMap(({ start, end }, at) =>
      checkPeriod(path, [`${pointer}/windows/${at}/start`, start], [`${pointer}/windows/${at}/end`, end]),
    ),
    ...checkReferences(path, ofScope(each.scope, `${pointer}/scope`), facts),
  ];
}

function ofScope(scope: Scope | undefined, pointer: string): readonly Reference[] {
  return [
    ...referEach('service', scope?.services, `${pointer}/services`, { inUse: true }),
    ...referEach('environment', scope?.environments, `${pointer}/environments`),
  ];
}
