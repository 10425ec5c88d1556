import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { isLogin, isPersonsLogin } from '../../../src/core/record/login.ts';
import type { OwnApp } from '../../../src/core/set-up/own-app.ts';
import { isRepositoryName } from '../../../src/core/set-up/repository-name.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Console } from '../console.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { Beginning } from './empty-config.ts';

export type InitOptions = SharedOptions & {
  readonly empty?: boolean;
  readonly organisation?: string;
  readonly zone: string;
  readonly login?: string;
  readonly repository?: string;
  readonly appId?: string;
  readonly botLogin?: string;
  readonly botId?: string;
  readonly dryRun?: boolean;
};

export type FirstConfig = Omit<Beginning, 'today'>;

/** What a first configuration is made of; `undefined` where nobody asked for one. */
export function readBeginning({ organisation, login, zone }: InitOptions, console: Console): FirstConfig | undefined {
  if (organisation === undefined && login === undefined) return undefined;
  if (organisation === undefined || login === undefined)
    throw new CliError('--organisation and --login are needed.', EXIT.usage, 'gitsm init --help shows an example.');
  if (!isPersonsLogin(login)) throw noLogin(login);
  if (createZoneLoader()(zone, console.now, console.now) === undefined)
    throw new CliError(`${JSON.stringify(zone)} is no time zone.`, EXIT.usage, 'An IANA name such as Europe/Berlin.');
  return { organisation, login, zone };
}

function noLogin(login: string): CliError {
  return new CliError(
    `${JSON.stringify(login)} is no login.`,
    EXIT.usage,
    'Letters, digits and single hyphens, without @.',
  );
}

export function readRepository({ repository }: InitOptions): string | undefined {
  if (repository === undefined || isRepositoryName(repository)) return repository;
  throw new CliError(`${JSON.stringify(repository)} is no repository.`, EXIT.usage, 'Write owner/name.');
}

/** The three numbers and names of the own App go together. */
export function readApp({ appId, botLogin, botId }: InitOptions): OwnApp | undefined {
  if (appId === undefined && botLogin === undefined && botId === undefined) return undefined;
  if (appId === undefined || botLogin === undefined || botId === undefined)
    throw new CliError('--app-id, --bot-login and --bot-id go together.', EXIT.usage, WHERE);
  if (!isLogin(botLogin)) throw noLogin(botLogin);
  return { appId: readNumber(appId), login: botLogin, userId: readNumber(botId) };
}

const WHERE = 'docs/set-up.md says where they stand.';

function readNumber(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new CliError(`${JSON.stringify(text)} is no number of an account or App.`, EXIT.usage, WHERE);
}
