import { readComments } from '../../src/adapters/github/read-conversations.ts';
import { readIssue } from '../../src/adapters/github/read-issues.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { indexLedger } from '../../src/core/ledger/ledger-index.ts';
import { majorsUnderReview, reviewComment } from '../../src/core/timeline/review-comment.ts';
import type { Stage } from '../open-stage.ts';

/** Keeps the review of each resolved major incident in its thread, with what was said there. */
export async function tellReviews(ledger: Ledger, { client, runner, tell }: Stage): Promise<void> {
  const name = { owner: runner.owner, repo: runner.repo };
  const index = indexLedger(ledger);
  for (const { entry, issue: number } of majorsUnderReview(index)) {
    const [issue] = await readIssue(client, name, number);
    if (issue === undefined || issue.locked) continue;
    const comments = await readComments(client, name, number);
    await tell([reviewComment(entry, index, { issue: number, comments })]);
  }
}
