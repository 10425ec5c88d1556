import { logLine, setOutput, summarise } from '../../src/adapters/actions/runner.ts';
import { writeCsv } from '../../src/adapters/csv/write-csv.ts';
import { createMarkdownRenderer } from '../../src/adapters/templates/render-markdown.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { makeReports } from '../../src/app/make-reports.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { commitSubject } from '../../src/core/encode/commit-subject.ts';
import { emptyPlan, type Plan } from '../../src/core/plan/plan.ts';
import { type Instant, parseInstant } from '../../src/core/time/instant.ts';
import { runAction } from '../open-stage.ts';

await runAction('generate-reports', async ({ carryOut, runner }) => {
  const records = `${runner.serverUrl}/${runner.owner}/${runner.repo}/blob/main/`;
  const { told } = await carryOut((tip) => planReports(tip, runner.now, records));
  setOutput('published', told.done.length > 0 ? 'true' : 'false');
  logLine(told.done.length > 0 ? 'reports published' : 'reports are as they were');
});

/** A sample is reported as of its own instant, everything else as of now. */
function asOfOf({ ledger }: Tip, now: Instant): Instant {
  const set = ledger.configuration.organisation?.value.as_of;
  return (set === undefined ? undefined : parseInstant(set)) ?? now;
}

function planReports(tip: Tip, now: Instant, repository: string): Plan {
  const { ledger } = tip;
  const asOf = asOfOf(tip, now);
  const ports = { loadZone: createZoneLoader(), renderPage: createMarkdownRenderer(), writeCsv };
  const { files, model } = makeReports(ledger, { asOf, now, formats: ['md', 'json', 'csv'], repository }, ports);
  summarise(`Reports as of ${model.head.as_of}: ${files.length} files`);
  const publication = {
    kind: 'publish',
    key: 'reports',
    branch: 'reports',
    files,
    subject: commitSubject('publish reports', []),
  };
  return { files: emptyPlan, subject: '', forge: [publication as Plan['forge'][number]] };
}
