import { logLine } from '../../src/adapters/actions/runner.ts';
import { readOpenIssuesBy } from '../../src/adapters/github/read-issues.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { tendRelations } from '../../src/app/problem/tend-relations.ts';
import { runAction } from '../open-stage.ts';

await runAction('link-records', async ({ carryOut, client, runner, us }) => {
  const checkDocument = await documentCheck(['incident', 'request', 'change', 'problem']);
  const name = { owner: runner.owner, repo: runner.repo };
  const left = new Set<string>();
  const tend = async (deliveredKeys: readonly string[], isProposed: boolean) => {
    const proposals = isProposed ? await readOpenIssuesBy(client, name, us.login) : [];
    return carryOut(({ ledger }) => {
      const options = { now: runner.now, us, repository: `${runner.owner}/${runner.repo}`, checkDocument };
      const tended = tendRelations(ledger, { ...options, proposals, deliveredKeys });
      for (const line of tended.left) left.add(line);
      return tended;
    });
  };
  const { told, forge } = await tend([], false);
  // A proposal that was opened gets its record, and what stands in its thread is marked: now, or by the next run.
  const isProposed = forge.some(({ kind }) => kind === 'open_issue');
  const keys = [...told.delivered, ...told.gone];
  if (isProposed || keys.length > 0) await tend(keys, isProposed);
  for (const line of left) logLine(line);
});
