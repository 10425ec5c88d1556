import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { findKnots } from '../links/cycles.ts';
import type { Level, Priority } from '../record/record.ts';
import { checkReferences } from '../reference/check-references.ts';
import { type Reference, refer } from '../reference/reference.ts';
import { checkIdsOnce } from './check-lists.ts';
import { type ConfigFacts, checkZone } from './config-facts.ts';
import type { ConfigFile, OrganisationConfig } from './configuration.ts';

/** `config/gitsm.yaml`. */
export function checkOrganisation(file: ConfigFile<OrganisationConfig>, facts: ConfigFacts): readonly Finding[] {
  const { path, value } = file;
  return [
    ...checkZone(path, '/zone', value.zone, facts),
    ...checkReferences(path, references(value), facts),
    ...checkIdsOnce(path, '/categories', value.categories),
    ...checkParents(path, value.categories, '/categories'),
    ...checkMatrix(path, value.priority_matrix),
  ];
}

function references({ calendar, auto_close, intake, categories, alerts }: OrganisationConfig): readonly Reference[] {
  return [
    ...refer('calendar', calendar, '/calendar'),
    ...refer('calendar', auto_close.calendar, '/auto_close/calendar'),
    ...refer('team', intake.team, '/intake/team'),
    ...refer('service', intake.service, '/intake/service', { inUse: true }),
    ...refer('category', alerts?.category, '/alerts/category'),
    ...categories.flatMap(({ team, parent }, at) => [
      ...refer('team', team, `/categories/${at}/team`),
      ...refer('category', parent, `/categories/${at}/parent`),
    ]),
  ];
}

type Nested = { readonly id: string; readonly parent?: string | undefined };

/** Parents that lead back to where they began, in a list of categories or teams. */
export function checkParents(path: string, list: readonly Nested[], pointer: string): readonly Finding[] {
  const parentOf = new Map(list.map(({ id, parent }) => [id, parent]));
  const selfs = list.filter(({ id, parent }) => id === parent).map(({ id }) => [id]);
  const rounds = findKnots([...parentOf.keys()], (id) => {
    const parent = parentOf.get(id);
    return parent === undefined ? [] : [parent];
  }).map(({ way }) => way);
  return [...selfs, ...rounds].map((way) => {
    const at = list.findIndex(({ id }) => id === way[0]);
    const args = { field: 'parent', way: [...way, way[0] ?? ''].join(' → ') };
    return finding('CONFIG_CYCLE', { path, pointer: `${pointer}/${at}/parent` }, args);
  });
}

const LEVELS: readonly Level[] = ['high', 'medium', 'low'];

type Matrix = OrganisationConfig['priority_matrix'];

/** Less impact or less urgency never makes a ticket more urgent. */
function checkMatrix(path: string, matrix: Matrix): readonly Finding[] {
  return LEVELS.flatMap((impact, row) =>
    LEVELS.flatMap((urgency, column) => {
      const above = LEVELS[row - 1];
      const before = LEVELS[column - 1];
      const neighbours = [
        ...(above === undefined ? [] : [[above, urgency] as const]),
        ...(before === undefined ? [] : [[impact, before] as const]),
      ];
      return neighbours.flatMap((neighbour) => compareCells(path, matrix, [impact, urgency], neighbour));
    }),
  );
}

type Cell = readonly [impact: Level, urgency: Level];

function compareCells(path: string, matrix: Matrix, lower: Cell, higher: Cell): readonly Finding[] {
  const [found, other]: readonly [Priority, Priority] = [matrix[lower[0]][lower[1]], matrix[higher[0]][higher[1]]];
  if (found >= other) return [];
  const args = { cell: inWords(lower), found, higher: inWords(higher), other };
  return [finding('PRIORITY_MATRIX_ORDER', { path, pointer: `/priority_matrix/${lower[0]}/${lower[1]}` }, args)];
}

function inWords([impact, urgency]: Cell): string {
  return `impact ${impact} and urgency ${urgency}`;
}
