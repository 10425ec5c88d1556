import type { FindingCode } from '../finding/catalogue.ts';
import type { Finding, FindingArgs } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { nearest } from '../finding/nearest.ts';
import { statesOf } from '../lifecycle/lifecycle-of.ts';
import { parseCivilDay } from '../time/civil-date.ts';
import { parseInstant } from '../time/instant.ts';
import { checkEscalations } from './check-escalations.ts';
import type { Definition, When } from './definition.ts';
import { startOf } from './sla-rules.ts';

/** The ids that definitions may name. A list that is left out is not checked against. */
export type KnownNames = {
  readonly calendars?: ReadonlySet<string>;
  readonly services?: ReadonlySet<string>;
  readonly teams?: ReadonlySet<string>;
  readonly people?: ReadonlySet<string>;
  readonly catalogueItems?: ReadonlySet<string>;
};

/** Says `code` of what stands at `pointer`, below the definition. */
export type SlaReport = (code: FindingCode, pointer: string, args?: FindingArgs) => Finding;

const PRIORITIES = ['P1', 'P2', 'P3', 'P4', 'P5'];

/** What is wrong with service levels whose shape the schema has passed, in the order of the file. */
export function checkDefinitions(
  definitions: readonly Definition[],
  known: KnownNames,
  path = 'config/sla.yaml',
): readonly Finding[] {
  return definitions.flatMap((definition, index) => {
    const report: SlaReport = (code, pointer, args) =>
      finding(code, { path, pointer: `/definitions/${index}${pointer}` }, args ?? {});
    const before = definitions.findLast((one, at) => at < index && one.id === definition.id);
    const calendar = { code: 'SLA_CALENDAR_UNKNOWN', arg: 'calendar', pointer: '/calendar' } as const;
    return [
      ...checkVersion(definition, before, report),
      ...checkName({ ...calendar, name: definition.calendar, known: known.calendars }, report),
      ...checkWhen({ when: definition.when, pointer: '/when' }, known, report),
      ...checkTargets(definition, report),
      ...checkStates(definition, report),
      ...checkWarnings(definition, report),
      ...checkEscalations(definition, known, report),
    ];
  });
}

function checkVersion(definition: Definition, before: Definition | undefined, report: SlaReport): readonly Finding[] {
  const date = definition.effective_from;
  const place = date === undefined ? '' : '/effective_from';
  if (date !== undefined && parseCivilDay(date) === undefined && parseInstant(date) === undefined) {
    return [report('SLA_DATE_IMPOSSIBLE', place, { date })];
  }
  if (before === undefined) return [];
  const { id } = definition;
  const changed = (['kind', 'target'] as const).filter((field) => definition[field] !== before[field]);
  const args = { id, from: date ?? 'no date', before: before.effective_from ?? 'the beginning' };
  return [
    ...(startOf(definition) > startOf(before) ? [] : [report('SLA_VERSIONS_NOT_ASCENDING', place, args)]),
    ...changed.map((field) => report('SLA_VERSION_CHANGES_KIND', `/${field}`, { id, field })),
  ];
}

export type NameCheck = {
  readonly code: FindingCode;
  /** What the wording of the finding calls the name. */
  readonly arg: string;
  readonly name: string | undefined;
  readonly known: ReadonlySet<string> | undefined;
  readonly pointer: string;
};

export function checkName({ code, arg, name, known, pointer }: NameCheck, report: SlaReport): readonly Finding[] {
  if (name === undefined || known === undefined || known.has(name)) return [];
  const near = nearest(name, known);
  return [report(code, pointer, near === undefined ? { [arg]: name } : { [arg]: name, near })];
}

export function checkWhen(
  { when, pointer }: { readonly when: When | undefined; readonly pointer: string },
  names: KnownNames,
  report: SlaReport,
): readonly Finding[] {
  const lists = [
    ['services', { code: 'SLA_SERVICE_UNKNOWN', arg: 'service', known: names.services }],
    ['teams', { code: 'SLA_TEAM_UNKNOWN', arg: 'team', known: names.teams }],
    ['catalogue_items', { code: 'SLA_CATALOGUE_ITEM_UNKNOWN', arg: 'item', known: names.catalogueItems }],
  ] as const;
  return lists.flatMap(([list, check]) =>
    (when?.[list] ?? []).flatMap((name, at) =>
      checkName({ ...check, name, pointer: `${pointer}/${list}/${at}` }, report),
    ),
  );
}

function checkTargets(definition: Definition, report: SlaReport): readonly Finding[] {
  const wanted = definition.when?.priorities ?? PRIORITIES;
  const given = Object.keys(definition.targets);
  const unused = given.filter((priority) => priority !== 'default' && !wanted.includes(priority));
  const missing = given.includes('default') ? [] : wanted.filter((priority) => !given.includes(priority));
  return [
    ...(missing.length === 0 ? [] : [report('SLA_PRIORITY_WITHOUT_TARGET', '/targets', { priorities: missing })]),
    ...unused.map((priority) => report('SLA_TARGET_UNREACHABLE', `/targets/${priority}`, { priority })),
  ];
}

function checkStates(definition: Definition, report: SlaReport): readonly Finding[] {
  const states = new Set(definition.records.flatMap((kind) => statesOf(kind)));
  const records = definition.records.join(' or ');
  const named = [
    ...(definition.pause?.states ?? []).map((state, at) => [state, `/pause/states/${at}`] as const),
    ...Object.entries(definition.conditions ?? {}).flatMap(([name, condition]) =>
      (condition?.states ?? []).map((state, at) => [state, `/conditions/${name}/states/${at}`] as const),
    ),
  ];
  return named.flatMap(([state, place]) => {
    if (states.has(state)) return [];
    const near = nearest(state, states);
    return [report('SLA_STATE_UNKNOWN', place, near === undefined ? { state, records } : { state, records, near })];
  });
}

function checkWarnings(definition: Definition, report: SlaReport): readonly Finding[] {
  const warnings = definition.warn_at ?? [];
  return warnings.flatMap((percent, at) => {
    const before = warnings[at - 1];
    if (before === undefined || percent > before) return [];
    return [report('SLA_WARNINGS_NOT_ASCENDING', `/warn_at/${at}`, { percent, before })];
  });
}
