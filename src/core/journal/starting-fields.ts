import type { CatalogueItem, Configuration } from '../config/configuration.ts';
import { expectedPriority, type Prioritised } from '../priority/priority.ts';
import type { JsonMap } from '../record/json.ts';
import type { RecordKind } from '../record/record.ts';
import { fieldToJson } from '../record/record-json.ts';
import type { Attribution } from './attribution.ts';
import { onCall, teamFor } from './holders.ts';

/**
 * What a new record begins with where nothing was given: by its catalogue item or template, then by its service and
 * category, then by the intake defaults. What none of them knows is left out.
 */
export function startingFields(
  kind: RecordKind,
  given: JsonMap,
  configuration: Configuration,
  attribution: Attribution,
): JsonMap {
  switch (kind) {
    case 'incident':
      return assigned(kind, { channel: 'command', ...intakeOf(configuration), ...given }, configuration, attribution);
    case 'request':
      return assigned(
        kind,
        { channel: 'command', ...itemOf(given, configuration), ...given },
        configuration,
        attribution,
      );
    case 'problem': {
      const { impact, urgency } = intakeOf(configuration);
      const levels = impact === undefined || urgency === undefined ? {} : { impact, urgency };
      return prioritised(withTeam(kind, { ...levels, ...given }, configuration), configuration);
    }
    case 'change': {
      const own = { type: 'normal', requested_by: attribution.by };
      return prioritised(
        withTeam(kind, { ...own, ...templateOf(given, configuration), ...given }, configuration),
        configuration,
      );
    }
  }
}

/** The team, and the person of it who is on call; whom somebody named stays. */
function assigned(kind: RecordKind, fields: JsonMap, configuration: Configuration, { at }: Attribution): JsonMap {
  const held = withTeam(kind, fields, configuration);
  const { team } = held;
  const assignee = typeof team === 'string' ? onCall(team, configuration, at) : undefined;
  const isHeld = held.assignee !== undefined || assignee === undefined;
  return prioritised(isHeld ? held : { ...held, assignee }, configuration);
}

function withTeam(kind: RecordKind, fields: JsonMap, configuration: Configuration): JsonMap {
  if (fields.team !== undefined) return fields;
  const team = teamFor(kind, { service: textOf(fields.service), category: textOf(fields.category) }, configuration);
  const fallback = kind === 'incident' ? configuration.organisation?.value.intake.team : undefined;
  return (team ?? fallback) === undefined ? fields : { ...fields, team: fieldToJson(team ?? fallback) };
}

function prioritised(fields: JsonMap, configuration: Configuration): JsonMap {
  const matrix = configuration.organisation?.value.priority_matrix;
  // What is not of the shape was refused with the input.
  const priority = matrix === undefined ? undefined : expectedPriority(fields as Prioritised, matrix);
  return priority === undefined ? fields : { ...fields, priority };
}

function intakeOf(configuration: Configuration): JsonMap {
  const intake = configuration.organisation?.value.intake;
  return intake === undefined ? {} : { service: intake.service, impact: intake.impact, urgency: intake.urgency };
}

function itemOf(given: JsonMap, configuration: Configuration): JsonMap {
  const item: CatalogueItem | undefined = configuration.catalogue.get(textOf(given.catalogue_item) ?? '')?.value;
  if (item === undefined) return {};
  const { service, team, impact, urgency } = item;
  return { service, team, impact, urgency };
}

/** A standard change takes what its template fixes; what the template leaves open is still to be given. */
function templateOf(given: JsonMap, configuration: Configuration): JsonMap {
  const named = given.template;
  const id = typeof named === 'object' && named !== null && 'id' in named ? textOf(named.id) : undefined;
  const template = configuration.standardChanges.get(id ?? '')?.value;
  if (template === undefined) return {};
  const { fixed, tasks } = template;
  return { type: 'standard', ...(fixed as JsonMap), ...(tasks === undefined ? {} : { tasks: fieldToJson(tasks) }) };
}

function textOf(value: JsonMap[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
