import { read } from '../../src/adapters/github/call.ts';
import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { registerEdits } from '../../src/app/register-edits.ts';
import { registerMerged } from '../../src/app/register-merged.ts';
import type { Tip } from '../../src/app/settle-plan.ts';
import { tellRegistered } from '../../src/app/tell-registered.ts';
import { commitSubject } from '../../src/core/encode/commit-subject.ts';
import type { Attribution } from '../../src/core/journal/attribution.ts';
import { emptyPlan, type FilePlan } from '../../src/core/plan/plan.ts';
import { parseInstant } from '../../src/core/time/instant.ts';
import { runAction, type Stage } from '../open-stage.ts';
import { openDesk } from '../validate-records/desk.ts';

await runAction('register-records', async (stage) => {
  await stage.carryOut(async (tip) => {
    const attribution = await attributionOf(stage, tip.commit);
    const edits = registerEdits(tip.ledger, { ...attribution, drafts: 'leave' });
    const merged = tip.ledger.drafts.length === 0 ? emptyPlan : await registerDrafts(stage, tip);
    return {
      files: { effects: [...edits.effects, ...merged.effects], summary: [...edits.summary, ...merged.summary] },
      subject: commitSubject(merged.effects.length === 0 ? 'register edits' : 'register changes', []),
      forge: tellRegistered(tip.ledger, stage.runner.now),
    };
  });
});

/** Drafts are on the branch because somebody merged them. */
async function registerDrafts(stage: Stage, tip: Tip): Promise<FilePlan> {
  const { runner, us, organisation } = stage;
  const desk = openDesk(stage);
  return registerMerged(tip, {
    ...desk,
    ...{ hashText, loadZone: createZoneLoader(), us: us.login, repository: `${runner.owner}/${runner.repo}` },
    proposals: await desk.proposals(await desk.forge.openPulls()),
    defaultBranch: organisation.default_branch ?? 'main',
  });
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
