import { heldBy } from '../change/hold.ts';
import { assessRisk } from '../change/risk.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change } from '../record/record.ts';

/** States in which a change is under way, so that a lockdown holds it. */
const IN_FLIGHT: readonly Change['state'][] = ['draft', 'assess', 'authorize', 'scheduled', 'implementing'];

/** The changes in flight that the lockdown of a ledger holds, or would hold once it is in force; none without one. */
export function heldChanges({ entries, configuration }: Ledger): readonly Change[] {
  const { schedule, approvals } = configuration;
  const lockdown = schedule?.value.lockdown;
  const policy = approvals?.value;
  if (lockdown === undefined || policy === undefined) return [];
  const services = new Map([...configuration.services].map(([id, { value }]) => [id, value]));
  const changes = entries.flatMap((entry) => {
    if (entry.kind !== 'change' || !IN_FLIGHT.includes(entry.record.state)) return [];
    const { risk } = assessRisk(entry.record, { policy, services, paths: [entry.path] });
    return [{ content: entry.record, facts: { services, risk } }];
  });
  return heldBy(lockdown, changes).map(({ content }) => content);
}
