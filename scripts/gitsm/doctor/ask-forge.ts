import { NotAllowed } from '../../../src/adapters/github/call.ts';
import { createClient } from '../../../src/adapters/github/octokit.ts';
import { readSettings } from '../../../src/adapters/github/read-settings.ts';
import type { ExaminePorts } from '../../../src/app/set-up/examine-set-up.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Console } from '../console.ts';

export type ForgeOptions = { readonly api?: string; readonly offline?: boolean };

const GITHUB = 'https://api.github.com';

/** Asks the forge with the token of the environment; without one, or when told so, it says that it did not. */
export function askForge({ api, offline }: ForgeOptions, { env }: Console): ExaminePorts['settings'] {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || undefined;
  const baseUrl = expectAddress(api ?? env.GITHUB_API_URL ?? GITHUB);
  return async (repository) => {
    if (offline === true) return { unasked: '--offline was said' };
    if (token === undefined) return { unasked: 'there is no GITHUB_TOKEN or GH_TOKEN' };
    const [owner = '', repo = ''] = repository.split('/');
    try {
      return await readSettings(createClient({ token, baseUrl }), { owner, repo });
    } catch (error) {
      if (error instanceof NotAllowed) throw new CliError('The token is refused.', EXIT.permission, TOKEN);
      throw new CliError(
        `The forge at ${new URL(baseUrl).host} does not answer.`,
        EXIT.network,
        'gitsm doctor --offline',
      );
    }
  };
}

const TOKEN = 'a token that may read the repository, its Actions and its settings; an administrator’s shows most';

/** A token goes to no address that is not meant: HTTPS, or this machine. */
function expectAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (isHere && url.protocol === 'http:')) return text.replace(/\/$/, '');
  throw new CliError(`${JSON.stringify(text)} is no address of an API.`, EXIT.usage, `such as ${GITHUB}`);
}
