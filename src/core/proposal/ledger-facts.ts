import type { DecisionFacts } from '../approval/facts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isDone, isFinal } from '../lifecycle/lifecycle-of.ts';
import type { Proposal } from './proposal.ts';

type OtherChanges = NonNullable<DecisionFacts['other_changes']>;
type OfLedger = Pick<
  DecisionFacts,
  'policy' | 'teams' | 'services' | 'standard_changes' | 'schedule' | 'other_changes' | 'major_incidents'
>;

/** What a decision takes from the base: its policy, and what else is going on. What could not be read is `null`. */
export function ledgerFacts(ledger: Ledger, others: readonly Proposal[] | null): OfLedger {
  const { approvals, teams, schedule, services, standardChanges } = ledger.configuration;
  const unread = ledger.unreadable.filter(({ severity }) => severity === 'error').map(({ place }) => place.path);
  const isRead = (folder: string) => !unread.some((path) => path.startsWith(folder));
  const valuesOf = <T>(files: ReadonlyMap<string, { readonly value: T }>) =>
    [...files.values()].map(({ value }) => value);
  return {
    policy: approvals?.value ?? null,
    teams: teams?.value ?? null,
    services: isRead('config/services/') ? valuesOf(services) : null,
    standard_changes: isRead('config/standard-changes/') ? valuesOf(standardChanges) : null,
    schedule: schedule?.value ?? (isRead('config/schedule.yaml') ? {} : null),
    other_changes: isRead('changes/') && others !== null ? otherChanges(ledger, others) : null,
    major_incidents: isRead('tickets/') ? majorIncidents(ledger) : null,
  };
}

function otherChanges({ entries }: Ledger, others: readonly Proposal[]): OtherChanges {
  const registered = entries.flatMap((entry) => {
    if (entry.kind !== 'change' || isFinal('change', entry.record.state)) return [];
    return [{ id: entry.record.id, proposal: false, opened_at: entry.record.opened_at, change: entry.record }];
  });
  const proposed = others.flatMap(({ id, openedAt, draft }) =>
    draft.kind === 'change' ? [{ id, proposal: true, opened_at: openedAt, change: draft.draft }] : [],
  );
  return [...registered, ...proposed];
}

function majorIncidents({ entries }: Ledger): NonNullable<DecisionFacts['major_incidents']> {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'incident' || entry.record.major?.state !== 'accepted') return [];
    const { id, service, opened_at, state } = entry.record;
    return isDone('incident', state) || service === undefined ? [] : [{ id, service, opened_at }];
  });
}
