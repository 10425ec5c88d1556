import { readEdits } from '../../src/adapters/github/read-edits.ts';
import { readIssue, readOpenIssues } from '../../src/adapters/github/read-issues.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { documentWriter } from '../../src/adapters/yaml/document-writer.ts';
import { convertIssues } from '../../src/app/intake/convert-issue.ts';
import { fulfilRequests } from '../../src/app/intake/fulfil-requests.ts';
import { knownIssues } from '../../src/app/telling/known-issues.ts';
import { entryOfIssue } from '../../src/core/conversation/entry-of-issue.ts';
import { REPORT_EVENT, readReport } from '../../src/core/intake/automatic/fulfilment-report.ts';
import type { IssueFacts } from '../../src/core/intake/issue-facts.ts';
import type { CheckDocument } from '../../src/core/journal/outcome.ts';
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
  const lastEditedAt = edits(stage);
  await carryOut((tip) => convertIssues(tip, { issues, lastEditedAt }, options), knownIssues(issues));
  await fulfil(stage, checkDocument);
});

/** Approved requests go to the workflows of their items, and what those say comes back. */
async function fulfil({ carryOut, runner, us }: Stage, checkDocument: CheckDocument): Promise<void> {
  const { event, payload, now } = runner;
  const isReport = event === 'repository_dispatch' && payload.action === REPORT_EVENT;
  const report = isReport ? readReport(payload.client_payload) : undefined;
  const run = (told: readonly string[], unknown: readonly string[]) => {
    const options = { now, us, checkDocument, report, told: new Set(told), unknown: new Set(unknown) };
    return carryOut(({ ledger }) => fulfilRequests(ledger, options));
  };
  const { told } = await run([], []);
  if (told.done.length + told.gone.length > 0) await run(told.done, told.gone);
}

/** Each issue is asked for once a run, however often it is decided on. */
function edits({ client, runner }: Stage): (issue: number) => Promise<string | undefined> {
  const known = new Map<number, string | undefined>();
  return async (issue) => {
    if (!known.has(issue)) {
      const { lastEditedAt } = await readEdits(client, { owner: runner.owner, repo: runner.repo }, issue);
      known.set(issue, lastEditedAt);
    }
    return known.get(issue);
  };
}

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
