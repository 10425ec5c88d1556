import { canWrite } from '../../core/approval/facts.ts';
import { foldReviews } from '../../core/approval/fold-reviews.ts';
import { checkDraft } from '../../core/checks/check-record.ts';
import type { Draft, Ledger } from '../../core/ledger/ledger.ts';
import type { FileEffect, FilePlan } from '../../core/plan/plan.ts';
import { toRecordId } from '../../core/record/record-id.ts';
import { toStorableText } from '../../core/record/storable-text.ts';
import { cancelProposal } from '../../core/registration/cancel-proposal.ts';
import { type Instant, parseInstant } from '../../core/time/instant.ts';
import type { Tip } from '../settle-plan.ts';
import type { FactsPorts } from './gather-decision-facts.ts';
import { gatherProposals } from './gather-proposals.ts';
import type { PullRequest } from './pull-forge.ts';

export type WithdrawnPorts = FactsPorts & {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly us: string;
  readonly now: Instant;
};

/** Beyond this a pull request was closed before there was anybody to register it. */
const RECENT_SECONDS = 14 * 24 * 3600;

/**
 * Registers as cancelled what open pull requests proposed and none merged. Only a draft in order, of somebody who may
 * write: closing a stranger's pull request leaves no record.
 */
export async function registerWithdrawn(tip: Pick<Tip, 'commit' | 'ledger'>, ports: WithdrawnPorts): Promise<FilePlan> {
  const closed = (await ports.forge.closedPulls()).filter((pull) => isCandidate(pull, tip.ledger, ports));
  const proposals = await gatherProposals(closed, tip.commit, ports);
  const effects: FileEffect[] = [];
  const summary: string[] = [];
  for (const pull of closed) {
    const drafts = proposals.filter((one) => one.pull === pull.number && one.draft.kind === 'change');
    const [draft] = drafts.map((one) => one.draft);
    if (draft?.kind !== 'change' || drafts.length > 1 || !isInOrder(draft, tip.ledger)) continue;
    const effect = await cancel(draft, pull, tip.ledger, ports);
    if (effect === undefined) continue;
    effects.push(effect);
    summary.push(`${draft.path} of pull request ${pull.number} registered as cancelled`);
  }
  return { effects, summary };
}

function isCandidate(pull: PullRequest, { entries }: Ledger, { defaultBranch, now }: WithdrawnPorts): boolean {
  const closed = parseInstant(pull.closedAt ?? '');
  const ids = [toRecordId('change', pull.number), toRecordId('problem', pull.number)] as readonly string[];
  return (
    pull.base === defaultBranch &&
    closed !== undefined &&
    closed > now - RECENT_SECONDS &&
    !entries.some(({ record }) => ids.includes(record.id))
  );
}

function isInOrder(draft: Draft, { configuration, unreadable }: Ledger): boolean {
  const unread = new Set(unreadable.map(({ place }) => place.path));
  return checkDraft(draft, configuration, { unread }).every(({ severity }) => severity !== 'error');
}

type ChangeDraft = Draft & { readonly kind: 'change' };

async function cancel(
  draft: ChangeDraft,
  pull: PullRequest,
  { configuration }: Ledger,
  ports: WithdrawnPorts,
): Promise<FileEffect | undefined> {
  const [raisedAt, closedAt] = [parseInstant(pull.openedAt), parseInstant(pull.closedAt ?? '')];
  const author = pull.author;
  if (author === null || raisedAt === undefined || closedAt === undefined) return undefined;
  if (!canWrite(await ports.forge.permission(author.login))) return undefined;
  const closer = (await ports.forge.events(pull.number)).closedBy ?? ports.us;
  const refusal = closer === author.login ? undefined : await refusalOf(pull.number, closer, ports);
  return cancelProposal(draft, configuration, {
    id: toRecordId('change', pull.number),
    ...{ pullRequest: pull.number, repository: ports.repository },
    raised: { by: author.login, at: raisedAt },
    closed: { by: closer, at: closedAt },
    ...(refusal === undefined ? {} : { refusal }),
  });
}

/** Who closes another's change refuses it; why stands in the refusing reviews. */
async function refusalOf(number: number, closer: string, { forge }: WithdrawnPorts): Promise<string> {
  const refusing = foldReviews(await forge.reviews(number)).filter(({ says }) => says === 'refuses');
  const said = refusing.length === 0 ? new Map<number, string>() : await forge.reviewTexts(number);
  const words = refusing.flatMap(({ account, review }) => {
    const text = (said.get(review.id) ?? '').trim();
    return account === null ? [] : [`${account.login}${text === '' ? '' : `: ${text}`}`];
  });
  const why = words.length === 0 ? '' : ` Changes were asked for by ${words.join('; ')}`;
  return toStorableText(`Refused by ${closer}.${why}`);
}
