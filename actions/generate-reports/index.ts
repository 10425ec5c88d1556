import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { logLine, readInput, setOutput, summarise } from '../../src/adapters/actions/runner.ts';
import type { MadeReports } from '../../src/app/make-reports.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { commitSubject } from '../../src/core/encode/commit-subject.ts';
import { emptyPlan, type FilePlan, type Plan } from '../../src/core/plan/plan.ts';
import { statusText, withStatus } from '../../src/core/report/publish/status-block.ts';
import { keptState } from '../audit-landings/audited.ts';
import { runAction } from '../open-stage.ts';
import { readProposals, withProposals } from './proposals.ts';
import { makePublication } from './publication.ts';

await runAction('generate-reports', async (stage) => {
  const { carryOut, git, organisation, runner } = stage;
  const home = `${runner.serverUrl}/${runner.owner}/${runner.repo}`;
  const isHtml = readInput('html') === 'true' || organisation.reports?.pages === true;
  const order = { now: runner.now, repository: `${home}/blob/main/`, isHtml };
  const proposals = await readProposals(stage);
  const published = `${home}/tree/reports`;
  let made: MadeReports | undefined;
  const { told } = await carryOut(async (tip) => {
    made = await makePublication(tip, git, { ...order, proposals });
    const state = await keptState(git, readInput('audited'));
    return toPlan(tip, withProposals(withState(made, state), proposals), published);
  });
  if (made === undefined) return;
  summarise(`${statusText(made.model, published)}\n`);
  const folder = readInput('folder');
  if (folder !== '') await writeFiles(folder, made.files);
  setOutput('published', told.done.length > 0 ? 'true' : 'false');
  setOutput('files', made.files.length);
  logLine(`${told.done.length > 0 ? 'reports published' : 'reports are as they were'}: ${made.files.length} files`);
});

/** Up to where the audit told everything; it is published, and no report. */
function withState(made: MadeReports, state: string | undefined): MadeReports {
  return state === undefined ? made : { ...made, files: [...made.files, { path: 'state.json', text: state }] };
}

async function toPlan(tip: Tip, { files, model }: MadeReports, published: string): Promise<Plan> {
  const isWanted = tip.ledger.configuration.organisation?.value.reports?.readme_block === true;
  const readme = isWanted ? await tip.readText('README.md') : undefined;
  const renewed = readme === undefined ? undefined : withStatus(readme, statusText(model, published));
  const effect = renewed === undefined ? undefined : { kind: 'write_text' as const, path: 'README.md', text: renewed };
  const plan: FilePlan =
    effect === undefined ? emptyPlan : { effects: [effect], summary: ['README.md: the state of things'] };
  const publication = {
    kind: 'publish' as const,
    key: 'reports',
    branch: 'reports',
    files,
    subject: commitSubject('publish reports', []),
  };
  return { files: plan, subject: commitSubject('renew the README', []), forge: [publication] };
}

/** For a step that uploads them as an artifact, or to the forge's pages. */
async function writeFiles(folder: string, files: MadeReports['files']): Promise<void> {
  for (const { path, text } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
