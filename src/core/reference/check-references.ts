import type { FindingCode } from '../finding/catalogue.ts';
import type { Finding } from '../finding/finding.ts';
import { finding } from '../finding/make-finding.ts';
import { isUnread, type KnownNames, nearestName } from './known-names.ts';
import type { Reference, ReferenceTarget } from './reference.ts';

const UNKNOWN: Readonly<Record<ReferenceTarget, FindingCode>> = {
  service: 'SERVICE_UNKNOWN',
  team: 'TEAM_UNKNOWN',
  person: 'PERSON_UNKNOWN',
  category: 'CATEGORY_UNKNOWN',
  environment: 'ENVIRONMENT_UNKNOWN',
  catalogue_item: 'CATALOGUE_ITEM_UNKNOWN',
  calendar: 'CALENDAR_UNKNOWN',
  sla: 'SLA_UNKNOWN',
  template: 'TEMPLATE_UNKNOWN',
  freeze: 'FREEZE_UNKNOWN',
};

export type ReferenceFacts = {
  readonly names: KnownNames;
  /** Paths of configuration files that are there, but could not be read. */
  readonly unread: ReadonlySet<string>;
};

/** What is wrong with the names in one file. Where a whole list of names could not be read, nothing is said of them. */
export function checkReferences(
  path: string,
  references: readonly Reference[],
  facts: ReferenceFacts,
): readonly Finding[] {
  return references.flatMap((reference) =>
    reference.to === 'person' ? checkPerson(path, reference, facts) : checkName(path, reference, facts),
  );
}

function checkName(path: string, { to, name, pointer, inUse }: Reference, facts: ReferenceFacts): readonly Finding[] {
  if (to === 'person') return [];
  const known = facts.names[to];
  if (known === undefined || isUnread(to, name, facts.unread)) return [];
  const args = () => ({ field: fieldOf(pointer), name });
  if (!known.has(name))
    return [finding(UNKNOWN[to], { path, pointer }, withNear(args(), nearestName(facts.names, to, name)))];
  if (inUse !== true) return [];
  if (to === 'service' && facts.names.obsolete.service.has(name))
    return [finding('SERVICE_OBSOLETE', { path, pointer }, args())];
  if (to === 'catalogue_item' && facts.names.obsolete.catalogue_item.has(name)) {
    return [finding('CATALOGUE_ITEM_OBSOLETE', { path, pointer }, args())];
  }
  return [];
}

/** Apps need not be listed: their logins end in `[bot]`, which no person's can. */
function checkPerson(path: string, { name, pointer, inUse }: Reference, { names }: ReferenceFacts): readonly Finding[] {
  if (names.person === undefined || name.endsWith('[bot]')) return [];
  const person = names.person.get(name.toLowerCase());
  const isSpeltSo = person?.login === name || isEvidence(pointer);
  const isGone = inUse === true && person?.status === 'former';
  if (person !== undefined && isSpeltSo && !isGone) return [];
  const args = { field: fieldOf(pointer), name };
  const place = { path, pointer };
  if (person === undefined)
    return [finding('PERSON_UNKNOWN', place, withNear(args, nearestName(names, 'person', name)))];
  return [
    ...(isSpeltSo ? [] : [finding('PERSON_SPELLING', place, { ...args, login: person.login })]),
    ...(isGone ? [finding('PERSON_FORMER', place, args)] : []),
  ];
}

/** What was written down as a fact keeps the spelling of its day. */
function isEvidence(pointer: string): boolean {
  return pointer.startsWith('/evidence/') || pointer.startsWith('/approvals/');
}

type Args = Readonly<Record<string, string>>;

function withNear(args: Args, near: string | undefined): Args {
  return near === undefined ? args : { ...args, near };
}

/** A pointer as people write it: `tasks[2].assignee`. */
function fieldOf(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((token, at) => (/^\d+$/.test(token) ? `[${token}]` : `${at === 0 ? '' : '.'}${token}`))
    .join('');
}
