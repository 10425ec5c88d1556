import type { Proposal } from '../../core/proposal/proposal.ts';
import type { Proposal as Reported } from '../../core/report/section/planned-change.ts';
import type { PullRequest } from './pull-forge.ts';

/** Changes in open pull requests as reports tell of them; whoever is still writing waits for nobody. */
export function reportProposals(pulls: readonly PullRequest[], proposals: readonly Proposal[]): readonly Reported[] {
  return proposals.flatMap(({ id, pull: number, openedAt, draft }) => {
    const pull = pulls.find((one) => one.number === number);
    if (draft.kind !== 'change' || pull === undefined) return [];
    return [
      {
        ...{ id, opened_at: openedAt, opened_by: pull.author?.login ?? 'ghost', pull_request: number },
        state: pull.isDraft ? ('draft' as const) : ('authorize' as const),
        draft: draft.draft,
      },
    ];
  });
}
