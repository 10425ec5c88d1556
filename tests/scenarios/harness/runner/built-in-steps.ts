import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GIT_ENVIRONMENT } from '../forge/bare-repository.ts';
import type { Forge } from '../forge/forge.ts';
import { APP_PERMISSIONS } from '../forge/overlay/settings-calls.ts';
import type { RunHandle } from './run-handle.ts';

export type BuiltInStep = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly token: string;
  /** What the run's event checks out where `ref` does not say. */
  readonly sha: string;
  readonly forge: Forge;
  readonly run: RunHandle;
};

/** Returns the step's outputs. */
type BuiltIn = (step: BuiltInStep) => Promise<Readonly<Record<string, string>>>;

const nothing: BuiltIn = async () => ({});

/**
 * Actions of others that our workflows use, as far as a scenario needs them. Their own requests are not numbered:
 * a fault sweep is about ours. Anything else that is not ours is refused.
 */
export const BUILT_IN_STEPS: Readonly<Record<string, BuiltIn>> = {
  'actions/checkout': checkout,
  'actions/create-github-app-token': async ({ forge, run }) => ({
    token: forge.access.mint(APP_PERMISSIONS, run.live),
  }),
  'actions/setup-node': nothing,
  'actions/cache/restore': nothing,
  'actions/cache/save': nothing,
  'actions/cache': nothing,
  'actions/upload-artifact': nothing,
  'actions/configure-pages': nothing,
  'actions/upload-pages-artifact': nothing,
  'actions/deploy-pages': nothing,
};

/** A real checkout from the bare repository, with the remote and the credentials that the real action leaves behind. */
async function checkout({
  inputs,
  workspace,
  token,
  sha,
  forge,
}: BuiltInStep): Promise<Readonly<Record<string, string>>> {
  const target = join(workspace, inputs.path ?? '');
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', ['-C', target, ...args], { env: { PATH: process.env.PATH, ...GIT_ENVIRONMENT } });
  const url = `${forge.serverUrl}/${forge.owner}/${forge.name}`;
  await promisify(execFile)('git', ['init', '--quiet', '--initial-branch=main', target]);
  const wanted = inputs.ref === undefined || inputs.ref === '' ? sha : inputs.ref;
  const revision = await forge.repository.git(['rev-parse', '--verify', `${wanted}^{commit}`]);
  const depth = inputs['fetch-depth'] === '0' ? [] : [`--depth=${inputs['fetch-depth'] ?? '1'}`];
  await git('fetch', '--quiet', '--no-tags', ...depth, `file://${forge.repository.directory}`, revision);
  const sparse = (inputs['sparse-checkout'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (sparse.length > 0) await git('sparse-checkout', 'set', ...sparse);
  await git('checkout', '--quiet', '-B', 'main', revision);
  await git('remote', 'add', 'origin', url);
  if (inputs['persist-credentials'] !== 'false') {
    const basic = Buffer.from(`x-access-token:${inputs.token || token}`).toString('base64');
    await git('config', '--local', `http.${forge.serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`);
  }
  return { commit: revision, ref: wanted };
}
