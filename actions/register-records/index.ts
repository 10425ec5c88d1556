import { read } from '../../src/adapters/github/call.ts';
import { registerEdits } from '../../src/app/register-edits.ts';
import { commitSubject } from '../../src/core/encode/commit-subject.ts';
import type { Attribution } from '../../src/core/journal/attribution.ts';
import { parseInstant } from '../../src/core/time/instant.ts';
import { runAction, type Stage } from '../open-stage.ts';

await runAction('register-records', async (stage) => {
  await stage.carryOut(async (tip) => {
    const attribution = await attributionOf(stage, tip.commit);
    return {
      files: registerEdits(tip.ledger, { ...attribution, drafts: 'leave' }),
      subject: commitSubject('register edits', []),
      forge: [],
    };
  });
});

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
