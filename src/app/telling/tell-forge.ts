import { Gone, LostAnswer, Unheard } from '../../core/plan/forge-answer.ts';
import type { ForgeEffect } from '../../core/plan/forge-effect.ts';
import type { Forge } from './forge.ts';
import { tellCheckRun } from './tell-check-run.ts';
import { markerOf, type Notice, type Notices, tellNotices, tellSticky } from './tell-comments.ts';
import { tellAssignees, tellLabels, tellLock, tellState } from './tell-issue.ts';
import { tellProposal } from './tell-proposal.ts';
import { tellReviewers } from './tell-reviewers.ts';
import { type Effect, forgetAll, type Outcome, type Run, startRun, type TellPorts } from './telling-run.ts';

export type Told = {
  /** Keys of effects that changed something, in order. */
  readonly done: readonly string[];
  /** Keys of notices that stand in their thread, whoever put them there and when. */
  readonly delivered: readonly string[];
  /** Effects about things that are gone. */
  readonly gone: readonly string[];
  /** Listeners elsewhere that were not told, with why; their notices are not delivered. */
  readonly unheard: readonly { readonly key: string; readonly reason: string }[];
};

/** Tells the forge, one effect after the other. Told twice, it changes nothing the second time. */
export async function tellForge(effects: readonly ForgeEffect[], ports: TellPorts): Promise<Told> {
  const done: string[] = [];
  const delivered: string[] = [];
  const gone: string[] = [];
  const unheard: { readonly key: string; readonly notice: string; readonly reason: string }[] = [];
  const run = startRun(ports);
  for (const effect of gatherNotices(effects)) {
    const keys = effect.kind === 'notices' ? effect.notices.map((one) => one.key) : [effect.key];
    try {
      const outcome = await tellOnce(effect, run);
      if (outcome === 'done') done.push(...keys);
      if (effect.kind === 'notices') delivered.push(...keys);
    } catch (error) {
      if (error instanceof Gone) gone.push(...keys);
      else if (error instanceof Unheard && effect.kind === 'webhook')
        unheard.push({ key: effect.key, notice: effect.notice, reason: error.message });
      else throw error;
    }
  }
  const isHeard = (key: string) => !unheard.some(({ notice }) => notice === key);
  return { done, delivered: delivered.filter(isHeard), gone, unheard };
}

type Telling = Exclude<ForgeEffect, Notice> | Notices;

/** In the order of the effects; the notices of a thread stand where its first one stood. */
function gatherNotices(effects: readonly ForgeEffect[]): readonly Telling[] {
  const threads = new Map<number, Notice[]>();
  const gathered: Telling[] = [];
  for (const effect of effects) {
    if (effect.kind !== 'notice') {
      gathered.push(effect);
      continue;
    }
    const known = threads.get(effect.issue);
    known?.push(effect);
    if (known !== undefined) continue;
    const notices = [effect];
    threads.set(effect.issue, notices);
    gathered.push({ kind: 'notices', issue: effect.issue, notices });
  }
  return gathered;
}

/** A lost answer is answered by looking again: each effect looks before it writes. The second loss is an outage. */
async function tellOnce(effect: Telling, run: Run): Promise<Outcome> {
  try {
    return await tell(effect, run);
  } catch (error) {
    if (!(error instanceof LostAnswer)) throw error;
    forgetAll(run);
    await tell(effect, run);
    return 'done';
  }
}

async function tell(effect: Telling, run: Run): Promise<Outcome> {
  const { forge } = run.ports;
  switch (effect.kind) {
    case 'sticky_comment':
      return tellSticky(effect, run);
    case 'notices':
      return tellNotices(effect, run);
    case 'labels':
      return tellLabels(effect, run);
    case 'assignees':
      return tellAssignees(effect, run);
    case 'issue_state':
      return tellState(effect, run);
    case 'lock':
      return tellLock(effect, run);
    case 'reaction':
      // The forge keeps one reaction of a kind a person: the same twice is one.
      await forge.addReaction(effect.comment, effect.content);
      return 'done';
    case 'status':
      return tellStatus(effect, forge);
    case 'review_requests':
      return tellReviewers(effect, run.ports);
    case 'check_run':
      return tellCheckRun(effect, forge);
    case 'publish':
      return (await run.ports.publish(effect)) ? 'done' : 'as_it_is';
    case 'open_issue':
      return tellOpening(effect, run);
    case 'proposal':
      return tellProposal(effect, run);
    case 'dispatch':
      await forge.dispatchWorkflow(effect.workflow, effect.inputs);
      return 'done';
    case 'webhook':
      return callListener(effect, run);
  }
}

async function callListener({ listener, body }: Effect<'webhook'>, { ports }: Run): Promise<Outcome> {
  const answer = (await ports.callListener?.(listener, body)) ?? { ok: false, reason: 'nobody listens' };
  if (!answer.ok) throw new Unheard(answer.reason);
  return 'done';
}

/** The key stands in the issue's text: one of ours that carries it is the one that was meant, open or closed. */
async function tellOpening({ key, title, body, labels }: Effect<'open_issue'>, { ports }: Run): Promise<Outcome> {
  const marker = markerOf(`open:${key}`);
  const newest = await ports.forge.newestIssues();
  if (newest.some((one) => one.userId === ports.us && one.body.includes(marker))) return 'as_it_is';
  await ports.forge.createIssue({ title, body: `${body}\n\n${marker}`, labels });
  return 'done';
}

async function tellStatus(effect: Effect<'status'>, forge: Forge): Promise<Outcome> {
  const { sha, context, state, description } = effect;
  const there = (await forge.statuses(sha)).find((one) => one.context === context);
  if (there?.state === state && there.description === description) return 'as_it_is';
  await forge.createStatus({ sha, context, state, description });
  return 'done';
}
