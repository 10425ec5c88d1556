import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { findKnots } from '../links/cycles.ts';
import { checkReferences } from '../reference/check-references.ts';
import { type Reference, refer, referEach } from '../reference/reference.ts';
import { approverReferences } from './approver-references.ts';
import { checkCatalogueFields } from './check-catalogue-fields.ts';
import { checkIdsOnce } from './check-lists.ts';
import type { ConfigFacts } from './config-facts.ts';
import type { CatalogueItem, ConfigFile } from './configuration.ts';

type Catalogue = ReadonlyMap<string, ConfigFile<CatalogueItem>>;

/** `config/catalogue/*.yaml`: each by itself, then what they bring with them. */
export function checkCatalogue(catalogue: Catalogue, facts: ConfigFacts): readonly Finding[] {
  const files = [...catalogue.values()];
  return [...files.flatMap((file) => checkItem(file, facts)), ...checkIncludes(catalogue)];
}

function checkItem({ path, value }: ConfigFile<CatalogueItem>, facts: ConfigFacts): readonly Finding[] {
  return [
    ...checkReferences(path, references(value), facts),
    ...checkIdsOnce(path, '/approval', value.approval),
    ...checkIdsOnce(path, '/fulfilment', value.fulfilment),
    ...checkCatalogueFields(path, value),
    ...checkOwner(path, value),
  ];
}

function references(item: CatalogueItem): readonly Reference[] {
  const inUse = item.status !== 'obsolete';
  return [
    ...refer('service', item.service, '/service', { inUse }),
    ...refer('category', item.category, '/category'),
    ...refer('team', item.team, '/team'),
    ...refer('person', item.owner, '/owner', { inUse }),
    ...referEach('team', item.entitled?.teams, '/entitled/teams'),
    ...referEach('person', item.entitled?.people, '/entitled/people'),
    ...(item.approval ?? []).flatMap(({ approvers }, at) => approverReferences(approvers, `/approval/${at}/approvers`)),
    ...(item.fulfilment ?? []).flatMap(({ team }, at) => refer('team', team, `/fulfilment/${at}/team`)),
    ...refer('template', item.standard_change, '/standard_change'),
    ...referEach('catalogue_item', item.includes, '/includes', { inUse }),
  ];
}

function checkOwner(path: string, { owner, approval = [] }: CatalogueItem): readonly Finding[] {
  if (owner !== undefined) return [];
  return approval.flatMap(({ approvers }, step) =>
    approvers.flatMap((approver, at) => {
      if (approver !== 'item_owner') return [];
      const pointer = `/approval/${step}/approvers/${at}`;
      return [finding('APPROVER_NOBODY', { path, pointer }, { approver })];
    }),
  );
}

function checkIncludes(catalogue: Catalogue): readonly Finding[] {
  const next = (id: string) => catalogue.get(id)?.value.includes ?? [];
  const selfs = [...catalogue.keys()].filter((id) => next(id).includes(id)).map((id) => [id]);
  const rounds = findKnots([...catalogue.keys()], next).map(({ way }) => way);
  return [...selfs, ...rounds].flatMap(([first = '', ...others]) => {
    const path = catalogue.get(first)?.path;
    if (path === undefined) return [];
    const args = { field: 'includes', way: [first, ...others, first].join(' → ') };
    return [finding('CONFIG_CYCLE', { path, pointer: `/includes/${next(first).indexOf(others[0] ?? first)}` }, args)];
  });
}
