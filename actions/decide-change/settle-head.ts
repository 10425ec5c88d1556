import { hashText } from '../../src/adapters/hash/hash-text.ts';
import { loadFactsCheck } from '../../src/adapters/schema/check-shape.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { resolveDigests } from '../../src/app/change/decide-change.ts';
import { gatherDecisionFacts } from '../../src/app/change/gather-decision-facts.ts';
import { hearPull } from '../../src/app/change/hear-pull.ts';
import { previewConfiguration } from '../../src/app/change/preview-configuration.ts';
import type { PullRequest } from '../../src/app/change/pull-forge.ts';
import { gravestOf, sayDecision } from '../../src/app/change/say-decision.ts';
import type { Forge } from '../../src/app/telling/forge.ts';
import { decide } from '../../src/core/approval/decide.ts';
import type { DecisionState } from '../../src/core/approval/decision.ts';
import type { StatusState } from '../../src/core/plan/forge-effect.ts';
import type { Hearing } from '../../src/core/proposal/hear-words.ts';
import type { Proposal } from '../../src/core/proposal/proposal.ts';
import { reviewRequests } from '../../src/core/proposal/review-requests.ts';
import { readSaid } from '../../src/core/proposal/said-words.ts';
import { toRecordId } from '../../src/core/record/record-id.ts';
import { approvalStatus } from '../../src/core/set-up/status-names.ts';
import type { Stage } from '../open-stage.ts';
import type { Desk } from '../validate-records/desk.ts';

export type SettleParts = {
  readonly stage: Stage;
  readonly desk: Desk;
  readonly proposals: readonly Proposal[] | null;
  readonly statuses: Forge['statuses'];
};

/** With what else the comment on it says. */
type Heard = Hearing & { readonly sections: readonly string[] };

type Decided = { readonly number: number; readonly state: DecisionState; readonly description: string };

export type SettledHead = {
  readonly decided: readonly Decided[];
  /** Why something could not be told. */
  readonly cause: unknown;
  /** It changed each time that it was decided. */
  readonly isRestless: boolean;
};

const MOST_ROUNDS = 3;

/**
 * Decides the pull requests that share a head: decide, look whether it is still the same, say. A yes is looked
 * at once more after it was said, so that of two runs that overtake each other the later facts are what stays.
 */
export async function settleHead(pulls: readonly PullRequest[], parts: SettleParts): Promise<SettledHead> {
  for (let round = 1; ; round++) {
    const before = await markOf(pulls, parts);
    const found = await decideAll(pulls, parts);
    if ((await markOf(pulls, parts)) === before) {
      await say(pulls, found, parts);
      const isYes = found.decided.some(({ state }) => state === 'success');
      if (!isYes || (await markOf(pulls, parts)) === before) return { ...found, isRestless: false };
    }
    if (round === MOST_ROUNDS) {
      await takeAwayYes(pulls, parts);
      return { ...found, isRestless: true };
    }
  }
}

/** Pending comes before everything else, so that a run that breaks off leaves no yes that is older than its cause. */
export async function takeAwayYes(
  pulls: readonly PullRequest[],
  { stage, statuses }: Pick<SettleParts, 'stage' | 'statuses'>,
): Promise<void> {
  for (const { head, base } of pulls) {
    const context = approvalStatus(base);
    const there = (await statuses(head)).find((one) => one.context === context);
    if (there !== undefined && there.state !== 'success') continue;
    const description = 'being decided';
    await stage.tell([
      { kind: 'status', key: `approval:${head}:pending`, sha: head, context, state: 'pending', description },
    ]);
  }
}

/** What a decision depends on and people change: heads, bases, reviews, what they say. */
async function markOf(pulls: readonly PullRequest[], { desk, stage }: SettleParts): Promise<string> {
  const marks = await Promise.all(
    pulls.map(async ({ number }) => {
      const now = await desk.forge.pull(number);
      const reviews = await desk.forge.reviews(number);
      const comments = await desk.forge.comments(number);
      const said = comments.filter(({ user }) => user?.id !== stage.us.user_id);
      return [
        number,
        now?.head,
        now?.base,
        now?.isOpen,
        now?.isDraft,
        ...reviews.map(({ id, state }) => `${id} ${state}`),
        ...said.map(({ id, updated_at }) => `${id} ${updated_at}`),
      ];
    }),
  );
  return JSON.stringify(marks);
}

