import { commitSubject } from '../../core/encode/commit-subject.ts';
import type { IssueFacts } from '../../core/intake/issue-facts.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { FileEffect, Plan } from '../../core/plan/plan.ts';
import { problemCandidates } from '../../core/problem/proposal/candidates.ts';
import { openProposal } from '../../core/problem/proposal/open-proposal.ts';
import { proposalIn, registerProposal } from '../../core/problem/proposal/register-proposal.ts';
import type { Instant } from '../../core/time/instant.ts';

export type ProposeOptions = {
  readonly now: Instant;
  readonly us: { readonly login: string; readonly user_id: number };
  readonly repository: string;
  /** Open issues of ours that may be proposals. */
  readonly proposals: readonly IssueFacts[];
};

/**
 * What keeps coming back becomes one issue with the evidence, and that issue a problem that is proposed. The key of the
 * source keeps both from being made twice; an issue whose key is held already, or whose reason is gone, is closed.
 */
export function proposeProblems(ledger: Ledger, options: ProposeOptions): Plan {
  const candidates = problemCandidates(ledger, options.now);
  const issues = keyedIssues(ledger, options);
  const effects: FileEffect[] = [];
  const summary: string[] = [];
  const forge: ForgeEffect[] = [];
  for (const candidate of candidates) {
    const issue = issues.find(({ key }) => key === candidate.key)?.issue;
    if (issue === undefined) {
      forge.push(openProposal(candidate, ledger));
      continue;
    }
    const record = registerProposal(candidate, issue, ledger, options);
    if (record === undefined) continue;
    effects.push(record);
    summary.push(`PRB-${issue.number} proposed: ${candidate.ids.join(', ')}`);
  }
  const used = new Set(candidates.flatMap(({ key }) => issues.find((one) => one.key === key)?.issue.number ?? []));
  const surplus = issues.filter(({ issue }) => issue.state === 'open' && !used.has(issue.number));
  forge.push(...surplus.map(({ issue }) => close(issue.number)));
  return { files: { effects, summary }, subject: commitSubject('propose problems', []), forge };
}

type Keyed = { readonly key: string; readonly issue: IssueFacts };

/** Issues of ours that carry a key and have no record of their own, in the order of their numbers. */
function keyedIssues({ entries, unreadable }: Ledger, { proposals, us }: ProposeOptions): readonly Keyed[] {
  const taken = new Set(
    [...entries.map(({ path }) => path), ...unreadable.map(({ place }) => place.path)].map(numberIn),
  );
  return proposals
    .filter(({ number, is_pull_request }) => !is_pull_request && !taken.has(number))
    .toSorted((a, b) => a.number - b.number)
    .flatMap((issue) => {
      const key = proposalIn(issue, us);
      return key === undefined ? [] : [{ key, issue }];
    });
}

function numberIn(path: string): number | undefined {
  const [, number] = /-(\d+)\.yaml$/.exec(path) ?? [];
  return number === undefined ? undefined : Number(number);
}

function close(issue: number): ForgeEffect {
  return { key: `surplus/${issue}`, kind: 'issue_state', issue, state: 'not_planned' };
}
