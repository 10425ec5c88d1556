import { openCommit } from '../../../src/adapters/git/commit-source.ts';
import { resolveCommit } from '../../../src/adapters/git/find-repository.ts';
import { openLocalObjects, readApprovalHistory } from '../../../src/adapters/git/local-objects.ts';
import { openFiles } from '../../../src/adapters/git/pull-source.ts';
import { createClient } from '../../../src/adapters/github/octokit.ts';
import { openPullForge } from '../../../src/adapters/github/pull-requests.ts';
import { hashText } from '../../../src/adapters/hash/hash-text.ts';
import { loadPorts } from '../../../src/adapters/ledger/load-ports.ts';
import { loadFactsCheck } from '../../../src/adapters/schema/check-shape.ts';
import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { type Verified, verifyApprovals } from '../../../src/app/audit/verify-approvals.ts';
import type { AskedForge } from '../../../src/app/audit/verify-on-forge.ts';
import { loadLedger } from '../../../src/app/load-ledger.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { CliError, EXIT } from '../cli-error.ts';
import type { Console } from '../console.ts';
import type { OpenedRepository } from '../repository.ts';

export type VerifyRequest = {
  readonly at: string | undefined;
  readonly only: string | undefined;
  readonly isOffline: boolean;
};

/** The approvals of a clone, from its commits; merges and reviews are asked of the forge where a token is at hand. */
export async function verify(
  { git, load }: OpenedRepository,
  { at, only, isOffline }: VerifyRequest,
  console: Console,
): Promise<Verified> {
  if (git === undefined)
    throw new CliError(
      'Approvals are verified from commits, and this folder is in no git repository.',
      EXIT.configuration,
    );
  const commit = await resolveCommit(git, at ?? 'HEAD');
  if (commit === undefined)
    throw new CliError(`There is no commit "${at ?? 'HEAD'}".`, EXIT.usage, 'git log shows them.');
  const ledger = await load(at);
  return verifyApprovals(ledger, {
    ...{ only, hashText, loadZone: createZoneLoader(), objects: openLocalObjects(git) },
    loadFiles: (files) => loadLedger(openFiles(git, files), loadPorts),
    loadAt: (one) => loadLedger(openCommit(git, one), loadPorts),
    checkFacts: await loadFactsCheck(),
    history: await readApprovalHistory(git, commit),
    forge: isOffline ? undefined : forgeOf(ledger, console),
  });
}

/** With `GITHUB_TOKEN` or `GH_TOKEN` set, and the repository named in the configuration. */
function forgeOf({ configuration }: Ledger, { env }: Console): AskedForge | undefined {
  const token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
  const [owner = '', repo = ''] = configuration.organisation?.value.repository?.split('/') ?? [];
  if (token === undefined || token === '' || repo === '') return undefined;
  const client = createClient({ token, baseUrl: env.GITHUB_API_URL ?? 'https://api.github.com' });
  return openPullForge(client, { owner, repo });
}
