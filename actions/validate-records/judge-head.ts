import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { locateAll } from '../../src/adapters/yaml/locate.ts';
import { checkPullRequest } from '../../src/app/change/check-pull-request.ts';
import { mergedChanges } from '../../src/app/change/merged-changes.ts';
import type { PullRequest } from '../../src/app/change/pull-forge.ts';
import { locateFindings } from '../../src/app/locate-findings.ts';
import type { Forge } from '../../src/app/telling/forge.ts';
import type { LocatedFinding } from '../../src/core/finding/finding.ts';
import { LEDGER_FOLDERS } from '../../src/core/ledger/file-kind.ts';
import type { StatusState } from '../../src/core/plan/forge-effect.ts';
import type { Proposal } from '../../src/core/proposal/proposal.ts';
import { findingsTable, toAnnotation, verdictOf } from '../../src/core/proposal/records-verdict.ts';
import { RECORDS_STATUS } from '../../src/core/set-up/status-names.ts';
import type { Stage } from '../open-stage.ts';
import type { Desk } from './desk.ts';

const CHECK = 'gitsm findings';

type Parts = {
  readonly stage: Stage;
  readonly desk: Desk;
  readonly proposals: readonly Proposal[];
  readonly statuses: Forge['statuses'];
};

type Judged = {
  readonly state: StatusState;
  readonly description: string;
  readonly summary: string;
  /** Why it could not be told. */
  readonly cause?: unknown;
};

/**
 * Checks the pull requests that share a head and puts one status on it. Pending comes first where there is nothing yet,
 * and the result only while the head is still one of an open pull request.
 */
export async function judgeHead(pulls: readonly PullRequest[], parts: Parts): Promise<Judged> {
  const [first] = pulls;
  if (first === undefined) throw new RangeError('no pull request has this head');
  const { head } = first;
  const say = (state: StatusState, description: string) =>
    parts.stage.tell([
      { kind: 'status', key: `records:${head}:${state}`, sha: head, context: RECORDS_STATUS, state, description },
    ]);
  const there = (await parts.statuses(head)).some(({ context }) => context === RECORDS_STATUS);
  if (!there) await say('pending', 'the records are being checked');
  const judged = await judge(pulls, parts);
  const isCurrent = (await parts.desk.forge.pull(first.number))?.head === head;
  if (isCurrent) await say(judged.state, judged.description);
  return judged;
}

async function judge(pulls: readonly PullRequest[], parts: Parts): Promise<Judged> {
  try {
    const each: Found[] = [];
    for (const pull of pulls) each.push(await findingsOf(pull, parts));
    const findings = uniqueFindings(each.flatMap((found) => found.findings));
    const verdict = verdictOf(findings, Math.max(...each.map(({ files }) => files)));
    const head = pulls[0]?.head ?? '';
    await putOnLines(head, findings, verdict, parts);
    const numbers = pulls.map(({ number }) => number).join(', ');
    return { ...verdict, summary: `### Records of pull request ${numbers}\n\n${findingsTable(findings)}` };
  } catch (cause) {
    return {
      state: 'error',
      description: 'the records could not be checked; the next run tries again',
      summary: '',
      cause,
    };
  }
}

type Found = { readonly findings: readonly LocatedFinding[]; readonly files: number };

async function findingsOf(pull: PullRequest, { stage, desk, proposals }: Parts): Promise<Found> {
  const { tip, runner } = stage;
  const all = await mergedChanges(pull, tip.commit, desk);
  const changes = all.filter(({ path }) => LEDGER_FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
  if (changes.length === 0) return { findings: [], files: 0 };
  const merged = await desk.loadMerged(changes);
  const findings = checkPullRequest({
    ...{ base: tip.ledger, merged, now: runner.now, loadZone: createZoneLoader() },
    changed: changes.map(({ path }) => path),
    author: pull.author?.login,
    proposals: new Set(proposals.filter((other) => other.pull !== pull.number).map(({ id }) => id)),
  });
  const after = new Map(changes.map(({ path, after: file }) => [path, file?.blob]));
  const readText = (path: string) => (after.has(path) ? readBlob(after.get(path), desk) : tip.readText(path));
  return { findings: await locateFindings(findings, { readText, locateAll }), files: changes.length };
}

async function readBlob(blob: string | undefined, { objects }: Desk): Promise<string | undefined> {
  return blob === undefined ? undefined : objects.readBlob(blob);
}

/** Two pull requests of one head find the same things. */
function uniqueFindings(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const keyOf = ({ code, place, args }: LocatedFinding) =>
    JSON.stringify([code, place.path, place.pointer, place.on, args]);
  return [...new Map(findings.map((found) => [keyOf(found), found])).values()];
}

/** Remarks on the commit itself: those of the job would hang on the base, whose code it runs. */
async function putOnLines(
  head: string,
  findings: readonly LocatedFinding[],
  verdict: ReturnType<typeof verdictOf>,
  { stage }: Parts,
): Promise<void> {
  const annotations = findings.map(toAnnotation);
  const key = `findings:${hashText(JSON.stringify(annotations))}`;
  await stage.tell([
    {
      ...{ kind: 'check_run', key, sha: head, name: CHECK, annotations },
      conclusion: verdict.state === 'failure' ? 'failure' : findings.length > 0 ? 'neutral' : 'success',
      title: verdict.description,
      summary: findingsTable(findings),
    },
  ]);
}
