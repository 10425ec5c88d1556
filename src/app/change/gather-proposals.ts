import type { Ledger } from '../../core/ledger/ledger.ts';
import type { Proposal } from '../../core/proposal/proposal.ts';
import { pathKind, toRecordId } from '../../core/record/record-id.ts';
import type { PullRequest } from './pull-forge.ts';
import type { PullObjects, TreeFile } from './pull-objects.ts';

export type ProposalPorts = {
  readonly objects: PullObjects;
  /** Reads a few files as strictly as a ledger. */
  readonly loadFiles: (files: readonly (TreeFile & { readonly path: string })[]) => Promise<Ledger>;
};

/** What open pull requests propose, by their numbers. Drafts that cannot be read propose nothing. */
export async function gatherProposals(
  pulls: readonly PullRequest[],
  base: string,
  { objects, loadFiles }: ProposalPorts,
): Promise<readonly Proposal[]> {
  const heads = await objects.fetchHeads(pulls.map(({ number }) => number));
  const there = new Set((await draftsAt(base, objects)).map(({ path, blob }) => `${blob} ${path}`));
  const proposals: Proposal[] = [];
  for (const pull of pulls) {
    const head = heads.get(pull.number);
    if (head === undefined) continue;
    const added = (await draftsAt(head, objects)).filter(({ path, blob }) => !there.has(`${blob} ${path}`));
    const { drafts } = added.length === 0 ? { drafts: [] } : await loadFiles(added);
    proposals.push(...drafts.map((draft) => toProposal(draft, pull)));
  }
  return proposals;
}

function toProposal(draft: Proposal['draft'], { number, openedAt }: PullRequest): Proposal {
  return { id: toRecordId(draft.kind, number), pull: number, openedAt, draft };
}

async function draftsAt(commit: string, objects: PullObjects) {
  const folders = ['changes/drafts', 'problems/drafts'];
  const files = await Promise.all(folders.map((folder) => objects.files(commit, folder)));
  return files.flat().filter(({ path }) => pathKind(path).is === 'draft');
}
