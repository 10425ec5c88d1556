import type { Account, Said, Waiver } from '../approval/facts.ts';
import type { ConflictKind } from '../change/conflict.ts';
import { isAnswered, noticesIn } from '../conversation/answered.ts';
import type { CommentFacts } from '../conversation/facts.ts';
import type { Call, ReadComment } from '../conversation/parse/call.ts';
import { parseComment } from '../conversation/parse/parse-comment.ts';
import { type Binding, EMERGENCY, namesConflict, readBinding } from './binding.ts';

/** What was said in commands on a pull request. */
export type SaidWords = {
  readonly waivers: readonly Waiver[];
  readonly emergency: Said | null;
  /** What nobody has answered yet, oldest first. */
  readonly open: readonly OpenWords[];
};

export type OpenWords = ReadComment & { readonly comment: CommentFacts & { readonly user: Account } };

/**
 * Commands that were granted count for the content that our answer names, and those that were edited since do not: a
 * decision is told of both. What is edited before it was answered was never seen by whoever was there.
 */
export function readSaid(comments: readonly CommentFacts[], us: number): SaidWords {
  // An answer of ours that somebody else edited says nothing any more, but was an answer.
  const answers = noticesIn(comments, us);
  const untouched = noticesIn(comments.filter(isUnedited), us);
  const bindings = [...untouched].flatMap((key) => readBinding(key) ?? []);
  const spoken = comments.toSorted((a, b) => a.id - b.id).flatMap((comment) => wordsOf(comment, us));
  const granted = spoken.flatMap((words) =>
    bindings.filter(({ comment }) => comment === words.comment.id).map((binding) => ({ words, binding })),
  );
  return {
    waivers: granted.flatMap(({ words, binding }) => waiversOf(words, binding)),
    emergency: granted.flatMap(({ words, binding }) => emergencyOf(words, binding)).at(-1) ?? null,
    open: spoken.filter(({ comment }) => isUnedited(comment) && !isAnswered(comment.id, answers)),
  };
}

function wordsOf(comment: CommentFacts, us: number): readonly OpenWords[] {
  const { user } = comment;
  if (user === null || user.id === us) return [];
  const read = parseComment(comment.body, 'change');
  return read.calls.length + read.faults.length === 0 ? [] : [{ ...read, comment: { ...comment, user } }];
}

function isUnedited({ created_at, updated_at }: CommentFacts): boolean {
  return created_at === updated_at;
}

type Spoken = Omit<Said, 'reason'>;

function spoken({ comment }: OpenWords, digest: string): Spoken {
  return {
    ...{ by: comment.user, at: comment.created_at, digest },
    ...{ edited: !isUnedited(comment), comment: comment.id },
  };
}

function reasonOf({ given }: Call): string {
  return (given.why ?? '').slice(0, 2000);
}

function waiversOf(words: OpenWords, { grants, digest }: Binding): readonly Waiver[] {
  const calls = words.calls.filter(({ verb }) => verb === 'waive');
  return grants.flatMap((grant) => {
    const [kind = '', other = null] = grant.split(':');
    const call = calls.find(({ given }) => namesConflict(given.conflict ?? '', { kind, with: other }));
    return call === undefined ? [] : [waiverOf(words, { kind, with: other, digest, reason: reasonOf(call) })];
  });
}

type Granted = {
  readonly kind: string;
  readonly with: string | null;
  readonly digest: string;
  readonly reason: string;
};

/** A kind that there is not conflicts with nothing, so that waiving it does nothing. */
export function waiverOf(words: OpenWords, { kind, with: other, digest, reason }: Granted): Waiver {
  return {
    ...{ conflict: kind as ConflictKind, ...(other === null ? {} : { with: other }) },
    ...{ ...spoken(words, digest), reason },
  };
}

function emergencyOf(words: OpenWords, { grants, digest }: Binding): readonly Said[] {
  const call = grants.includes(EMERGENCY) ? words.calls.find(({ verb }) => verb === EMERGENCY) : undefined;
  return call === undefined ? [] : [toEmergency(words, call, digest)];
}

export function toEmergency(words: OpenWords, call: Call, digest: string): Said {
  return { ...spoken(words, digest), reason: reasonOf(call) };
}
