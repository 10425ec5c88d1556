import { openCommit } from '../../src/adapters/git/commit-source.ts';
import { openPullObjects } from '../../src/adapters/git/pull-objects.ts';
import { openFiles, openProposal } from '../../src/adapters/git/pull-source.ts';
import { openPullForge } from '../../src/adapters/github/pull-requests.ts';
import { loadPorts } from '../../src/adapters/ledger/load-ports.ts';
import { gatherProposals } from '../../src/app/change/gather-proposals.ts';
import type { PullForge, PullRequest } from '../../src/app/change/pull-forge.ts';
import type { PullObjects, TreeChange, TreeFile } from '../../src/app/change/pull-objects.ts';
import { loadLedger } from '../../src/app/load-ledger.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Proposal } from '../../src/core/proposal/proposal.ts';
import type { Stage } from '../open-stage.ts';

/** Pull requests at hand: what the forge says of them, and their commits as data. */
export type Desk = {
  readonly forge: PullForge;
  readonly objects: PullObjects;
  readonly loadFiles: (files: readonly (TreeFile & { readonly path: string })[]) => Promise<Ledger>;
  /** The default branch with changes of a pull request laid over it. */
  readonly loadMerged: (changes: readonly TreeChange[]) => Promise<Ledger>;
  readonly loadAt: (commit: string) => Promise<Ledger>;
  readonly proposals: (open: readonly PullRequest[]) => Promise<readonly Proposal[]>;
};

export function openDesk({ client, runner, git, tip }: Stage): Desk {
  const objects = openPullObjects(git);
  const loadFiles: Desk['loadFiles'] = (files) => loadLedger(openFiles(git.repository, files), loadPorts);
  return {
    forge: openPullForge(client, { owner: runner.owner, repo: runner.repo }),
    objects,
    loadFiles,
    loadMerged: (changes) => loadLedger(openProposal(git.repository, tip.commit, changes), loadPorts),
    loadAt: (commit) => loadLedger(openCommit(git.repository, commit), loadPorts),
    proposals: (open) => gatherProposals(open, tip.commit, { objects, loadFiles }),
  };
}
