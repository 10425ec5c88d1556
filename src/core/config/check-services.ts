import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { findKnots } from '../links/cycles.ts';
import { checkReferences } from '../reference/check-references.ts';
import { type Reference, refer, referEach } from '../reference/reference.ts';
import type { ConfigFacts } from './config-facts.ts';
import type { ConfigFile, Service } from './configuration.ts';

type Services = ReadonlyMap<string, ConfigFile<Service>>;

/** `config/services/*.yaml`: each by itself, then what they depend on together. */
export function checkServices(services: Services, facts: ConfigFacts): readonly Finding[] {
  return [...[...services.values()].flatMap((file) => checkService(file, facts)), ...checkCycles(services)];
}

function checkService({ path, value }: ConfigFile<Service>, facts: ConfigFacts): readonly Finding[] {
  return [
    ...checkReferences(path, references(value), facts),
    ...checkDependencies(path, value),
    ...checkReplacement(path, value),
    ...checkCompleteness(path, value),
  ];
}

function references(service: Service): readonly Reference[] {
  const inUse = service.status !== 'obsolete';
  return [
    ...refer('person', service.owner, '/owner', { inUse }),
    ...refer('team', service.team, '/team'),
    ...refer('team', service.change_team, '/change_team'),
    ...refer('team', service.on_call, '/on_call'),
    ...refer('calendar', service.calendar, '/calendar'),
    ...refer('calendar', service.availability?.calendar, '/availability/calendar'),
    ...referEach('sla', service.slas, '/slas'),
    ...refer('service', service.replaced_by, '/replaced_by', { inUse: true }),
    ...(service.depends_on ?? []).flatMap((each, at) =>
      refer('service', each.service, `/depends_on/${at}/service`, { inUse }),
    ),
  ];
}

function checkDependencies(path: string, { id, depends_on = [] }: Service): readonly Finding[] {
  const groups = new Map<string, number>();
  for (const { redundancy_group: group } of depends_on) if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
  return depends_on.flatMap(({ service, redundancy_group: group }, at) => {
    const pointer = `/depends_on/${at}`;
    const first = depends_on.findIndex((other) => other.service === service);
    return [
      ...(service === id
        ? [finding('SERVICE_CYCLE', { path, pointer: `${pointer}/service` }, { way: `${id} → ${id}` })]
        : []),
      ...(first < at ? [finding('DEPENDENCY_TWICE', { path, pointer: `${pointer}/service` }, { service })] : []),
      ...(group !== undefined && groups.get(group) === 1
        ? [finding('REDUNDANCY_ALONE', { path, pointer: `${pointer}/redundancy_group` }, { group, service })]
        : []),
    ];
  });
}

function checkReplacement(path: string, { id, replaced_by }: Service): readonly Finding[] {
  if (replaced_by !== id) return [];
  return [finding('SERVICE_CYCLE', { path, pointer: '/replaced_by' }, { way: `${id} → ${id}` })];
}

/** What a service in use should say, so that its tickets find people and its clocks a calendar. */
function checkCompleteness(path: string, service: Service): readonly Finding[] {
  if (service.status !== 'production') return [];
  const wanted: readonly (keyof Service)[] = [
    'description',
    'calendar',
    'verified_at',
    ...(service.criticality === 'critical' && service.type !== 'contract' ? (['on_call'] as const) : []),
    ...(service.type === 'contract' ? (['contract'] as const) : []),
  ];
  const missing = wanted.filter((field) => service[field] === undefined);
  if (missing.length === 0) return [];
  return [finding('SERVICE_INCOMPLETE', { path, pointer: '', on: 'key' }, { id: service.id, missing })];
}

function checkCycles(services: Services): readonly Finding[] {
  const next = (id: string) => (services.get(id)?.value.depends_on ?? []).map((each) => each.service);
  return findKnots([...services.keys()], next).flatMap(({ way: [first = '', ...others] }) => {
    const file = services.get(first);
    if (file === undefined) return [];
    const at = (file.value.depends_on ?? []).findIndex(({ service }) => service === others[0]);
    const args = { way: [first, ...others, first].join(' → ') };
    return [finding('SERVICE_CYCLE', { path: file.path, pointer: `/depends_on/${at}/service` }, args)];
  });
}
