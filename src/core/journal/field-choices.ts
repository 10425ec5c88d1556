import type { Configuration } from '../config/configuration.ts';
import type { RecordKind } from '../record/record.ts';
import type { Shape } from './shape.ts';
import { trackedField } from './tracked-fields.ts';

/** What a field of a record can be where that is a list; `undefined` where it is free to say. */
export function choicesFor(
  kind: RecordKind,
  field: string,
  configuration: Configuration,
): readonly string[] | undefined {
  const named = namesFor(field, configuration);
  if (named !== undefined) return named.length === 0 ? undefined : named;
  const [top = '', ...parts] = field.split('.');
  const shape = trackedField(kind, top)?.shape;
  return shape === undefined ? undefined : wordsAt(shape, parts);
}

function namesFor(field: string, configuration: Configuration): readonly string[] | undefined {
  const teams = configuration.teams?.value;
  switch (field) {
    case 'service':
      return [...configuration.services.keys()];
    case 'catalogue_item':
      return [...configuration.catalogue.keys()];
    case 'team':
      return teams?.teams.filter((team) => team.kind === 'support').map(({ id }) => id);
    case 'assignee':
      return teams?.people.filter((one) => one.bot !== true && one.status !== 'former').map(({ login }) => login);
    case 'category':
    case 'closing_category':
      return configuration.organisation?.value.categories?.map(({ id }) => id);
    default:
      return undefined;
  }
}

function wordsAt(shape: Shape, parts: readonly string[]): readonly string[] | undefined {
  if ('oneOf' in shape) return undefined;
  const [first, ...rest] = parts;
  if (first === undefined) return shape.type === 'string' ? shape.enum : undefined;
  const below = shape.type === 'object' ? shape.properties?.[first] : undefined;
  return below === undefined ? undefined : wordsAt(below, rest);
}
