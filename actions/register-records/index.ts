import { read } from '../../src/adapters/github/call.ts';
import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { authoriseOwed } from '../../src/app/change/authorise-owed.ts';
import { registerMerged } from '../../src/app/change/register-merged.ts';
import { registerWithdrawn } from '../../src/app/change/register-withdrawn.ts';
import { registerEdits } from '../../src/app/register-edits.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { tellRegistered } from '../../src/app/tell-registered.ts';
import { commitSubject } from '../../src/core/encode/commit-subject.ts';
import type { Attribution } from '../../src/core/journal/attribution.ts';
import { emptyPlan, type FilePlan } from '../../src/core/plan/plan.ts';
import { isOwed } from '../../src/core/registration/owed-authorisation.ts';
import { parseInstant } from '../../src/core/time/instant.ts';
import { runAction, type Stage } from '../open-stage.ts';
import { openDesk } from '../validate-records/desk.ts';

await runAction('register-records', async (stage) => {
  await stage.carryOut(async (tip) => {
    const edits = await registerLanded(stage, tip);
    const changes = await registerChanges(stage, tip);
    return {
      files: { effects: [...edits.effects, ...changes.effects], summary: [...edits.summary, ...changes.summary] },
      subject: commitSubject(changes.effects.length === 0 ? 'register edits' : 'register changes', []),
      forge: tellRegistered(tip.ledger, stage.runner.now),
    };
  });
});

/** The forge is asked who brought the edits only where there are any. */
async function registerLanded(stage: Stage, { ledger, commit }: Tip): Promise<FilePlan> {
  const { runner, us } = stage;
  const ours = registerEdits(ledger, { by: us.login, at: runner.now, drafts: 'leave' });
  if (ours.effects.length === 0) return ours;
  return registerEdits(ledger, { ...(await attributionOf(stage, commit)), drafts: 'leave' });
}

/** Drafts that were merged, and those whose pull requests were closed without. */
async function registerChanges(stage: Stage, tip: Tip): Promise<FilePlan> {
  const { runner, us } = stage;
  const desk = openDesk(stage);
  const here = {
    ...{ repository: `${runner.owner}/${runner.repo}`, now: runner.now },
    defaultBranch: runner.defaultBranch,
  };
  // What is said in an issue ends no pull request; every other event looks for those that ended.
  const isTalk = ['issues', 'issue_comment'].includes(runner.event);
  if (isTalk && tip.ledger.drafts.length === 0) return emptyPlan;
  const withdrawn = await registerWithdrawn(tip, { ...desk, ...here, us: us.login });
  const isOwing = tip.ledger.entries.some((entry) => entry.kind === 'change' && isOwed(entry.record));
  if (tip.ledger.drafts.length === 0 && !isOwing) return withdrawn;
  const proposals = await desk.proposals(await desk.forge.openPulls());
  const ports = { ...desk, ...here, us, hashText, loadZone: createZoneLoader(), proposals };
  const all = [await registerMerged(tip, ports), withdrawn, await authoriseOwed(tip.ledger, runner.now, ports)];
  return { effects: all.flatMap(({ effects }) => effects), summary: all.flatMap(({ summary }) => summary) };
}

/**
 * Who brought the commit to the branch, and when: the merged pull request, else whoever pushed. Git's own dates and
 * names are never asked, since whoever commits chooses them.
 */
async function attributionOf({ client, runner, us }: Stage, commit: string): Promise<Attribution> {
  const name = { owner: runner.owner, repo: runner.repo };
  const pulls = await read(() =>
    client.rest.repos.listPullRequestsAssociatedWithCommit({ ...name, commit_sha: commit }),
  );
  const merged = pulls.data.find((pull) => pull.merged_at !== null);
  const mergedAt = parseInstant(merged?.merged_at ?? '');
  if (merged !== undefined && merged.user !== null && mergedAt !== undefined) {
    return { by: merged.user.login, at: mergedAt, source: { pull_request: merged.number }, proven: true };
  }
  const pusher = runner.event === 'push' ? loginOf(runner.payload.sender) : undefined;
  return { by: pusher ?? us.login, at: runner.now, source: { commit }, proven: pusher !== undefined };
}

function loginOf(person: unknown): string | undefined {
  const isPerson = typeof person === 'object' && person !== null && 'login' in person;
  return isPerson && typeof person.login === 'string' ? person.login : undefined;
}
