import { readIssue, readOpenIssues } from '../../src/adapters/github/read-issues.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { documentWriter } from '../../src/adapters/yaml/document-writer.ts';
import { convertIssues } from '../../src/app/intake/convert-issue.ts';
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
  await carryOut((tip) => convertIssues(tip, { issues }, options));
});

/** The issue of the event, as it is now and not as the event had it; on every other event all that are open. */
function issuesOf({ client, runner }: Stage) {
  const name = { owner: runner.owner, repo: runner.repo };
  const number = runner.event === 'issues' ? numberOf(runner.payload.issue) : undefined;
  return number === undefined ? readOpenIssues(client, name) : readIssue(client, name, number);
}

function numberOf(issue: unknown): number | undefined {
  const isIssue = typeof issue === 'object' && issue !== null && 'number' in issue;
  return isIssue && typeof issue.number === 'number' ? issue.number : undefined;
}
