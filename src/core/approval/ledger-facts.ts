import type { ChangeContent } from '../change/change-content.ts';
import type { Entry, Ledger } from '../ledger/ledger.ts';
import type { Change } from '../record/record.ts';
import type { DecisionFacts } from './facts.ts';

export type LedgerFacts = Pick<
  DecisionFacts,
  'policy' | 'teams' | 'services' | 'standard_changes' | 'schedule' | 'other_changes' | 'major_incidents'
>;

/**
 * What a ledger at the base says to a decision. A file that is there and could not be read makes the fact `null`: it
 * might say anything. Proposals are not in the ledger; who knows them adds them.
 */
export function ledgerFacts({ configuration, entries, unreadable }: Ledger): LedgerFacts {
  const isUnread = (pattern: RegExp) =>
    unreadable.some(({ place, severity }) => severity === 'error' && pattern.test(place.path));
  const { approvals, teams, schedule, services, standardChanges } = configuration;
  const unlessUnread = <T>(pattern: RegExp, value: T): T | null => (isUnread(pattern) ? null : value);
  return {
    policy: approvals?.value ?? null,
    teams: teams?.value ?? null,
    services: unlessUnread(
      /^config\/services\//,
      [...services.values()].map(({ value }) => value),
    ),
    standard_changes: unlessUnread(
      /^config\/standard-changes\//,
      [...standardChanges.values()].map(({ value }) => value),
    ),
    schedule: unlessUnread(/^config\/schedule\.yaml$/, schedule?.value ?? {}),
    other_changes: unlessUnread(/^changes\/\d/, entries.flatMap(openChange)),
    major_incidents: unlessUnread(/^tickets\/.*\/INC-/, entries.flatMap(openMajorIncident)),
  };
}

const OVER: readonly string[] = ['closed', 'cancelled'];

function openChange(entry: Entry): NonNullable<DecisionFacts['other_changes']> {
  if (entry.kind !== 'change' || OVER.includes(entry.record.state)) return [];
  const { id, opened_at } = entry.record;
  return [{ id, opened_at, proposal: false, change: toContent(entry.record) }];
}

/** The fields of a change that a decision reads; a journal has no part in it. */
function toContent(record: Change): ChangeContent {
  const { journal: _, evidence: __, announced: ___, ...content } = record;
  return content;
}

function openMajorIncident(entry: Entry): NonNullable<DecisionFacts['major_incidents']> {
  if (entry.kind !== 'incident' || entry.record.major?.state !== 'accepted') return [];
  if (!['new', 'in_progress', 'on_hold'].includes(entry.record.state)) return [];
  const { id, service, opened_at } = entry.record;
  return [{ id, service, opened_at }];
}
