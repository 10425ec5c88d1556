import type { IssueFacts } from '../../intake/issue-facts.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { Us } from '../who.ts';

/** A ticket that goes on as one of the other kind: from which one, and by which comment. */
export type Turned = { readonly key: string; readonly to: TurnedKind; readonly of: string; readonly comment: number };

export type TurnedKind = 'incident' | 'request';

/** `turned/request/INC-117/4711`: what an issue of ours carries until its record does. */
export function turnedKey(to: TurnedKind, { record }: Entry, comment: number): string {
  return `turned/${to}/${record.id}/${comment}`;
}

const KEY = /<!-- gitsm:open:(turned\/(incident|request)\/((?:INC|REQ)-[1-9]\d{0,8})\/([1-9]\d{0,15})) -->/;

/** What an issue of ours says that it goes on from; `undefined` for any other issue, whatever stands in it. */
export function turnedIn({ body, user }: IssueFacts, us: Us): Turned | undefined {
  if (user?.id !== us.user_id) return undefined;
  const [, key, to, of, comment] = KEY.exec(body ?? '') ?? [];
  if (key === undefined || of === undefined || (to !== 'incident' && to !== 'request')) return undefined;
  return { key, to, of, comment: Number(comment) };
}
