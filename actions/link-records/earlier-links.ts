import { openCommit } from '../../src/adapters/git/commit-source.ts';
import { openPullObjects } from '../../src/adapters/git/pull-objects.ts';
import { readSettledMark } from '../../src/adapters/git/settled-mark.ts';
import { loadPorts } from '../../src/adapters/ledger/load-ports.ts';
import type { LinkOptions } from '../../src/app/link-records.ts';
import { loadLedger } from '../../src/app/load-ledger.ts';
import { hasOneSided } from '../../src/app/problem/tend-relations.ts';
import type { Stage } from '../open-stage.ts';

type Earlier = Pick<LinkOptions, 'before' | 'settled'>;

/**
 * The records before the push of the event, and as they were when links were settled last, for an event that got lost.
 * Asked for only where a link stands on one side.
 */
export async function earlierLinks({ git, runner, tip }: Stage): Promise<Earlier> {
  if (!hasOneSided(tip.ledger)) return {};
  const pushed = runner.event === 'push' ? String(runner.payload.before ?? '') : '';
  const [before, settled] = [await ledgerAt(git, pushed), await ledgerAt(git, (await readSettledMark(git)) ?? '')];
  return { ...(before === undefined ? {} : { before }), ...(settled === undefined ? {} : { settled }) };
}

/** `undefined` for what is no commit, and for one that the remote does not give any more. */
async function ledgerAt(git: Stage['git'], commit: string) {
  if (!(await openPullObjects(git).fetchCommit(commit))) return undefined;
  return loadLedger(openCommit(git.repository, commit), loadPorts);
}
