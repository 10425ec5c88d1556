import { holdsOf } from '../../change/hold.ts';
import { assessRisk } from '../../change/risk.ts';
import type { Change } from '../../record/record.ts';
import { formatInstant } from '../../time/instant.ts';
import type { Scene } from './step.ts';

/** Why a change may not be done now, whoever approved it; its window is half-open. */
export function whyNotNow({ ledger, at }: Pick<Scene, 'ledger' | 'at'>, change: Change): string | undefined {
  const { window, id } = change;
  const { schedule, approvals, services: files } = ledger.configuration;
  const policy = approvals?.value;
  if (window === undefined || policy === undefined) return `${id} has no window, or the policy could not be read`;
  const services = new Map([...files].map(([name, { value }]) => [name, value]));
  const { risk } = assessRisk(change, { policy, services, paths: [] });
  const [hold] = holdsOf(change, { schedule: schedule?.value ?? {}, services, risk, now: at });
  if (hold !== undefined)
    return `${hold.by === 'hold' ? 'it is on hold' : 'a lockdown holds it'} since ${hold.since}: ${hold.reason}`;
  const now = formatInstant(at);
  if (now >= window.start && now < window.end) return undefined;
  return `its window is from ${window.start} to ${window.end}; /window moves it where the policy lets you`;
}
