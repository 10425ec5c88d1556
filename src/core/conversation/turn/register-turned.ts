import { openRecord } from '../../intake/convert/open-record.ts';
import type { IssueFacts } from '../../intake/issue-facts.ts';
import type { Entry, Ledger } from '../../ledger/ledger.ts';
import type { FileEffect } from '../../plan/plan.ts';
import type { JsonMap } from '../../record/json.ts';
import { recordToJson } from '../../record/record-json.ts';
import type { SlaRules } from '../../sla/sla-rules.ts';
import { type Instant, parseInstant } from '../../time/instant.ts';
import { registerFollowUp } from '../follow/follow-up.ts';
import { orderOf, readTurned } from './read-turned.ts';
import type { Turned } from './turned.ts';

export type TurnFacts = {
  readonly ledger: Ledger;
  readonly rules: SlaRules;
  readonly now: Instant;
  readonly us: string;
  /** Owner and name. */
  readonly repository: string;
};

/** The record of the ticket that another one goes on as, with the link kept and for the same person. */
export function registerTurned(
  origin: Entry,
  issue: IssueFacts,
  turned: Turned,
  facts: TurnFacts,
): FileEffect | undefined {
  if (turned.to === 'request') return registerOrder(origin, issue, turned, facts);
  const by = origin.record.opened_by;
  return registerFollowUp(origin, issue, { ...turned, by, kind: 'incident' }, facts.repository);
}

const COMMAND = /^\/request (\S+)\n?([\s\S]*)$/;

function registerOrder(
  origin: Entry,
  issue: IssueFacts,
  { comment, key }: Turned,
  facts: TurnFacts,
): FileEffect | undefined {
  const { ledger, rules, now, us, repository } = facts;
  const said = origin.record.journal.find(({ source }) => source?.comment === comment)?.note ?? '';
  const [, item = '', answers = ''] = COMMAND.exec(said) ?? [];
  const reading = readTurned({ origin, item, answers }, ledger);
  const openedAt = parseInstant(issue.created_at);
  if (reading === undefined || openedAt === undefined) return undefined;
  const order: IssueFacts = {
    ...orderOf(origin, ''),
    number: issue.number,
    html_url: issue.html_url,
    created_at: issue.created_at,
  };
  const { configuration } = ledger;
  const opened = openRecord(reading, { issue: order, openedAt, configuration, rules, now, repository, us });
  const value: JsonMap = {
    ...carried(origin),
    ...opened.value,
    links: { follow_up_of: origin.record.id },
    source: { kind: 'rule', key, repository, number: issue.number },
  };
  return { kind: 'create_record', path: opened.path, document: 'request', value };
}

/** For whom it is, how it came in and what was said stays. */
function carried({ record }: Entry): JsonMap {
  const kept = ['requested_for', 'description', 'watchers'];
  return Object.fromEntries(Object.entries(recordToJson(record)).filter(([name]) => kept.includes(name)));
}
