import type { ConflictDecision, Decision } from '../approval/decision.ts';
import { digestAt, type ResolvedFacts, type Said, type Waiver } from '../approval/facts.ts';
import { type Refusal, saysHelp, saysNotUnderstood, saysRefused } from '../conversation/answer-text.ts';
import { answerKey } from '../conversation/answered.ts';
import type { Reaction } from '../conversation/facts.ts';
import type { Call } from '../conversation/parse/call.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';
import { bindingKey, EMERGENCY, grantOf, namesConflict } from './binding.ts';
import { told } from './comment-text.ts';
import { type OpenWords, toEmergency, waiverOf } from './said-words.ts';

export type Hearing = {
  readonly facts: ResolvedFacts;
  readonly decision: Decision;
  readonly forge: readonly ForgeEffect[];
};

export type HearingOptions = {
  readonly decide: (facts: ResolvedFacts) => Decision;
  /** Since when the present content is what people saw; `null` where nobody can tell. */
  readonly seenSince: string | null;
};

/**
 * Answers commands on an open pull request, one comment after the other. What is granted is bound to the content by
 * our answer and counts at once; a comment is granted as a whole or not at all.
 */
export function hearWords(before: Hearing, open: readonly OpenWords[], options: HearingOptions): Hearing {
  return open.reduce((hearing, words) => hear(hearing, words, options), before);
}

function hear(before: Hearing, words: OpenWords, options: HearingOptions): Hearing {
  const { comment, calls, faults } = words;
  if (faults.length > 0) return answer(before, words, { reaction: 'confused', body: saysNotUnderstood(faults) });
  const orders = calls.filter(({ verb }) => verb !== 'help');
  const helped = calls.flatMap(({ verb, given }) => (verb === 'help' ? [saysHelp(given.command, 'change')] : []));
  if (orders.length === 0) return answer(before, words, { reaction: 'rocket', body: helped.join('\n\n') });
  const granted = grant(before, { words, orders }, options);
  if ('refused' in granted)
    return answer(before, words, { reaction: '-1', body: saysRefused(granted.refused, 'change') });
  const body = [`🚀 ${granted.says} It counts for this content alone.`, ...helped].join('\n\n');
  const key = bindingKey({ comment: comment.id, digest: granted.digest, grants: granted.grants });
  if (key === undefined) return refuseAll(before, words, 'that is more than one comment can accept: take several');
  return answer({ ...before, ...granted.hearing }, words, { reaction: 'rocket', body, key });
}

function refuseAll(before: Hearing, words: OpenWords, why: string): Hearing {
  const refused = words.calls.map(({ verb }) => ({ verb, why: [why] }));
  return answer(before, words, { reaction: '-1', body: saysRefused(refused, 'change') });
}

type Answer = { readonly reaction: Reaction; readonly body: string; readonly key?: string };

function answer(before: Hearing, { comment }: OpenWords, { reaction, body, key }: Answer): Hearing {
  const issue = before.facts.pull_request.number;
  const reactions = (['eyes', reaction] as const)
    .filter((content) => (comment.reactions[content] ?? 0) === 0)
    .map((content) => ({ key: `${content}/${comment.id}`, kind: 'reaction', comment: comment.id, content }) as const);
  const notice = { key: key ?? answerKey(comment.id), kind: 'notice', issue, body } as const;
  return { ...before, forge: [...before.forge, ...reactions, notice] };
}

type Asked = { readonly words: OpenWords; readonly orders: readonly Call[] };

type Granted = {
  readonly grants: readonly string[];
  readonly digest: string;
  readonly says: string;
  readonly hearing: Pick<Hearing, 'facts' | 'decision'>;
};

type Answered = Granted | { readonly refused: readonly Refusal[] };

