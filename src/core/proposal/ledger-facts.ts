import type { DecisionFacts } from '../approval/facts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isDone, isFinal } from '../lifecycle/lifecycle-of.ts';
import type { Proposal } from './proposal.ts';

type OtherChanges = NonNullable<DecisionFacts['other_changes']>;
type OfLedger = Pick<
  DecisionFacts,
  | 'policy'
  | 'teams'
  | 'services'
  | 'standard_changes'
  | 'schedule'
  | 'other_changes'
  | 'past_changes'
  | 'major_incidents'
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
    ...(isRead('changes/') ? { past_changes: pastChanges(ledger) } : {}),
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

/** The forge's own numbers and those of others alike: how it went is told by the close code. */
function pastChanges({ entries }: Ledger): NonNullable<DecisionFacts['past_changes']> {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'change' || entry.record.state !== 'closed' || entry.record.close === undefined) return [];
    const { id, service, team, template, close, journal } = entry.record;
    const closed = journal.findLast(({ to }) => to === 'closed')?.at;
    if (closed === undefined) return [];
    const more = {
      ...(team === undefined ? {} : { team }),
      ...(template === undefined ? {} : { template: template.id }),
    };
    return [{ id, service, ...more, code: close.code, closed_at: closed }];
  });
}

function majorIncidents({ entries }: Ledger): NonNullable<DecisionFacts['major_incidents']> {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'incident' || entry.record.major?.state !== 'accepted') return [];
    const { id, service, opened_at, state } = entry.record;
    return isDone('incident', state) || service === undefined ? [] : [{ id, service, opened_at }];
  });
}
