/**
 * What a command on a pull request was granted for: the content and, of conflicts, each by its kind and what it is with.
 * It stands in the key of our answer, so that it is found again by whoever decides next, and nobody else can write it.
 */
export type Binding = {
  readonly comment: number;
  readonly digest: string;
  /** `emergency`, or a conflict as `same_service:CHG-45` or `lead_time`. */
  readonly grants: readonly string[];
};

export const EMERGENCY = 'emergency';

/** A marker of ours holds no more. */
const LONGEST_KEY = 200;
const KEY = /^answer\/(\d{1,15})\/(sha256:[0-9a-f]{64})\/([\w:+-]+)$/;
const GRANT = /^[a-z_]{1,40}(?::[\w-]{1,80})?$/;

/** `undefined` where it is more than a key can hold. */
export function bindingKey({ comment, digest, grants }: Binding): string | undefined {
  const key = `answer/${comment}/${digest}/${grants.join('+')}`;
  return key.length <= LONGEST_KEY && KEY.test(key) && grants.every((one) => GRANT.test(one)) ? key : undefined;
}

export function readBinding(key: string): Binding | undefined {
  const [, comment, digest, grants] = KEY.exec(key) ?? [];
  if (comment === undefined || digest === undefined || grants === undefined) return undefined;
  return { comment: Number(comment), digest, grants: grants.split('+') };
}

type Named = { readonly kind: string; readonly with: string | null };

export function grantOf({ kind, with: other }: Named): string {
  return other === null ? kind : `${kind}:${other}`;
}

/** Whether a word that somebody typed names the conflict: by its kind, what it is with, or both. */
export function namesConflict(word: string, conflict: Named): boolean {
  const wanted = word.toLowerCase().replaceAll('-', '_');
  const names = [conflict.kind, conflict.with ?? conflict.kind, grantOf(conflict)];
  return names.some((name) => name.toLowerCase().replaceAll('-', '_') === wanted);
}
