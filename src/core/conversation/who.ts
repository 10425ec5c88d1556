import type { Configuration } from '../config/configuration.ts';
import type { Entry } from '../ledger/ledger.ts';
import { isBot, type Role, rolesOf, sameLogin } from '../lifecycle/role.ts';
import type { Entitled } from './command/declaration.ts';
import type { Account } from './facts.ts';

export type Us = { readonly login: string; readonly user_id: number };

/** A person whose word counts here: no program, not us, and not somebody who took over another's login. */
export function isPerson(account: Account, us: Us, configuration: Configuration): account is NonNullable<Account> {
  if (account === null || account.type !== 'User' || account.id === us.user_id) return false;
  return !isBot(account.login, configuration) && !isTakenOver(account, configuration);
}

function isTakenOver({ login, id }: NonNullable<Account>, { teams }: Configuration): boolean {
  const known = teams?.value.people.find((person) => sameLogin(person.login, login));
  return known !== undefined && known.user_id !== id;
}

/** Whether a command is open to somebody. Whom the catalogue item or the policy names is asked by the command itself. */
export function isOpenTo(
  who: readonly Entitled[],
  login: string,
  { record }: Entry,
  configuration: Configuration,
): boolean {
  const roles = rolesOf(login, record, configuration);
  return who.some((one) => one === 'anyone' || one === 'approver' || one === 'policy' || roles.has(one));
}

export function isStaff(roles: ReadonlySet<Role>): boolean {
  return roles.has('agent') || roles.has('manager');
}
