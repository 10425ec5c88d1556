import { logLine } from '../../src/adapters/actions/runner.ts';
import { moveSettledMark } from '../../src/adapters/git/settled-mark.ts';
import { readOpenIssuesBy } from '../../src/adapters/github/read-issues.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { tendRelations } from '../../src/app/problem/tend-relations.ts';
import { runAction } from '../open-stage.ts';
import { earlierLinks } from './earlier-links.ts';
import { tellReviews } from './tell-reviews.ts';

await runAction('link-records', async (stage) => {
  const { carryOut, client, runner, us, git } = stage;
  const checkDocument = await documentCheck(['incident', 'request', 'change', 'problem']);
  const name = { owner: runner.owner, repo: runner.repo };
  const earlier = await earlierLinks(stage);
  const left = new Set<string>();
  const tend = async (deliveredKeys: readonly string[], isProposed: boolean) => {
    const proposals = isProposed ? await readOpenIssuesBy(client, name, us.login) : [];
    return carryOut(({ ledger }) => {
      const options = { now: runner.now, us, repository: `${runner.owner}/${runner.repo}`, checkDocument, earlier };
      const tended = tendRelations(ledger, { ...options, proposals, deliveredKeys });
      for (const line of tended.left) left.add(line);
      return tended;
    });
  };
  const first = await tend([], false);
  // A proposal that was opened gets its record, and what stands in its thread is marked: now, or by the next run.
  const isProposed = first.forge.some(({ kind }) => kind === 'open_issue');
  const keys = [...first.told.delivered, ...first.told.gone];
  const last = isProposed || keys.length > 0 ? await tend(keys, isProposed) : first;
  await tellReviews(last.tip.ledger, stage);
  for (const line of left) logLine(line);
  const isMoved = runner.event === 'push' || first.commits + last.commits > 0;
  if (isMoved && !(await moveSettledMark(git, last.tip.commit))) logLine('the mark of settled links was not taken');
});