type Found = {
  readonly decided: readonly (Decided & { readonly pull: PullRequest; readonly answer: Heard | undefined })[];
  readonly cause: unknown;
};

async function decideAll(pulls: readonly PullRequest[], parts: SettleParts): Promise<Found> {
  const decided: Found['decided'][number][] = [];
  let cause: unknown;
  for (const listed of pulls) {
    const { number } = listed;
    try {
      const pull = await parts.desk.forge.pull(number);
      if (pull === undefined || !pull.isOpen || pull.head !== listed.head) continue;
      const answer = registeredAs(pull, parts) ?? (await decideOne(pull, parts));
      const { state, description } = 'decision' in answer ? answer.decision : answer;
      decided.push({ number, pull, state, description, answer: 'decision' in answer ? answer : undefined });
    } catch (error) {
      cause = error;
      const description = 'it could not be decided; the next run tries again';
      decided.push({ number, pull: listed, answer: undefined, state: 'error', description });
    }
  }
  return { decided, cause };
}

/** A number is given once: what was closed and registered is not taken up again. */
function registeredAs(
  { number }: PullRequest,
  { stage }: SettleParts,
): Pick<Hearing['decision'], 'state' | 'description'> | undefined {
  const ids: readonly string[] = [toRecordId('change', number), toRecordId('problem', number)];
  const entry = stage.tip.ledger.entries.find(({ record }) => ids.includes(record.id));
  if (entry === undefined) return undefined;
  return {
    state: 'failure',
    description: `${entry.record.id} is registered as ${entry.record.state}: open a new pull request`,
  };
}

async function decideOne(pull: PullRequest, { stage, desk, proposals }: SettleParts): Promise<Heard> {
  const { us, tip } = stage;
  const words = readSaid(await desk.forge.comments(pull.number), us.user_id);
  const gathered = await gatherDecisionFacts(pull, {
    ...{ ...desk, words },
    base: tip,
    defaultBranch: stage.runner.defaultBranch,
    now: stage.runner.now,
    others: proposals?.filter((other) => other.pull !== pull.number) ?? null,
  });
  const ports = { loadZone: createZoneLoader() };
  const heard = await hearPull(
    pull,
    { facts: resolveDigests(gathered, hashText), words },
    {
      ...{ forge: desk.forge, us, configuration: tip.ledger.configuration },
      decide: (facts) => decide(facts, ports),
    },
  );
  const sections = await previewConfiguration(gathered.changed_paths, tip, {
    ...{ ...desk, ...ports, now: stage.runner.now },
    checkFacts: await loadFactsCheck(),
  });
  return { ...heard, sections };
}

/** The status comes behind its reasons, and before people are called: whoever comes finds both. */
async function say(pulls: readonly PullRequest[], { decided }: Found, { stage }: SettleParts): Promise<void> {
  const answers = decided.flatMap(({ answer }) => answer ?? []);
  const [head] = pulls.map((pull) => pull.head);
  if (head === undefined) return;
  const bases = [...new Set(decided.map(({ pull }) => pull.base))];
  const statuses = bases.map((base) => {
    const { state, description } = gravestOf(decided.filter(({ pull }) => pull.base === base));
    return toStatus(head, base, { state, description });
  });
  await stage.tell([
    ...answers.flatMap(({ forge }) => forge),
    ...answers.flatMap((answer) => sayDecision(answer, createZoneLoader())),
    ...statuses,
    ...answers.flatMap(({ decision, facts }) => reviewRequests(decision, facts.reviews)),
  ]);
}

function toStatus(head: string, base: string, said: { readonly state: StatusState; readonly description: string }) {
  return {
    kind: 'status',
    key: `approval:${head}:${base}`,
    sha: head,
    context: approvalStatus(base),
    ...said,
  } as const;
}
