import { readIssue, readOpenIssues } from '../../src/adapters/github/read-issues.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { documentWriter } from '../../src/adapters/yaml/document-writer.ts';
import { convertIssues } from '../../src/app/intake/convert-issue.ts';
import { knownIssues } from '../../src/app/telling/known-issues.ts';
import { entryOfIssue } from '../../src/core/conversation/entry-of-issue.ts';
import type { IssueFacts } from '../../src/core/intake/issue-facts.ts';
import { issueOfEvent } from '../issue-of-event.ts';
import { runAction, type Stage } from '../open-stage.ts';

await runAction('convert-issue', async (stage) => {
  const { carryOut, runner, us } = stage;
  const checkDocument = await documentCheck(['incident', 'request', 'problem']);
  const repository = `${runner.owner}/${runner.repo}`;
  const options = {
    now: runner.now,
    us,
    repository,
    repositoryUrl: `${runner.serverUrl}/${repository}`,
    loadZone: createZoneLoader(),
    checkDocument,
    renderDocument: documentWriter.create,
  };
  const issues = await issuesOf(stage);
  await carryOut((tip) => convertIssues(tip, { issues }, options), knownIssues(issues));
});

/**
 * The issue of the event, as it is now and not as the event had it; on every other event all that are open. What is
 * said at an issue that has its record is no matter of intake.
 */
async function issuesOf({ client, runner, tip }: Stage): Promise<readonly IssueFacts[]> {
  const name = { owner: runner.owner, repo: runner.repo };
  const issue = issueOfEvent(runner);
  if (issue === undefined) return readOpenIssues(client, name);
  const isTalk = runner.event === 'issue_comment' && entryOfIssue(issue.number, tip.ledger) !== undefined;
  return isTalk ? [] : readIssue(client, name, issue.number);
}
