import { isCivilDate } from '../time/instant.ts';
import type { RecordKind } from './record.ts';

/** `INC-117`; minted by `parseRecordId` alone. */
export type RecordId = string & { readonly __brand: 'record-id' };

/** Numbers from here on are for sample, imported and offline records; those below belong to the forge's sequence. */
export const FIRST_OFFLINE_NUMBER = 1_000_000;

const KIND_OF_PREFIX: Readonly<Record<string, RecordKind>> = {
  INC: 'incident',
  REQ: 'request',
  CHG: 'change',
  PRB: 'problem',
};

const PREFIX_OF_KIND = { incident: 'INC', request: 'REQ', change: 'CHG', problem: 'PRB' } as const satisfies Record<
  RecordKind,
  string
>;

const ID = /^(INC|REQ|CHG|PRB)-([1-9][0-9]{0,8})$/;

export function parseRecordId(text: string): RecordId | undefined {
  return ID.test(text) ? (text as RecordId) : undefined;
}

export function toRecordId(kind: RecordKind, number: number): RecordId {
  return `${PREFIX_OF_KIND[kind]}-${number}` as RecordId;
}

/** The kind that the prefix names; `undefined` where the text is no id. */
export function kindOfId(text: string): RecordKind | undefined {
  const match = ID.exec(text);
  return match?.[1] === undefined ? undefined : KIND_OF_PREFIX[match[1]];
}

export function numberOfId(id: RecordId): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

/** Whether the record has its issue or pull request in this repository; others have no effects on the forge. */
export function isOnForge(id: RecordId): boolean {
  return numberOfId(id) < FIRST_OFFLINE_NUMBER;
}

/**
 * Where a record stands: by the UTC date of `opened_at`, so that a folder stays small enough for git and for the
 * forge's pages (1,000 entries). The path is made from the id alone, never from other input.
 */
export function pathOfRecord(id: RecordId, openedAt: string): string {
  const [year, month, day] = [openedAt.slice(0, 4), openedAt.slice(5, 7), openedAt.slice(8, 10)];
  if (!isCivilDate(Number(year), Number(month), Number(day))) throw new RangeError(`not an instant: ${openedAt}`);
  const kind = kindOfId(id);
  if (kind === undefined) throw new RangeError(`not a record id: ${id}`);
  switch (kind) {
    case 'incident':
    case 'request':
      return `tickets/${year}/${month}/${day}/${id}.yaml`;
    case 'change':
      return `changes/${year}/${month}/${id}.yaml`;
    case 'problem':
      return `problems/${year}/${month}/${id}.yaml`;
  }
}

/** What a path below the record folders is, by its name alone. */
export type PathKind =
  | { readonly is: 'record'; readonly kind: RecordKind; readonly id: RecordId }
  | { readonly is: 'draft'; readonly kind: 'change' | 'problem' }
  | { readonly is: 'description'; readonly id: RecordId }
  | { readonly is: 'readme' }
  | { readonly is: 'stray' };

const TICKET_PATH = /^tickets\/\d{4}\/\d\d\/\d\d\/((?:INC|REQ)-[1-9]\d{0,8})(\.yaml|\.description\.md)$/;
const OTHER_PATH =
  /^(?:changes\/\d{4}\/\d\d\/(CHG-[1-9]\d{0,8})|problems\/\d{4}\/\d\d\/(PRB-[1-9]\d{0,8}))(\.yaml|\.description\.md)$/;
const DRAFT_PATH = /^(changes|problems)\/drafts\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;

export function pathKind(path: string): PathKind {
  const match = TICKET_PATH.exec(path) ?? OTHER_PATH.exec(path);
  if (match !== null) return recordPath((match[1] ?? match[2]) as RecordId, match.at(-1) ?? '');
  const draft = DRAFT_PATH.exec(path);
  if (draft !== null) return { is: 'draft', kind: draft[1] === 'changes' ? 'change' : 'problem' };
  if (/^(?:tickets|changes|problems)(?:\/drafts)?\/(?:README\.md|\.gitkeep)$/.test(path)) return { is: 'readme' };
  return { is: 'stray' };
}

function recordPath(id: RecordId, ending: string): PathKind {
  const kind = kindOfId(id);
  if (kind === undefined) return { is: 'stray' };
  return ending === '.yaml' ? { is: 'record', kind, id } : { is: 'description', id };
}
