import type { CatalogueItem, Configuration } from '../../config/configuration.ts';
import { sameLogin } from '../../lifecycle/role.ts';

/** Whether the person may order the item: everybody may, unless it names teams or people. */
export function isEntitled(login: string, { entitled }: CatalogueItem, { teams }: Configuration): boolean {
  if (entitled === undefined || entitled.everyone === true) return true;
  const { people = [], teams: named = [] } = entitled;
  if (entitled.everyone === undefined && people.length + named.length === 0) return true;
  const members = (teams?.value.teams ?? []).filter(({ id }) => named.includes(id)).flatMap((team) => team.members);
  return [...people, ...members].some((other) => sameLogin(other, login));
}

/** For the person who may not: whom to ask. */
export function whoIsEntitled({ entitled, owner }: CatalogueItem, { teams }: Configuration): string {
  const titles = (entitled?.teams ?? []).map((id) => teams?.value.teams.find((team) => team.id === id)?.title ?? id);
  const who = [...(entitled?.people ?? []), ...titles];
  return who.length === 0 ? (owner ?? 'the owner of the item') : `one of ${who.join(', ')}`;
}
