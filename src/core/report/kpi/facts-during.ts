import type { RecordFacts } from '../facts/record-facts.ts';
import type { Period } from '../period/period.ts';
import type { KpiFacts } from './kpi.ts';

/**
 * The same facts without the tickets that were over before a period or opened after it, and without their clocks: a
 * year of tickets is looked through once for each period, and not once for each figure of it. Tickets whose dates
 * beyond the journal count (major incidents, those a change caused) always stay.
 */
export function factsDuring(facts: KpiFacts, period: Period): KpiFacts {
  const incidents = facts.ledger.incidents.filter(
    (each) => concerns(each, period) || each.record.major !== undefined || each.record.links?.caused_by !== undefined,
  );
  const requests = facts.ledger.requests.filter((each) => concerns(each, period));
  const kept = new Set<RecordFacts>([...incidents, ...requests]);
  return {
    ...facts,
    ledger: { ...facts.ledger, incidents, requests },
    clocks: facts.clocks.filter((each) => kept.has(each.facts) || !isTicket(each.facts)),
    responses: facts.responses.filter((each) => kept.has(each.facts)),
    incidentTimes: facts.incidentTimes.filter((each) => kept.has(each.facts)),
    requestTimes: facts.requestTimes.filter((each) => kept.has(each.facts)),
  };
}

/** Every event of a ticket lies between its opening and its last entry, unless it is still open. */
function concerns({ opened, phase, touched }: RecordFacts, period: Period): boolean {
  return opened < period.to && (phase === 'open' || touched >= period.from);
}

function isTicket({ kind }: RecordFacts): boolean {
  return kind === 'incident' || kind === 'request';
}
