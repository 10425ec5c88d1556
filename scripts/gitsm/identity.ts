import { userInfo } from 'node:os';
import { userSetting } from '../../src/adapters/git/user-setting.ts';
import type { Configuration } from '../../src/core/config/configuration.ts';
import { toSlug } from '../../src/core/import/read-row.ts';
import { isBot, isKnownPerson } from '../../src/core/lifecycle/role.ts';
import { isLogin } from '../../src/core/record/login.ts';
import { CliError, EXIT } from './cli-error.ts';
import type { Console } from './console.ts';

export const BY = ['--by <login>', 'who does it; else GITSM_LOGIN, git config gitsm.login, or the git user'] as const;

type Asked = { readonly by: string | undefined; readonly folder: string; readonly console: Console };

/**
 * Who acts, without a forge to say so: what was asked for, the environment, git's configuration. A git user whose
 * name is in `config/teams.yaml` is that person. It is a statement, not a proof, and validation treats it so.
 */
export async function identityOf({ by, folder, console }: Asked, configuration: Configuration): Promise<string> {
  const named = by ?? console.env.GITSM_LOGIN ?? (await userSetting(folder, 'gitsm.login'));
  if (named !== undefined) return expectLogin(named);
  const userName = await userSetting(folder, 'user.name');
  const people = configuration.teams?.value.people ?? [];
  const person = people.find(({ login, name }) => login === userName || (name !== undefined && name === userName));
  if (person !== undefined) return person.login;
  const fallback = userName ?? userInfo().username;
  // "Kim Larsen" is nobody's login, but says who it was; whom the teams do not know, validation tells of.
  return isLogin(fallback) ? fallback : toSlug(fallback);
}

/** What a stranger does is let through where nobody's role is needed, and said. */
export function warnOfStranger(login: string, configuration: Configuration, console: Console): void {
  if (configuration.teams === undefined || isKnownPerson(login, configuration) || isBot(login, configuration)) return;
  console.err(
    `gitsm: ${login} is not in config/teams.yaml; gitsm validate will tell of it. Name somebody: --by <login>\n`,
  );
}

function expectLogin(text: string): string {
  const login = text.replace(/^@/, '');
  if (isLogin(login)) return login;
  throw new CliError(`${JSON.stringify(text)} is no login.`, EXIT.usage, 'Letters, digits and single hyphens.');
}