function grant({ facts, decision }: Hearing, { words, orders }: Asked, options: HearingOptions): Answered {
  const digest = digestAt(facts.pull_request.head, facts);
  const { seenSince } = options;
  const isSeen = seenSince !== null && words.comment.created_at > seenSince;
  const early = orders.map(({ verb }) => ({ verb, why: [TOO_EARLY] }));
  if (digest === null || !isSeen) return { refused: early };
  const asked = orders.map((call) => askedFor(call, { decision, words, digest }));
  const refused = asked.filter((one) => 'why' in one);
  if (refused.length > 0) return { refused };
  const sought = asked.filter((one) => 'grants' in one);
  const waivers = sought.flatMap((one) => ('waivers' in one ? one.waivers : []));
  const emergency = sought.flatMap((one) => ('emergency' in one ? [one.emergency] : [])).at(-1) ?? facts.emergency;
  const more = { ...facts, waivers: [...facts.waivers, ...waivers], emergency };
  const after = options.decide(more);
  const failed = orders.flatMap((call) => failureOf(call, { decision, after }));
  if (failed.length > 0) return { refused: failed };
  return {
    ...{ digest, grants: sought.flatMap(({ grants }) => grants), hearing: { facts: more, decision: after } },
    says: sought.map((one) => one.says).join(' '),
  };
}

const TOO_EARLY = 'what is proposed changed at about the time of your comment: look at it and say it again';

type Sought = { readonly grants: readonly string[]; readonly says: string } & (
  | { readonly waivers: readonly Waiver[] }
  | { readonly emergency: Said }
);

type Around = { readonly decision: Decision; readonly words: OpenWords; readonly digest: string };

function askedFor(call: Call, { decision, words, digest }: Around): Sought | Refusal {
  const { verb, given } = call;
  const who = told(`@${words.comment.user.login}`);
  if (verb === EMERGENCY)
    return {
      ...{ grants: [EMERGENCY], emergency: toEmergency(words, call, digest) },
      says: `${who} lets it begin before it is authorised.`,
    };
  if (verb !== 'waive') return { verb, why: [NOT_REGISTERED] };
  const conflicts = conflictsOf(decision);
  const named = conflicts.filter((conflict) => namesConflict(given.conflict ?? '', conflict));
  const standing = [...new Set(conflicts.map(grantOf))].join(', ') || 'none';
  if (named.length === 0)
    return { verb, why: [`there is no conflict ${given.conflict}; those that there are: ${standing}`] };
  const reason = (given.why ?? '').slice(0, 2000);
  return {
    grants: [...new Set(named.map(grantOf))],
    waivers: named.map(({ kind, with: other }) => waiverOf(words, { kind, with: other, digest, reason })),
    says: `${who} accepts ${told([...new Set(named.map(grantOf))].join(', '))}.`,
  };
}

const NOT_REGISTERED =
  'the change is not registered yet, as its pull request is open; until then its author edits the draft';

function conflictsOf({ parts }: Decision): readonly ConflictDecision[] {
  return parts.flatMap(({ conflicts }) => conflicts);
}

type Both = { readonly decision: Decision; readonly after: Decision };

/** What was asked for and did not come about, in the words of the decision. */
function failureOf({ verb, given }: Call, { decision, after }: Both): readonly Refusal[] {
  const remarks = (of: Decision) => of.parts.flatMap((part) => part.remarks);
  const fresh = remarks(after).filter((one) => !remarks(decision).includes(one));
  if (verb === EMERGENCY) {
    if (after.parts.some(({ authorise_afterwards }) => authorise_afterwards !== null)) return [];
    return [{ verb, why: fresh.length > 0 ? fresh : [NO_EMERGENCY] }];
  }
  const open = conflictsOf(after).filter((one) => one.waived_by === null && namesConflict(given.conflict ?? '', one));
  if (open.length === 0) return [];
  const who = [...new Set(open.flatMap(({ may_waive }) => may_waive))].join(', ') || 'nobody';
  return [{ verb, why: fresh.length > 0 ? fresh : [`the policy lets ${who} accept it`] }];
}

const NO_EMERGENCY =
  'no rule of the policy lets this change begin before it is authorised, or it owes no approval any more';
