import type { IssueFacts } from '../../intake/issue-facts.ts';
import { toEntry } from '../../journal/attribution.ts';
import { trackedValues } from '../../journal/record-fields.ts';
import { startingFields } from '../../journal/starting-fields.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { lifecycleOf } from '../../lifecycle/lifecycle-of.ts';
import type { FileEffect } from '../../plan/plan.ts';
import type { JsonMap } from '../../record/json.ts';
import type { Incident, Level } from '../../record/record.ts';
import { pathOfRecord, toRecordId } from '../../record/record-id.ts';
import { recordToJson } from '../../record/record-json.ts';
import { formatInstant, parseInstant } from '../../time/instant.ts';
import type { Candidate } from './candidates.ts';
import { incidentsOf, titleOf } from './open-proposal.ts';

type Us = { readonly login: string; readonly user_id: number };

const KEY = /<!-- gitsm:open:(recurrence\/INC-[1-9]\d{0,8}) -->/;

/** The key of the proposal that an issue of ours is; `undefined` for any other issue, whatever stands in it. */
export function proposalIn({ body, user }: IssueFacts, us: Us): string | undefined {
  return user?.id === us.user_id ? KEY.exec(body ?? '')?.[1] : undefined;
}

/** The record of a proposal: a new problem that names its incidents and is not linked to them yet. */
export function registerProposal(
  candidate: Candidate,
  issue: IssueFacts,
  ledger: Ledger,
  { us, repository }: { readonly us: Us; readonly repository: string },
): FileEffect | undefined {
  const openedAt = parseInstant(issue.created_at);
  if (openedAt === undefined) return undefined;
  const id = toRecordId('problem', issue.number);
  const incidents = incidentsOf(candidate, ledger);
  const attribution = { by: us.login, at: openedAt, source: { issue: issue.number, rule: 'recurrence' } };
  const fields = startingFields('problem', givenBy(candidate, incidents, ledger), ledger.configuration, attribution);
  const state = lifecycleOf('problem', {}).initial;
  const opening = toEntry([], attribution, { to: state, set: trackedValues(fields, 'problem') });
  const value: JsonMap = {
    ...fields,
    id,
    state,
    opened_at: formatInstant(openedAt),
    opened_by: us.login,
    source: { kind: 'rule', key: candidate.key, repository, number: issue.number },
    journal: [recordToJson(opening)],
  };
  return { kind: 'create_record', path: pathOfRecord(id, formatInstant(openedAt)), document: 'problem', value };
}

function givenBy(candidate: Candidate, incidents: readonly Incident[], { configuration }: Ledger): JsonMap {
  const { service, category, ids, words } = candidate;
  const known = configuration.organisation?.value.categories.some(({ id }) => id === category) === true;
  return {
    title: titleOf(candidate, configuration).slice(0, LONGEST_TITLE),
    origin: 'proactive',
    service,
    ...(known && category !== undefined ? { category } : {}),
    impact: highest(incidents.map(({ impact }) => impact)),
    urgency: highest(incidents.map(({ urgency }) => urgency)),
    proposal: { incidents: ids, ...(words.length === 0 ? {} : { words }) },
  };
}

const LONGEST_TITLE = 200;

const LEVELS: readonly Level[] = ['high', 'medium', 'low'];

/** A problem is as grave as the gravest of its incidents. */
export function highest(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 'medium';
}
