import type { Effect, Outcome, Run } from './telling-run.ts';

/**
 * Puts a draft on a branch of its own and, where we may, opens its pull request. A branch whose pull request has ended
 * has had its use; one that somebody else works on is theirs.
 */
export async function tellProposal(effect: Effect<'proposal'>, { ports }: Run): Promise<Outcome> {
  const { branch, path, text, subject, pull } = effect;
  const states = await ports.forge.pullStates(branch);
  if (states.length > 0 && !states.includes('open')) return 'as_it_is';
  const isPushed = (await ports.propose?.({ branch, path, text, subject })) ?? false;
  if (pull === undefined || states.includes('open')) return isPushed ? 'done' : 'as_it_is';
  await ports.forge.createPull({ head: branch, ...pull });
  return 'done';
}
