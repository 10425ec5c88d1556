import { breakReferences, encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import { cut, toVisibleLine } from '../../encode/visible-text.ts';
import type { IssueFacts } from '../../intake/issue-facts.ts';
import { toEntry } from '../../journal/attribution.ts';
import { trackedValues } from '../../journal/record-fields.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';
import { lifecycleOf } from '../../lifecycle/lifecycle-of.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import type { FileEffect } from '../../plan/plan.ts';
import type { JsonMap } from '../../record/json.ts';
import { pathOfRecord, toRecordId } from '../../record/record-id.ts';
import { recordToJson } from '../../record/record-json.ts';
import { formatInstant, parseInstant } from '../../time/instant.ts';
import type { Us } from '../who.ts';
import type { Deed } from './open-deeds.ts';

const LONGEST_TITLE = 180;

/** `follow-up/INC-117/4711/kim`: the ticket that ended for good, and who took it up again, by which event. */
export function followUpKey({ record }: Entry, { id, actor }: Deed): string {
  return `follow-up/${record.id}/${id}/${actor.login}`;
}

/** A new issue for a ticket that ended for good; its record is written once the issue has its number. */
export function openFollowUp(entry: Entry, deed: Deed, issue: number): ForgeEffect {
  const { record } = entry;
  return {
    key: followUpKey(entry, deed),
    kind: 'open_issue',
    title: breakReferences(cut(toVisibleLine(`Follow-up of ${record.id}: ${record.title}`), LONGEST_TITLE)),
    body: [
      `@${deed.actor.login} reopened #${issue}, but ${record.id} is ${record.state} for good. It goes on here.`,
      `**${encodeMarkdownInline(record.title)}**`,
      'Please say in a comment what is the matter now.',
    ].join('\n\n'),
    labels: [`gitsm/${entry.kind}`],
  };
}

const KEY = /<!-- gitsm:open:(follow-up\/((?:INC|REQ)-[1-9]\d{0,8})\/\d+\/([A-Za-z0-9-]{1,100})) -->/;

export type FollowUp = {
  readonly key: string;
  readonly of: string;
  readonly by: string;
  /** Where it is another than that of the ticket. */
  readonly kind?: 'incident';
};

/** What an issue of ours says it follows up; `undefined` for any other issue, whatever stands in it. */
export function followUpIn({ body, user }: IssueFacts, us: Us): FollowUp | undefined {
  if (user?.id !== us.user_id) return undefined;
  const [, key, of, by] = KEY.exec(body ?? '') ?? [];
  return key === undefined || of === undefined || by === undefined ? undefined : { key, of, by };
}

/** The ticket that holds a key of ours. */
export function holderOf(key: string, { entries }: Ledger): Entry | undefined {
  return entries.find(({ record }) => record.source?.key === key);
}

/** The record of a follow-up: what the first one was about, from the beginning, in the name of who took it up again. */
export function registerFollowUp(
  origin: Entry,
  issue: IssueFacts,
  { key, by, ...followUp }: FollowUp,
  repository: string,
): FileEffect | undefined {
  const openedAt = parseInstant(issue.created_at);
  const kind = followUp.kind ?? origin.kind;
  if (openedAt === undefined || (kind !== 'incident' && kind !== 'request')) return undefined;
  const id = toRecordId(kind, issue.number);
  const state = lifecycleOf(kind, {}).initial;
  const fields = carriedOver(recordToJson(origin.record), kind === origin.kind);
  const set = trackedValues(fields, kind);
  const opening = toEntry(
    [],
    { by, at: openedAt, source: { issue: issue.number, rule: 'follow-up' } },
    { to: state, set },
  );
  const value: JsonMap = {
    ...fields,
    id,
    state,
    opened_at: formatInstant(openedAt),
    opened_by: by,
    links: { follow_up_of: origin.record.id },
    source: { kind: 'rule', key, repository, number: issue.number },
    journal: [recordToJson(opening)],
  };
  return { kind: 'create_record', path: pathOfRecord(id, formatInstant(openedAt)), document: kind, value };
}

const CARRIED: readonly string[] = [
  ...['title', 'requested_for', 'channel', 'service', 'category', 'impact', 'urgency', 'priority', 'priority_override'],
  ...['team', 'catalogue_item', 'answers', 'description', 'watchers'],
];

/** What only the other kind of ticket has. */
const OF_ITS_KIND: readonly string[] = ['catalogue_item', 'answers'];

function carriedOver(record: JsonMap, isSameKind: boolean): JsonMap {
  const kept = CARRIED.filter((name) => isSameKind || !OF_ITS_KIND.includes(name));
  return Object.fromEntries(Object.entries(record).filter(([name]) => kept.includes(name)));
}
